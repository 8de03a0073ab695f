import { type Answers, isLevel } from './questionnaire.ts';
import { GROWTH_ITEMS } from './questionnaires/growth-positioning.ts';
import { GRID_ITEMS, MOMENTS } from './questionnaires/moments-of-truth.ts';
import type { MomentsOfTruthResults } from './results.ts';

/** What a result rests on: levels given, questions that apply, and answers "I don't know". */
export type AnswerCounts = {
  readonly answered: number;
  readonly of: number;
  readonly dontKnow: number;
};

function countAnswers(answers: Answers, items: readonly string[]): AnswerCounts {
  const given = items.map((item) => answers[item]?.level);
  return {
    answered: given.filter((level) => level !== undefined && isLevel(level)).length,
    of: given.filter((level) => level !== 'not-applicable').length,
    dontKnow: given.filter((level) => level === 'dont-know').length,
  };
}

/** The answers to the 36 questions of the six moments. */
export const countGridAnswers = (answers: Answers): AnswerCounts =>
  countAnswers(answers, GRID_ITEMS);

/** The answers to the 34 questions of the second questionnaire. */
export const countGrowthAnswers = (answers: Answers): AnswerCounts =>
  countAnswers(answers, GROWTH_ITEMS);

/** Applicable questions of the grid without a level. */
export const openGridAnswers = (moments: MomentsOfTruthResults['moments']): number =>
  MOMENTS.reduce((sum, moment) => sum + moments[moment].applicable - moments[moment].answered, 0);
