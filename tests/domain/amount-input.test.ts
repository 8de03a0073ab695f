import { describe, expect, it } from 'vitest';
import { readTypedAmount } from '#domain/amount-input.ts';
import { readTypedDays } from '#domain/days-input.ts';
import { readTypedNumber } from '#domain/number-input.ts';

describe('amounts', () => {
  it.each([
    ['12k', 12_000],
    ['2.5k', 2500],
    ['€ 2.5 K', 2500],
    ['1.005k', 1_005_000],
    ['3 thousand', 3000],
    ['1.2m', 1_200_000],
    ['€1.2m a year', 1_200_000],
    ['4 mio CHF', 4_000_000],
  ])('“%s” is written out, and said back', (typed, value) => {
    expect(readTypedAmount(typed)).toEqual({ kind: 'number', value, ambiguous: true });
  });

  it.each(['1 200', '1,200', '€240', '12 kr', '240 kg', '5 mm', '220 a day', '', 'abc', '1e308'])(
    '“%s” is read like any number',
    (typed) => {
      expect(readTypedAmount(typed)).toEqual(readTypedNumber(typed));
    },
  );

  it.each(['k', '1 2k', '2½k', `${'9'.repeat(200)}m`])('“%s” is no number', (typed) => {
    expect(readTypedAmount(typed)).toEqual({ kind: 'not-a-number' });
  });
});

describe('days', () => {
  it.each([
    ['6 weeks', 42],
    ['3 months', 91],
    ['1 year', 365],
    ['1.5 years', 548],
  ])('“%s” are turned into days, and said back', (typed, value) => {
    expect(readTypedDays(typed)).toEqual({ kind: 'number', value, ambiguous: true });
  });

  it.each(['90', '90 days', '', 'soon', '90 a day'])('“%s” is read like any number', (typed) => {
    expect(readTypedDays(typed)).toEqual(readTypedNumber(typed));
  });
});
