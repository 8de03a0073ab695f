import type { Amount } from './arithmetic.ts';

/** Beyond any money on earth a number is a slip of the finger; a line of zeros helps nobody. */
const BEYOND_MONEY = 1e15;

/** True for a known number of a size that can be read. */
export const isPrintable = (amount: Amount): amount is number =>
  typeof amount === 'number' && Math.abs(amount) < BEYOND_MONEY;

export const orNull = (amount: Amount): number | null => (isPrintable(amount) ? amount : null);
