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

/** No number needs more; everything below may then take its time. */
const LONGEST = 200;
/** Spaces and apostrophes that stand between thousands; `\s` has the narrow and the fixed ones. */
const SPACE = /[\s'’_]/g;
/** "1 200", "1'200'000,50": between digits they are thousands or nothing that could be read. */
const SPACED = /^\d{1,3}(?:[\s'’_]+\d{3})+(?:[.,]\d*)?$/;
const PER_DAY = /(?<!\p{L})(?:(?:a|per|each|every)\s*day|daily)\b|\/\s*day\b/iu;
/** From the first digit, or the point right before it, to the last digit. */
const CORE = /[.,]?\d(?:.*\d)?/su;
const MINUS = /[-−]\p{Sc}?$/u;
/** "2½", "2k": with these the digits alone are another number. */
const FRACTION = /\p{N}/u;
const MULTIPLE = /^(?:k|hundred|thousand|million|mio|dozen)(?!\p{L})/iu;

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

/** The digits with their signs, and what stands before and behind them. */
function splitText(text: string) {
  const found = CORE.exec(text);
  if (found === null) return undefined;
  const before = text.slice(0, found.index);
  // The point of "approx.300" belongs to the word before it.
  const core = /\p{L}$/u.test(before) ? found[0].replace(/^[.,]/, '') : found[0];
  const behind = text.slice(found.index + found[0].length);
  return { before: before.replace(SPACE, ''), core, behind: behind.replace(SPACE, '') };
}

/** Reads a number as typed; anything that is not one number is `not-a-number`, never a guess. */
export function readTypedNumber(typed: string): TypedNumber {
  const text = typed.trim();
  if (text === '') return { kind: 'empty' };
  if (text.length > LONGEST) return { kind: 'not-a-number' };
  const isPerDay = PER_DAY.test(text);
  const parts = splitText(text.replace(PER_DAY, ' '));
  if (parts === undefined) return { kind: 'not-a-number' };
  const { before, core, behind } = parts;
  const isSpaced = core.search(SPACE) !== -1;
  if (isSpaced && !SPACED.test(core)) return { kind: 'not-a-number' };
  const digits = core.replace(SPACE, '');
  const isOther = FRACTION.test(before + behind) || MULTIPLE.test(behind);
  if (!/^[\d.,]+$/.test(digits) || isOther) return { kind: 'not-a-number' };
  const read = readDigits(digits);
  if (read.kind !== 'number') return read;
  const value = MINUS.test(before) ? -read.value : read.value;
  return isPerDay ? { kind: 'per-day', perDay: value } : { ...read, value };
}
