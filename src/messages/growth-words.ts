import type { RankedItem } from '#domain/fix-first.ts';
import type { Dimension, GrowthItem } from '#domain/questionnaires/growth-positioning.ts';
import { VISIBLE_GROWTH } from './en/growth/visible.ts';
import type { GrowthWords } from './load-words.ts';

/** The text of a fix-first line: *make it visible* where it is done but cannot be shown. */
export const growthFixLine = (
  { item, scale, level, stated }: RankedItem<Dimension, GrowthItem>,
  words: GrowthWords,
): string => (level < stated ? VISIBLE_GROWTH[scale] : words.items[item].fix);
