import { HubPage } from '#features/hub/hub-page.tsx';
import type { Assessment } from '#domain/assessment.ts';
import { useRounds } from './rounds-kept.ts';

/** The overview, which knows whether there is another round to compare with. */
export function HubScreen({
  assessment,
  onSaveFile,
}: {
  readonly assessment: Assessment;
  readonly onSaveFile: () => void;
}) {
  const hasOtherRounds = useRounds(assessment).length > 1;
  return (
    <HubPage assessment={assessment} hasOtherRounds={hasOtherRounds} onSaveFile={onSaveFile} />
  );
}
