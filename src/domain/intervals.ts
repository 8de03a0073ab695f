/** From low to high. */
export type Interval = readonly [low: number, high: number];

/** The 97.5% point of the normal distribution (instrument.md 9). */
const Z = 1.959963984540054;

/**
 * Wilson's 95% interval for `hits` of `count` as shares 0–1. It stays inside 0–1 and says
 * something sensible for small counts and for none or all, where ± half-widths do not.
 * `hits` may be a fraction; `count` must be above 0.
 */
export function wilsonInterval(hits: number, count: number): Interval {
  const share = hits / count;
  const spread = (Z * Z) / count;
  const centre = share + spread / 2;
  const halfWidth = Z * Math.sqrt((share * (1 - share)) / count + spread / (4 * count));
  return [
    hits === 0 ? 0 : (centre - halfWidth) / (1 + spread),
    hits === count ? 1 : (centre + halfWidth) / (1 + spread),
  ];
}

/** Shares 0–1 as percent. */
export const toPercent = ([low, high]: Interval): Interval => [100 * low, 100 * high];
