import { addDays } from './calendar.ts';
import type { Action, Plan, PlayCardDraft } from './assessment.ts';
import { MOMENTS, type GridItem, type Moment } from './questionnaires/moments-of-truth.ts';
import type { ItemWords, PlayCard } from './words.ts';

/** Results → suggestions. What the person makes of them stands in the assessment. */

/** Days until the next look, when nobody has set it (product.md, Plan). */
export const REVIEW_DAYS = 90;
/** As many weeks, each with a box to tick on the wall chart. */
export const WEEKS = 13;
/** A first step is written to be done by one person within a week (words.md, limits). */
const FIRST_STEP_DAYS = 7;

/** The day of the next look: the chosen one, else `REVIEW_DAYS` after today. */
export const reviewDay = (plan: Plan | undefined, today: string): string =>
  plan?.reviewOn ?? addDays(today, REVIEW_DAYS);

export function momentOf(item: string): Moment | undefined {
  return MOMENTS.find((moment) => item.startsWith(`${moment}.`));
}

/** An action started from a fix-first line: its first step, due in a week, nobody named yet. */
export const starterAction = (
  item: GridItem,
  words: ItemWords,
  given: { readonly id: string; readonly today: string },
): Action => ({
  id: given.id,
  text: words.firstStep,
  item,
  moment: momentOf(item),
  due: addDays(given.today, FIRST_STEP_DAYS),
});

/** The suggestion for each line of a card that is still empty; typed lines stay as they are. */
export function fillCard(card: PlayCardDraft | undefined, starter: PlayCard): PlayCardDraft {
  const isTyped = (line: string | undefined) => line !== undefined && line.trim() !== '';
  const typed = Object.entries(card ?? {}).filter(([, line]) => isTyped(line));
  return { ...starter, ...Object.fromEntries(typed) };
}

/** The action that stands on the chart for a moment: the first one that is not done. */
export const nextAction = (plan: Plan | undefined, moment: Moment): Action | undefined =>
  plan?.actions?.find((action) => action.moment === moment && action.done !== true);
