import { describe, expect, it } from 'vitest';
import { fixFirstLines } from '#domain/headline.ts';
import { answersOf } from '#domain/parts.ts';
import { chooseReview, FEWEST_IN_REVIEW, MOST_IN_REVIEW } from '#domain/review.ts';
import { GRID_ITEMS } from '#domain/questionnaires/moments-of-truth.ts';
import { allAnswered, assessment, holdsFor } from './arbitraries.ts';

describe('the questions of a review', () => {
  it('are ten to fifteen of any assessment, each once, and none that does not apply', () => {
    holdsFor(assessment, (data) => {
      const items = chooseReview(data).map(({ item }) => item);
      expect(items.length).toBeGreaterThanOrEqual(FEWEST_IN_REVIEW);
      expect(items.length).toBeLessThanOrEqual(MOST_IN_REVIEW);
      expect(new Set(items).size).toBe(items.length);
      const answers = answersOf(data);
      expect(items.filter((item) => answers[item]?.level === 'not-applicable')).toEqual([]);
    });
  });

  it('always hold the three fix-first lines', () => {
    holdsFor(assessment, (data) => {
      const chosen = chooseReview(data);
      for (const { item } of fixFirstLines(data)) {
        expect(chosen).toContainEqual({ item, reason: 'fix-first' });
      }
    });
  });

  it('are what was worked on and what nobody knew, before anything else fills the list', () => {
    const answers = {
      ...allAnswered(GRID_ITEMS, { level: 3 }),
      'sale.proof': { level: 'dont-know' },
      'contacts.plan': { level: 0 },
    } as const;
    const chosen = chooseReview({
      momentsOfTruth: { answers },
      growthPositioning: { answers: { 'numbers.churn': { level: 'dont-know' } } },
      plan: {
        actions: [
          { id: '1', text: 'A', item: 'problem.people', done: true },
          { id: '2', text: 'B', item: 'promises.timed' },
          { id: '3', text: 'C' },
        ],
      },
    });
    expect(chosen.filter(({ reason }) => reason !== 'lowest')).toEqual([
      { item: 'sale.proof', reason: 'unknown' },
      { item: 'problem.people', reason: 'worked-on' },
      { item: 'contacts.plan', reason: 'fix-first' },
      { item: 'promises.timed', reason: 'worked-on' },
      { item: 'numbers.churn', reason: 'unknown' },
    ]);
    expect(chosen).toHaveLength(FEWEST_IN_REVIEW);
  });

  it('stop at fifteen, however much was not known', () => {
    const answers = allAnswered(GRID_ITEMS, { level: 'dont-know' });
    expect(chooseReview({ momentsOfTruth: { answers } })).toHaveLength(MOST_IN_REVIEW);
  });
});
