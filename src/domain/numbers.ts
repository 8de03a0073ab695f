/** Rounding and formatting, with `money-format.ts` the only places that do. Locales are language tags such as "en-GB". */

const formats = new Map<string, Intl.NumberFormat>();

/** The same format for the same options: making one takes far longer than using it. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  const known = formats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat(locale, options);
  formats.set(key, format);
  return format;
}

/** −0 is 0 wherever a number is written. */
export const withoutMinusZero = (value: number) => (value === 0 ? 0 : value);

/** English writes a negative number with a minus, which is wider than the hyphen of a keyboard. */
export const MINUS = '−';

/** A number as text, with a true minus. */
export const write = (value: number, locale: string, options: Intl.NumberFormatOptions): string =>
  numberFormat(locale, options)
    .formatToParts(value)
    .map((part) => (part.type === 'minusSign' ? MINUS : part.value))
    .join('');

/** Points 0–100 as people see them: whole, halves upwards. */
export const wholePoints = (points: number): number => withoutMinusZero(Math.round(points));

/** From one number of points to another, both as people see them, so that a row adds up. */
export const wholeStep = (before: number, after: number): number =>
  wholePoints(after) - wholePoints(before);

/** A whole number with its sign: +12, −3, 0. */
export const formatSigned = (value: number, locale: string): string =>
  write(withoutMinusZero(value), locale, { signDisplay: 'exceptZero', maximumFractionDigits: 0 });

/** A whole number with thousands separators: 77,130. */
export const formatCount = (value: number, locale: string): string =>
  write(wholePoints(value), locale, { maximumFractionDigits: 0 });

/** A number with up to two decimals, a small one with three digits: 36.67, 0.0524, 1,200. */
export const formatAmount = (value: number, locale: string): string =>
  write(
    withoutMinusZero(value),
    locale,
    Math.abs(value) < 1 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 2 },
  );

/** A share between 0 and 1 with two decimals, as statistics are printed: 0.93. */
export const formatShare = (value: number, locale: string): string =>
  write(withoutMinusZero(value), locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** 0–100 as whole percent: 85%. */
export const formatPercent = (percent: number, locale: string): string =>
  write(wholePoints(percent) / 100, locale, { style: 'percent', maximumFractionDigits: 0 });
