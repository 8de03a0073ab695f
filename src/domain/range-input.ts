import { readTypedNumber } from './number-input.ts';

/** A typed number against the range that its field allows. */

export type Range = { readonly min: number; readonly max: number; readonly whole?: boolean };

export type RangedInput =
  | { readonly kind: 'empty' }
  | { readonly kind: 'value'; readonly value: number; readonly ambiguous: boolean }
  | { readonly kind: 'per-day'; readonly perDay: number }
  /** No number, out of range, or a part where whole numbers are asked. */
  | { readonly kind: 'unfit' };

export const isWithin = (value: number, { min, max, whole = false }: Range): boolean =>
  value >= min && value <= max && (!whole || Number.isInteger(value));

/** Reads a number as typed; the range includes both ends. */
export function readWithin(typed: string, range: Range): RangedInput {
  const read = readTypedNumber(typed);
  switch (read.kind) {
    case 'empty':
      return read;
    case 'per-day':
      return read.perDay > 0 ? read : { kind: 'unfit' };
    case 'not-a-number':
      return { kind: 'unfit' };
    case 'number':
      return isWithin(read.value, range)
        ? { kind: 'value', value: read.value, ambiguous: read.ambiguous }
        : { kind: 'unfit' };
  }
}
