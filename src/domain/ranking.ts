/** Rankings compare at nine decimals, so that rounding noise never decides (instrument.md 9). */
const DECIMALS = 1e9;

/** Orders numbers from high to low; 0 means that the next criterion decides. */
export const higherFirst = (a: number, b: number) =>
  Math.round(b * DECIMALS) - Math.round(a * DECIMALS);
