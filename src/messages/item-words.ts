import { GROWTH_ITEMS } from '#domain/questionnaires/growth-positioning.ts';
import { GRID_ITEMS, PROMISE_SCALE } from '#domain/questionnaires/moments-of-truth.ts';
import type { Item } from '#domain/parts.ts';
import { type BusinessKind, type ItemWords, wordsFor } from '#domain/words.ts';
import { gridWords } from './grid-words.ts';
import type { AllWords, GrowthWords } from './load-words.ts';

/** The words of any item of both questionnaires, as one kind of business reads them. */
export function itemWords(
  all: AllWords,
  growth: GrowthWords,
  kind: BusinessKind | undefined,
): (item: Item) => ItemWords {
  const grid = gridWords(all, kind);
  return (item) => {
    const onGrid = GRID_ITEMS.find((each) => each === item);
    if (onGrid !== undefined) return grid.item(onGrid);
    const promise = PROMISE_SCALE.items.find((each) => each === item);
    if (promise !== undefined) return wordsFor(all.promises.items[promise], kind);
    const inGrowth = GROWTH_ITEMS.find((each) => each === item);
    if (inGrowth === undefined) throw new Error(`No words for ${item}`);
    return wordsFor(growth.items[inGrowth], kind);
  };
}
