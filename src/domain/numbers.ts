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

/** A whole number with thousands separators: 77,130. */
export const formatCount = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(wholePoints(value));

/** 0–100 as whole percent: 85%. */
export const formatPercent = (percent: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(
    wholePoints(percent) / 100,
  );

const CURRENCY_CODE = /^[A-Za-z]{3}$/;

/**
 * Money with three significant digits: €46,000. The currency is what the person typed; what is no
 * three-letter code is put behind the number as it stands.
 */
export function formatMoney(value: number, locale: string, currency = ''): string {
  const amount = withoutMinusZero(value);
  const digits = { maximumSignificantDigits: MONEY_DIGITS };
  const code = currency.trim();
  return CURRENCY_CODE.test(code)
    ? new Intl.NumberFormat(locale, { ...digits, style: 'currency', currency: code }).format(amount)
    : `${new Intl.NumberFormat(locale, digits).format(amount)} ${code}`.trim();
}
