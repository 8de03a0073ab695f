import { describe, expect, it } from 'vitest';
import { addDays, isDay } from '#domain/calendar.ts';
import { parseAssessment, printAssessment } from '#domain/file-format.ts';
import { findHeadline, fixFirstLines } from '#domain/headline.ts';
import { nextAction, REVIEW_DAYS } from '#domain/plan.ts';
import {
  GRID_ITEMS,
  MOMENT_SCALES,
  MOMENTS,
  MOMENTS_OF_TRUTH_ITEMS,
  PROMISE_SCALE,
} from '#domain/questionnaires/moments-of-truth.ts';
import { OF_TWENTY, reachAsPeople, reachFromPeople } from '#domain/reach.ts';
import { scoreAssessment } from '#domain/results.ts';
import { example } from '#messages/en/example.ts';
import { offenders } from './readings.ts';

/** words.md, "Limits", and the 200 characters of an idea (instrument.md 3.5). */
const NAME_CHARACTERS = 60;
const PROMISE_CHARACTERS = 120;
const ACTION_CHARACTERS = 140;
const NOTE_CHARACTERS = 2000;
const IDEA_CHARACTERS = 200;
/** A line on a pocket card. */
const CARD_CHARACTERS = 70;
/** A contact with its idea is one line on A4 (product.md, Wall chart). */
const CONTACT_CHARACTERS = 80;

/** The day on which the story begins, a Monday, and the three weeks of its plan. */
const BEGINS = '2026-11-23';
const PLAN_DAYS = 21;

const CARD_LINES = ['promise', 'when', 'who', 'within', 'first', 'never', 'check'] as const;

const answers = example.momentsOfTruth?.answers ?? {};
const settings = example.momentsOfTruth?.settings ?? {};
const contacts = example.momentsOfTruth?.interactions ?? [];
const promises = example.momentsOfTruth?.promises ?? [];
const cards = example.plan?.cards ?? {};
const actions = example.plan?.actions ?? [];
const results = scoreAssessment(example);

/** Every text of a value with its place. */
function textsIn(value: unknown, id = ''): { readonly id: string; readonly text: string }[] {
  if (typeof value === 'string') return [{ id, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, `${id}/${key}`));
}

describe('the example business', () => {
  it('is a valid assessment that comes back from a file as it was', () => {
    expect(parseAssessment(printAssessment(example))).toEqual({
      ok: true,
      assessment: example,
      warnings: [],
    });
  });

  it('is found again by its business and gets id and dates when it is opened', () => {
    expect(example.business?.id).toBe('example-harbour-lane-bakery');
    expect(Object.keys(example)).toEqual(['business', 'respondent', 'momentsOfTruth', 'plan']);
  });

  it('says everything that is asked about the business', () => {
    expect(example.business).toMatchObject({ kind: 'counter', solo: false, rivals: true });
    expect(Object.keys(example.business ?? {})).toHaveLength(8);
    expect(example.respondent).toEqual({ name: expect.any(String) as string, role: 'owner' });
  });
});

describe('its answers', () => {
  it('are complete', () => {
    expect(Object.keys(answers)).toEqual(MOMENTS_OF_TRUTH_ITEMS);
  });

  it('say after each 3 and 4, and only there, whether it could be shown', () => {
    const isHigh = (id: string) => [3, 4].some((level) => answers[id]?.level === level);
    const shown = Object.keys(answers).filter((id) => answers[id]?.evidence !== undefined);
    expect(shown).toEqual(Object.keys(answers).filter(isHigh));
  });

  it('use all five levels, and “I don’t know” for less than a quarter of each part', () => {
    const levels = new Set(GRID_ITEMS.map((id) => answers[id]?.level));
    expect(levels).toEqual(new Set([0, 1, 2, 3, 4, 'dont-know']));
    for (const { items } of [...MOMENT_SCALES, PROMISE_SCALE]) {
      const unknown = items.filter((id) => answers[id]?.level === 'dont-know');
      expect(4 * unknown.length).toBeLessThan(items.length);
    }
    expect(results.momentsOfTruth?.findOut).toHaveLength(3);
  });

  it('come with stakes, reach in whole people of twenty and target for each moment', () => {
    expect(Object.keys(settings)).toEqual(MOMENTS);
    for (const moment of MOMENTS) {
      const { stakes, reach = -1, target } = settings[moment] ?? {};
      expect([stakes, target]).not.toContain(undefined);
      expect(reachFromPeople(reachAsPeople(reach))).toBe(reach);
      expect(reachAsPeople(reach)).toBeLessThanOrEqual(OF_TWENTY);
    }
  });

  it('lead to one moment to start with', () => {
    const headline = findHeadline(example, results);
    expect(headline).toMatchObject({ kind: 'fix-first', lines: [{ item: 'problem.promise' }] });
    expect(headline).toHaveProperty('lines.length', 1);
  });

  it('tell moments that go well from moments that do not', () => {
    const bands = MOMENTS.map((moment) => results.momentsOfTruth?.moments[moment].band);
    expect(bands).toEqual(['dependable', 'patchy', 'reactive', 'dependable', 'patchy', 'reactive']);
    expect(results.momentsOfTruth?.saysDoesGap).toEqual([]);
  });
});

describe('its contacts and promises', () => {
  it('are counted without a fault, with each verdict at least once', () => {
    const { errors, totals } = results.momentsOfTruth?.interactions ?? {};
    expect(contacts).toHaveLength(10);
    expect(errors).toEqual([]);
    expect(Object.values(totals?.verdicts ?? {}).every((count) => count > 0)).toBe(true);
  });

  it('have names of their own, so that each is found by its name', () => {
    for (const rows of [contacts, promises]) {
      expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
    }
  });

  it('show a promise that is kept, two that slip and one that is broken', () => {
    expect(results.momentsOfTruth?.promises.rows.map(({ status }) => status)).toEqual([
      'kept',
      'slipping',
      'broken',
      'slipping',
    ]);
  });
});

describe('its plan', () => {
  it('has an action with a name and a day for each fix-first line', () => {
    const lines = fixFirstLines(example);
    expect(lines).toHaveLength(3);
    for (const { item, scale } of lines) {
      const action = actions.find((each) => each.item === item && each.done !== true);
      expect(action).toMatchObject({
        moment: scale,
        who: expect.stringMatching(/\p{L}/u) as string,
        due: expect.any(String) as string,
      });
    }
  });

  it('has a next action for each moment', () => {
    const open = MOMENTS.filter((moment) => nextAction(example.plan, moment) === undefined);
    expect(open).toEqual([]);
  });

  it('says of each action who does it, by when and how it will be known', () => {
    expect(new Set(actions.map(({ id }) => id)).size).toBe(actions.length);
    expect(actions.filter(({ done }) => done === true)).toHaveLength(1);
    expect(offenders(actions, ({ who, sign }) => who === undefined || sign === undefined)).toEqual(
      [],
    );
  });

  it('is due within three weeks, in order, and looked at again after ninety days', () => {
    const days = actions.map(({ due = '' }) => due);
    expect(days.filter((day) => !isDay(day))).toEqual([]);
    expect(days).toEqual(days.toSorted());
    expect((days[0] ?? '') > BEGINS).toBe(true);
    expect((days.at(-1) ?? '') <= addDays(BEGINS, PLAN_DAYS)).toBe(true);
    expect(example.plan?.reviewOn).toBe(addDays(BEGINS, REVIEW_DAYS));
  });

  it('names contacts and practices that exist', () => {
    for (const { item, moment, contact } of actions) {
      if (moment !== undefined) expect(item).toMatch(new RegExp(`^${moment}\\.`));
      if (contact !== undefined) expect(contacts.map(({ name }) => name)).toContain(contact);
    }
  });

  it('has a play card with all seven lines for each moment', () => {
    for (const moment of MOMENTS) {
      const card = cards[moment] ?? {};
      expect(Object.keys(card)).toEqual(CARD_LINES);
      expect(textsIn(card).filter(({ text }) => text.trim() === '')).toEqual([]);
    }
  });
});

describe('its texts', () => {
  it('keep the limits of length', () => {
    const tooLong = (texts: readonly (string | undefined)[], limit: number) =>
      texts.filter((text = '') => text.length > limit);
    const drafts = MOMENTS.map((moment) => cards[moment] ?? {});
    const lines = drafts.flatMap(({ when, who, within, first, never, check }) => [
      when,
      who,
      within,
      first,
      never,
      check,
    ]);
    const names = [example.business, ...contacts, ...promises].map((each) => each?.name);
    const charted = contacts.map(({ name = '', idea = '' }) => `${name} – ${idea}`);
    expect(tooLong(names, NAME_CHARACTERS)).toEqual([]);
    expect(tooLong([example.business?.focus], NAME_CHARACTERS)).toEqual([]);
    expect(tooLong(lines, CARD_CHARACTERS)).toEqual([]);
    expect(
      tooLong(
        drafts.map(({ promise }) => promise),
        PROMISE_CHARACTERS,
      ),
    ).toEqual([]);
    expect(
      tooLong(
        actions.flatMap(({ text, sign }) => [text, sign]),
        ACTION_CHARACTERS,
      ),
    ).toEqual([]);
    expect(
      tooLong(
        contacts.map(({ idea }) => idea),
        IDEA_CHARACTERS,
      ),
    ).toEqual([]);
    expect(tooLong(charted, CONTACT_CHARACTERS)).toEqual([]);
    const notes = Object.values(answers).map(({ note }) => note);
    expect(tooLong(notes, NOTE_CHARACTERS)).toEqual([]);
  });

  it('end a promise and a note as a sentence, and the lines of a card without a full stop', () => {
    const notes = textsIn(answers).filter(({ id }) => id.endsWith('/note'));
    const promised = textsIn(cards).filter(({ id }) => id.endsWith('/promise'));
    const lines = textsIn(cards).filter(({ id }) => !id.endsWith('/promise'));
    expect(offenders([...notes, ...promised], ({ text }) => !text.endsWith('.'))).toEqual([]);
    expect(offenders([...lines, ...textsIn(actions)], ({ text }) => text.endsWith('.'))).toEqual(
      [],
    );
  });

  it('are free of exclamation marks, straight quotes and stray spaces', () => {
    expect(offenders(textsIn(example), ({ text }) => /[!'"`]|\s{2}|^\s|\s$/.test(text))).toEqual(
      [],
    );
  });
});
