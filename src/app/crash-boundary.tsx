import { Component, type ReactNode } from 'react';
import { app } from '#messages/en/app.ts';
import { shared } from '#messages/en/shared.ts';
import type { Session } from '#session/session.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { downloadBlob } from '#ui/download.ts';
import { Page, PageTitle } from '#ui/page.tsx';
import { isScanPage, to } from '#ui/routes.ts';
import { isMissingCode } from './missing-code.ts';

type Props = { readonly session: Session; readonly children: ReactNode };
type State = { readonly error: Error | undefined };

/** The assessment that the broken screen was about, or all when the address names none. */
function idsIn(address: string, kept: readonly string[]): readonly string[] {
  const named = kept.filter((id) => `${address}/`.startsWith(`${to.hub(id)}/`));
  return named.length === 0 ? kept : named;
}

function CrashPage({ session, error }: { readonly session: Session; readonly error: Error }) {
  const kept = [...session.store.getState().assessments.keys()];
  const { hash } = window.location;
  const ids = idsIn(hash, kept);
  const isMissing = isMissingCode(error);
  const home = isScanPage() ? './' : to.desk();
  const words = isMissing ? app.missingCode : app.crash;
  const save = () => {
    for (const each of ids) {
      const file = session.fileFor(each);
      if (file !== undefined)
        downloadBlob(file.name, new Blob([file.text], { type: 'application/json' }));
    }
  };
  return (
    <Page brand={{ text: shared.product, href: home }} narrow>
      <PageTitle title={words.title}>{words.title}</PageTitle>
      <p>{words.text}</p>
      <p>
        <Button look={isMissing ? 'quiet' : 'main'} onClick={save}>
          {app.crash.save}
        </Button>
      </p>
      <p>
        <ButtonLink
          look={isMissing ? 'main' : 'link'}
          href={isMissing ? hash : home}
          onClick={() => {
            // A broken screen may have left anything behind; a fresh start leaves it behind too.
            // From the page of the camera home is another page, and fresh by itself.
            if (isMissing || home === to.desk()) setTimeout(() => window.location.reload());
          }}
        >
          {words.home}
        </ButtonLink>
      </p>
      <details>
        <summary>{app.crash.details}</summary>
        <p>{error.message}</p>
      </details>
    </Page>
  );
}

/** React reports a broken screen only to a class; this is the one place that needs it. */
export class CrashBoundary extends Component<Props, State> {
  override state: State = { error: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return <CrashPage session={this.props.session} error={error} />;
  }
}
