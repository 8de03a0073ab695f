import type { AssessmentData } from './assessment.ts';
import { type FixFirstLine, fixFirstLines } from './headline.ts';
import { type Moment, MOMENTS } from './questionnaires/moments-of-truth.ts';
import type { Results } from './results.ts';

/** What results, plan and report close with: one thing for tomorrow, one question to customers. */
export type Closing = {
  /** What both are about: the moment to fix first; without one, the weakest of those shown. */
  readonly moment: Moment;
  /** The line to begin with; undefined when nothing asks to be fixed. */
  readonly line: FixFirstLine | undefined;
};

const [FIRST_MOMENT] = MOMENTS;

function weakestMoment({ momentsOfTruth }: Results): Moment {
  const scored = MOMENTS.flatMap((moment) => {
    const score = momentsOfTruth?.moments[moment].score ?? null;
    return score === null ? [] : [{ moment, score }];
  });
  const [weakest] = scored.toSorted((one, other) => one.score - other.score);
  return weakest?.moment ?? FIRST_MOMENT;
}

/** Any assessment has a close; without any answer it is about the first moment. */
export function findClosing(assessment: AssessmentData, results: Results): Closing {
  const [line] = fixFirstLines(assessment);
  return { moment: line?.scale ?? weakestMoment(results), line };
}
