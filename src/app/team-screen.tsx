import { TeamPage } from '#features/rounds/team-page.tsx';
import type { Assessment } from '#domain/assessment.ts';
import { readAssessment } from '#session/open-file.ts';
import { useSession } from '#session/use-session.ts';
import { useRounds } from './rounds-kept.ts';

/** Several people about the business; their files are read here and kept only when asked to. */
export function TeamScreen({ assessment }: { readonly assessment: Assessment }) {
  const session = useSession();
  return (
    <TeamPage
      assessment={assessment}
      rounds={useRounds(assessment)}
      onRead={readAssessment}
      onKeep={async (file) => (await session.openFile(file)).ok}
    />
  );
}
