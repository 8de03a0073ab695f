import { use } from 'react';
import { isDimension, isMoment, type Item, type Part } from '#domain/parts.ts';
import { FACETS } from '#domain/questionnaires/moments-of-truth.ts';
import { wordsFor, type BusinessKind, type ItemWords, type MomentWords } from '#domain/words.ts';
import { loadDimensionWords, loadMomentWords, loadPromiseWords } from '#messages/load-words.ts';

/** The words of one part, whichever questionnaire page needs them. */
export type PartWords = {
  readonly intro: string;
  readonly timeFrame: string;
  readonly pause: MomentWords['pause'];
  readonly item: (item: Item, kind: BusinessKind | undefined) => ItemWords;
};

type LoadedPart = Omit<PartWords, 'item'> & {
  readonly items: Readonly<Record<string, ItemWords>>;
};

/** In a moment the words stand under their facet, elsewhere under the whole id. */
const partWords = (loaded: LoadedPart, keyOf: (item: Item) => string | undefined): PartWords => ({
  ...loaded,
  item: (item, kind) => {
    const words = loaded.items[keyOf(item) ?? ''];
    if (words === undefined) throw new Error(`No words for ${item}`);
    return wordsFor(words, kind);
  },
});

async function load(part: Part): Promise<PartWords> {
  if (isMoment(part)) {
    const facetOf = (item: Item) => FACETS.find((facet) => item.endsWith(`.${facet}`));
    return partWords(await loadMomentWords(part), facetOf);
  }
  const loaded = isDimension(part) ? await loadDimensionWords(part) : await loadPromiseWords();
  return partWords(loaded, (item) => item);
}

// `use` needs the same promise on every render, so each part is asked for once.
const asked = new Map<Part, Promise<PartWords>>();

export function loadPart(part: Part): Promise<PartWords> {
  const known = asked.get(part);
  if (known !== undefined) return known;
  const words = load(part);
  asked.set(part, words);
  words.then(
    // React reads a value that is written on the promise at once; else it waits a third of a
    // second before it replaces what it shows, even when the promise was kept long ago.
    (value) => Object.assign(words, { status: 'fulfilled', value }),
    // A failed load is asked for again next time.
    () => asked.delete(part),
  );
  return words;
}

/** Suspends until the words of the part are there. */
export const usePartWords = (part: Part): PartWords => use(loadPart(part));
