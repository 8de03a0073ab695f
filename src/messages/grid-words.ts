import type { RankedItem } from '#domain/fix-first.ts';
import type { GridItem, Moment } from '#domain/questionnaires/moments-of-truth.ts';
import { FACETS, MOMENTS } from '#domain/questionnaires/moments-of-truth.ts';
import type { BusinessKind, ItemWords, PlayCard } from '#domain/words.ts';
import { wordsFor } from '#domain/words.ts';
import { VISIBLE } from './en/moments/visible.ts';
import type { AllWords } from './load-words.ts';

/** All words of the grid for one kind of business, as results, plan and paper need them. */
export type GridWords = {
  readonly item: (item: GridItem) => ItemWords;
  /** The text of a fix-first line: *make it visible* where it is done but cannot be shown. */
  readonly fixLine: (
    line: Pick<RankedItem<Moment, GridItem>, 'item' | 'level' | 'stated'>,
  ) => string;
  readonly starterCard: (moment: Moment) => PlayCard;
};

/** The starter cards of a business that has not said what kind it is. */
const DEFAULT_KIND: BusinessKind = 'counter';

export function gridWords(all: AllWords, kind: BusinessKind | undefined): GridWords {
  const item = (id: GridItem): ItemWords => {
    const moment = MOMENTS.find((each) => id.startsWith(`${each}.`));
    const facet = FACETS.find((each) => id.endsWith(`.${each}`));
    if (moment === undefined || facet === undefined) throw new Error(`No words for ${id}`);
    return wordsFor(all.moments[moment].items[facet], kind);
  };
  const visible = (id: GridItem): string => {
    const facet = FACETS.find((each) => id.endsWith(`.${each}`));
    if (facet === undefined) throw new Error(`No facet in ${id}`);
    return VISIBLE[facet];
  };
  return {
    item,
    fixLine: ({ item: id, level, stated }) => (level < stated ? visible(id) : item(id).fix),
    starterCard: (moment) => all.moments[moment].playCard[kind ?? DEFAULT_KIND],
  };
}
