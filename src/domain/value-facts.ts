import type { MoneyFact, ScoredMoney } from './money-facts.ts';
import { isPrintable, orNull } from './printable.ts';

/**
 * Facts about what customers bring and cost. Undefined where a number is missing; what rests on
 * the margin is undefined without a margin above nothing ("fix the margin first", 4.3).
 */

/** The yearly margin of a customer, where it is one to count with. */
const marginOf = ({ results }: ScoredMoney): number | null =>
  isPrintable(results.marginPerCustomer) && results.marginPerCustomer > 0
    ? results.marginPerCustomer
    : null;

export const marginFact = ({ inputs, results }: ScoredMoney): MoneyFact | undefined =>
  isPrintable(inputs.revenuePerCustomer) &&
  isPrintable(inputs.marginPct) &&
  isPrintable(results.marginPerCustomer)
    ? {
        kind: 'margin',
        revenue: inputs.revenuePerCustomer,
        marginPercent: inputs.marginPct,
        costToServe: inputs.costToServe,
        margin: results.marginPerCustomer,
      }
    : undefined;

export function leakFact(scored: ScoredMoney): MoneyFact | undefined {
  const { inputs, results } = scored;
  const margin = marginOf(scored);
  if (margin === null || !isPrintable(results.leakYear) || inputs.lost === 0) return undefined;
  const { clvWithFirstYear: each, leakLifetime, cac, refillCost } = results;
  return {
    kind: 'leak',
    lost: inputs.lost,
    margin,
    year: results.leakYear,
    lifetime: isPrintable(each) && isPrintable(leakLifetime) ? { each, all: leakLifetime } : null,
    refill:
      isPrintable(cac) && isPrintable(refillCost) && cac > 0
        ? { each: cac, all: refillCost }
        : null,
  };
}

export function worthFact(scored: ScoredMoney): MoneyFact | undefined {
  const { inputs, results } = scored;
  const margin = marginOf(scored);
  const { clv, clvRange, clvWithFirstYear, retentionPct } = results;
  if (margin === null || inputs.discountPct === undefined || clvRange === null) return undefined;
  if (!isPrintable(clv) || !isPrintable(clvWithFirstYear)) return undefined;
  return {
    kind: 'worth',
    margin,
    keptPercent: retentionPct,
    discountPercent: inputs.discountPct,
    worth: clv,
    range: [orNull(clvRange[0]), orNull(clvRange[1])],
    withThisYear: clvWithFirstYear,
  };
}

export function winningFact(scored: ScoredMoney): MoneyFact | undefined {
  const { inputs, results } = scored;
  const { acquisitionSpend, gained } = inputs;
  const { cac, paybackMonths, ltvToCac, clv } = results;
  if (!isPrintable(acquisitionSpend) || !isPrintable(gained) || !isPrintable(cac)) return undefined;
  // Nothing spent is a warning, not a price.
  if (cac === 0) return undefined;
  const margin = marginOf(scored);
  return {
    kind: 'winning',
    spend: acquisitionSpend,
    gained,
    each: cac,
    payback:
      margin !== null && isPrintable(paybackMonths) ? { months: paybackMonths, margin } : null,
    worth: isPrintable(ltvToCac) && isPrintable(clv) ? { times: ltvToCac, each: clv } : null,
  };
}

export const keepingFact = ({ inputs, results }: ScoredMoney): MoneyFact | undefined =>
  isPrintable(inputs.retentionSpend) && isPrintable(results.keepCost)
    ? {
        kind: 'keeping',
        spend: inputs.retentionSpend,
        kept: inputs.customersStart - inputs.lost,
        each: results.keepCost,
      }
    : undefined;

export const winToKeepFact = ({ results }: ScoredMoney): MoneyFact | undefined =>
  isPrintable(results.cac) &&
  isPrintable(results.keepCost) &&
  isPrintable(results.winToKeepRatio) &&
  results.winToKeepRatio > 0
    ? {
        kind: 'winToKeep',
        winning: results.cac,
        keeping: results.keepCost,
        times: results.winToKeepRatio,
      }
    : undefined;

export function plusFiveFact(scored: ScoredMoney): MoneyFact | undefined {
  const { inputs, results } = scored;
  const { plusFive: five, retentionPct: from, clv } = results;
  if (five.customersKept <= 0) return undefined;
  const margin = marginOf(scored);
  const { firstYear, breakEvenFirstYear, clvUpliftPct, breakEvenPerCustomer } = five;
  return {
    kind: 'plusFive',
    customersStart: inputs.customersStart,
    from,
    to: five.retentionPct,
    customers: five.customersKept,
    firstYear:
      margin !== null && isPrintable(firstYear) && isPrintable(breakEvenFirstYear)
        ? { margin, all: firstYear, perCustomer: breakEvenFirstYear }
        : null,
    profitPercent: margin === null ? null : orNull(five.shareOfProfitPct),
    worth:
      isPrintable(clv) &&
      isPrintable(five.clv) &&
      isPrintable(clvUpliftPct) &&
      isPrintable(breakEvenPerCustomer)
        ? { before: clv, after: five.clv, percent: clvUpliftPct, perCustomer: breakEvenPerCustomer }
        : null,
    fiveYears: margin === null ? null : orNull(five.fiveYear),
    everyone: margin === null ? null : orNull(five.baseValue),
  };
}

export function planFact(scored: ScoredMoney): MoneyFact | undefined {
  const { inputs, results } = scored;
  const margin = marginOf(scored);
  const thisYear = results.planBreakEven?.savedThisYear;
  if (margin === null || !isPrintable(thisYear) || !isPrintable(inputs.planCost)) return undefined;
  if (thisYear === 0) return undefined;
  const customers = results.planBreakEven?.savedLifetime;
  const each = results.clvWithFirstYear;
  return {
    kind: 'plan',
    cost: inputs.planCost,
    margin,
    thisYear,
    lifetime: isPrintable(customers) && isPrintable(each) ? { customers, each } : null,
    isMoreThanLost: thisYear > inputs.lost,
  };
}
