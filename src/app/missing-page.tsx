import { app } from '#messages/en/app.ts';
import { shared } from '#messages/en/shared.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Page, PageTitle } from '#ui/page.tsx';
import { to } from '#ui/routes.ts';

/** An address that names nothing: says so and leads home. */
export function MissingPage() {
  return (
    <Page brand={{ text: shared.product, href: to.desk() }} narrow>
      <PageTitle title={app.missing.title}>{app.missing.title}</PageTitle>
      <p>{app.missing.text}</p>
      <p>
        <ButtonLink href={to.desk()}>{app.missing.home}</ButtonLink>
      </p>
    </Page>
  );
}
