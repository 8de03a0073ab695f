import { DIMENSIONS } from '#domain/questionnaires/growth-positioning.ts';
import { FACETS, MOMENTS } from '#domain/questionnaires/moments-of-truth.ts';
import { BUSINESS_KINDS, type ItemWords, type PlayCard, wordsFor } from '#domain/words.ts';
import { assess } from '#messages/en/assess.ts';
import { DIMENSION_NAMES, MOMENT_NAMES, PART_NAMES } from '#messages/en/names.ts';
import { shared } from '#messages/en/shared.ts';
import { loadAllWords, loadGrowthWords } from '#messages/load-words.ts';

/** Both questionnaires as read: each item in each kind of business that has words of its own. */

export const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;

const [all, growth] = await Promise.all([loadAllWords(), loadGrowthWords()]);

/** The five parts of questionnaire B. */
export const growthParts = DIMENSIONS.map((dimension) => ({
  dimension,
  name: DIMENSION_NAMES[dimension],
  words: growth.dimensions[dimension],
  items: Object.entries<ItemWords>(growth.dimensions[dimension].items).map(([id, item]) => ({
    id,
    item,
  })),
}));

/** All parts of both questionnaires, in the order in which they are asked. */
export const parts = [
  ...MOMENTS.map((moment) => ({
    name: MOMENT_NAMES[moment],
    words: all.moments[moment],
    items: FACETS.map((facet) => ({
      id: `${moment}.${facet}`,
      item: all.moments[moment].items[facet],
    })),
  })),
  {
    name: PART_NAMES.promises,
    words: all.promises,
    items: Object.entries(all.promises.items).map(([id, item]) => ({ id, item })),
  },
  ...growthParts,
];

export type Reading = { readonly id: string; readonly page: string[]; readonly words: ItemWords };

/** Each item as each kind of business reads it, the common text first. */
export const readings: readonly Reading[] = parts.flatMap(({ name, words, items }) =>
  items.flatMap(({ id, item }) =>
    [undefined, ...BUSINESS_KINDS.filter((kind) => item.byKind?.[kind] !== undefined)].map(
      (kind) => {
        const read = wordsFor(item, kind);
        return {
          id: kind === undefined ? id : `${id} (${kind})`,
          words: read,
          page: [
            shared.back,
            assess.progress(name, 1, items.length),
            read.question,
            words.timeFrame,
            ...read.options,
            shared.dontKnow,
            shared.continue,
            assess.addNote,
            assess.clear,
            read.why,
          ],
        };
      },
    ),
  ),
);

/** The 24 play-card starters. */
export const cards: readonly { readonly id: string; readonly card: PlayCard }[] = MOMENTS.flatMap(
  (moment) =>
    BUSINESS_KINDS.map((kind) => ({
      id: `${moment} (${kind})`,
      card: all.moments[moment].playCard[kind],
    })),
);

/** Those that break a rule: none, when the words are right. */
export const offenders = <Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  breaks: (entry: Entry) => boolean,
) => entries.filter(breaks).map((entry) => ('text' in entry ? entry : entry.id));
