import { ComparePage } from '#features/rounds/compare-page.tsx';
import type { Assessment } from '#domain/assessment.ts';
import { useSession } from '#session/use-session.ts';
import { useRounds } from './rounds-kept.ts';

/** Two rounds of the business; what is ticked off is written to the round it belongs to. */
export function CompareScreen({
  assessment,
  today,
}: {
  readonly assessment: Assessment;
  readonly today: string;
}) {
  const session = useSession();
  return (
    <ComparePage
      assessment={assessment}
      rounds={useRounds(assessment)}
      today={today}
      onEdit={(id, edit) => void session.edit(id, edit)}
    />
  );
}
