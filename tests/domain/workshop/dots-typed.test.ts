import { describe, expect, test } from 'vitest';
import { readDots } from '#domain/workshop/dots-typed.ts';
import { DOT_RULES } from '#domain/workshop/dots.ts';
import { answered, linesIn, toDots } from './dot-rooms.ts';

describe('typed dots', () => {
  const lines = linesIn(toDots(answered()));
  const read = (typed: string, round: 1 | 2 = 1) => readDots(typed, lines, DOT_RULES[round]);

  test.each([
    ['a a c', ['delivery.promise', 'delivery.promise', 'problem.promise']],
    ['AAC', ['delivery.promise', 'delivery.promise', 'problem.promise']],
    ['1, 3', ['delivery.promise', 'problem.promise']],
    ['0', []],
  ])('%s are the lines of these letters or numbers', (typed, expected) => {
    expect(read(typed)).toEqual({ ok: true, lines: expected });
  });

  test.each([
    ['  ', { problem: 'empty' }],
    ['ad', { problem: 'unknown', sign: 'D' }],
    ['a0', { problem: 'unknown', sign: '0' }],
    ['abca', { problem: 'many', has: 4 }],
    ['bbb', { problem: 'heap', letter: 'B' }],
  ])('“%s” is refused with its reason', (typed, expected) => {
    expect(read(typed)).toEqual({ ok: false, ...expected });
  });

  test('are one in the second vote', () => {
    expect(read('ab', 2)).toEqual({ ok: false, problem: 'many', has: 2 });
    expect(read('b', 2)).toMatchObject({ ok: true });
  });
});
