/**
 * Arithmetic on numbers that may be unknown: unknown in, unknown (null) out. So is what cannot be
 * computed, a division by zero above all, and nothing is ever −0 (instrument.md 9).
 */
export type Amount = number | null | undefined;

const known = (value: number): number | null =>
  Number.isFinite(value) ? (value === 0 ? 0 : value) : null;

const compute =
  (operation: (a: number, b: number) => number) =>
  (a: Amount, b: Amount): number | null =>
    typeof a === 'number' && typeof b === 'number' ? known(operation(a, b)) : null;

export const plus = compute((a, b) => a + b);
export const minus = compute((a, b) => a - b);
export const product = compute((a, b) => a * b);
export const ratio = compute((part, whole) => part / whole);
