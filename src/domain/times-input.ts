import { ratio } from './arithmetic.ts';
import { readTypedNumber } from './number-input.ts';
import { isWithin, type Range } from './range-input.ts';

/**
 * How often a customer has a contact, as people type it. The inventory counts times a year of one
 * customer who has the contact (instrument.md 3.5). "220 a day" is nearly always the count at the
 * door, all customers together, so a rate is never taken as typed: the screen offers what it
 * comes to, and the owner chooses.
 */

export const TIMES_RANGE: Range = { min: 0, max: 1000 };

export type Rate = { readonly count: number; readonly per: 'day' | 'week' | 'month' };

export type TypedTimes =
  | { readonly kind: 'empty' }
  | { readonly kind: 'value'; readonly value: number; readonly ambiguous: boolean }
  | { readonly kind: 'rate'; readonly rate: Rate }
  | { readonly kind: 'unfit' };

const PER = /(?:\b(?:an?|per|each|every)\s*|\/\s*)(day|week|month|year)s?\b/i;
const ADVERBS: readonly (readonly [RegExp, string])[] = [
  [/\bonce\b/gi, '1'],
  [/\btwice\b/gi, '2'],
  [/\bdaily\b/gi, ' a day'],
  [/\bweekly\b/gi, ' a week'],
  [/\bmonthly\b/gi, ' a month'],
  [/\b(?:yearly|annually)\b/gi, ' a year'],
];

const inWords = (typed: string): string =>
  ADVERBS.reduce((text, [word, meaning]) => text.replace(word, meaning), typed).trim();

/** Reads times a year as typed, 0–1,000; "once a year" is a number, other rates are rates. */
export function readTimes(typed: string): TypedTimes {
  const text = inWords(typed);
  const per = PER.exec(text)?.[1]?.toLowerCase();
  const bare = text.replace(PER, '').trim();
  const read = readTypedNumber(per !== undefined && bare === '' ? '1' : bare);
  if (read.kind === 'empty') return read;
  if (read.kind !== 'number' || read.value < 0) return { kind: 'unfit' };
  if (per === 'day' || per === 'week' || per === 'month') {
    return read.value > 0 ? { kind: 'rate', rate: { count: read.value, per } } : { kind: 'unfit' };
  }
  return isWithin(read.value, TIMES_RANGE)
    ? { kind: 'value', value: read.value, ambiguous: read.ambiguous }
    : { kind: 'unfit' };
}

export const OPEN_DAYS: Range = { min: 1, max: 366, whole: true };
const TURNS = { week: 52, month: 12 } as const;
/** Enough for the total to come out right again, without a tail of digits in the file. */
const SIGNIFICANT = 6;

export type RateMeaning = {
  /** How many days, weeks or months make the year. */
  readonly turns: number;
  /** Contacts a year as the rate says. */
  readonly total: number;
  /** Customers among whom the total is shared; null without the number of customers. */
  readonly sharedBy: number | null;
  /** Times a year if the rate counts all customers together; null when unknown or above 1,000. */
  readonly together: number | null;
  /** Times a year if the rate is that of each customer; null above 1,000. */
  readonly each: number | null;
};

/** From here on the fraction of a contact only looks exact. */
const WHOLE_FROM = 10;

function fitting(value: number | null): number | null {
  if (value === null || !isWithin(value, TIMES_RANGE)) return null;
  return value < WHOLE_FROM ? Number(value.toPrecision(SIGNIFICANT)) : Math.round(value);
}

/** What a rate comes to in times a year, read both ways; share is the percent who have it. */
export function meaningOf(
  { count, per }: Rate,
  { openDays, customers, share = 100 }: { openDays: number; customers?: number; share?: number },
): RateMeaning {
  const turns = per === 'day' ? openDays : TURNS[per];
  const total = count * turns;
  const sharedBy = customers === undefined ? null : (customers * share) / 100;
  return {
    turns,
    total,
    sharedBy,
    together: fitting(ratio(total, sharedBy)),
    each: fitting(total),
  };
}
