import { readTypedNumber, type TypedNumber } from './number-input.ts';

/** Lengths of time as people type them: "90", "90 days", "6 weeks" or "3 months". */

const UNIT = /(\d)\s*(week|month|year)s?\b/i;
/** A month is a twelfth of a year. */
const DAYS: Readonly<Record<string, number>> = { week: 7, month: 365 / 12, year: 365 };

/**
 * Whole days. Weeks, months and years are turned into days and marked as ambiguous, so that the
 * screen says how they were read.
 */
export function readTypedDays(typed: string): TypedNumber {
  const unit = UNIT.exec(typed)?.[2]?.toLowerCase();
  const read = readTypedNumber(typed);
  if (unit === undefined || read.kind !== 'number') return read;
  return { kind: 'number', value: Math.round(read.value * (DAYS[unit] ?? 1)), ambiguous: true };
}
