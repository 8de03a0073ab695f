import { minus, plus, product, ratio } from './arithmetic.ts';
import { customerValue, valueMultiple } from './customer-value.ts';
import {
  type EconomicsDraft,
  type EconomicsFault,
  type EconomicsInputs,
  type LeavingReason,
  readEconomics,
  type ReasonCount,
} from './economics-inputs.ts';
import { type Interval, toPercent, wilsonInterval } from './intervals.ts';
import { type PlusFive, scorePlusFive } from './plus-five.ts';
import { sum } from './scoring.ts';

/** Money at the back door: what leaving customers cost (instrument.md 4.4). */

export type ReasonShare = { readonly pct: number; readonly interval: Interval };

/** Money in the business's own currency; `null` where a number is missing or undefined. */
export type EconomicsResults = {
  readonly errors: readonly EconomicsFault[];
  readonly churnPct: number;
  readonly churnInterval: Interval;
  readonly sampled: boolean;
  readonly retentionPct: number;
  /** Fewer than 50 known: show the interval before the number. */
  readonly smallNumbers: boolean;
  readonly lifeYears: number | null;
  readonly halfLifeYears: number | null;
  readonly customersEnd: number | null;
  readonly netGrowthPct: number | null;
  /** New customers for each one lost. */
  readonly refill: number | null;
  /** New customers needed to stand still. */
  readonly standStill: number;
  readonly marginPerCustomer: number | null;
  readonly marginProblem: boolean | null;
  /** Customer value as a multiple of the yearly margin. */
  readonly multiple: number | null;
  readonly clv: number | null;
  /** At the upper and at the lower end of the churn interval. */
  readonly clvRange: readonly [number | null, number | null] | null;
  readonly clvWithFirstYear: number | null;
  readonly cac: number | null;
  readonly keepCost: number | null;
  readonly winToKeepRatio: number | null;
  readonly ltvToCac: number | null;
  readonly paybackMonths: number | null;
  /** These three are left out when the margin is unknown. */
  readonly leakYear?: number | null;
  readonly leakLifetime?: number | null;
  readonly refillCost?: number | null;
  readonly plusFive: PlusFive;
  readonly planBreakEven: {
    readonly savedThisYear: number | null;
    readonly savedLifetime: number | null;
  } | null;
  /** Left out when no reasons were counted; null when all counts are 0. */
  readonly reasons?: Readonly<Partial<Record<LeavingReason, ReasonShare>>> | null;
  /** Is churn above what the owner finds acceptable? null without such a bar. */
  readonly overTolerance: 'yes' | 'no' | 'unclear' | null;
};

/** Only what is wrong, when a required number is missing or faulty. */
export type EconomicsErrors = { readonly errors: readonly EconomicsFault[] };

const SMALL_NUMBERS = 50;
const MONTHS = 12;
const SLACK = 1e-9;

/** Customers to save before a plan has paid for itself. */
const customersFor = (cost: number, each: number | null) => {
  const customers = ratio(cost, each);
  return customers === null ? null : Math.max(0, Math.ceil(customers - SLACK));
};

/** Shares of the counted reasons with their intervals; null when nothing was counted. */
function reasonShares(reasons: readonly ReasonCount[]): EconomicsResults['reasons'] {
  const total = sum(reasons.map(({ count }) => count));
  if (total === 0) return null;
  return Object.fromEntries(
    reasons.map(({ id, count }) => [
      id,
      { pct: (100 * count) / total, interval: toPercent(wilsonInterval(count, total)) },
    ]),
  );
}

function againstBar(
  [low, high]: Interval,
  bar: number | undefined,
): EconomicsResults['overTolerance'] {
  if (bar === undefined) return null;
  if (low > bar) return 'yes';
  return high <= bar ? 'no' : 'unclear';
}

/** Who stays and who goes; churn rests on the sample when there is one. */
function scoreChurn({ customersStart, lost, known, gained, acceptableChurnPct }: EconomicsInputs) {
  const churn = known.gone / known.asked;
  const retention = 1 - churn;
  const interval = wilsonInterval(known.gone, known.asked);
  const churnInterval = toPercent(interval);
  return {
    retention,
    interval,
    facts: {
      churnPct: 100 * churn,
      churnInterval,
      sampled: known.sampled,
      retentionPct: 100 * retention,
      smallNumbers: known.asked < SMALL_NUMBERS,
      lifeYears: ratio(1, churn),
      halfLifeYears: retention > 0 && retention < 1 ? Math.log(0.5) / Math.log(retention) : null,
      customersEnd: plus(customersStart - lost, gained),
      netGrowthPct: product(100, ratio(minus(gained, lost), customersStart)),
      refill: ratio(gained, lost),
      standStill: lost,
    },
    overTolerance: againstBar(churnInterval, acceptableChurnPct),
  };
}

/** Yearly margin of a customer: revenue × margin − cost to serve; null when unknown. */
const marginOf = ({ revenuePerCustomer, marginPct, costToServe }: EconomicsInputs) =>
  minus(ratio(product(revenuePerCustomer, marginPct), 100), costToServe);

function scoreMoney(inputs: EconomicsInputs, retention: number, [low, high]: Interval) {
  const { customersStart, lost, gained, acquisitionSpend, retentionSpend, planCost } = inputs;
  const discount = ratio(inputs.discountPct, 100);
  const margin = marginOf(inputs);
  const clv = customerValue(margin, retention, discount);
  const clvWithFirstYear = plus(margin, clv);
  const cac = ratio(acquisitionSpend, gained);
  const keepCost = ratio(retentionSpend, customersStart - lost);
  // A margin of nothing or less makes ratios read as good news; "fix the margin first" instead.
  const isWorthwhile = margin !== null && margin > 0;
  return {
    marginPerCustomer: margin,
    marginProblem: margin === null ? null : margin <= 0,
    multiple: valueMultiple(retention, discount),
    clv,
    clvRange:
      clv === null
        ? null
        : ([
            customerValue(margin, 1 - high, discount),
            customerValue(margin, 1 - low, discount),
          ] as const),
    clvWithFirstYear,
    cac,
    keepCost,
    winToKeepRatio: ratio(cac, keepCost),
    ltvToCac: isWorthwhile && clv !== null && clv > 0 ? ratio(clv, cac) : null,
    paybackMonths: isWorthwhile ? product(MONTHS, ratio(cac, margin)) : null,
    ...(margin === null
      ? {}
      : {
          leakYear: product(lost, margin),
          leakLifetime: product(lost, clvWithFirstYear),
          refillCost: product(lost, cac),
        }),
    plusFive: scorePlusFive({
      customersStart,
      base: gained === undefined ? customersStart : customersStart - lost + gained,
      retention,
      discount,
      margin,
      clv,
      annualProfit: inputs.annualProfit,
    }),
    planBreakEven:
      isWorthwhile && planCost !== undefined
        ? {
            savedThisYear: customersFor(planCost, margin),
            savedLifetime: customersFor(planCost, clvWithFirstYear),
          }
        : null,
  };
}

/**
 * All results of the numbers that are there: null without any, only `errors` when a required one
 * is missing or faulty.
 */
export function scoreEconomics(
  draft: EconomicsDraft | undefined,
): EconomicsResults | EconomicsErrors | null {
  const isEmpty = Object.values(draft ?? {}).every(
    (value) => value === undefined || value === null,
  );
  if (draft === undefined || isEmpty) return null;
  const { inputs, errors } = readEconomics(draft);
  if (inputs === undefined) return { errors };
  const { retention, interval, facts, overTolerance } = scoreChurn(inputs);
  return {
    errors,
    ...facts,
    ...scoreMoney(inputs, retention, interval),
    ...(inputs.reasons === undefined ? {} : { reasons: reasonShares(inputs.reasons) }),
    overTolerance,
  };
}
