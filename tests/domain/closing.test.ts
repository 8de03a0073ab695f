import { describe, expect, it } from 'vitest';
import { findClosing } from '#domain/closing.ts';
import type { AssessmentData } from '#domain/assessment.ts';
import { GRID_ITEMS } from '#domain/questionnaires/moments-of-truth.ts';
import { scoreAssessment } from '#domain/results.ts';
import { allAnswered } from './arbitraries.ts';

const closingOf = (data: AssessmentData) => findClosing(data, scoreAssessment(data));
const answered = (given: NonNullable<AssessmentData['momentsOfTruth']>['answers']) => ({
  momentsOfTruth: { answers: given },
});

describe('the close of an assessment', () => {
  it('is about the first line to fix', () => {
    const all = allAnswered(GRID_ITEMS, { level: 3, evidence: 'yes' });
    const closing = closingOf(answered({ ...all, 'complaint.plan': { level: 0 } }));
    expect(closing.moment).toBe('complaint');
    expect(closing.line).toMatchObject({ item: 'complaint.plan', level: 0 });
  });

  it('is about the weakest moment when nothing asks to be fixed', () => {
    const all = allAnswered(GRID_ITEMS, { level: 4, evidence: 'yes' });
    const closing = closingOf(
      answered({ ...all, 'delivery.proof': { level: 3, evidence: 'yes' } }),
    );
    expect(closing).toEqual({ moment: 'delivery', line: undefined });
  });

  it('is about the first moment without any answer', () => {
    expect(closingOf({})).toEqual({ moment: 'sale', line: undefined });
    expect(closingOf(answered({}))).toEqual({ moment: 'sale', line: undefined });
  });
});
