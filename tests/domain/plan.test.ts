import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action, PlayCardDraft } from '#domain/assessment.ts';
import {
  byMonth,
  contactAction,
  fillCard,
  isOverdue,
  momentOf,
  nextAction,
  REVIEW_DAYS,
  reviewDay,
  starterAction,
} from '#domain/plan.ts';
import { GRID_ITEMS, MOMENTS } from '#domain/questionnaires/moments-of-truth.ts';
import { words as delivery } from '#messages/en/moments/delivery.ts';
import { words as retention } from '#messages/en/growth/retention.ts';

import { holdsFor } from './arbitraries.ts';

const TODAY = '2026-11-23';
const LINES = ['promise', 'when', 'who', 'within', 'first', 'never', 'check'] as const;
const STARTER = {
  promise: 'P',
  when: 'W',
  who: 'Who',
  within: 'In',
  first: 'F',
  never: 'N',
  check: 'C',
};

describe('the next look', () => {
  it('is ninety days ahead until somebody chooses', () => {
    expect(REVIEW_DAYS).toBe(90);
    expect(reviewDay(undefined, TODAY)).toBe('2027-02-21');
    expect(reviewDay({}, TODAY)).toBe('2027-02-21');
  });

  it('is the chosen day, also when it has passed', () => {
    expect(reviewDay({ reviewOn: '2026-01-01' }, TODAY)).toBe('2026-01-01');
  });
});

describe('the moment of an item', () => {
  it('is told by its id', () => {
    for (const item of GRID_ITEMS) expect(item.startsWith(`${momentOf(item) ?? ''}.`)).toBe(true);
  });

  it.each(['promises.owner', 'sale', 'sales.plan', 'retention.unique', ''])(
    'is unknown for "%s"',
    (item) => {
      expect(momentOf(item)).toBeUndefined();
    },
  );
});

it('an action from a line is its first step, due in a week and nobody’s yet', () => {
  const words = delivery.items.proof;
  expect(starterAction('delivery.proof', words, { id: 'x', today: TODAY })).toEqual({
    id: 'x',
    text: words.firstStep,
    item: 'delivery.proof',
    moment: 'delivery',
    due: '2026-11-30',
  });
});

it('an action from questionnaire B belongs to no moment', () => {
  const words = retention.items['retention.unique'];
  expect(starterAction('retention.unique', words, { id: 'x', today: TODAY })).toMatchObject({
    item: 'retention.unique',
    moment: undefined,
  });
});

it('an action from a contact keeps its name, and its moment when it has one', () => {
  const given = { id: 'x', today: TODAY };
  expect(contactAction({ name: 'Bill', moment: 'sale' }, 'Shorten it', given)).toEqual({
    id: 'x',
    text: 'Shorten it',
    contact: 'Bill',
    moment: 'sale',
    due: '2026-11-30',
  });
  expect(contactAction({ name: 'Bill', moment: 'none' }, 'x', given).moment).toBeUndefined();
});

describe('an action is overdue', () => {
  it.each([
    ['from the day after its date on', { due: '2026-11-22' }, true],
    ['not on the day itself', { due: '2026-11-23' }, false],
    ['not when it is done', { due: '2026-11-22', done: true }, false],
    ['not without a date', {}, false],
    ['not by a text that is no date', { due: '1 May' }, false],
    ['not by a day that does not exist', { due: '2026-02-30' }, false],
  ])('%s', (_, fields, expected) => {
    expect(isOverdue({ id: 'a', text: 'x', ...fields }, TODAY)).toBe(expected);
  });
});

it('planned contacts go from January to December, those without a month last', () => {
  const contacts = [{ id: 'a' }, { id: 'b', month: 12 }, { id: 'c', month: 1 }, { id: 'd' }];
  expect(byMonth(contacts).map(({ id }) => id)).toEqual(['c', 'b', 'a', 'd']);
});

describe('a suggestion for a card', () => {
  it('fills a card that has nothing', () => {
    expect(fillCard(undefined, STARTER)).toEqual(STARTER);
    expect(fillCard({}, STARTER)).toEqual(STARTER);
  });

  it('keeps every typed line and fills every empty one', () => {
    const line = fc.oneof(fc.string(), fc.constantFrom('', '  ', '\n'), fc.constant(undefined));
    const card: fc.Arbitrary<PlayCardDraft> = fc.record(
      { promise: line, when: line, who: line, within: line, first: line, never: line, check: line },
      { requiredKeys: [] },
    );
    holdsFor(card, (given) => {
      const filled = fillCard(given, STARTER);
      for (const each of LINES) {
        const typed = given[each] ?? '';
        expect(filled[each]).toBe(typed.trim() === '' ? STARTER[each] : typed);
      }
      expect(fillCard(filled, STARTER)).toEqual(filled);
    });
  });
});

describe('the next action of a moment', () => {
  const action = (id: string, more: Partial<Action>): Action => ({ id, text: id, ...more });

  it('is the first that is not done', () => {
    const actions = [
      action('a', { moment: 'sale', done: true }),
      action('b', { moment: 'delivery' }),
      action('c', { moment: 'sale', done: false }),
      action('d', { moment: 'sale' }),
    ];
    expect(nextAction({ actions }, 'sale')?.id).toBe('c');
    expect(nextAction({ actions }, 'delivery')?.id).toBe('b');
    expect(nextAction({ actions }, 'problem')).toBeUndefined();
  });

  it('is none without a plan', () => {
    for (const moment of MOMENTS) expect(nextAction(undefined, moment)).toBeUndefined();
    expect(nextAction({}, 'sale')).toBeUndefined();
  });
});
