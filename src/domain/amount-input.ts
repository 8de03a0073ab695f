import { readTypedNumber, type TypedNumber } from './number-input.ts';

/** Amounts as people shorten them: "12k", "2.5 thousand", "€1.2m", "3 mio". */

/** The word or letter behind the digits, and the currency sign or code that may still follow. */
const SHORTENED = /(\d)\s*(k|thousand|m|mio|mln|million)\b\.?/i;
const POWERS: Readonly<Record<string, number>> = { k: 3, thousand: 3 };
const MILLION = 6;

/** By way of the text, because 1.005 × 1000 is not quite 1005 in binary. */
const timesTen = (value: number, power: number) => Number(`${value}e${power}`);

/**
 * A number as typed; a shortened one is written out and marked as ambiguous, so that the screen
 * says how it was read.
 */
export function readTypedAmount(typed: string): TypedNumber {
  const word = SHORTENED.exec(typed)?.[2]?.toLowerCase();
  if (word === undefined) return readTypedNumber(typed);
  const read = readTypedNumber(typed.replace(SHORTENED, '$1'));
  if (read.kind !== 'number') return read;
  const value = timesTen(read.value, POWERS[word] ?? MILLION);
  return Number.isFinite(value)
    ? { kind: 'number', value, ambiguous: true }
    : { kind: 'not-a-number' };
}
