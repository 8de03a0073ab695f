import { use } from 'react';
import type { GridItem } from '#domain/questionnaires/moments-of-truth.ts';
import type { BusinessKind, ItemWords } from '#domain/words.ts';
import { gridWords } from '#messages/grid-words.ts';
import { loadWordsOnce } from '#messages/load-words.ts';

/** Question and sentences of an item, as this kind of business is asked. */
export type QuestionWords = (item: GridItem) => ItemWords;

export const useQuestionWords = (kind: BusinessKind | undefined): QuestionWords =>
  gridWords(use(loadWordsOnce()), kind).item;
