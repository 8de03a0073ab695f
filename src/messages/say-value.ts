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

export function sayLeak(fact: Fact<'leak'>, { amount, count }: MoneyFigures): Said {
  const { lifetime, refill } = fact;
  const lost = count(fact.lost);
  return {
    said: money.leak.year(amount(fact.year)),
    notes: given(
      lifetime && money.leak.lifetime(amount(lifetime.all)),
      refill && money.leak.refill(amount(refill.all)),
    ),
    working: given(
      money.leak.worked(lost, amount(fact.margin), amount(fact.year)),
      lifetime && money.leak.workedLifetime(lost, amount(lifetime.each), amount(lifetime.all)),
      refill && money.leak.workedRefill(lost, amount(refill.each), amount(refill.all)),
    ),
  };
}

export function sayMargin(fact: Fact<'margin'>, { amount, exact }: MoneyFigures): Said {
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
        amount(fact.revenue),
        exact(fact.marginPercent),
        amount(fact.costToServe),
        amount(margin),
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

export function sayWorth(fact: Fact<'worth'>, { amount, exact }: MoneyFigures): Said {
  const discount = exact(fact.discountPercent);
  return {
    said: money.worth.said(amount(fact.worth)),
    notes: given(
      worthRange(fact.range, amount),
      money.worth.withThisYear(amount(fact.withThisYear)),
    ),
    working: [
      money.worth.worked(
        amount(fact.margin),
        exact(fact.keptPercent),
        discount,
        amount(fact.worth),
      ),
      money.worth.assumes(discount),
    ],
  };
}

export function sayWinning(fact: Fact<'winning'>, show: MoneyFigures): Said {
  const { amount, count, figure } = show;
  const { payback, worth } = fact;
  const each = amount(fact.each);
  return {
    said: money.winning.said(each),
    notes: given(
      payback && money.winning.payback(figure(payback.months)),
      worth && money.winning.worth(figure(worth.times)),
    ),
    working: given(
      money.winning.worked(amount(fact.spend), count(fact.gained), each),
      payback && money.winning.workedPayback(each, amount(payback.margin), figure(payback.months)),
      worth && money.winning.workedWorth(amount(worth.each), each, figure(worth.times)),
    ),
  };
}

export const sayKeeping = (fact: Fact<'keeping'>, { amount, count }: MoneyFigures): Said => ({
  said: money.keeping.said(amount(fact.each)),
  notes: [],
  working: [money.keeping.worked(amount(fact.spend), count(fact.kept), amount(fact.each))],
});

export function sayWinToKeep(fact: Fact<'winToKeep'>, { amount, figure }: MoneyFigures): Said {
  const times = figure(fact.times);
  return {
    said:
      times === figure(1)
        ? money.winToKeep.same
        : fact.times > 1
          ? money.winToKeep.dearer(times)
          : money.winToKeep.cheaper(times),
    notes: [money.winToKeep.lore],
    working: [money.winToKeep.worked(amount(fact.winning), amount(fact.keeping), times)],
  };
}

function plusFiveWorking(fact: Fact<'plusFive'>, show: MoneyFigures): readonly string[] {
  const { amount, count, exact } = show;
  const { firstYear, worth } = fact;
  const five = money.plusFive;
  const [to, from, customers] = [exact(fact.to), exact(fact.from), show.figure(fact.customers)];
  return given(
    five.worked(count(fact.customersStart), to, from, customers),
    firstYear && five.workedFirstYear(customers, amount(firstYear.margin), amount(firstYear.all)),
    firstYear &&
      five.workedPerCustomer(to, from, amount(firstYear.margin), amount(firstYear.perCustomer)),
    worth &&
      five.workedWorth(
        amount(worth.after),
        amount(worth.before),
        show.share(worth.percent),
        amount(worth.perCustomer),
      ),
    fact.fiveYears !== null && five.workedFiveYears(amount(fact.fiveYears)),
    fact.everyone !== null && five.workedEveryone(amount(fact.everyone)),
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

export function sayPlan(fact: Fact<'plan'>, { amount, count }: MoneyFigures): Said {
  const { lifetime } = fact;
  return {
    said: money.plan.said(amount(fact.cost), count(fact.thisYear)),
    notes: given(
      fact.isMoreThanLost && money.plan.tooMany,
      lifetime && money.plan.lifetime(count(lifetime.customers)),
    ),
    working: given(
      money.plan.worked(amount(fact.cost), amount(fact.margin), count(fact.thisYear)),
      lifetime &&
        money.plan.workedLifetime(
          amount(fact.cost),
          amount(lifetime.each),
          count(lifetime.customers),
        ),
    ),
  };
}
