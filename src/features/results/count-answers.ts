import { isLevel, type Answers } from '#domain/questionnaire.ts';
import { GRID_ITEMS } from '#domain/questionnaires/moments-of-truth.ts';

/** What the results rest on: levels given, questions that apply, and answers "I don't know". */
export function countAnswers(answers: Answers): {
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
