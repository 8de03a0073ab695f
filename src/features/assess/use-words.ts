import { use } from 'react';
import type { BusinessKind, ItemWords, MomentWords, PromisePracticeWords } from '#domain/words.ts';
import { wordsFor } from '#domain/words.ts';
import type { MomentsOfTruthItem } from '#domain/questionnaires/moments-of-truth.ts';
import { FACETS } from '#domain/questionnaires/moments-of-truth.ts';
import { loadMomentWords, loadPromiseWords } from '#messages/load-words.ts';
import { partOf, type Part } from './steps.ts';

/** The words of one part, whichever questionnaire page needs them. */
export type PartWords = {
  readonly intro: string;
  readonly timeFrame: string;
  readonly pause: MomentWords['pause'];
  readonly item: (item: MomentsOfTruthItem, kind: BusinessKind | undefined) => ItemWords;
};

const ofMoment = (words: MomentWords): PartWords => ({
  ...words,
  item: (item, kind) => {
    const facet = FACETS.find((each) => item.endsWith(`.${each}`));
    if (facet === undefined) throw new Error(`No facet in ${item}`);
    return wordsFor(words.items[facet], kind);
  },
});

const ofPromises = (words: PromisePracticeWords): PartWords => ({
  ...words,
  item: (item, kind) => {
    const own = Object.entries(words.items).find(([id]) => id === item)?.[1];
    if (own === undefined) throw new Error(`No words for ${item}`);
    return wordsFor(own, kind);
  },
});

// `use` needs the same promise on every render, so each part is asked for once.
const loaded = new Map<Part, Promise<PartWords>>();

export function loadPart(part: Part): Promise<PartWords> {
  const known = loaded.get(part);
  if (known !== undefined) return known;
  const words =
    part === 'promises'
      ? loadPromiseWords().then(ofPromises)
      : loadMomentWords(part).then(ofMoment);
  loaded.set(part, words);
  // A failed load is asked for again next time.
  words.catch(() => loaded.delete(part));
  return words;
}

/** Suspends until the words of the part are there. */
export const usePartWords = (part: Part): PartWords => use(loadPart(part));

export const useItemWords = (item: MomentsOfTruthItem, kind: BusinessKind | undefined): ItemWords =>
  usePartWords(partOf(item)).item(item, kind);
