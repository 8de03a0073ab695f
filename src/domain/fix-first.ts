import type { Settings } from './assessment.ts';
import { type Answers, isLevel, type Level } from './questionnaire.ts';
import type { Facet } from './questionnaires/moments-of-truth.ts';
import { higherFirst } from './ranking.ts';
import { shownLevel } from './scale-entry.ts';
import { DEFAULT_STAKES } from './scoring.ts';

/** What to work on first, and why (instrument.md 5, "Fix first"). */

/** One item with a gap between what it is and what it should be. */
export type RankedItem<ScaleId extends string, Id extends string> = {
  readonly item: Id;
  readonly scale: ScaleId;
  /** The level that counts: lowered to 3 by "partly" and to 2 by "not yet". */
  readonly level: Level;
  /** The level as answered; above `level` when the answer could not be shown. */
  readonly stated: Level;
  readonly target: number;
  readonly stakes: number;
  /** 0–100, a sorting aid and never printed: a product of ordinal guesses. */
  readonly priority: number;
  /** The same if every customer passed through this moment, so without the guess about reach. */
  readonly withoutReach: number;
  /** Among the first five, and also when the guess about reach is left out. */
  readonly steady: boolean;
};

type ScaleWithItems<ScaleId extends string, Id extends string> = {
  readonly id: ScaleId;
  readonly items: readonly Id[];
  readonly settings: Settings | undefined;
};

export const FIX_FIRST_COUNT = 5;
export const DEFAULT_TARGET = 3;
export const DEFAULT_REACH = 100;
const TOP_STAKES = 5;

type Gap<ScaleId extends string, Id extends string> = Omit<RankedItem<ScaleId, Id>, 'steady'>;

function gapsOf<ScaleId extends string, Id extends string>(
  answers: Answers,
  { id: scale, items, settings }: ScaleWithItems<ScaleId, Id>,
): Gap<ScaleId, Id>[] {
  const {
    stakes = DEFAULT_STAKES,
    reach = DEFAULT_REACH,
    target = DEFAULT_TARGET,
  } = settings ?? {};
  return items.flatMap((item) => {
    const answer = answers[item];
    if (answer === undefined || !isLevel(answer.level)) return [];
    const stated = answer.level;
    const level = answer.evidence === undefined ? stated : shownLevel(stated, answer.evidence);
    if (level >= target) return [];
    const gap = (target - level) / target;
    const withoutReach = 100 * (stakes / TOP_STAKES) * gap;
    // Rare moments keep half their weight: few meet them, but those few decide there.
    const priority = withoutReach * (0.5 + (0.5 * reach) / 100);
    return [{ item, scale, level, stated, target, stakes, priority, withoutReach }];
  });
}

type Weight = 'priority' | 'withoutReach';
type Ranked = Readonly<Record<Weight | 'stakes' | 'level', number>>;

const byUrgency = (weight: Weight) => (a: Ranked, b: Ranked) =>
  higherFirst(a[weight], b[weight]) || b.stakes - a.stakes || a.level - b.level;

/** Equal in everything but their place in the questionnaire. */
export const isRankedEqual = (a: Ranked, b: Ranked): boolean => byUrgency('priority')(a, b) === 0;

/**
 * All items with a gap, most urgent first: by priority, stakes, lower level, then the order of the
 * questionnaire. Unanswered, unknown and not applicable items have no rank.
 */
export function rankFixFirst<ScaleId extends string, Id extends string>(
  answers: Answers,
  scales: readonly ScaleWithItems<ScaleId, Id>[],
): readonly RankedItem<ScaleId, Id>[] {
  const gaps = scales.flatMap((scale) => gapsOf(answers, scale));
  // Sorting is stable, so the order of the questionnaire decides what the criteria leave open.
  const steady = new Set(
    gaps
      .toSorted(byUrgency('withoutReach'))
      .slice(0, FIX_FIRST_COUNT)
      .map(({ item }) => item),
  );
  return gaps
    .toSorted(byUrgency('priority'))
    .map((gap, at) => ({ ...gap, steady: at < FIX_FIRST_COUNT && steady.has(gap.item) }));
}

const LINES = 3;
/** Learning habits: needed everywhere, so three lines about nothing else would say little. */
const LEARNING_FACETS: readonly Facet[] = ['proof', 'progress'];

/** True for "How we know" and "What we changed". */
export const isAboutLearning = (item: string) =>
  LEARNING_FACETS.some((facet) => item.endsWith(`.${facet}`));

/**
 * The lines of headline, chart and report: at most three from the full ranking, each from another
 * moment and at most one about learning (words.md, "Fix-first in headline, chart and report").
 */
export function pickThreeLines<ScaleId extends string, Id extends string>(
  ranking: readonly RankedItem<ScaleId, Id>[],
): readonly RankedItem<ScaleId, Id>[] {
  const lines: RankedItem<ScaleId, Id>[] = [];
  for (const next of ranking) {
    if (lines.length === LINES) break;
    const isTaken = lines.some(({ scale }) => scale === next.scale);
    const isSecondLesson =
      isAboutLearning(next.item) && lines.some(({ item }) => isAboutLearning(item));
    if (!isTaken && !isSecondLesson) lines.push(next);
  }
  return lines;
}
