import { LEVELS } from '../questionnaire.ts';
import type { GridItem } from '../questionnaires/moments-of-truth.ts';
import type { BallotAnswers } from './ballot-code.ts';

/** A paper ballot as typed: a digit for each question, so that one takes ten seconds. */

const NO_OPINION = 9;
/** A line that nobody marked. */
const EMPTY_LINE = 5;

export type TypedBallot =
  | { readonly ok: true; readonly answers: BallotAnswers }
  | { readonly ok: false; readonly problem: 'count'; readonly has: number }
  | { readonly ok: false; readonly problem: 'digit'; readonly digit: string; readonly at: number };

/** Reads 0–4 as levels, 9 as no opinion, 5 as an empty line; spaces do not matter. `at` is from 1. */
export function readDigits(typed: string, items: readonly GridItem[]): TypedBallot {
  const signs = Array.from(typed.replace(/\s/gu, ''));
  const wrong = signs.findIndex((sign) => !/^[0-59]$/u.test(sign));
  if (wrong >= 0) return { ok: false, problem: 'digit', digit: signs[wrong] ?? '', at: wrong + 1 };
  if (signs.length !== items.length) return { ok: false, problem: 'count', has: signs.length };
  const answers = items.flatMap((item, at) => {
    const digit = Number(signs[at]);
    if (digit === EMPTY_LINE) return [];
    const answer = digit === NO_OPINION ? 'dont-know' : LEVELS.find((level) => level === digit);
    return answer === undefined ? [] : [[item, answer] as const];
  });
  return { ok: true, answers: Object.fromEntries(answers) };
}

/** The digits in which a ballot is typed, one for each question. */
export const digitsOf = (answers: BallotAnswers, items: readonly GridItem[]): string =>
  items
    .map((item) => answers[item] ?? EMPTY_LINE)
    .map((answer) => (answer === 'dont-know' ? NO_OPINION : answer))
    .join('');
