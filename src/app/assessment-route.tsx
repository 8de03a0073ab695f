import { Suspense, useEffect, type ReactNode } from 'react';
import { localDay } from '#domain/calendar.ts';
import { app } from '#messages/en/app.ts';
import { shared } from '#messages/en/shared.ts';
import { businessName } from '#messages/business-name.ts';
import { newId } from '#session/new-id.ts';
import { useAssessment, useSession } from '#session/use-session.ts';
import { Page } from '#ui/page.tsx';
import { PATTERNS, to } from '#ui/routes.ts';
import type { AssessmentScreen } from './assessment-screens.tsx';
import { KeepingNotice, SavedStatus } from './keeping-notice.tsx';
import { MissingPage } from './missing-page.tsx';
import { useKeysOn, useRememberPlace } from './preferences.ts';
import { useSaveFile } from './save-file.ts';

function Navigation({ id, current }: { readonly id: string; readonly current: string }) {
  const links = [
    { href: to.hub(id), name: shared.overview },
    { href: to.results(id), name: shared.results },
    { href: to.plan(id), name: shared.plan },
    { href: to.chart(id), name: shared.chart },
    { href: to.report(id), name: shared.report },
  ];
  return (
    <>
      {links.map(({ href, name }) => (
        <a key={href} href={href} aria-current={href === current ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </>
  );
}

/** After the first finished part the answers are worth asking the browser to keep them. */
function useAskToPersist(isPause: boolean) {
  const session = useSession();
  useEffect(() => {
    if (isPause) void session.askToPersist();
  }, [session, isPause]);
}

/** One screen of one assessment, in its frame; an unknown id or item leads home. */
export function AssessmentRoute({
  screen,
  params,
  address,
}: {
  readonly screen: AssessmentScreen;
  readonly params: Readonly<Record<string, string | undefined>>;
  /** The address of this screen, to come back to. */
  readonly address: string;
}): ReactNode {
  const id = params.id ?? '';
  const session = useSession();
  const assessment = useAssessment(id);
  const [keysOn, setKeysOn] = useKeysOn();
  const saveFile = useSaveFile();
  useAskToPersist(screen.pattern === PATTERNS.pause);
  const drawn =
    assessment &&
    screen.draw({
      assessment,
      params,
      keysOn,
      onKeysOn: setKeysOn,
      onEdit: (edit) => void session.edit(id, edit),
      onSaveFile: () => saveFile(id),
      newId,
      today: localDay(new Date()),
    });
  // A page that does not exist is no place to come back to.
  useRememberPlace(drawn === undefined ? undefined : id, address);
  if (assessment === undefined || drawn === undefined) return <MissingPage />;
  return (
    <Page
      brand={{
        text: businessName(assessment.business),
        href: to.hub(id),
      }}
      status={<SavedStatus id={id} />}
      nav={screen.narrow ? undefined : <Navigation id={id} current={address} />}
      notice={<KeepingNotice onSaveFile={() => saveFile(id)} />}
      narrow={screen.narrow}
    >
      <Suspense fallback={<p>{app.wait}</p>}>{drawn}</Suspense>
    </Page>
  );
}
