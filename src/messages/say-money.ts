import type { EconomicsFault } from '#domain/economics-inputs.ts';
import type { Interval } from '#domain/intervals.ts';
import type { MoneyFact, MoneyFacts } from '#domain/money-facts.ts';
import { money } from './en/money.ts';
import { figuresIn, type MoneyFigures } from './money-figures.ts';
import { sayBalance, sayBar, sayLost, sayReasons, sayStay } from './say-loss.ts';
import {
  sayKeeping,
  sayLeak,
  sayMargin,
  sayPlan,
  sayPlusFive,
  sayWinning,
  sayWinToKeep,
  sayWorth,
} from './say-value.ts';

/** The facts of the back door as sentences, the same on the money page, results and report. */

/** One result: its sentence, what belongs to it, and how it is worked out. */
export type MoneyLine = {
  readonly id: MoneyFact['kind'];
  readonly said: string;
  readonly notes: readonly string[];
  /** The formulas with the numbers put in; never empty. */
  readonly working: readonly string[];
  /** Counted shares with their ranges, percent 0–100. */
  readonly rows?: readonly {
    readonly id: string;
    readonly said: string;
    readonly percent: number;
    readonly interval: Interval;
  }[];
};

export type SaidMoney = {
  /** "Your own", or that it rests on a sample; stands with every line. */
  readonly label: string;
  readonly lines: readonly MoneyLine[];
  readonly warnings: readonly string[];
  /** What is missing or cannot be used before there is any result, or was left out of it. */
  readonly faults: readonly string[];
  /** What more numbers would show. */
  readonly gaps: readonly string[];
};

function sayFact(fact: MoneyFact, show: MoneyFigures): Omit<MoneyLine, 'id'> {
  switch (fact.kind) {
    case 'lost':
      return sayLost(fact, show);
    case 'bar':
      return sayBar(fact, show);
    case 'balance':
      return sayBalance(fact, show);
    case 'stay':
      return sayStay(fact, show);
    case 'margin':
      return sayMargin(fact, show);
    case 'leak':
      return sayLeak(fact, show);
    case 'worth':
      return sayWorth(fact, show);
    case 'winning':
      return sayWinning(fact, show);
    case 'keeping':
      return sayKeeping(fact, show);
    case 'winToKeep':
      return sayWinToKeep(fact, show);
    case 'plusFive':
      return sayPlusFive(fact, show);
    case 'plan':
      return sayPlan(fact, show);
    case 'reasons':
      return sayReasons(fact, show);
  }
}

const TOO_MANY = 'lost>customersStart';

const names = (faults: readonly EconomicsFault[]) => faults.map((fault) => money.fields[fault]);

/** Before there is a result: what it waits for. */
const sayNotYet = (faults: readonly EconomicsFault[]): readonly string[] => {
  const needed = faults.filter((fault) => fault === 'customersStart' || fault === 'lost');
  if (needed.length > 0) return [money.needs(names(needed))];
  return faults.includes(TOO_MANY) ? [money.tooManyLost] : [];
};

/** A currency may end in a full stop of its own ("kr."), and so may the sentence. */
const endOnce = (text: string): string => text.replace(/\.{2,}$/, '.');

const tidy = (line: MoneyLine): MoneyLine => ({
  ...line,
  said: endOnce(line.said),
  notes: line.notes.map(endOnce),
  working: line.working.map(endOnce),
});

/** Money is written in the currency that the business typed, if any. */
export function sayMoney(facts: MoneyFacts, currency: string | undefined): SaidMoney {
  const nothing = { label: money.own, lines: [], warnings: [], gaps: [] };
  if (facts.kind === 'empty') return { ...nothing, faults: [] };
  if (facts.kind === 'not-yet') return { ...nothing, faults: sayNotYet(facts.faults) };
  const show = figuresIn(currency);
  const isSample = facts.facts.some((fact) => fact.kind === 'lost' && fact.sampled);
  return {
    label: isSample ? money.ownFromSample : money.own,
    lines: facts.facts.map((fact) => tidy({ id: fact.kind, ...sayFact(fact, show) })),
    warnings: facts.warnings.map((warning) => money.warnings[warning]),
    faults: facts.faults.length === 0 ? [] : [money.leftOut(names(facts.faults))],
    gaps: facts.gaps.map((gap) => money.gaps[gap]),
  };
}
