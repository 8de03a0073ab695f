import type { AssessmentData } from './assessment.ts';
import { fixFirstLines } from './headline.ts';
import { type Moment, MOMENTS } from './questionnaires/moments-of-truth.ts';
import type { Results } from './results.ts';

const FIRST_MOMENT: Moment = MOMENTS[0];

/**
 * The moment that tomorrow's task and the question to customers are about: the lowest score; among
 * equal ones, or without any score, what is to be fixed first; the first of all without answers.
 */
export function weakestMoment(assessment: AssessmentData, results: Results): Moment {
  const moments = results.momentsOfTruth?.moments;
  const first = fixFirstLines(assessment).map(({ scale }) => scale);
  if (moments === undefined) return FIRST_MOMENT;
  const shown = MOMENTS.flatMap((moment) => {
    const { score } = moments[moment];
    return score === null ? [] : [{ moment, score }];
  });
  const lowest = Math.min(...shown.map(({ score }) => score));
  const lowestOnes = shown.filter(({ score }) => score === lowest).map(({ moment }) => moment);
  return (
    first.find((moment) => lowestOnes.includes(moment)) ?? lowestOnes[0] ?? first[0] ?? FIRST_MOMENT
  );
}
