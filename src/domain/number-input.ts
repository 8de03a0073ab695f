/**
 * Numbers as people type them: "1 200", "1,200", "1.200", "€240", "220 a day". English reading:
 * a point is the decimal sign and a comma separates thousands, unless only the other reading
 * makes sense.
 */

export type TypedNumber =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'number';
      readonly value: number;
      /** It could have been read two ways, so the screen says how it was read. */
      readonly ambiguous: boolean;
    }
  | { readonly kind: 'per-day'; readonly perDay: number }
  | { readonly kind: 'not-a-number' };

const SPACES = /[\s\u00a0\u202f\u2009'’_]/g;
const PER_DAY = /\b(?:a|per|each|every)\s*day\b|\/\s*day\b|\bdaily\b/i;
/** "1.2 million", "12k": without this the word would be dropped as a unit. */
const SCALE_WORD = /(\d)\s*(k|thousand|million|mio|mn|billion|bn)\b\.?/i;
const SCALE_DIGITS: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  million: 6,
  mio: 6,
  mn: 6,
  billion: 9,
  bn: 9,
};
const CURRENCY_OR_UNIT = /^[^\d.,+-]*|[^\d.,]*$/g;

const number = (value: number, ambiguous = false): TypedNumber =>
  Number.isFinite(value) ? { kind: 'number', value, ambiguous } : { kind: 'not-a-number' };

const grouped = (digits: string, sign: string) =>
  new RegExp(`^\\d{1,3}(?:\\${sign}\\d{3})+$`).test(digits);

function readOneSign(digits: string, sign: ',' | '.'): TypedNumber {
  const signs = digits.split(sign).length - 1;
  const joined = Number(digits.replaceAll(sign, ''));
  if (signs > 1) return grouped(digits, sign) ? number(joined) : { kind: 'not-a-number' };
  // "1,200" and "1.200" are thousands far more often than 1.2 written with three decimals.
  if (grouped(digits, sign) && !digits.startsWith('0')) return number(joined, true);
  return number(Number(digits.replace(sign, '.')), sign === ',');
}

function readDigits(digits: string): TypedNumber {
  const comma = digits.lastIndexOf(',');
  const point = digits.lastIndexOf('.');
  if (comma === -1 && point === -1) return number(Number(digits));
  if (comma === -1) return readOneSign(digits, '.');
  if (point === -1) return readOneSign(digits, ',');
  const decimal = comma > point ? ',' : '.';
  const thousands = decimal === ',' ? '.' : ',';
  const [whole = '', fraction = ''] = digits.split(decimal);
  const isPlain = digits.split(decimal).length === 2 && grouped(whole, thousands);
  return isPlain
    ? number(Number(`${whole.replaceAll(thousands, '')}.${fraction}`))
    : { kind: 'not-a-number' };
}

/** By way of the text, because 1.005 × 1000 is not quite 1005 in binary. */
const timesTen = (value: number, power: number) => Number(`${value}e${power}`);

/** Reads a number as typed; anything that is not one number is `not-a-number`, never a guess. */
export function readTypedNumber(typed: string): TypedNumber {
  const text = typed.trim();
  if (text === '') return { kind: 'empty' };
  const isPerDay = PER_DAY.test(text);
  const scale = SCALE_DIGITS[SCALE_WORD.exec(text)?.[2]?.toLowerCase() ?? ''] ?? 0;
  const bare = text
    .replace(PER_DAY, '')
    .replace(SCALE_WORD, '$1')
    .replace(SPACES, '')
    .replace(CURRENCY_OR_UNIT, '');
  const minus = /^[-−]/.test(bare);
  const digits = bare.replace(/^[+\-−]/, '');
  if (!/^[\d.,]*\d[\d.,]*$/.test(digits)) return { kind: 'not-a-number' };
  const read = readDigits(digits);
  if (read.kind !== 'number') return read;
  const scaled = number(timesTen(read.value, scale), read.ambiguous || scale > 0);
  if (scaled.kind !== 'number') return scaled;
  const value = minus ? -scaled.value : scaled.value;
  return isPerDay ? { kind: 'per-day', perDay: value } : { ...scaled, value };
}
