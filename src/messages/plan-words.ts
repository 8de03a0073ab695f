import type { CountedContact } from '#domain/contact-picks.ts';
import type { Item } from '#domain/parts.ts';
import { choiceFor } from '#domain/plan-offers.ts';
import { GROWTH_ITEMS } from '#domain/questionnaires/growth-positioning.ts';
import { GRID_ITEMS, PROMISE_SCALE } from '#domain/questionnaires/moments-of-truth.ts';
import { isSeen } from '#domain/seen-text.ts';
import { type BusinessKind, type ItemWords, wordsFor } from '#domain/words.ts';
import { CONTACT_STEPS, ownStep } from './en/contact-steps.ts';
import { gridWords } from './grid-words.ts';
import type { AllWords, GrowthWords } from './load-words.ts';

/** The words of any item of both questionnaires, for one kind of business. */
export function itemWords(
  all: AllWords,
  growth: GrowthWords,
  kind: BusinessKind | undefined,
): (item: Item) => ItemWords {
  const grid = gridWords(all, kind);
  return (item) => {
    const ofGrid = GRID_ITEMS.find((each) => each === item);
    if (ofGrid !== undefined) return grid.item(ofGrid);
    const promise = PROMISE_SCALE.items.find((each) => each === item);
    if (promise !== undefined) return wordsFor(all.promises.items[promise], kind);
    const ofGrowth = GROWTH_ITEMS.find((each) => each === item);
    if (ofGrowth === undefined) throw new Error(`No words for ${item}`);
    return wordsFor(growth.items[ofGrowth], kind);
  };
}

/** The first step for a contact: the owner's own idea, else that of what is to be done with it. */
export function contactStep(contact: CountedContact): string {
  const { name = '', idea } = contact.row;
  return isSeen(idea) ? ownStep(name, idea) : CONTACT_STEPS[choiceFor(contact)](name);
}
