import { describe, expect, it } from 'vitest';
import type { Assessment } from '#domain/assessment.ts';
import { answerItem } from '#domain/edits.ts';
import { applicableItems, asideScales, offersNotApplicable } from '#domain/not-applicable.ts';
import { waitingNote } from '#domain/parts.ts';
import {
  firstUnanswered,
  gridProgress,
  growthProgress,
  nextUnanswered,
  partProgress,
  setAside,
} from '#domain/progress.ts';
import type { Answer } from '#domain/questionnaire.ts';
import { GROWTH_ITEMS } from '#domain/questionnaires/growth-positioning.ts';
import {
  GRID_ITEMS,
  MOMENTS_OF_TRUTH_ITEMS,
  momentScale,
} from '#domain/questionnaires/moments-of-truth.ts';
import { scoreAssessment } from '#domain/results.ts';
import { allAnswered, gridAnswers, holdsFor } from './arbitraries.ts';

const assessment = (answers: Record<string, Answer> = {}): Assessment => ({
  id: 'a',
  momentsOfTruth: { answers },
});
const all = (items: readonly string[], level: Answer['level']) => allAnswered(items, { level });
const SALE = momentScale('sale').items;

describe('a part', () => {
  it('is not started without any answer', () => {
    expect(partProgress({}, 'sale')).toEqual({
      answered: 0,
      of: 6,
      status: 'not-started',
      next: 'sale.plan',
    });
  });

  it('is in progress with some, "I don’t know" included', () => {
    const some = assessment({ 'sale.plan': { level: 'dont-know' }, 'sale.people': { level: 0 } });
    expect(partProgress(some, 'sale')).toEqual({
      answered: 2,
      of: 6,
      status: 'in-progress',
      next: 'sale.promise',
    });
  });

  it('is complete with all', () => {
    expect(partProgress(assessment(all(SALE, 2)), 'sale')).toEqual({
      answered: 6,
      of: 6,
      status: 'complete',
      next: undefined,
    });
  });

  it('asks nothing when it is set aside', () => {
    const aside = setAside(assessment(), 'competition', true);
    expect(partProgress(aside, 'competition')).toMatchObject({ of: 0, status: 'complete' });
    expect(gridProgress(aside)).toEqual({ answered: 0, of: 30, status: 'not-started' });
  });

  it('may belong to the second questionnaire', () => {
    const some: Assessment = {
      id: 'a',
      growthPositioning: { answers: { 'numbers.churn': { level: 1 } } },
    };
    expect(partProgress(some, 'numbers')).toMatchObject({ answered: 1, of: 6 });
    expect(growthProgress(some)).toMatchObject({ answered: 1, of: 34 });
    expect(partProgress(some, 'partnership')).toMatchObject({ of: 10, status: 'not-started' });
  });

  it('may be the questions about keeping our word', () => {
    expect(partProgress(assessment({ 'promises.owner': { level: 2 } }), 'promises')).toMatchObject({
      answered: 1,
      of: 6,
      next: 'promises.listed',
    });
  });
});

describe('the next open question', () => {
  const answers = all(['sale.plan', 'sale.promise', 'sale.personal'], 2);

  it('is the first one without an answer', () => {
    expect(firstUnanswered(answers, GRID_ITEMS)).toBe('sale.people');
    expect(firstUnanswered({}, GRID_ITEMS)).toBe('sale.plan');
    expect(firstUnanswered(all(GRID_ITEMS, 1), GRID_ITEMS)).toBeUndefined();
  });

  it('after a given one skips what is answered', () => {
    expect(nextUnanswered(answers, GRID_ITEMS, 'sale.plan')).toBe('sale.people');
    expect(nextUnanswered(answers, GRID_ITEMS, 'sale.people')).toBe('sale.proof');
    expect(nextUnanswered(answers, GRID_ITEMS, 'contacts.progress')).toBeUndefined();
  });

  it('goes on in the next moment', () => {
    expect(nextUnanswered(all(SALE, 1), GRID_ITEMS, 'sale.progress')).toBe('delivery.plan');
  });
});

describe('"does not apply"', () => {
  it('is offered for a rival, for leading others and for owning a call-back', () => {
    const offered = [...MOMENTS_OF_TRUTH_ITEMS, ...GROWTH_ITEMS].filter(offersNotApplicable);
    expect(offered).toHaveLength(6 + 6 + 1);
    expect(offersNotApplicable('complaint.plan')).toBe(false);
    expect(offersNotApplicable('promises.owner')).toBe(true);
  });

  it('follows from the facts about the business', () => {
    expect(asideScales({})).toEqual([]);
    expect(asideScales({ rivals: true, solo: false })).toEqual([]);
    expect(asideScales({ rivals: false, solo: true })).toEqual([
      'competition',
      'promises.owner',
      'leadership',
    ]);
  });

  it('leaves the items that are asked', () => {
    const business = { rivals: false, solo: true };
    expect(applicableItems(MOMENTS_OF_TRUTH_ITEMS)).toEqual(MOMENTS_OF_TRUTH_ITEMS);
    expect(applicableItems(MOMENTS_OF_TRUTH_ITEMS, business)).toHaveLength(42 - 6 - 1);
    expect(applicableItems(GROWTH_ITEMS, business)).toHaveLength(34 - 6);
  });
});

describe('setting a scale aside', () => {
  it('keeps notes, which wait for an answer when the scale is asked again', () => {
    const given = assessment({
      'competition.plan': { level: 2, note: 'on the board' },
      'competition.people': { level: 1, note: 'ask Ann' },
      'competition.proof': { level: 1 },
    });
    const aside = setAside(given, 'competition', true);
    expect(aside.momentsOfTruth?.answers?.['competition.people']).toEqual({
      level: 'not-applicable',
      note: 'ask Ann',
    });
    const again = setAside(aside, 'competition', false);
    expect(again.momentsOfTruth).toMatchObject({
      answers: {},
      notes: { 'competition.plan': 'on the board', 'competition.people': 'ask Ann' },
    });
    expect(waitingNote(again, 'competition.plan')).toBe('on the board');
    expect(waitingNote(again, 'competition.proof')).toBeUndefined();
    const told = answerItem('competition.plan', { level: 3, note: 'on the board' })(again);
    expect(told.momentsOfTruth?.notes).toEqual({ 'competition.people': 'ask Ann' });
    expect(setAside(told, 'competition', true).momentsOfTruth).toMatchObject({
      answers: { 'competition.people': { level: 'not-applicable', note: 'ask Ann' } },
    });
  });

  it('answers each of its questions, and keeps their notes', () => {
    const before = assessment({
      'competition.plan': { level: 3, evidence: 'yes', note: 'ask Ann' },
      'sale.plan': { level: 1 },
    });
    const answers = setAside(before, 'competition', true).momentsOfTruth?.answers;
    expect(answers?.['competition.plan']).toEqual({ level: 'not-applicable', note: 'ask Ann' });
    expect(answers?.['competition.progress']).toEqual({ level: 'not-applicable' });
    expect(answers?.['sale.plan']).toEqual({ level: 1 });
    expect(Object.keys(answers ?? {})).toHaveLength(7);
  });

  it('opens the questions again, but keeps what was answered since', () => {
    const aside = setAside(assessment({ 'sale.plan': { level: 1 } }), 'competition', true);
    const answered = {
      ...aside,
      momentsOfTruth: {
        answers: { ...aside.momentsOfTruth?.answers, 'competition.plan': { level: 2 } as const },
      },
    };
    expect(setAside(answered, 'competition', false).momentsOfTruth?.answers).toEqual({
      'sale.plan': { level: 1 },
      'competition.plan': { level: 2 },
    });
  });

  it('touches one question for the owner of call-backs', () => {
    const aside = setAside(assessment(), 'promises.owner', true);
    expect(aside.momentsOfTruth?.answers).toEqual({
      'promises.owner': { level: 'not-applicable' },
    });
  });

  it('reaches the second questionnaire for leadership', () => {
    const aside = setAside({ id: 'a' }, 'leadership', true);
    expect(scoreAssessment(aside).growthPositioning?.dimensions.leadership.applicable).toBe(0);
    expect(setAside(aside, 'leadership', false).growthPositioning?.answers).toEqual({});
  });

  it('never moves the score of anything else', () => {
    holdsFor(gridAnswers, (answers) => {
      const open = Object.fromEntries(
        Object.entries(answers).filter(([item]) => !item.startsWith('competition.')),
      );
      const before = scoreAssessment(assessment(open)).momentsOfTruth;
      const after = scoreAssessment(setAside(assessment(open), 'competition', true)).momentsOfTruth;
      const others = Object.entries(before?.moments ?? {}).filter(([id]) => id !== 'competition');
      expect(after?.moments).toMatchObject(Object.fromEntries(others));
      const index = before?.index.score ?? null;
      if (index !== null) expect(after?.index.score).toBeCloseTo(index, 9);
    });
  });
});
