import type { Assessment, AssessmentData } from './assessment.ts';
import { lastAnswer } from './answered-day.ts';
import { dayOf } from './calendar.ts';

/** Assessments of one business: which belong together, and in which order they were answered. */

/** Without an id of its own, a business is known by its first assessment. */
const businessId = ({ id, business }: AssessmentData) => business?.id ?? id;
const businessName = ({ business }: AssessmentData) =>
  (business?.name ?? '').trim().replace(/\s+/g, ' ').toLowerCase();

/**
 * The same business: the same id of the business, or, where one of the two has none (a colleague
 * started on another device), the same name whatever its capitals and spaces.
 */
export function isSameBusiness(one: AssessmentData, other: AssessmentData): boolean {
  if (businessId(one) !== undefined && businessId(one) === businessId(other)) return true;
  const bothHaveIds = one.business?.id !== undefined && other.business?.id !== undefined;
  return !bothHaveIds && businessName(one) !== '' && businessName(one) === businessName(other);
}

/** Why two assessments may not be compared; undefined when they may. */
export type NotComparable = 'other-business' | 'other-edition';

/** Editions ask in other words; a file that names none was answered in the first one. */
const FIRST_EDITION = '1';

export function whyNotComparable(
  one: AssessmentData,
  other: AssessmentData,
): NotComparable | undefined {
  if (!isSameBusiness(one, other)) return 'other-business';
  const isSameEdition = (one.edition ?? FIRST_EDITION) === (other.edition ?? FIRST_EDITION);
  return isSameEdition ? undefined : 'other-edition';
}

const byTime = (one: Assessment, other: Assessment) =>
  (one.round ?? 1) - (other.round ?? 1) ||
  (one.createdAt ?? '').localeCompare(other.createdAt ?? '');

/** All assessments of the business of `current`, itself among them, the earliest round first. */
export const roundsOf = (current: Assessment, all: readonly Assessment[]): readonly Assessment[] =>
  all.filter((each) => isSameBusiness(current, each)).toSorted(byTime);

/**
 * The ISO day on which a round was answered: as the round after it noted, because ticking off its
 * plan later changes no answer; else the day of its last answer.
 */
export function roundDay(round: Assessment, all: readonly Assessment[]): string | undefined {
  const noted = all.find(({ earlier }) => earlier?.id === round.id)?.earlier?.on;
  return noted ?? lastAnswer(round) ?? dayOf(round.createdAt);
}
