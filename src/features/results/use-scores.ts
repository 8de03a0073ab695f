import { useMemo } from 'react';
import type { Assessment } from '#domain/assessment.ts';
import { scoreAssessment, type Results } from '#domain/results.ts';

/** The results of an assessment; questionnaire A is scored even before its first answer. */
export function useScores(assessment: Assessment): Results {
  return useMemo(
    () => scoreAssessment({ ...assessment, momentsOfTruth: assessment.momentsOfTruth ?? {} }),
    [assessment],
  );
}
