import { minus, product, ratio } from './arithmetic.ts';
import { customerValue } from './customer-value.ts';
import { sum } from './scoring.ts';

/** What keeping five customers more of every hundred would be worth (instrument.md 4.4). */

export type PlusFive = {
  readonly retentionPct: number;
  readonly customersKept: number;
  /** Margin of this year from the customers kept. */
  readonly firstYear: number | null;
  readonly clv: number | null;
  readonly clvUpliftPct: number | null;
  /** The most that may be spent per customer, over a lifetime and in the first year. */
  readonly breakEvenPerCustomer: number | null;
  readonly breakEvenFirstYear: number | null;
  /** Extra margin of five years, in today's money. */
  readonly fiveYear: number | null;
  /** Extra customer value of everyone there at the end of the year. */
  readonly baseValue: number | null;
  readonly shareOfProfitPct: number | null;
};

export type BusinessNumbers = {
  readonly customersStart: number;
  /** Customers at the end of the year, or at its start when new ones were not counted. */
  readonly base: number;
  /** Shares 0–1. */
  readonly retention: number;
  readonly discount: number | null;
  /** Money per customer and year. */
  readonly margin: number | null;
  readonly clv: number | null;
  readonly annualProfit: number | undefined;
};

const STEP = 0.05;
const YEARS = [1, 2, 3, 4, 5] as const;

/** Margin of each coming year from customers who would have left, discounted to today. */
const fiveYears = (now: number, then: number, discount: number) =>
  sum(YEARS.map((year) => (then ** year - now ** year) / (1 + discount) ** year));

export function scorePlusFive(numbers: BusinessNumbers): PlusFive {
  const { customersStart, base, retention, discount, margin, clv, annualProfit } = numbers;
  const better = Math.min(retention + STEP, 1);
  const kept = customersStart * (better - retention);
  const firstYear = product(kept, margin);
  const betterClv = customerValue(margin, better, discount);
  const extraClv = minus(betterClv, clv);
  const hasWorth = margin !== null && margin > 0 && clv !== null && clv > 0;
  return {
    retentionPct: 100 * better,
    customersKept: kept,
    firstYear,
    clv: betterClv,
    clvUpliftPct: hasWorth ? product(100, ratio(extraClv, clv)) : null,
    breakEvenPerCustomer: extraClv,
    breakEvenFirstYear: product(better - retention, margin),
    fiveYear:
      discount === null
        ? null
        : product(base, product(margin, fiveYears(retention, better, discount))),
    baseValue: product(base, extraClv),
    shareOfProfitPct:
      annualProfit !== undefined && annualProfit > 0
        ? product(100, ratio(firstYear, annualProfit))
        : null,
  };
}
