import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemAgreement, scoreGroup } from '#domain/group.ts';
import type { Level } from '#domain/questionnaire.ts';
import { GRID_ITEMS, momentScale } from '#domain/questionnaires/moments-of-truth.ts';
import { allAnswered, holdsFor, level } from './arbitraries.ts';

const person = (given: Level, role = 'staff') => ({
  role,
  answers: allAnswered(GRID_ITEMS, { level: given }),
});

describe('agreement about one question', () => {
  it('is hidden below three answers', () => {
    expect(itemAgreement([1, 4])).toEqual({ n: 2, hidden: true });
    expect(itemAgreement([])).toEqual({ n: 0, hidden: true });
  });

  it('is complete when all say the same', () => {
    expect(itemAgreement([2, 2, 2])).toMatchObject({ rwg: 1, word: 'very-strong', adMedian: 0 });
  });

  it('is none, but not split, where answers lie as far apart as dice', () => {
    // Mean 3, squares 4 + 1 + 1 + 1 + 1, so a variance of exactly 2 levels.
    expect(itemAgreement([1, 2, 4, 4, 4])).toMatchObject({ rwg: 0, word: 'none', split: false });
  });

  it('is split when people lie further apart than dice', () => {
    expect(itemAgreement([0, 4, 0, 4])).toMatchObject({
      rwg: 0,
      word: 'none',
      split: true,
      adMedian: 2,
    });
  });

  it.each([
    [[0, 1, 1, 2], 'moderate'],
    [[1, 2, 2, 2], 'strong'],
    [[0, 2, 2, 2], 'weak'],
    [[0, 1, 3, 3], 'none'],
  ] as const)('of %j is %s', (levels, word) => {
    expect(itemAgreement(levels)).toMatchObject({ word });
  });

  it('lies between 0 and 1 and does not depend on who answers first', () => {
    holdsFor(fc.array(level, { minLength: 3, maxLength: 9 }), (levels) => {
      const one = itemAgreement(levels);
      const other = itemAgreement(levels.toReversed());
      if (!('rwg' in one) || !('rwg' in other)) throw new Error('hidden');
      expect(one.rwg).toBeGreaterThanOrEqual(0);
      expect(one.rwg).toBeLessThanOrEqual(1);
      expect(other.rwg).toBeCloseTo(one.rwg, 9);
      expect(other.adMedian).toBeCloseTo(one.adMedian, 9);
    });
  });
});

describe('a group', () => {
  it('is hidden below three people', () => {
    expect(scoreGroup([person(1), person(3)])).toEqual({ respondents: 2, hidden: true });
  });

  it('hides a moment that fewer than three have answered enough of', () => {
    const results = scoreGroup([person(1), person(3), { role: 'staff', answers: {} }]);
    if (results.hidden) throw new Error('hidden');
    expect(results.groups.sale).toEqual({ n: 2, hidden: true });
  });

  it('hides a moment when none of its questions has three answers', () => {
    // Each has answered half of the moment, so each question has two answers.
    const items = momentScale('sale').items;
    const half = (from: number) => ({
      role: 'staff',
      answers: allAnswered(items.slice(from, from + 3), { level: 2 }),
    });
    const results = scoreGroup([half(0), half(0), half(3), half(3)]);
    if (results.hidden) throw new Error('hidden');
    expect(results.groups.sale).toEqual({ n: 4, hidden: true });
  });

  it('has an owner gap with one owner and three others', () => {
    const others = [person(1), person(1), person(2)];
    const gapOf = (people: Parameters<typeof scoreGroup>[0]) => {
      const results = scoreGroup(people);
      const moment = results.hidden ? undefined : results.groups.sale;
      return moment !== undefined && 'ownerGap' in moment ? moment.ownerGap : undefined;
    };
    expect(gapOf([person(4, 'owner'), ...others])).toBeCloseTo(100 - 100 / 3, 9);
    expect(gapOf([person(4, 'owner'), ...others.slice(1)])).toBeNull();
    expect(gapOf([person(4, 'owner'), person(4, 'owner'), ...others])).toBeNull();
    expect(gapOf(others)).toBeNull();
  });

  it('reads people without any answers as silent', () => {
    const results = scoreGroup([{}, {}, {}]);
    if (results.hidden) throw new Error('hidden');
    expect(results.items['sale.plan']).toEqual({ n: 0, hidden: true });
  });
});
