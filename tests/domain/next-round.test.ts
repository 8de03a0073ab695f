import { describe, expect, it } from 'vitest';
import { lastAnswer } from '#domain/answered-day.ts';
import type { Assessment } from '#domain/assessment.ts';
import { parseAssessment, printAssessment } from '#domain/file-format.ts';
import { nextRound } from '#domain/next-round.ts';
import { answersOf } from '#domain/parts.ts';
import { chooseReview } from '#domain/review.ts';
import { assessment as anyFile, holdsFor } from './arbitraries.ts';

const ON = '2026-05-12';

const full: Assessment = {
  id: 'a1',
  edition: '1',
  round: 2,
  business: { id: 'b1', name: 'A', kind: 'counter', focus: 'regulars', customers: 100 },
  respondent: { name: 'Ann', role: 'owner' },
  momentsOfTruth: {
    answers: {
      'sale.plan': { level: 2, note: 'last time' },
      'sale.people': { level: 3, evidence: 'yes', on: '2026-02-01' },
      'delivery.plan': { level: 1 },
    },
    settings: { sale: { stakes: 4, reach: 90, target: 3 } },
    interactions: [{ name: 'counter talk', times: 2 }],
    promises: [{ name: 'call back', kind: 'callback', promisedMinutes: 60, checked: 10, kept: 9 }],
  },
  growthPositioning: {
    answers: { 'retention.unique': { level: 1 } },
    settings: { retention: { stakes: 4 } },
    cycle: { days: 365 },
    economics: { customersStart: '100' },
  },
  plan: {
    cards: { sale: { promise: 'We answer today.' } },
    contacts: [{ id: 'ann', who: 'Ann', month: 3 }],
    actions: [
      { id: 'open', text: 'Call five regulars', who: 'Ann' },
      { id: 'done', text: 'Write the list', done: true },
    ],
    targets: { 'sale.plan': 4 },
    reviewOn: '2026-12-01',
    weeks: [true, false],
  },
};

describe('a full round', () => {
  it('carries over what was agreed and nothing that was answered', () => {
    expect(nextRound(full, ON)).toEqual({
      edition: '1',
      round: 3,
      earlier: { id: 'a1', on: ON },
      business: full.business,
      momentsOfTruth: {
        settings: full.momentsOfTruth?.settings,
        interactions: full.momentsOfTruth?.interactions,
        promises: [{ name: 'call back', kind: 'callback', promisedMinutes: 60 }],
      },
      growthPositioning: { settings: { retention: { stakes: 4 } }, cycle: { days: 365 } },
      plan: {
        cards: full.plan?.cards,
        contacts: full.plan?.contacts,
        actions: [{ id: 'open', text: 'Call five regulars', who: 'Ann' }],
        targets: full.plan?.targets,
      },
    });
  });

  it('is tied by the first assessment to a business without an id of its own', () => {
    const second = nextRound({ id: 'first', business: { name: 'A' } }, ON);
    const third = nextRound({ ...second, id: 'second' }, ON);
    expect(second).toMatchObject({ round: 2, business: { id: 'first' } });
    expect(third).toMatchObject({ round: 3, business: { id: 'first' }, earlier: { id: 'second' } });
  });
});

describe('a review', () => {
  it('hands on every answer that it does not ask for, with the day it was given', () => {
    const next = nextRound(full, ON, ['sale.plan', 'numbers.churn']);
    expect(next.earlier).toEqual({ id: 'a1', on: ON, items: ['sale.plan', 'numbers.churn'] });
    expect(lastAnswer(next)).toBe(ON);
    expect(answersOf(next)).toEqual({
      'sale.people': { level: 3, evidence: 'yes', on: '2026-02-01' },
      'delivery.plan': { level: 1, on: ON },
      'retention.unique': { level: 1, on: ON },
    });
  });

  it('of any assessment is a file that reads as it was written, without warnings', () => {
    holdsFor(anyFile, (data) => {
      const review = chooseReview(data).map(({ item }) => item);
      const next = nextRound({ ...data, id: 'a', round: 1 }, ON, review);
      const read = parseAssessment(printAssessment(next));
      expect(read.ok && read.warnings).toEqual([]);
      expect(read.ok && read.assessment.earlier).toEqual({ id: 'a', on: ON, items: review });
      expect(
        Object.keys(answersOf(next)).filter((item) => review.some((id) => id === item)),
      ).toEqual([]);
    });
  });
});
