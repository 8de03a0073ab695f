import type { Assessment, Cycle } from './assessment.ts';
import type { EconomicsDraft, LeavingReason } from './economics-inputs.ts';
import type { Edit } from './edits.ts';
import { isRecord } from './problems.ts';

/**
 * What a person can change about the numbers of the business. Like every edit they touch only
 * their own field, whatever another tab has stored meanwhile.
 */

const withGrowth = (
  current: Assessment,
  part: Partial<NonNullable<Assessment['growthPositioning']>>,
): Assessment => ({ ...current, growthPositioning: { ...current.growthPositioning, ...part } });

/** An emptied field is no field: neither the file nor the scoring should meet it. */
const withoutEmpty = <T>(fields: Readonly<Record<string, T | undefined>>): Record<string, T> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );

/** Changes some numbers of the last twelve months; `undefined` clears one. */
export const setEconomics =
  (fields: EconomicsDraft): Edit =>
  (current) =>
    withGrowth(current, {
      economics: withoutEmpty({ ...current.growthPositioning?.economics, ...fields }),
    });

/**
 * The customers of a year ago, where none are given yet: the page shows the number of the business
 * page there, and what is shown must also count.
 */
export const startCustomers =
  (customersStart: number): Edit =>
  (current) =>
    current.growthPositioning?.economics?.customersStart === undefined
      ? setEconomics({ customersStart })(current)
      : current;

/**
 * Sets how many left for one reason, or the text that is no count; without any left there are no
 * reasons.
 */
export const setReason =
  (reason: LeavingReason, count: number | string | undefined): Edit =>
  (current) => {
    const before = current.growthPositioning?.economics?.reasons;
    const reasons = withoutEmpty({ ...(isRecord(before) ? before : {}), [reason]: count });
    const isEmpty = Object.keys(reasons).length === 0;
    return setEconomics({ reasons: isEmpty ? undefined : reasons })(current);
  };

/** Changes some days of the customer's cycle; `undefined` clears one. */
export const setCycle =
  (days: Cycle): Edit =>
  (current) =>
    withGrowth(current, {
      cycle: withoutEmpty({ ...current.growthPositioning?.cycle, ...days }),
    });
