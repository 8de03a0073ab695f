import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '#domain/assessment.ts';
import { answerItem, dropTarget, setPart } from '#domain/edits.ts';
import { setEconomics } from '#domain/growth-edits.ts';
import { GRID_ITEMS } from '#domain/questionnaires/moments-of-truth.ts';
import { LEVELS } from '#domain/questionnaire.ts';
import { scoreAssessment } from '#domain/results.ts';
import { findChanges, keepAsTargets, NO_TRIAL, targetsIn, tryOut } from '#domain/what-if.ts';
import { allAnswered, assessment as anyFile, holdsFor } from './arbitraries.ts';

const anyAssessment: fc.Arbitrary<Assessment> = anyFile.map((data) => ({ ...data, id: 'a1' }));
const FULL: Assessment = {
  id: 'a',
  momentsOfTruth: { answers: allAnswered(GRID_ITEMS, { level: 1 }) },
};

describe('a trial', () => {
  it('of nothing changes nothing', () => {
    holdsFor(anyAssessment, (stored) => {
      expect(tryOut(stored, NO_TRIAL)).toBe(stored);
      expect(findChanges(stored, stored)).toEqual([]);
    });
  });

  it('names just what it moves, and leaves what is stored alone', () => {
    const trial = new Map([
      ['answer', answerItem('sale.plan', { level: 4 })],
      ['stakes', setPart('sale', { stakes: 5 })],
      ['money', setEconomics({ lost: 12 })],
    ]);
    const before = JSON.stringify(FULL);
    const tried = tryOut(FULL, trial);
    expect(findChanges(FULL, tried)).toEqual([
      { kind: 'answer', item: 'sale.plan', before: 1, after: 4 },
      { kind: 'setting', part: 'sale', setting: 'stakes', before: undefined, after: 5 },
      { kind: 'money', field: 'lost', before: undefined, after: 12 },
    ]);
    expect(JSON.stringify(FULL)).toBe(before);
  });

  it('that raises an answer never lowers a score', () => {
    const item = fc.constantFrom(...GRID_ITEMS);
    holdsFor(fc.tuple(anyAssessment, item), ([stored, id]) => {
      const level = stored.momentsOfTruth?.answers?.[id]?.level;
      if (typeof level !== 'number' || level === 4) return;
      const higher = LEVELS[level + 1] ?? 4;
      const tried = tryOut(stored, new Map([['x', answerItem(id, { level: higher })]]));
      const [before, after] = [stored, tried].map(
        (each) => scoreAssessment(each).momentsOfTruth?.index.score ?? null,
      );
      if (before === null || before === undefined) return;
      expect(after).toBeGreaterThanOrEqual(before - 1e-9);
    });
  });
});

describe('keeping a trial', () => {
  const moved = (level: 0 | 1 | 2 | 3 | 4) =>
    findChanges(FULL, tryOut(FULL, new Map([['x', answerItem('sale.plan', { level })]])));

  it('keeps raised answers from 2 up as targets, and never the answer itself', () => {
    expect(targetsIn(moved(2))).toEqual({ 'sale.plan': 2 });
    expect(targetsIn(moved(0))).toEqual({});
    expect(targetsIn(moved(1))).toEqual({});
    const kept = keepAsTargets(moved(4))(FULL);
    expect(kept).toEqual({ ...FULL, plan: { targets: { 'sale.plan': 4 } } });
  });

  it('keeps other targets, and a target can be dropped again', () => {
    const before = { ...FULL, plan: { targets: { 'delivery.plan': 3 } } };
    const kept = keepAsTargets(moved(3))(before);
    expect(kept.plan?.targets).toEqual({ 'delivery.plan': 3, 'sale.plan': 3 });
    expect(dropTarget('sale.plan')(kept).plan?.targets).toEqual({ 'delivery.plan': 3 });
    expect(dropTarget('sale.promise')(kept)).toBe(kept);
  });

  it('of guesses and money keeps nothing', () => {
    const trial = new Map([
      ['stakes', setPart('sale', { stakes: 5 })],
      ['money', setEconomics({ lost: 12 })],
    ]);
    expect(keepAsTargets(findChanges(FULL, tryOut(FULL, trial)))(FULL)).toBe(FULL);
  });
});
