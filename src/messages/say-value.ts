import type { MoneyFact } from '#domain/money-facts.ts';
import { money } from './en/money.ts';
import type { MoneyFigures } from './money-figures.ts';
import type { MoneyLine } from './say-money.ts';

/** Facts about what customers bring and cost as lines. */

type Fact<Kind extends MoneyFact['kind']> = Extract<MoneyFact, { kind: Kind }>;
type Said = Omit<MoneyLine, 'id'>;

/** The sentences that have something to say. */
const given = (...lines: readonly (string | null | false | undefined)[]): readonly string[] =>
  lines.filter((line) => typeof line === 'string');

export function sayLeak(fact: Fact<'leak'>, show: MoneyFigures): Said {
  const { amount, worked } = show;
  const { lifetime, refill } = fact;
  const lost = show.people(fact.lost);
  return {
    said: money.leak.year(amount(fact.year)),
    notes: given(
      lifetime && money.leak.lifetime(amount(lifetime.all)),
      refill && money.leak.refill(amount(refill.all)),
    ),
    working: given(
      money.leak.worked(lost, worked(fact.margin), worked(fact.year)),
      lifetime && money.leak.workedLifetime(lost, worked(lifetime.each), worked(lifetime.all)),
      refill && money.leak.workedRefill(lost, worked(refill.each), worked(refill.all)),
    ),
  };
}

export function sayMargin(fact: Fact<'margin'>, show: MoneyFigures): Said {
  const { amount, typed } = show;
  const { margin } = fact;
  return {
    said:
      margin === 0
        ? money.margin.zero
        : margin > 0
          ? money.margin.plus(amount(margin))
          : money.margin.minus(amount(-margin)),
    notes: [],
    working: [
      money.margin.worked(
        typed(fact.revenue),
        show.exact(fact.marginPercent),
        typed(fact.costToServe),
        show.worked(margin),
      ),
    ],
  };
}

function worthRange([low, high]: Fact<'worth'>['range'], amount: MoneyFigures['amount']) {
  if (low === null) return undefined;
  return high === null
    ? money.worth.rangeOpen(amount(low))
    : money.worth.range(amount(low), amount(high));
}

export function sayWorth(fact: Fact<'worth'>, { amount, exact, worked }: MoneyFigures): Said {
  const discount = exact(fact.discountPercent);
  const kept = exact(fact.keptPercent);
  return {
    said: money.worth.said(amount(fact.worth)),
    notes: given(
      worthRange(fact.range, amount),
      money.worth.withThisYear(amount(fact.withThisYear)),
    ),
    working: [
      money.worth.worked(worked(fact.margin), kept, discount, worked(fact.worth)),
      money.worth.assumes(discount),
    ],
  };
}

export function sayWinning(fact: Fact<'winning'>, show: MoneyFigures): Said {
  const { amount, count, figure, worked } = show;
  const { payback, worth } = fact;
  const each = worked(fact.each);
  return {
    said: money.winning.said(amount(fact.each)),
    notes: given(
      payback && money.winning.payback(figure(payback.months)),
      worth && money.winning.worth(figure(worth.times)),
    ),
    working: given(
      money.winning.worked(show.typed(fact.spend), count(fact.gained), each),
      payback && money.winning.workedPayback(each, worked(payback.margin), figure(payback.months)),
      worth && money.winning.workedWorth(worked(worth.each), each, figure(worth.times)),
    ),
  };
}

export const sayKeeping = (fact: Fact<'keeping'>, show: MoneyFigures): Said => ({
  said: money.keeping.said(show.amount(fact.each)),
  notes: [],
  working: [
    money.keeping.worked(show.typed(fact.spend), show.people(fact.kept), show.worked(fact.each)),
  ],
});

export function sayWinToKeep(fact: Fact<'winToKeep'>, { worked, figure }: MoneyFigures): Said {
  const times = figure(fact.times);
  return {
    said:
      times === figure(1)
        ? money.winToKeep.same
        : fact.times > 1
          ? money.winToKeep.dearer(times)
          : money.winToKeep.cheaper(times),
    notes: [money.winToKeep.lore],
    working: [money.winToKeep.worked(worked(fact.winning), worked(fact.keeping), times)],
  };
}

function plusFiveWorking(fact: Fact<'plusFive'>, show: MoneyFigures): readonly string[] {
  const { worked, count, exact } = show;
  const { firstYear, worth } = fact;
  const five = money.plusFive;
  const [to, from, customers] = [exact(fact.to), exact(fact.from), show.people(fact.customers)];
  return given(
    five.worked(count(fact.customersStart), to, from, customers),
    firstYear && five.workedFirstYear(customers, worked(firstYear.margin), worked(firstYear.all)),
    firstYear &&
      five.workedPerCustomer(to, from, worked(firstYear.margin), worked(firstYear.perCustomer)),
    worth &&
      five.workedWorth(
        worked(worth.after),
        worked(worth.before),
        show.share(worth.percent),
        worked(worth.perCustomer),
      ),
    fact.fiveYears !== null && five.workedFiveYears(worked(fact.fiveYears)),
    fact.everyone !== null && five.workedEveryone(worked(fact.everyone)),
    firstYear && five.costless,
  );
}

const FIVE_POINTS = 5;
/** Below this, rounding would speak of customers that are not there. */
const ONE_CUSTOMER = 1;

export function sayPlusFive(fact: Fact<'plusFive'>, show: MoneyFigures): Said {
  const { amount, share } = show;
  const { firstYear } = fact;
  const five = money.plusFive;
  const isEveryone = fact.to - fact.from < FIVE_POINTS - 1e-9;
  return {
    said: five[isEveryone ? 'everyone' : 'five'](share(fact.to), share(fact.from)),
    notes: given(
      fact.customers < ONE_CUSTOMER
        ? five.fewCustomers
        : five.customers(show.count(fact.customers)),
      firstYear && five.firstYear(amount(firstYear.all)),
      fact.profitPercent !== null && five.ofProfit(share(fact.profitPercent)),
      firstYear && five.atMost(amount(firstYear.perCustomer)),
    ),
    working: plusFiveWorking(fact, show),
  };
}

export function sayPlan(fact: Fact<'plan'>, { typed, count, worked }: MoneyFigures): Said {
  const { lifetime } = fact;
  const cost = typed(fact.cost);
  return {
    said: money.plan.said(cost, count(fact.thisYear)),
    notes: given(
      fact.isMoreThanLost && money.plan.tooMany,
      lifetime && money.plan.lifetime(count(lifetime.customers)),
    ),
    working: given(
      money.plan.worked(cost, worked(fact.margin), count(fact.thisYear)),
      lifetime && money.plan.workedLifetime(cost, worked(lifetime.each), count(lifetime.customers)),
    ),
  };
}
