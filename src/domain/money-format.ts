import { formatCount, MINUS, withoutMinusZero, write } from './numbers.ts';

/** How money, and what is worked out with it, is written. Locales are language tags such as "en-GB". */

/** Estimates carry no more than this; further digits would only look exact (instrument.md 4.4). */
const MONEY_DIGITS = 3;
const WORKED_DECIMALS = 2;
const MOST_DECIMALS = 10;

/** At which decimal a number below 1 begins: 2 for 0.03; 0 from 1 on, and for nothing. */
const firstDecimal = (value: number): number =>
  value === 0 ? 0 : Math.max(0, Math.ceil(-Math.log10(value)));

const percentWith = (decimals: number, percent: number, locale: string): string =>
  write(percent / 100, locale, {
    style: 'percent',
    maximumFractionDigits: Math.min(decimals, MOST_DECIMALS),
    // Nothing is never written as "−0%", however little it is.
    signDisplay: 'negative',
  });

/**
 * 0–100 as percent for a formula that people work out again: 97.25%. Near 0 and 100 it takes more
 * decimals, so that 99.9996% is not written as all.
 */
export function formatWorkedPercent(percent: number, locale: string): string {
  const toEnd = Math.min(Math.abs(percent), Math.abs(100 - percent));
  return percentWith(WORKED_DECIMALS + firstDecimal(toEnd), percent, locale);
}

/** A change in percent, which may be negative, in a formula: −0.5%. Little is not written as none. */
export const formatChange = (percent: number, locale: string): string =>
  percentWith(Math.max(1, firstDecimal(Math.abs(percent))), percent, locale);

const CURRENCY_CODE = /^[A-Za-z]{3}$/;

/**
 * A figure that is no count and no money, such as years or a ratio: two digits that count below
 * 100 (7.5, 13, 0.43), whole from there on.
 */
export const formatFigure = (value: number, locale: string): string =>
  Math.abs(value) >= 100
    ? formatCount(value, locale)
    : write(withoutMinusZero(value), locale, { maximumSignificantDigits: 2 });

/** A number as it may be typed, with all its digits: 12,200 or 1,234.56. */
export const formatTyped = (value: number, locale: string): string =>
  write(withoutMinusZero(value), locale, { maximumFractionDigits: 20 });

const CENTS = 2;
/** From here on the cents of an estimate only look exact. */
const WHOLE_FROM = 10;
/** Up to here three significant digits reach the cents. */
const CENTS_UP_TO = 100;
/** €, £, US$: written in front, as English does. */
const CURRENCY_SIGN = /\p{Sc}/u;

/**
 * The currency is what the person typed: a three-letter code is written as the language does, a
 * sign stands in front, anything else behind the number as it stands.
 */
function writeMoney(amount: number, decimals: number, locale: string, currency: string): string {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const code = currency.trim();
  const rounded = withoutMinusZero(Number(amount.toFixed(decimals)));
  if (CURRENCY_CODE.test(code)) {
    return write(rounded, locale, { ...digits, style: 'currency', currency: code });
  }
  const bare = write(Math.abs(rounded), locale, digits);
  const minus = rounded < 0 ? MINUS : '';
  return CURRENCY_SIGN.test(code) ? `${minus}${code}${bare}` : `${minus}${bare} ${code}`.trim();
}

function writeEstimate(value: number, wholeFrom: number, locale: string, currency: string) {
  const amount = Number(value.toPrecision(MONEY_DIGITS));
  const hasCents = Math.abs(amount) < wholeFrom && !Number.isInteger(amount);
  return writeMoney(amount, hasCents ? CENTS : 0, locale, currency);
}

/** Money with at most three significant digits: €46,000, €85, €1.50. */
export const formatMoney = (value: number, locale: string, currency = ''): string =>
  writeEstimate(value, WHOLE_FROM, locale, currency);

/** The same for a formula that people work out again, with the cents of the three digits: €85.20. */
export const formatWorkedMoney = (value: number, locale: string, currency = ''): string =>
  writeEstimate(value, CENTS_UP_TO, locale, currency);

/** Money that a person typed, in full to the cent: €12,345. */
export const formatTypedMoney = (value: number, locale: string, currency = ''): string =>
  writeMoney(value, Number.isInteger(value) ? 0 : CENTS, locale, currency);
