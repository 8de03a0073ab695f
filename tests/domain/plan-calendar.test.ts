import { describe, expect, it } from 'vitest';
import type { Assessment } from '#domain/assessment.ts';
import { planCalendar, type CalendarWords } from '#domain/plan-calendar.ts';
import { readCalendar } from '../support/calendar.ts';
import { assessment as anyFile, holdsFor } from './arbitraries.ts';

const TODAY = '2026-11-23';
const WORDS: CalendarWords = {
  product: 'Fifteen Seconds',
  action: (what, who) => (who === undefined ? what : `${what} · ${who}`),
  unnamed: 'no words',
  sign: (sign) => `Sign: ${sign}`,
  cause: ({ item }) => (item === undefined ? undefined : `From: ${item}`),
  review: 'Next look',
};
const PLAN: Assessment = {
  id: 'shop',
  updatedAt: '2026-11-20T08:00:00.000Z',
  plan: {
    reviewOn: '2027-01-31',
    actions: [
      {
        id: 'a',
        text: 'call',
        who: ' Ann ',
        due: '2026-12-01',
        sign: 'she calls',
        item: 'sale.plan',
      },
      { id: 'b', text: 'done', due: '2026-12-02', done: true },
      { id: 'c', text: 'no date' },
      { id: 'd', text: 'odd date', due: 'soon' },
      { id: 'e', text: ' ', who: '', due: '2025-01-01', sign: ' ' },
    ],
  },
};
const read = (file: string) =>
  readCalendar(file).map(({ uid, summary, description, start }) => ({
    uid,
    summary,
    description,
    day: start,
  }));

describe('the calendar of a plan', () => {
  it('holds each open action with a day, and the next look', () => {
    expect(read(planCalendar(PLAN, TODAY, WORDS))).toEqual([
      {
        uid: 'a.shop@fifteen-seconds',
        summary: 'call · Ann',
        description: 'Sign: she calls\nFrom: sale.plan',
        day: '2026-12-01',
      },
      { uid: 'e.shop@fifteen-seconds', summary: 'no words', description: '', day: '2025-01-01' },
      {
        uid: 'review.shop@fifteen-seconds',
        summary: 'Next look',
        description: '',
        day: '2027-01-31',
      },
    ]);
  });

  it('is stamped with the last change, so that the same plan gives the same file', () => {
    const file = planCalendar(PLAN, TODAY, WORDS);
    expect(file.match(/DTSTAMP:\S+/gu)).toEqual(Array(3).fill('DTSTAMP:20261120T080000Z'));
    expect(planCalendar(PLAN, '2026-12-24', WORDS)).toBe(file);
  });

  it('holds the next look ninety days ahead for a plan without anything', () => {
    const [only] = read(planCalendar({ id: 'shop' }, TODAY, WORDS));
    expect(only).toMatchObject({ summary: 'Next look', day: '2027-02-21' });
  });

  it('is readable for any assessment', () => {
    holdsFor(anyFile, (data) => {
      const file = planCalendar({ ...data, id: 'shop' }, TODAY, WORDS);
      expect(read(file).length).toBeLessThanOrEqual(1 + (data.plan?.actions?.length ?? 0));
    });
  });
});
