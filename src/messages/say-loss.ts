import type { MoneyFact } from '#domain/money-facts.ts';
import { money, REASON_NAMES } from './en/money.ts';
import type { MoneyFigures, MoneyRange } from './money-figures.ts';
import type { MoneyLine } from './say-money.ts';

/** Facts about who left as lines: the sentence, what to add to it, and its formula. */

type Fact<Kind extends MoneyFact['kind']> = Extract<MoneyFact, { kind: Kind }>;
type Said = Omit<MoneyLine, 'id'>;

function lossWorking(fact: Fact<'lost'>, show: MoneyFigures): readonly string[] {
  const { count, exact } = show;
  const of = count(fact.customersStart);
  const ends = show.range(fact.interval);
  const range = ends === undefined ? [] : [money.lost.workedRange(ends.low, ends.high)];
  const percent = exact(fact.percent);
  return fact.sampled
    ? [
        money.lost.workedSample(count(fact.gone), count(fact.asked), percent),
        money.lost.workedWhole(percent, of, show.people(fact.lost)),
        ...range,
      ]
    : [money.lost.worked(count(fact.lost), of, percent), ...range];
}

function lossNotes(fact: Fact<'lost'>, show: MoneyFigures): readonly string[] {
  const counted = [
    show.count(fact.gone),
    show.count(fact.asked),
    show.share(fact.percent),
    show.spoken(fact.percent),
  ] as const;
  if (fact.sampled) {
    return [
      money.lost.sampleThen(...counted),
      money.lost.sampleWhole(show.count(fact.lost), show.count(fact.customersStart)),
    ];
  }
  return [money.lost.smallThen(...counted)];
}

function sayRange({ low, high, isUpTo, isFrom }: MoneyRange): string {
  if (isUpTo) return money.lost.smallUpTo(high);
  return isFrom ? money.lost.smallFrom(low) : money.lost.smallFirst(low, high);
}

export function sayLost(fact: Fact<'lost'>, show: MoneyFigures): Said {
  const working = lossWorking(fact, show);
  const ends = show.range(fact.interval);
  if ((fact.small || fact.sampled) && ends !== undefined) {
    return { said: sayRange(ends), notes: lossNotes(fact, show), working };
  }
  const of = show.count(fact.customersStart);
  const said =
    fact.percent === 0
      ? money.lost.none(of)
      : fact.lost === fact.customersStart
        ? money.lost.all(of)
        : money.lost.some(
            show.count(fact.lost),
            of,
            show.share(fact.percent),
            show.spoken(fact.percent),
          );
  return {
    said,
    notes: ends === undefined ? [] : [money.lost.chance(ends.low, ends.high)],
    working,
  };
}

export function sayBar(fact: Fact<'bar'>, show: MoneyFigures): Said {
  const bar = show.exact(fact.bar);
  return {
    said: money.bar[fact.isAbove](bar),
    notes: [],
    working: [money.bar.worked(show.exact(fact.interval[0]), show.exact(fact.interval[1]), bar)],
  };
}

/** Beyond this many percent both numbers say more than the percentage. */
const MANIFOLD = 1000;

export function sayBalance(fact: Fact<'balance'>, show: MoneyFigures): Said {
  const { count, share } = show;
  const [start, lost, gained, end] = [
    count(fact.customersStart),
    count(fact.lost),
    count(fact.gained),
    count(fact.end),
  ] as const;
  const change = share(Math.abs(fact.netPercent));
  const said =
    fact.netPercent === 0
      ? money.balance.same(gained, lost, end)
      : fact.netPercent > MANIFOLD
        ? money.balance.fromFew(gained, lost, end, start)
        : money.balance[fact.netPercent > 0 ? 'more' : 'fewer'](gained, lost, end, change);
  return {
    said,
    notes: fact.lost === 0 ? [] : [money.balance.standStill(lost)],
    working: [
      money.balance.worked(start, show.people(fact.lost), gained, show.people(fact.end)),
      money.balance.workedGrowth(
        gained,
        show.people(fact.lost),
        start,
        show.change(fact.netPercent),
      ),
    ],
  };
}

export function sayStay(fact: Fact<'stay'>, show: MoneyFigures): Said {
  const years = show.figure(fact.years);
  const worked = money.stay.worked(show.exact(fact.lostPercent), years);
  if (fact.halfYears === null) return { said: money.stay.oneYear, notes: [], working: [worked] };
  const half = show.figure(fact.halfYears);
  return {
    said: money.stay.years(years, half),
    notes: [],
    working: [worked, money.stay.workedHalf(show.exact(fact.keptPercent), half)],
  };
}

export function sayReasons(fact: Fact<'reasons'>, show: MoneyFigures): Said {
  const of = show.count(fact.total);
  return {
    said: money.reasons.top(
      fact.top.map(({ id }) => REASON_NAMES[id]),
      show.count(fact.top[0].count),
      of,
    ),
    notes: fact.isOpen ? [money.reasons.overlap] : [],
    working: [money.reasons.worked(of)],
    rows: fact.rows.map(({ id, count, percent, interval }) => ({
      id,
      interval,
      percent,
      said: money.reasons.row(
        REASON_NAMES[id],
        show.count(count),
        of,
        show.share(percent),
        money.from(show.share(interval[0]), show.share(interval[1])),
      ),
    })),
  };
}
