import type { Assessment } from '#domain/assessment.ts';
import { scoreRound, type Results } from '#domain/results.ts';

/** One scoring for all who show the same assessment; gone as soon as nobody holds it any more. */
const scored = new WeakMap<Assessment, Results>();

/** The results of an assessment; questionnaire A is scored even before its first answer. */
export function scoresOf(assessment: Assessment): Results {
  const known = scored.get(assessment);
  if (known !== undefined) return known;
  const results = scoreRound({
    ...assessment,
    momentsOfTruth: assessment.momentsOfTruth ?? {},
  });
  scored.set(assessment, results);
  return results;
}
