import { describe, expect, it } from 'vitest';
import { scoreAssessment } from '#domain/results.ts';
import { allAnswered, assessment, holdsFor } from './arbitraries.ts';
import { GROWTH_ITEMS } from '#domain/questionnaires/growth-positioning.ts';
import { GRID_ITEMS } from '#domain/questionnaires/moments-of-truth.ts';

const shuffledKeys = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).toReversed());

describe('results', () => {
  it('leave out a questionnaire that is not there', () => {
    expect(scoreAssessment({})).toEqual({ id: null, combined: null });
    expect(scoreAssessment({ id: 'a', growthPositioning: {} })).toMatchObject({ id: 'a' });
    expect(scoreAssessment({ growthPositioning: {} })).not.toHaveProperty('momentsOfTruth');
  });

  it('score an empty questionnaire as unanswered', () => {
    const { momentsOfTruth, growthPositioning } = scoreAssessment({
      momentsOfTruth: {},
      growthPositioning: {},
    });
    expect(momentsOfTruth?.moments.sale).toMatchObject({ score: null, low: 0, high: 100 });
    expect(momentsOfTruth?.index).toMatchObject({ score: null, parts: 0, partsApplicable: 6 });
    expect(growthPositioning).toMatchObject({ economics: null, position: { name: null } });
    expect(growthPositioning).not.toHaveProperty('window');
  });

  it('combine both indices only when both are shown', () => {
    const answered = (level: 1 | 2) => ({
      momentsOfTruth: { answers: allAnswered(GRID_ITEMS, { level }) },
      growthPositioning: { answers: allAnswered(GROWTH_ITEMS, { level: 3 }) },
    });
    const both = answered(1);
    expect(scoreAssessment(both).combined).toBe(50);
    expect(scoreAssessment({ momentsOfTruth: both.momentsOfTruth }).combined).toBeNull();
  });

  it('flag twenty equal answers or more, and not nineteen', () => {
    const straight = (count: number) =>
      scoreAssessment({
        momentsOfTruth: { answers: allAnswered(GRID_ITEMS.slice(0, count), { level: 2 }) },
      }).momentsOfTruth?.straightLine;
    expect(straight(19)).toBe(false);
    expect(straight(20)).toBe(true);
  });

  it('list what is unknown in the order of the questionnaire, keeping our word included', () => {
    const answers = {
      'promises.rival': { level: 'dont-know' },
      'sale.plan': { level: 'dont-know' },
    } as const;
    expect(scoreAssessment({ momentsOfTruth: { answers } }).momentsOfTruth?.findOut).toEqual([
      'sale.plan',
      'promises.rival',
    ]);
  });

  it('do not depend on the order of answers', () => {
    holdsFor(assessment, (data) => {
      const { momentsOfTruth, growthPositioning } = data;
      const other = {
        ...data,
        momentsOfTruth: momentsOfTruth && {
          ...momentsOfTruth,
          answers: shuffledKeys(momentsOfTruth.answers ?? {}),
        },
        growthPositioning: growthPositioning && {
          ...growthPositioning,
          answers: shuffledKeys(growthPositioning.answers ?? {}),
        },
      };
      expect(scoreAssessment(other)).toEqual(scoreAssessment(data));
    });
  });

  it('are numbers, never not-a-number or infinite', () => {
    holdsFor(assessment, (data) => {
      const isFinite = (value: unknown): boolean =>
        typeof value === 'number'
          ? Number.isFinite(value)
          : typeof value !== 'object' || value === null || Object.values(value).every(isFinite);
      expect(isFinite(scoreAssessment(data))).toBe(true);
    });
  });

  it('keep every index inside its range and between its weakest and strongest part', () => {
    holdsFor(assessment, (data) => {
      const { momentsOfTruth, growthPositioning } = scoreAssessment(data);
      for (const index of [momentsOfTruth?.index, growthPositioning?.index]) {
        if (index === undefined || index.score === null) continue;
        expect(index.low).toBeGreaterThanOrEqual(0);
        expect(index.high).toBeLessThanOrEqual(100);
        expect(index.spread).toBeGreaterThanOrEqual(0);
        expect(index.weakest.length).toBeGreaterThan(0);
        expect(index.proven ?? 0).toBeLessThanOrEqual(index.score + 1e-9);
      }
    });
  });
});
