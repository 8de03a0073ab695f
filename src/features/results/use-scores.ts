import { useMemo } from 'react';
import type { Assessment } from '#domain/assessment.ts';
import { scoreRound, type Results } from '#domain/results.ts';

/** The results of an assessment; questionnaire A is scored even before its first answer. */
export function useScores(assessment: Assessment): Results {
  return useMemo(
    () => scoreRound({ ...assessment, momentsOfTruth: assessment.momentsOfTruth ?? {} }),
    [assessment],
  );
}
