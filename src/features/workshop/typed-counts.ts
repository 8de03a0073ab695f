/** Counts as a coach types them beside each other: an empty field is nobody. */

/** A whole number from 0 to `most`, or nothing. */
export const isCount = (typed: string, most: number): boolean =>
  /^\d{0,3}$/.test(typed.trim()) && Number(typed) <= most;

export const asTyped = (count: number | undefined): string =>
  count === undefined || count === 0 ? '' : String(count);

/** The sum of those that are counts. */
export const totalOf = (typed: readonly string[], most: number): number =>
  typed.reduce((sum, each) => sum + (isCount(each, most) ? Number(each) : 0), 0);

/** The same for counts that say the same: "05" and "5", nothing and 0, a field more without any. */
export const countsKey = (typed: Readonly<Record<string, string>>): string =>
  JSON.stringify(
    Object.entries(typed)
      .map(([field, each]) => [field, isCount(each, Infinity) ? Number(each) : each] as const)
      .filter(([, count]) => count !== 0),
  );
