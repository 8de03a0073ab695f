import type { EconomicsInputs, ReasonCount } from './economics-inputs.ts';
import type { EconomicsResults } from './economics.ts';
import type { MoneyFact, ReasonRow, ScoredMoney } from './money-facts.ts';
import { isPrintable } from './printable.ts';

/** Facts about who left, who stays, and why they left. Undefined where a number is missing. */

/** A stay longer than anybody stays is only another way to say "hardly anyone leaves". */
const LONGEST_STAY = 50;

export const lostFact = ({ inputs, results }: ScoredMoney): MoneyFact => ({
  kind: 'lost',
  customersStart: inputs.customersStart,
  lost: inputs.lost,
  asked: inputs.known.asked,
  gone: inputs.known.gone,
  percent: results.churnPct,
  interval: results.churnInterval,
  sampled: results.sampled,
  small: results.smallNumbers,
});

export const barFact = ({ inputs, results }: ScoredMoney): MoneyFact | undefined =>
  inputs.acceptableChurnPct === undefined || results.overTolerance === null
    ? undefined
    : {
        kind: 'bar',
        bar: inputs.acceptableChurnPct,
        interval: results.churnInterval,
        isAbove: results.overTolerance,
      };

export const balanceFact = ({ inputs, results }: ScoredMoney): MoneyFact | undefined =>
  isPrintable(inputs.gained) &&
  isPrintable(results.customersEnd) &&
  isPrintable(results.netGrowthPct)
    ? {
        kind: 'balance',
        customersStart: inputs.customersStart,
        lost: inputs.lost,
        gained: inputs.gained,
        end: results.customersEnd,
        netPercent: results.netGrowthPct,
      }
    : undefined;

export const stayFact = ({ results }: ScoredMoney): MoneyFact | undefined =>
  results.lifeYears === null || results.lifeYears > LONGEST_STAY
    ? undefined
    : {
        kind: 'stay',
        lostPercent: results.churnPct,
        keptPercent: results.retentionPct,
        years: results.lifeYears,
        halfYears: results.halfLifeYears,
      };

const rowsOf = (
  counts: readonly ReasonCount[],
  shares: NonNullable<EconomicsResults['reasons']>,
): readonly ReasonRow[] =>
  counts
    .flatMap(({ id, count }): ReasonRow[] => {
      const share = shares[id];
      return share === undefined
        ? []
        : [{ id, count, percent: share.pct, interval: share.interval }];
    })
    .toSorted((one, other) => other.count - one.count);

/** People who gave a reason, of all those counted; 0 without any. */
export const reasonsCounted = ({ reasons = [] }: EconomicsInputs): number =>
  reasons.reduce((total, { count }) => total + count, 0);

export function reasonsFact({ inputs, results }: ScoredMoney): MoneyFact | undefined {
  const total = reasonsCounted(inputs);
  if (!results.reasons || !isPrintable(total)) return undefined;
  const rows = rowsOf(inputs.reasons ?? [], results.reasons);
  const [first] = rows;
  if (first === undefined) return undefined;
  const others = rows.slice(1).filter(({ count }) => count === first.count);
  const next = rows[1 + others.length];
  return {
    kind: 'reasons',
    total,
    rows,
    top: [first, ...others],
    isOpen: next !== undefined && next.interval[1] > first.interval[0],
  };
}
