import type { Assessment } from '#domain/assessment.ts';
import { formatDay } from '#domain/calendar.ts';
import { roundDay } from '#domain/rounds.ts';
import { compare as words } from '#messages/en/compare.ts';
import { LOCALE } from '#messages/locale.ts';

/** "Round 2, review": a full round and a review may have the same number. */
export const roundName = ({ round = 1, earlier }: Assessment): string =>
  words.name(round, earlier?.items !== undefined);

/** The day of a round in words, the same wherever it is listed. */
export function roundDayText(round: Assessment, rounds: readonly Assessment[]): string {
  const day = roundDay(round, rounds);
  return day === undefined ? words.noDay : formatDay(day, 'long', LOCALE);
}
