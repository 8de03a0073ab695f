import { type Answers, isLevel } from './questionnaire.ts';
import { GRID_ITEMS, MOMENTS } from './questionnaires/moments-of-truth.ts';
import type { MomentsOfTruthResults } from './results.ts';

/** What a result rests on: levels given, questions that apply, and answers "I don't know". */
export function countGridAnswers(answers: Answers): {
  readonly answered: number;
  readonly of: number;
  readonly dontKnow: number;
} {
  const given = GRID_ITEMS.map((item) => answers[item]?.level);
  return {
    answered: given.filter((level) => level !== undefined && isLevel(level)).length,
    of: given.filter((level) => level !== 'not-applicable').length,
    dontKnow: given.filter((level) => level === 'dont-know').length,
  };
}

/** Applicable questions of the grid without a level. */
export const openGridAnswers = (moments: MomentsOfTruthResults['moments']): number =>
  MOMENTS.reduce((sum, moment) => sum + moments[moment].applicable - moments[moment].answered, 0);
