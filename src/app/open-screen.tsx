import { navigate } from 'wouter/use-hash-location';
import type { AssessmentData } from '#domain/assessment.ts';
import { printAssessment } from '#domain/file-format.ts';
import { OpenPage } from '#features/open/open-page.tsx';
import { shared } from '#messages/en/shared.ts';
import type { Session } from '#session/session.ts';
import { useSession } from '#session/use-session.ts';
import { Page } from '#ui/page.tsx';
import { to } from '#ui/routes.ts';
import { KeepingNotice } from './keeping-notice.tsx';

/**
 * Opened like a file: it is checked the same way, keeps its day, and what is here already is not
 * kept twice. The code leaves the address bar and the way back.
 */
async function keep(session: Session, assessment: AssessmentData): Promise<boolean> {
  const text = printAssessment(assessment);
  const file = { name: '', size: text.length, text: () => Promise.resolve(text) };
  const opened = await session.openFile(file);
  if (opened.ok) navigate(to.hub(opened.id), { replace: true });
  return opened.ok;
}

/** Answers that came with the address. */
export function OpenScreen({ code }: { readonly code: string }) {
  const session = useSession();
  return (
    <Page
      brand={{ text: shared.product, href: to.desk() }}
      notice={<KeepingNotice onSaveFile={undefined} />}
      narrow
    >
      <OpenPage
        code={code}
        onKeep={(assessment) => keep(session, assessment)}
        onDiscard={() => navigate(to.desk(), { replace: true })}
      />
    </Page>
  );
}
