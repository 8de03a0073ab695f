/** A share as people say it: one in four, three in ten. */
export type SpokenShare = { readonly part: number; readonly of: number };

const ONE_IN = [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 75, 100];

const SPOKEN: readonly SpokenShare[] = [
  ...ONE_IN.map((of) => ({ part: 1, of })),
  { part: 2, of: 3 },
  { part: 3, of: 4 },
  { part: 4, of: 5 },
  ...[3, 4, 6, 7, 9].map((part) => ({ part, of: 10 })),
];

/** Below this, "one in so many" says less than the counts themselves. */
const LEAST = 0.75;
const MOST = 95;

/**
 * The spoken share nearest to 0–100 %; undefined for so few or so many that saying it this way
 * would mislead.
 */
export function nearestShare(percent: number): SpokenShare | undefined {
  if (percent < LEAST || percent > MOST) return undefined;
  const distance = ({ part, of }: SpokenShare) => Math.abs((100 * part) / of - percent);
  return SPOKEN.reduce((nearest, each) => (distance(each) < distance(nearest) ? each : nearest));
}
