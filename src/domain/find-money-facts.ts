import type { EconomicsErrors, EconomicsResults } from './economics.ts';
import { type EconomicsDraft, type EconomicsInputs, readEconomics } from './economics-inputs.ts';
import {
  balanceFact,
  barFact,
  lostFact,
  reasonsCounted,
  reasonsFact,
  stayFact,
} from './loss-facts.ts';
import type { MoneyFacts, MoneyGap, MoneyWarning, ScoredMoney } from './money-facts.ts';
import {
  keepingFact,
  leakFact,
  marginFact,
  planFact,
  plusFiveFact,
  winningFact,
  winToKeepFact,
  worthFact,
} from './value-facts.ts';

/** In the order in which an owner asks: how many, what does it cost, what would help, why. */
const FACTS = [
  lostFact,
  barFact,
  balanceFact,
  stayFact,
  leakFact,
  marginFact,
  worthFact,
  winningFact,
  keepingFact,
  winToKeepFact,
  plusFiveFact,
  planFact,
  reasonsFact,
] as const;

/** More than this in a year is more often a slip than a year (instrument.md 4.3). */
const HIGH_LOSS = 60;

/** Revenue less cost of sales does not even pay for serving the customer. */
const isDearToServe = ({ revenuePerCustomer: revenue, marginPct, costToServe }: EconomicsInputs) =>
  revenue !== undefined &&
  marginPct !== undefined &&
  marginPct > 0 &&
  (revenue * marginPct) / 100 < costToServe;

function warningsOf({ inputs, results }: ScoredMoney): readonly MoneyWarning[] {
  const isDear = isDearToServe(inputs);
  const found: Readonly<Record<MoneyWarning, boolean>> = {
    'over-sixty': results.churnPct > HIGH_LOSS,
    'dear-to-serve': isDear,
    'no-margin': results.marginProblem === true && !isDear,
    'free-winning': inputs.acquisitionSpend === 0 && (inputs.gained ?? 0) > 0,
    // A sample gives no count to hold them against.
    'more-reasons-than-lost': !results.sampled && reasonsCounted(inputs) > inputs.lost,
  };
  const order = ['over-sixty', 'dear-to-serve', 'no-margin', 'free-winning'] as const;
  return [...order, 'more-reasons-than-lost' as const].filter((warning) => found[warning]);
}

const GAPS = ['money', 'winToKeep', 'plan', 'reasons'] as const satisfies readonly MoneyGap[];

function gapsOf({ inputs, results }: ScoredMoney): readonly MoneyGap[] {
  const isOpen: Readonly<Record<MoneyGap, boolean>> = {
    money: results.marginPerCustomer === null,
    winToKeep: inputs.acquisitionSpend === undefined || inputs.retentionSpend === undefined,
    plan: inputs.planCost === undefined,
    reasons: reasonsCounted(inputs) === 0,
  };
  return GAPS.filter((gap) => isOpen[gap]);
}

/**
 * Everything that can be said from the numbers that are there. `results` are the results of this
 * very draft (`scoreEconomics`); nothing is scored a second time.
 */
export function findMoneyFacts(
  draft: EconomicsDraft | undefined,
  results: EconomicsResults | EconomicsErrors | null | undefined,
): MoneyFacts {
  if (draft === undefined || !results) return { kind: 'empty' };
  const { inputs } = readEconomics(draft);
  if (inputs === undefined || !('churnPct' in results)) {
    return { kind: 'not-yet', faults: results.errors };
  }
  const scored = { inputs, results };
  return {
    kind: 'ready',
    facts: FACTS.flatMap((find) => find(scored) ?? []),
    warnings: warningsOf(scored),
    faults: results.errors,
    gaps: gapsOf(scored),
  };
}

/** How many of the questions can be answered: how many are lost, and what each gap stands for. */
export function moneyProgress(facts: MoneyFacts): {
  readonly answered: number;
  readonly of: number;
} {
  const of = 1 + GAPS.length;
  return { answered: facts.kind === 'ready' ? of - facts.gaps.length : 0, of };
}
