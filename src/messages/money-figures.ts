import type { Interval } from '#domain/intervals.ts';
import { nearestShare } from '#domain/nearest-share.ts';
import {
  formatChange,
  formatFigure,
  formatMoney,
  formatTypedMoney,
  formatWorkedMoney,
  formatWorkedPercent,
} from '#domain/money-format.ts';
import { formatAmount, formatCount, formatPercent } from '#domain/numbers.ts';
import { money } from './en/money.ts';
import { LOCALE } from './locale.ts';

/** Both ends in whole percent, and whether they are the ends of the scale. */
export type MoneyRange = {
  readonly low: string;
  readonly high: string;
  readonly isUpTo: boolean;
  readonly isFrom: boolean;
};

/** How the numbers of the back door are written, in the currency of the business. */
export type MoneyFigures = {
  readonly amount: (value: number) => string;
  /** An estimate inside a formula. */
  readonly worked: (value: number) => string;
  /** Money as it was typed. */
  readonly typed: (value: number) => string;
  /** Customers inside a formula, who may be fractions when a sample stands for all. */
  readonly people: (value: number) => string;
  readonly count: (value: number) => string;
  readonly figure: (value: number) => string;
  /** Whole percent; a few of many are never shown as none. */
  readonly share: (percent: number) => string;
  /** Percent for a formula, with the digits that it needs. */
  readonly exact: (percent: number) => string;
  /** More or fewer than before, in percent. */
  readonly change: (percent: number) => string;
  /** Both ends, or undefined when they read the same. */
  readonly range: (interval: Interval) => MoneyRange | undefined;
  /** “about one in four”, or nothing where that would mislead. */
  readonly spoken: (percent: number) => string;
};

const HALF = 0.5;
const ALL = 100;

function share(percent: number): string {
  if (percent > 0 && percent < HALF) return money.under(formatPercent(1, LOCALE));
  if (percent < ALL && percent >= ALL - HALF) return money.over(formatPercent(ALL - 1, LOCALE));
  return formatPercent(percent, LOCALE);
}

function spoken(percent: number): string {
  const nearest = nearestShare(percent);
  return nearest === undefined ? '' : money.spoken(nearest.part, nearest.of);
}

const whole = (percent: number) => formatPercent(percent, LOCALE);

function range([low, high]: Interval): MoneyRange | undefined {
  const ends = { low: whole(low), high: whole(high) };
  return ends.low === ends.high
    ? undefined
    : { ...ends, isUpTo: ends.low === whole(0), isFrom: ends.high === whole(ALL) };
}

export const figuresIn = (currency: string | undefined): MoneyFigures => ({
  amount: (value) => formatMoney(value, LOCALE, currency),
  worked: (value) => formatWorkedMoney(value, LOCALE, currency),
  typed: (value) => formatTypedMoney(value, LOCALE, currency),
  people: (value) => formatAmount(value, LOCALE),
  count: (value) => formatCount(value, LOCALE),
  figure: (value) => formatFigure(value, LOCALE),
  exact: (percent) => formatWorkedPercent(percent, LOCALE),
  change: (percent) => formatChange(percent, LOCALE),
  share,
  range,
  spoken,
});
