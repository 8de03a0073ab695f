import type { Assessment } from './assessment.ts';
import { type Change, compareAnswers, type Moved, movedItems } from './change.ts';
import { answersOf, itemsOf, type Part, PARTS } from './parts.ts';
import { type Answers, isLevel } from './questionnaire.ts';
import { GROWTH_ITEMS } from './questionnaires/growth-positioning.ts';
import { GRID_ITEMS } from './questionnaires/moments-of-truth.ts';

/** Two rounds of one business side by side (instrument.md 6.3). */

export type PartChange = { readonly part: Part; readonly change: Change };

export type RoundComparison = {
  /** The 36 of the first questionnaire and the 34 of the second. */
  readonly moments: Change;
  readonly growth: Change;
  /** Parts with at least one question that was answered with a level both times. */
  readonly parts: readonly PartChange[];
  readonly up: readonly Moved[];
  readonly down: readonly Moved[];
  /** Questions answered with a level both times, of all 76. */
  readonly common: number;
  /** Answers of the later round that were handed on from the earlier one, so no second answer. */
  readonly handedOn: number;
};

/**
 * The answers that are really new since the earlier round: one that carries a day up to that of
 * the earlier answer is the same answer still.
 */
function answeredAgain(before: Answers, beforeOn: string, after: Answers): Answers {
  return Object.fromEntries(
    Object.entries(after).filter(
      ([item, answer]) => answer?.on === undefined || answer.on > (before[item]?.on ?? beforeOn),
    ),
  );
}

/** Compares two rounds; `beforeOn` is the ISO day on which the earlier one was answered. */
export function compareRounds(
  earlier: Assessment,
  beforeOn: string,
  later: Assessment,
): RoundComparison {
  const before = answersOf(earlier);
  const given = answersOf(later);
  const after = answeredAgain(before, beforeOn, given);
  const items = PARTS.flatMap(itemsOf);
  const moved = movedItems(before, after, items);
  const hasLevel = (answers: Answers, item: string) => {
    const level = answers[item]?.level;
    return level !== undefined && isLevel(level);
  };
  return {
    moments: compareAnswers(before, after, GRID_ITEMS),
    growth: compareAnswers(before, after, GROWTH_ITEMS),
    parts: PARTS.map((part) => ({
      part,
      change: compareAnswers(before, after, itemsOf(part)),
    })).filter(({ change }) => change.common > 0),
    up: moved.filter((each) => each.after > each.before),
    down: moved.filter((each) => each.after < each.before),
    common: items.filter((item) => hasLevel(before, item) && hasLevel(after, item)).length,
    handedOn: Object.keys(given).length - Object.keys(after).length,
  };
}
