import { describe, expect, it } from 'vitest';
import { compareAnswers, errorOfDifference } from '#domain/change.ts';
import type { Answers } from '#domain/questionnaire.ts';
import { GROWTH_ITEMS } from '#domain/questionnaires/growth-positioning.ts';
import { GRID_ITEMS } from '#domain/questionnaires/moments-of-truth.ts';
import { allAnswered, gridAnswers, holdsFor } from './arbitraries.ts';

const BEFORE = allAnswered(GRID_ITEMS, { level: 1 });

/** The first items raised by one level. */
const raised = (count: number): Answers => ({
  ...BEFORE,
  ...allAnswered(GRID_ITEMS.slice(0, count), { level: 2 }),
});

describe('the doubt in a difference', () => {
  it.each([
    [6, 10.2, 20.0],
    [10, 9.4, 18.3],
    [36, 8.3, 16.3],
  ] as const)('over %i items is %f points, so that %f are clear', (count, error, clear) => {
    expect(errorOfDifference(count)).toBeCloseTo(error, 1);
    expect(1.96 * errorOfDifference(count)).toBeCloseTo(clear, 1);
  });
});

describe('a change', () => {
  it('is possible from one error on and clear from 1.96', () => {
    const wordAt = (count: number) => {
      const change = compareAnswers(BEFORE, raised(count));
      return change.shown ? change.word : undefined;
    };
    expect(wordAt(11)).toBe('no-clear-change');
    expect(wordAt(12)).toBe('possible');
    expect(wordAt(23)).toBe('possible');
    expect(wordAt(24)).toBe('clear');
  });

  it('names what moved by a whole level, up and down', () => {
    const after = { ...raised(20), 'contacts.progress': { level: 0 } } as const;
    const change = compareAnswers(BEFORE, after);
    expect(change).toMatchObject({ common: 36, movedDown: ['contacts.progress'] });
    expect(change.shown && change.movedUp).toEqual(GRID_ITEMS.slice(0, 20));
  });

  it('rests on what has a level both times, and needs half of the list', () => {
    const half = allAnswered(GRID_ITEMS.slice(0, 18), { level: 2 });
    expect(compareAnswers(BEFORE, half)).toMatchObject({ common: 18, shown: true, delta: 25 });
    const unknown = { ...half, 'sale.plan': { level: 'dont-know' } } as const;
    expect(compareAnswers(BEFORE, unknown)).toEqual({ common: 17, shown: false });
    expect(compareAnswers({}, {})).toEqual({ common: 0, shown: false });
  });

  it('compares any list of items', () => {
    const before = allAnswered(GROWTH_ITEMS, { level: 3 });
    const change = compareAnswers(before, before, GROWTH_ITEMS);
    expect(change).toMatchObject({ common: 34, before: 75, delta: 0, rci: 0 });
    expect(compareAnswers(before, before)).toEqual({ common: 0, shown: false });
  });

  it('is the same in the other direction, with the other sign', () => {
    holdsFor(gridAnswers, (answers) => {
      const there = compareAnswers(BEFORE, answers);
      const back = compareAnswers(answers, BEFORE);
      if (!there.shown || !back.shown) return;
      expect(back.delta).toBeCloseTo(-there.delta, 9);
      expect(back.word).toBe(there.word);
      expect(back.movedUp).toEqual(there.movedDown);
    });
  });
});
