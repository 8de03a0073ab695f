import { describe, expect, it } from 'vitest';
import {
  formatChange,
  formatFigure,
  formatMoney,
  formatTyped,
  formatTypedMoney,
  formatWorkedMoney,
  formatWorkedPercent,
} from '#domain/money-format.ts';
import { formatCount, formatPercent, wholePoints } from '#domain/numbers.ts';
import { roundForJson, toJsonLine } from '#domain/results-json.ts';

describe('a change', () => {
  it('has a minus, one decimal, and more only where it would read as none', () => {
    expect(formatChange(-0.469, 'en-GB')).toBe('−0.5%');
    expect(formatChange(12.34, 'en-GB')).toBe('12.3%');
    expect(formatChange(-0.031, 'en-GB')).toBe('−0.03%');
    expect(formatChange(0, 'en-GB')).toBe('0%');
  });
});

describe('numbers in JSON', () => {
  it('have at most six decimals, at any depth', () => {
    expect(roundForJson({ a: [1 / 3, { b: 2 / 3 }], c: null, d: 'x' })).toEqual({
      a: [0.333333, { b: 0.666667 }],
      c: null,
      d: 'x',
    });
  });

  it('are never minus zero', () => {
    expect(Object.is(roundForJson(-0), 0)).toBe(true);
    expect(toJsonLine({ a: -1e-9 })).toBe('{"a":0}');
  });

  it('keep the size of large ones', () => {
    expect(roundForJson(83_333_333_333.333_33)).toBeCloseTo(83_333_333_333.333_33, 3);
  });

  it('leave out what is undefined', () => {
    expect(toJsonLine({ a: undefined, b: 1 })).toBe('{"b":1}');
  });
});

describe('numbers on screen', () => {
  it('are whole points', () => {
    expect(wholePoints(62.5)).toBe(63);
    expect(Object.is(wholePoints(-0.2), 0)).toBe(true);
  });

  it('separate thousands as the language does', () => {
    expect(formatCount(77_130, 'en-GB')).toBe('77,130');
    expect(formatCount(77_130.4, 'de')).toBe('77.130');
  });

  it('are whole percent', () => {
    expect(formatPercent(84.5, 'en-GB')).toBe('85%');
    expect(formatPercent(0, 'en-GB')).toBe('0%');
  });

  it('show money with three digits that count', () => {
    expect(formatMoney(46_008, 'en-GB', 'EUR')).toBe('€46,000');
    expect(formatMoney(149.1, 'en-GB', 'EUR')).toBe('€149');
    expect(formatMoney(-0, 'en-GB', 'EUR')).toBe('€0');
  });

  it('show cents only where they count', () => {
    expect(formatMoney(85.249, 'en-GB', 'GBP')).toBe('£85');
    expect(formatMoney(4.257, 'en-GB', 'GBP')).toBe('£4.26');
    expect(formatMoney(1.5, 'en-GB', 'GBP')).toBe('£1.50');
    expect(formatMoney(20, 'en-GB', 'GBP')).toBe('£20');
    expect(formatMoney(9.999, 'en-GB')).toBe('10');
  });

  it('keep the cents of three digits in a formula, and all of what was typed', () => {
    expect(formatWorkedMoney(85.2, 'en-GB', 'EUR')).toBe('€85.20');
    expect(formatWorkedMoney(149.1, 'en-GB', 'EUR')).toBe('€149');
    expect(formatWorkedMoney(46_008, 'en-GB', 'kr.')).toBe('46,000 kr.');
    expect(formatTypedMoney(12_345, 'en-GB', 'EUR')).toBe('€12,345');
    expect(formatTypedMoney(1.5, 'en-GB')).toBe('1.50');
  });

  it('show percent of a formula with the digits that it needs', () => {
    expect([30, 97.25, 99.9996, 0.0004].map((each) => formatWorkedPercent(each, 'en-GB'))).toEqual([
      '30%',
      '97.25%',
      '99.9996%',
      '0.0004%',
    ]);
  });

  it('put a currency sign in front, whoever typed it', () => {
    expect(formatMoney(46_008, 'en-GB', '€')).toBe('€46,000');
    expect(formatMoney(-1234, 'en-GB', ' US$ ')).toBe('−US$1,230');
  });

  it('show figures with two digits that count', () => {
    expect([7.455, 13.33, 0.4256, 0, 132.7].map((each) => formatFigure(each, 'en-GB'))).toEqual([
      '7.5',
      '13',
      '0.43',
      '0',
      '133',
    ]);
  });

  it('show what was typed with all its digits', () => {
    expect(formatTyped(-100, 'en-GB')).toBe('−100');
    expect([12_200, 1234.56, 0.000_001].map((each) => formatTyped(each, 'en-GB'))).toEqual([
      '12,200',
      '1,234.56',
      '0.000001',
    ]);
  });

  it('put a currency that is no code behind the number', () => {
    expect(formatMoney(1234, 'en-GB', 'shells')).toBe('1,230 shells');
    expect(formatMoney(1234, 'en-GB')).toBe('1,230');
  });
});
