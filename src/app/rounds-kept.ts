import { useMemo } from 'react';
import type { Assessment } from '#domain/assessment.ts';
import { roundsOf } from '#domain/rounds.ts';
import { useAssessments } from '#session/use-session.ts';

/** Everything about the same business that is kept in this browser, the earliest round first. */
export function useRounds(assessment: Assessment): readonly Assessment[] {
  const kept = useAssessments();
  return useMemo(
    () =>
      roundsOf(
        assessment,
        [...kept.values()].map((each) => each.assessment),
      ),
    [assessment, kept],
  );
}
