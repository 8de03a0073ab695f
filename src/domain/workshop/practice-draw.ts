import { workshopNumber } from './ballot-code.ts';

/** What looks like chance in a practice room: the same from the same seed, whenever it is asked. */

/** A number from 0 up to, but not including, 1 that belongs to these words and this seed. */
export function drawn(seed: number, ...words: readonly (string | number)[]): number {
  let hash = workshopNumber([seed, ...words].join('/'));
  // The last steps of MurmurHash3: words that differ in one sign come out far apart.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** The same things in an order that belongs to the seed and the purpose. */
export const inDrawnOrder = <T extends string>(
  seed: number,
  purpose: string,
  things: readonly T[],
): readonly T[] =>
  things
    .map((thing) => ({ thing, place: drawn(seed, purpose, thing) }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ thing }) => thing);
