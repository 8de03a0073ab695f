import { describe, expect, it } from 'vitest';
import type { Assessment } from '#domain/assessment.ts';
import { findClosing } from '#domain/closing.ts';
import { findHeadline, fixFirstLines } from '#domain/headline.ts';
import { nextRound } from '#domain/next-round.ts';
import { offersFor } from '#domain/plan-offers.ts';
import { GROWTH_ITEMS } from '#domain/questionnaires/growth-positioning.ts';
import { GRID_ITEMS, MOMENTS } from '#domain/questionnaires/moments-of-truth.ts';
import { scoreAssessment, scoreRound } from '#domain/results.ts';
import { chooseReview } from '#domain/review.ts';
import { allAnswered, assessment as anyFile, holdsFor } from './arbitraries.ts';

const FIRST: Assessment = {
  id: 'r1',
  momentsOfTruth: {
    answers: { ...allAnswered(GRID_ITEMS, { level: 3 }), 'sale.plan': { level: 0 } },
  },
  growthPositioning: { answers: allAnswered(GROWTH_ITEMS, { level: 2 }) },
};
const ASKED = ['sale.plan', 'sale.people', 'numbers.churn'] as const;
const REVIEW: Assessment = { ...nextRound(FIRST, '2026-02-03', ASKED), id: 'r2' };

describe('a review with open questions', () => {
  it('has no points for what it still asks about, only their range', () => {
    const { momentsOfTruth: a, growthPositioning: b } = scoreRound(REVIEW);
    expect(a?.index).toMatchObject({ score: null, parts: 0, partsApplicable: 6 });
    for (const moment of MOMENTS) expect(a?.moments[moment].score).toBeNull();
    expect(a?.moments.sale).toMatchObject({ low: 50, answered: 4, partial: false });
    expect(a?.moments.sale.high).toBeCloseTo(83.3, 1);
    expect(b?.position).toEqual({ keep: null, win: null, name: null });
    expect(scoreAssessment(REVIEW).momentsOfTruth?.index.score).toBe(75);
  });

  it('says how far it has come, and names no line to fix', () => {
    const results = scoreRound(REVIEW);
    expect(findHeadline(REVIEW, results)).toEqual({ kind: 'review-open', answered: 0, of: 3 });
    expect(fixFirstLines(REVIEW)).toEqual([]);
    expect(findClosing(REVIEW, results).line).toBeUndefined();
    expect(offersFor(REVIEW)).toMatchObject({ moments: [], growth: [] });
  });

  it('is a result of one questionnaire as soon as that is finished', () => {
    const answers = {
      ...REVIEW.momentsOfTruth?.answers,
      'sale.plan': { level: 1 },
      'sale.people': { level: 'dont-know' },
    } as const;
    const begun: Assessment = { ...REVIEW, momentsOfTruth: { answers } };
    const { momentsOfTruth: a, growthPositioning: b, combined } = scoreRound(begun);
    expect(a).toEqual(scoreAssessment(begun).momentsOfTruth);
    expect(b?.index.score).toBeNull();
    expect(combined).toBeNull();
    expect(fixFirstLines(begun).map(({ item }) => item)).toEqual(['sale.plan']);
    expect(findHeadline(begun, scoreRound(begun))).toEqual({
      kind: 'review-open',
      answered: 2,
      of: 3,
    });
  });

  it('is asked again first by the review after it', () => {
    const [first, second] = chooseReview(REVIEW);
    expect([first, second]).toEqual([
      { item: 'sale.plan', reason: 'open' },
      { item: 'sale.people', reason: 'open' },
    ]);
  });
});

it('a full round is shown as it is scored', () => {
  holdsFor(anyFile, (data) => {
    const full = { ...data, earlier: undefined };
    expect(scoreRound(full)).toEqual(scoreAssessment(full));
  });
});
