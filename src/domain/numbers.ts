/** The one place that rounds and formats numbers. Locales are language tags such as "en-GB". */

const JSON_DECIMALS = 6;
/** Estimates carry no more than this; further digits would only look exact (instrument.md 4.4). */
const MONEY_DIGITS = 3;

const withoutMinusZero = (value: number) => (value === 0 ? 0 : value);

/** Every number anywhere in the value, rounded to six decimals (contract.md, results JSON). */
export function roundForJson(value: unknown): unknown {
  if (typeof value === 'number') return withoutMinusZero(Number(value.toFixed(JSON_DECIMALS)));
  if (Array.isArray(value)) return value.map(roundForJson);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, roundForJson(each)]));
}

/** One line of JSON, numbers rounded to six decimals. */
export const toJsonLine = (results: object): string => JSON.stringify(roundForJson(results));

/** Points 0–100 as people see them: whole, halves upwards. */
export const wholePoints = (points: number): number => withoutMinusZero(Math.round(points));

/** From one number of points to another, both as people see them, so that a row adds up. */
export const wholeStep = (before: number, after: number): number =>
  wholePoints(after) - wholePoints(before);

/** A whole number with its sign: +12, −3, 0. */
export const formatSigned = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 0 }).format(
    withoutMinusZero(value),
  );

/** A whole number with thousands separators: 77,130. */
export const formatCount = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(wholePoints(value));

/** A number with up to two decimals, a small one with three digits: 36.67, 0.0524, 1,200. */
export const formatAmount = (value: number, locale: string): string =>
  new Intl.NumberFormat(
    locale,
    Math.abs(value) < 1 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 2 },
  ).format(withoutMinusZero(value));

/** 0–100 as whole percent: 85%. */
export const formatPercent = (percent: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(
    wholePoints(percent) / 100,
  );

const CURRENCY_CODE = /^[A-Za-z]{3}$/;

/**
 * A figure that is no count and no money, such as years or a ratio: two digits that count below
 * 100 (7.5, 13, 0.43), whole from there on.
 */
export const formatFigure = (value: number, locale: string): string =>
  Math.abs(value) >= 100
    ? formatCount(value, locale)
    : new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 }).format(
        withoutMinusZero(value),
      );

/** A number as it may be typed, with all its digits: 12,200 or 1,234.56. */
export const formatTyped = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 20 }).format(withoutMinusZero(value));

/** From here on cents only look exact. */
const WHOLE_FROM = 10;
const CENTS = 2;
/** €, £, US$: written in front, as English does. */
const CURRENCY_SIGN = /\p{Sc}/u;

/**
 * Money with at most three significant digits: €46,000, €85, €1.50. The currency is what the
 * person typed: a three-letter code is written as the language does, a sign stands in front,
 * anything else behind the number as it stands.
 */
export function formatMoney(value: number, locale: string, currency = ''): string {
  const amount = withoutMinusZero(Number(value.toPrecision(MONEY_DIGITS)));
  const hasCents = Math.abs(amount) < WHOLE_FROM && !Number.isInteger(amount);
  const digits = {
    minimumFractionDigits: hasCents ? CENTS : 0,
    maximumFractionDigits: hasCents ? CENTS : 0,
  };
  const code = currency.trim();
  if (CURRENCY_CODE.test(code)) {
    return new Intl.NumberFormat(locale, { ...digits, style: 'currency', currency: code }).format(
      amount,
    );
  }
  const bare = new Intl.NumberFormat(locale, digits).format(Math.abs(amount));
  const minus = amount < 0 ? '-' : '';
  return CURRENCY_SIGN.test(code) ? `${minus}${code}${bare}` : `${minus}${bare} ${code}`.trim();
}
