import type { RankedItem } from '#domain/fix-first.ts';
import type { Dimension, GrowthItem } from '#domain/questionnaires/growth-positioning.ts';
import { VISIBLE_GROWTH } from './en/growth/visible.ts';
import { loadGrowthWords, type GrowthWords } from './load-words.ts';

let growthWords: Promise<GrowthWords> | undefined;

/** The same promise on every call, as a screen that waits for it needs; a failed load is retried. */
export function loadGrowthWordsOnce(): Promise<GrowthWords> {
  growthWords ??= loadGrowthWords().catch((error: unknown) => {
    growthWords = undefined;
    throw error;
  });
  return growthWords;
}

/** The text of a fix-first line: *make it visible* where it is done but cannot be shown. */
export const growthFixLine = (
  { item, scale, level, stated }: RankedItem<Dimension, GrowthItem>,
  words: GrowthWords,
): string => (level < stated ? VISIBLE_GROWTH[scale] : words.items[item].fix);
