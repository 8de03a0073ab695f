import type fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Action, type Assessment, assessmentSchema } from '#domain/assessment.ts';
import {
  addAction,
  answerItem,
  changeAction,
  type Edit,
  noteItem,
  removeAction,
  restoreAction,
  setBusiness,
  setCard,
  setPart,
  setRespondent,
  setReview,
} from '#domain/edits.ts';
import { setCycle, setEconomics, setReason, startCustomers } from '#domain/growth-edits.ts';
import { answersOf } from '#domain/parts.ts';
import {
  addPlannedContact,
  changePlannedContact,
  placeAction,
  removePlannedContact,
  restorePlannedContact,
} from '#domain/plan-edits.ts';
import { assessment as anyFile, holdsFor } from './arbitraries.ts';

const anyAssessment: fc.Arbitrary<Assessment> = anyFile.map((data) => ({ ...data, id: 'a1' }));
const EMPTY: Assessment = { id: 'a1' };
const A: Action = { id: 'a', text: 'call', who: 'Ann' };
const B: Action = { id: 'b', text: 'bake' };
const C: Action = { id: 'c', text: 'clean' };
const THREE: Assessment = { id: 'a1', plan: { actions: [A, B, C] } };
const idsOf = ({ plan }: Assessment) => plan?.actions?.map(({ id }) => id);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The places in which two values differ; a list counts as one place. */
function changedIn(before: unknown, after: unknown, path: readonly string[] = []): string[] {
  if (isObject(before) || isObject(after)) {
    const [one, other] = [isObject(before) ? before : {}, isObject(after) ? after : {}];
    const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...keys].flatMap((key) => changedIn(one[key], other[key], [...path, key]));
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [path.join('/')];
}

/** Each edit with the only places that it may change. */
const EDITS: readonly (readonly [name: string, edit: Edit, within: readonly string[]])[] = [
  [
    'an answer',
    answerItem('sale.plan', { level: 3, evidence: 'yes', note: 'n' }),
    ['momentsOfTruth/answers/sale.plan/'],
  ],
  [
    'an answer of the other questionnaire',
    answerItem('numbers.churn', { level: 1 }),
    ['growthPositioning/answers/numbers.churn/'],
  ],
  ['a cleared answer', answerItem('sale.plan', undefined), ['momentsOfTruth/answers/sale.plan/']],
  ['a note', noteItem('sale.plan', 'new'), ['momentsOfTruth/answers/sale.plan/note']],
  ['a guess', setPart('sale', { stakes: 5 }), ['momentsOfTruth/settings/sale/stakes']],
  [
    'a guess of the other questionnaire',
    setPart('numbers', { stakes: 5 }),
    ['growthPositioning/settings/numbers/stakes'],
  ],
  ['a fact about the business', setBusiness({ name: 'Bo' }), ['business/name']],
  ['a respondent', setRespondent({ role: 'owner' }), ['respondent/role']],
  ['a line of a card', setCard('sale', { who: 'all' }), ['plan/cards/sale/who']],
  ['a new action', addAction({ id: 'new', text: 'x' }), ['plan/actions']],
  ['a changed action', changeAction('a', { done: true }), ['plan/actions']],
  ['a removed action', removeAction('a'), ['plan/actions']],
  ['a restored action', restoreAction(A, 0), ['plan/actions']],
  ['a number of the year', setEconomics({ lost: 4 }), ['growthPositioning/economics/lost']],
  [
    'a cleared number of the year',
    setEconomics({ gained: undefined }),
    ['growthPositioning/economics/gained'],
  ],
  [
    'a number that cannot be used',
    setEconomics({ marginPct: 'a lot' }),
    ['growthPositioning/economics/marginPct'],
  ],
  [
    'the offered customers of a year ago',
    startCustomers(1200),
    ['growthPositioning/economics/customersStart'],
  ],
  ['a reason for leaving', setReason('price', 3), ['growthPositioning/economics/reasons/price']],
  [
    'a cleared reason for leaving',
    setReason('price', undefined),
    ['growthPositioning/economics/reasons'],
  ],
  ['days of the cycle', setCycle({ bufferDays: 7 }), ['growthPositioning/cycle/bufferDays']],
  ['a moved action', placeAction('a', { side: 'after', of: 'b' }), ['plan/actions']],
  ['a planned contact', addPlannedContact({ id: 'new', month: 3 }), ['plan/contacts']],
  ['a changed contact', changePlannedContact('a', { month: 12 }), ['plan/contacts']],
  ['a removed contact', removePlannedContact('a'), ['plan/contacts']],
  ['a restored contact', restorePlannedContact({ id: 'a' }, 0), ['plan/contacts']],
  ['a review day', setReview('2027-01-31'), ['plan/reviewOn']],
];

describe.each(EDITS)('%s', (_name, edit, within) => {
  it('touches only its own field, in any assessment', () => {
    holdsFor(anyAssessment, (current) => {
      const places = changedIn(current, edit(current));
      expect(places.filter((place) => !within.some((own) => `${place}/`.startsWith(own)))).toEqual(
        [],
      );
    });
  });

  it('never changes what it is given, and leaves an assessment that can be kept', () => {
    holdsFor(anyAssessment, (current) => {
      const before = JSON.stringify(current);
      const after = edit(current);
      expect(JSON.stringify(current)).toBe(before);
      expect(assessmentSchema.safeParse(after).success).toBe(true);
    });
  });
});

it.each(EDITS)('%s done twice is the same as done once', (_, edit) => {
  holdsFor(anyAssessment, (current) => {
    expect(edit(edit(current))).toEqual(edit(current));
  });
});

describe('answers', () => {
  it('are set, replaced and cleared', () => {
    const set = answerItem('sale.plan', { level: 3, evidence: 'yes' })(EMPTY);
    expect(answersOf(set)).toEqual({ 'sale.plan': { level: 3, evidence: 'yes' } });
    const replaced = answerItem('sale.plan', { level: 1 })(set);
    expect(answersOf(replaced)).toEqual({ 'sale.plan': { level: 1 } });
    expect(Object.keys(answersOf(answerItem('sale.plan', undefined)(replaced)))).toEqual([]);
  });

  it('given to different questions in any order are the same', () => {
    const one = answerItem('sale.plan', { level: 3 });
    const other = answerItem('retention.unique', { level: 'dont-know' });
    holdsFor(anyAssessment, (current) => {
      expect(one(other(current))).toEqual(other(one(current)));
    });
  });
});

describe('a note', () => {
  const answered = answerItem('sale.plan', { level: 3, evidence: 'no' })(EMPTY);

  it('stands beside the level, and goes when it is emptied', () => {
    const noted = noteItem('sale.plan', 'on Monday')(answered);
    expect(answersOf(noted)['sale.plan']).toEqual({ level: 3, evidence: 'no', note: 'on Monday' });
    expect(noteItem('sale.plan', '')(noted)).toEqual(answered);
  });

  it('has nothing to stand beside without an answer', () => {
    expect(noteItem('sale.plan', 'on Monday')(EMPTY)).toBe(EMPTY);
  });
});

it('facts, guesses and lines that are not named stay', () => {
  const edits = [
    setBusiness({ name: 'Bo' }),
    setBusiness({ solo: true }),
    setPart('sale', { stakes: 5 }),
    setPart('sale', { reach: 35 }),
    setCard('sale', { promise: 'P' }),
    setCard('sale', { who: 'all' }),
    setRespondent({ name: 'Ann' }),
    setRespondent({ role: 'owner' }),
  ];
  expect(edits.reduce((current, edit) => edit(current), EMPTY)).toEqual({
    id: 'a1',
    business: { name: 'Bo', solo: true },
    momentsOfTruth: { settings: { sale: { stakes: 5, reach: 35 } } },
    plan: { cards: { sale: { promise: 'P', who: 'all' } } },
    respondent: { name: 'Ann', role: 'owner' },
  });
});

describe('actions', () => {
  it('are added at the end, each id once', () => {
    expect(idsOf(addAction(B)(addAction(A)(EMPTY)))).toEqual(['a', 'b']);
    expect(addAction({ id: 'a', text: 'other' })(THREE)).toBe(THREE);
  });

  it('change in the named fields only', () => {
    expect(changeAction('a', { text: 'call now' })(THREE).plan?.actions).toEqual([
      { id: 'a', text: 'call now', who: 'Ann' },
      B,
      C,
    ]);
  });

  it('that are not there are neither changed, removed nor moved', () => {
    for (const edit of [
      changeAction('z', { text: 'x' }),
      removeAction('z'),
      placeAction('z', { side: 'before', of: 'a' }),
      placeAction('a', { side: 'before', of: 'z' }),
    ]) {
      expect(edit(THREE)).toEqual(THREE);
    }
  });

  it('go before or after another one, over any number of rows', () => {
    const placed = (id: string, side: 'before' | 'after', of: string) =>
      idsOf(placeAction(id, { side, of })(THREE));
    expect(placed('a', 'after', 'b')).toEqual(['b', 'a', 'c']);
    expect(placed('a', 'after', 'c')).toEqual(['b', 'c', 'a']);
    expect(placed('c', 'before', 'b')).toEqual(['a', 'c', 'b']);
    expect(placed('c', 'before', 'a')).toEqual(['c', 'a', 'b']);
    expect(placed('a', 'before', 'a')).toEqual(['a', 'b', 'c']);
  });

  it('moved there and back stand as before', () => {
    const there = placeAction('b', { side: 'after', of: 'c' })(THREE);
    expect(placeAction('b', { side: 'before', of: 'c' })(there)).toEqual(THREE);
  });

  it.each([0, 1, 2])('removed from place %i come back there', (at) => {
    const action = [A, B, C][at] ?? A;
    const removed = removeAction(action.id)(THREE);
    expect(idsOf(removed)).toHaveLength(2);
    expect(restoreAction(action, at)(removed)).toEqual(THREE);
  });

  it('come back at the end of a list that has become shorter', () => {
    const shorter = [removeAction('c'), removeAction('b'), removeAction('a')].reduce(
      (current, edit) => edit(current),
      THREE,
    );
    expect(idsOf(restoreAction(C, 2)(addAction(B)(shorter)))).toEqual(['b', 'c']);
    expect(idsOf(restoreAction(C, 2)(EMPTY))).toEqual(['c']);
  });

  it('restored twice are there once', () => {
    expect(idsOf(restoreAction(B, 1)(restoreAction(B, 1)(removeAction('b')(THREE))))).toEqual([
      'a',
      'b',
      'c',
    ]);
  });
});
