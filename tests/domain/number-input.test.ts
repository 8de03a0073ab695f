import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTypedNumber } from '#domain/number-input.ts';
import { formatCount } from '#domain/numbers.ts';
import { holdsFor } from './arbitraries.ts';

const valueOf = (typed: string) => {
  const read = readTypedNumber(typed);
  return read.kind === 'number' ? read.value : read.kind;
};
const isAmbiguous = (typed: string) => {
  const read = readTypedNumber(typed);
  return read.kind === 'number' && read.ambiguous;
};

describe('a typed number', () => {
  it.each([
    ['7', 7],
    [' 42 ', 42],
    ['1 200', 1200],
    ['1\u00a0200', 1200],
    ['1\u202f200\u202f000', 1_200_000],
    ['1,200', 1200],
    ['1.200', 1200],
    ['1,200,000', 1_200_000],
    ['1.200.000', 1_200_000],
    ['1’200', 1200],
    ["1'200.50", 1200.5],
    ['1,200.50', 1200.5],
    ['1.200,50', 1200.5],
    ['1 200,50', 1200.5],
    ['1.5', 1.5],
    ['1,5', 1.5],
    ['.5', 0.5],
    ['5.', 5],
    ['0,500', 0.5],
    ['007', 7],
  ])('"%s" is %s', (typed, value) => {
    expect(valueOf(typed)).toBe(value);
  });

  it.each([
    ['€240', 240],
    ['240 €', 240],
    ['EUR 1,200.50', 1200.5],
    ['500 kr', 500],
    ['K500', 500],
    ['2 min', 2],
    ['12%', 12],
    ['about 350 people', 350],
    ['c. 300', 300],
    ['approx.300', 300],
    ['approx. 1,200', 1200],
    ['~200', 200],
    ['1,200, roughly', 1200],
  ])('"%s" is %s, whatever stands around it', (typed, value) => {
    expect(valueOf(typed)).toBe(value);
  });

  it.each([
    ['-5', -5],
    ['−5', -5],
    ['- 1,200.5', -1200.5],
    ['-€5', -5],
    ['€-5', -5],
    ['+5', 5],
  ])('"%s" keeps its sign', (typed, value) => {
    expect(valueOf(typed)).toBe(value);
  });

  it.each([
    ...['many', '-', '.', ',', '€', 'a day', '½', '2½', '٣', '１２'],
    ...['1-2', '3 or 4', '5 to 10', '1e5', '1,,2', '1.2.3', '12,34.5', '1,20,000'],
    ...['10 20', '12 00', '1 2 3', '1, 200', '2k', '2 thousand', '3 Million', '4 dozen'],
  ])('"%s" is not one number, and is not guessed at', (typed) => {
    expect(valueOf(typed)).toBe('not-a-number');
  });

  it.each(['', ' ', '\u00a0\t'])('nothing but space is empty', (typed) => {
    expect(valueOf(typed)).toBe('empty');
  });
});

it.each([
  ['1,200', true],
  ['1.200', true],
  ['1,5', true],
  ['0,500', true],
  ['1200', false],
  ['1 200', false],
  ['1.5', false],
  ['1,200,000', false],
  ['1,200.50', false],
])('"%s" could be read two ways: %s', (typed, ambiguous) => {
  expect(isAmbiguous(typed)).toBe(ambiguous);
});

it.each([
  ['220 a day', 220],
  ['220a day', 220],
  ['220 per day', 220],
  ['220/day', 220],
  ['220 / day', 220],
  ['each day 220', 220],
  ['1,220 customers every day', 1220],
  ['220 Daily', 220],
  ['0.5 a day', 0.5],
])('"%s" is so many a day', (typed, perDay) => {
  expect(readTypedNumber(typed)).toEqual({ kind: 'per-day', perDay });
});

it.each(['3 days', '1 day', '5 a weekday', '12 a Sunday'])('"%s" is no rate', (typed) => {
  expect(readTypedNumber(typed).kind).toBe('number');
});

describe('any text', () => {
  const alphabet = '0 1 2 3 9 . , - + € % a d y p e r / k x ½'.split(' ').concat(' ', '\u00a0');
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 16 }),
  );

  it('gives a finite number or none, never NaN', () => {
    holdsFor(typed, (text) => {
      const read = readTypedNumber(text);
      if (read.kind === 'number') expect(Number.isFinite(read.value)).toBe(true);
      if (read.kind === 'per-day') expect(Number.isFinite(read.perDay)).toBe(true);
    });
  });

  it('is empty exactly when nothing but space is typed', () => {
    holdsFor(typed, (text) => {
      expect(readTypedNumber(text).kind === 'empty').toBe(text.trim() === '');
    });
  });

  it('reads the same with space around it', () => {
    holdsFor(typed, (text) => {
      expect(readTypedNumber(` ${text}\n`)).toEqual(readTypedNumber(text));
    });
  });
});

it.each(['en-GB', 'de-DE', 'de-CH', 'fr-FR', 'sv-SE'])(
  'a whole number printed in %s is read back',
  (locale) => {
    holdsFor(fc.integer({ min: 0, max: 100_000_000 }), (value) => {
      expect(valueOf(formatCount(value, locale))).toBe(value);
      expect(valueOf(`${formatCount(value, locale)} a day`)).toBe('per-day');
    });
  },
);

it('an amount of money printed with two decimals is read back', () => {
  holdsFor(fc.integer({ min: 0, max: 1e9 }), (cents) => {
    for (const locale of ['en-GB', 'de-DE', 'fr-FR']) {
      const format = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' });
      expect(valueOf(format.format(cents / 100))).toBe(cents / 100);
    }
  });
});

/** Each would take minutes if the time grew with the square of the length. */
const LONG = 1_000_000;
it.each([
  ['letters between digits', `1${'a'.repeat(LONG)}1`],
  ['digits', '1'.repeat(LONG)],
  ['thousands', `1${',111'.repeat(LONG / 4)}x1`],
  ['the beginning of a rate', 'a '.repeat(LONG / 2)],
  ['space in a rate', `a${' '.repeat(LONG)}1`],
  ['signs', '-'.repeat(LONG)],
])('a million characters are read at once: %s', (_, typed) => {
  expect(readTypedNumber(typed).kind).toBe('not-a-number');
});
