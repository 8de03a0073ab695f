import { addDays, isDay } from './calendar.ts';
import type { Action, Interaction, Plan, PlannedContact, PlayCardDraft } from './assessment.ts';
import type { Item } from './parts.ts';
import { MOMENTS, type Moment } from './questionnaires/moments-of-truth.ts';
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

type Given = { readonly id: string; readonly today: string };

/** An action started from a practice: its first step, due in a week, nobody named yet. */
export const starterAction = (item: Item, words: ItemWords, { id, today }: Given): Action => ({
  id,
  text: words.firstStep,
  item,
  moment: momentOf(item),
  due: addDays(today, FIRST_STEP_DAYS),
});

/** An action started from a contact of the inventory, which it keeps by its name. */
export const contactAction = (row: Interaction, text: string, { id, today }: Given): Action => ({
  id,
  text,
  contact: row.name,
  moment: row.moment === 'none' ? undefined : row.moment,
  due: addDays(today, FIRST_STEP_DAYS),
});

/** True when the day of an open action has passed. A date that is no day is never overdue. */
export const isOverdue = ({ due, done }: Action, today: string): boolean =>
  done !== true && due !== undefined && isDay(due) && due < today;

/** The suggestion for each line of a card that is still empty; typed lines stay as they are. */
export function fillCard(card: PlayCardDraft | undefined, starter: PlayCard): PlayCardDraft {
  const isTyped = (line: string | undefined) => line !== undefined && line.trim() !== '';
  const typed = Object.entries(card ?? {}).filter(([, line]) => isTyped(line));
  return { ...starter, ...Object.fromEntries(typed) };
}

/** The action that stands on the chart for a moment: the first one that is not done. */
export const nextAction = (plan: Plan | undefined, moment: Moment): Action | undefined =>
  plan?.actions?.find((action) => action.moment === moment && action.done !== true);

/** Stands behind December, for contacts that have no month yet. */
const NO_MONTH = 13;

/** Planned contacts from January to December, those without a month last. */
export const byMonth = (contacts: readonly PlannedContact[]): readonly PlannedContact[] =>
  contacts.toSorted((one, other) => (one.month ?? NO_MONTH) - (other.month ?? NO_MONTH));
