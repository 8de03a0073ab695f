/**
 * Arithmetic on numbers that may be unknown: unknown in, unknown (null) out, and so is a division
 * by zero (instrument.md 9). Results are never −0.
 */
export type Amount = number | null | undefined;

const withoutMinusZero = (value: number) => (value === 0 ? 0 : value);

export const ratio = (part: Amount, whole: Amount): number | null =>
  typeof part !== 'number' || typeof whole !== 'number' || whole === 0
    ? null
    : withoutMinusZero(part / whole);

export const product = (a: Amount, b: Amount): number | null =>
  typeof a !== 'number' || typeof b !== 'number' ? null : withoutMinusZero(a * b);

export const plus = (a: Amount, b: Amount): number | null =>
  typeof a !== 'number' || typeof b !== 'number' ? null : a + b;

export const minus = (a: Amount, b: Amount): number | null =>
  typeof a !== 'number' || typeof b !== 'number' ? null : a - b;
