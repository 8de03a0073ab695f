import { type Answers, isLevel, type Level } from './questionnaire.ts';
import { GRID_ITEMS } from './questionnaires/moments-of-truth.ts';
import { hasHalf, POINTS_PER_LEVEL, sum } from './scoring.ts';

/** What has changed between two dates (instrument.md 6.3). */

export type ChangeWord = 'no-clear-change' | 'possible' | 'clear';

export type Change =
  | { readonly common: number; readonly shown: false }
  | {
      /** Questions answered with a level both times; only they are compared. */
      readonly common: number;
      readonly shown: true;
      /** 0–100 points. */
      readonly before: number;
      readonly after: number;
      readonly delta: number;
      /** The difference that mere doubt about the answers would produce, in points. */
      readonly seDiff: number;
      /** delta ÷ seDiff, signed. */
      readonly rci: number;
      readonly word: ChangeWord;
      /** Questions that moved by a whole level or more. */
      readonly movedUp: readonly string[];
      readonly movedDown: readonly string[];
    };

// Assumptions until there are data, and shown as such: half a level of error per item, and errors
// of one person that go along with each other at 0.2.
const ITEM_ERROR = POINTS_PER_LEVEL / 2;
const ERROR_CORRELATION = 0.2;

const POSSIBLE_FROM = 1;
const CLEAR_FROM = 1.96;

/** Standard error in points of the difference of two scores over `count` items. */
export function errorOfDifference(count: number): number {
  const errorOfScore = ITEM_ERROR * Math.sqrt((1 + ERROR_CORRELATION * (count - 1)) / count);
  return Math.SQRT2 * errorOfScore;
}

function wordFor(rci: number): ChangeWord {
  const size = Math.abs(rci);
  if (size < POSSIBLE_FROM) return 'no-clear-change';
  return size < CLEAR_FROM ? 'possible' : 'clear';
}

type Pair = { readonly item: string; readonly before: Level; readonly after: Level };

function pairsOf(before: Answers, after: Answers, items: readonly string[]): readonly Pair[] {
  return items.flatMap((item) => {
    const first = before[item]?.level;
    const second = after[item]?.level;
    const isCommon =
      first !== undefined && second !== undefined && isLevel(first) && isLevel(second);
    return isCommon ? [{ item, before: first, after: second }] : [];
  });
}

/** One question that moved by a whole level or more. */
export type Moved = Pair;

/** What moved, the widest moves first; questions without a level both times are left out. */
export const movedItems = (
  before: Answers,
  after: Answers,
  items: readonly string[],
): readonly Moved[] =>
  pairsOf(before, after, items)
    .filter((pair) => pair.before !== pair.after)
    .toSorted((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));

/** Compares two sets of answers over a list of items, by default the 36. */
export function compareAnswers(
  before: Answers,
  after: Answers,
  items: readonly string[] = GRID_ITEMS,
): Change {
  const pairs = pairsOf(before, after, items);
  const common = pairs.length;
  if (!hasHalf(common, items.length)) return { common, shown: false };
  const points = (levels: readonly Level[]) => (POINTS_PER_LEVEL * sum(levels)) / common;
  const scoreBefore = points(pairs.map((pair) => pair.before));
  const scoreAfter = points(pairs.map((pair) => pair.after));
  const delta = scoreAfter - scoreBefore;
  const seDiff = errorOfDifference(common);
  const rci = delta / seDiff;
  return {
    common,
    shown: true,
    before: scoreBefore,
    after: scoreAfter,
    delta,
    seDiff,
    rci,
    word: wordFor(rci),
    movedUp: pairs.filter((pair) => pair.after > pair.before).map(({ item }) => item),
    movedDown: pairs.filter((pair) => pair.after < pair.before).map(({ item }) => item),
  };
}
