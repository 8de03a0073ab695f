import type { EconomicsResults } from './economics.ts';
import type { EconomicsFault, EconomicsInputs, LeavingReason } from './economics-inputs.ts';
import type { Interval } from './intervals.ts';

/**
 * What the numbers of the back door say, as facts: each holds its result and everything that was
 * put into it, so that a screen or a report can say the sentence and open the formula
 * (instrument.md 4.4). A fact whose number is unknown is not there.
 */

/** Percent are 0–100, money is in the business's own currency, customers may be fractions. */
export type MoneyFact =
  | {
      readonly kind: 'lost';
      readonly customersStart: number;
      readonly lost: number;
      /** Of how many we know what became of them, and how many of those are gone. */
      readonly asked: number;
      readonly gone: number;
      readonly percent: number;
      readonly interval: Interval;
      readonly sampled: boolean;
      /** Fewer than 50 known: the interval comes before the number. */
      readonly small: boolean;
    }
  | {
      readonly kind: 'bar';
      readonly bar: number;
      readonly interval: Interval;
      readonly isAbove: 'yes' | 'no' | 'unclear';
    }
  | {
      readonly kind: 'balance';
      readonly customersStart: number;
      readonly lost: number;
      readonly gained: number;
      readonly end: number;
      readonly netPercent: number;
    }
  | {
      readonly kind: 'stay';
      readonly lostPercent: number;
      readonly keptPercent: number;
      readonly years: number;
      readonly halfYears: number | null;
    }
  | {
      readonly kind: 'margin';
      readonly revenue: number;
      readonly marginPercent: number;
      readonly costToServe: number;
      readonly margin: number;
    }
  | {
      readonly kind: 'leak';
      readonly lost: number;
      readonly margin: number;
      readonly year: number;
      readonly lifetime: { readonly each: number; readonly all: number } | null;
      readonly refill: { readonly each: number; readonly all: number } | null;
    }
  | {
      readonly kind: 'worth';
      readonly margin: number;
      readonly keptPercent: number;
      readonly discountPercent: number;
      readonly worth: number;
      /** At the upper and at the lower end of the share lost; null where there is no end. */
      readonly range: readonly [number | null, number | null];
      readonly withThisYear: number;
    }
  | {
      readonly kind: 'winning';
      readonly spend: number;
      readonly gained: number;
      readonly each: number;
      readonly payback: { readonly months: number; readonly margin: number } | null;
      readonly worth: { readonly times: number; readonly each: number } | null;
    }
  | {
      readonly kind: 'keeping';
      readonly spend: number;
      readonly kept: number;
      readonly each: number;
    }
  | {
      readonly kind: 'winToKeep';
      readonly winning: number;
      readonly keeping: number;
      readonly times: number;
    }
  | {
      readonly kind: 'plusFive';
      readonly customersStart: number;
      readonly from: number;
      readonly to: number;
      readonly customers: number;
      readonly firstYear: {
        readonly margin: number;
        readonly all: number;
        readonly perCustomer: number;
      } | null;
      readonly profitPercent: number | null;
      readonly worth: {
        readonly before: number;
        readonly after: number;
        readonly percent: number;
        readonly perCustomer: number;
      } | null;
      readonly fiveYears: number | null;
      readonly everyone: number | null;
    }
  | {
      readonly kind: 'plan';
      readonly cost: number;
      readonly margin: number;
      readonly thisYear: number;
      readonly lifetime: { readonly customers: number; readonly each: number } | null;
      /** The lost customers of a year would not be enough. */
      readonly isMoreThanLost: boolean;
    }
  | {
      readonly kind: 'reasons';
      readonly total: number;
      /** Most frequent first. */
      readonly rows: readonly ReasonRow[];
      /** More than one, when they were named equally often. */
      readonly top: readonly [ReasonRow, ...ReasonRow[]];
      /** The ranges of the first two overlap, so their order may be chance. */
      readonly isOpen: boolean;
    };

export type ReasonRow = {
  readonly id: LeavingReason;
  readonly count: number;
  readonly percent: number;
  readonly interval: Interval;
};

/** What to look at again without being stopped by it (instrument.md 4.3). */
export type MoneyWarning =
  'over-sixty' | 'no-margin' | 'dear-to-serve' | 'free-winning' | 'more-reasons-than-lost';

/** What more numbers would show. */
export type MoneyGap = 'money' | 'winToKeep' | 'plan' | 'reasons';

export type MoneyFacts =
  | { readonly kind: 'empty' }
  /** A number that everything rests on is missing or faulty. */
  | { readonly kind: 'not-yet'; readonly faults: readonly EconomicsFault[] }
  | {
      readonly kind: 'ready';
      readonly facts: readonly MoneyFact[];
      readonly warnings: readonly MoneyWarning[];
      /** Optional numbers that cannot be used and were left out. */
      readonly faults: readonly EconomicsFault[];
      readonly gaps: readonly MoneyGap[];
    };

/** What facts are made of: what was put in, and what came out. */
export type ScoredMoney = { readonly inputs: EconomicsInputs; readonly results: EconomicsResults };
