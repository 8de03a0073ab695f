import { describe, expect, it } from 'vitest';
import { addDays, isDay } from '#domain/calendar.ts';
import { fixFirstLines } from '#domain/headline.ts';
import { nextAction, REVIEW_DAYS } from '#domain/plan.ts';
import { GROWTH_ITEMS } from '#domain/questionnaires/growth-positioning.ts';
import { MOMENTS, MOMENTS_OF_TRUTH_ITEMS } from '#domain/questionnaires/moments-of-truth.ts';
import { isBetween, loaded, partsOf, textsIn } from './example-stories.ts';
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

const ACTIONS = { from: 6, to: 8 };
const PLAN_DAYS = 21;

const CARD_LINES = ['promise', 'when', 'who', 'within', 'first', 'never', 'check'] as const;

describe.each(loaded)('the plan of $id', ({ story, assessment }) => {
  const { contacts, cards, actions } = partsOf(assessment);

  it('has an action with a name and a day for each fix-first line', () => {
    const lines = fixFirstLines(assessment);
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

  it('plans a year of contacts, each with a month, a reason and what makes it good', () => {
    const planned = assessment.plan?.contacts ?? [];
    expect(planned.length).toBeGreaterThanOrEqual(3);
    expect(new Set(planned.map(({ id }) => id)).size).toBe(planned.length);
    for (const { who, month, reason, unique, memorable, personal } of planned) {
      expect([who, month, reason].every((each) => each !== undefined)).toBe(true);
      expect([unique, memorable, personal]).toContain(true);
    }
  });

  it('has a next action for each moment', () => {
    const open = MOMENTS.filter((moment) => nextAction(assessment.plan, moment) === undefined);
    expect(open).toEqual([]);
  });

  it('says of each action who does it, by when and how it will be known', () => {
    expect(isBetween(actions.length, ACTIONS)).toBe(true);
    expect(new Set(actions.map(({ id }) => id)).size).toBe(actions.length);
    expect(actions.filter(({ done }) => done === true)).toHaveLength(1);
    expect(offenders(actions, ({ who, sign }) => who === undefined || sign === undefined)).toEqual(
      [],
    );
  });

  it('is due within three weeks of a Monday, and looked at again after ninety days', () => {
    const days = actions.map(({ due = '' }) => due);
    expect(new Date(story.begins).getUTCDay()).toBe(1);
    expect(days.filter((day) => !isDay(day))).toEqual([]);
    expect(days).toEqual(days.toSorted());
    expect((days[0] ?? '') > story.begins).toBe(true);
    expect((days.at(-1) ?? '') <= addDays(story.begins, PLAN_DAYS)).toBe(true);
    expect(assessment.plan?.reviewOn).toBe(addDays(story.begins, REVIEW_DAYS));
  });

  it('asks nobody to work on a Sunday', () => {
    const sundays = actions.filter(({ due = '' }) => new Date(due).getUTCDay() === 0);
    expect(sundays).toEqual([]);
  });

  it('names contacts and practices that exist', () => {
    const known: readonly string[] = [...MOMENTS_OF_TRUTH_ITEMS, ...GROWTH_ITEMS];
    for (const { item = '', moment, contact } of actions) {
      expect(known).toContain(item);
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

describe.each(loaded)('the texts of $id', ({ assessment }) => {
  const { answers, contacts, promises, cards, actions } = partsOf(assessment);
  const drafts = MOMENTS.map((moment) => cards[moment] ?? {});
  const notes = textsIn(answers).filter(({ id }) => id.endsWith('/note'));

  it('keep the limits of length', () => {
    const tooLong = (texts: readonly (string | undefined)[], limit: number) =>
      texts.filter((text = '') => text.length > limit);
    const lines = textsIn(cards).filter(({ id }) => !id.endsWith('/promise'));
    const names = [assessment.business, ...contacts, ...promises].map((each) => each?.name);
    const charted = contacts.map(({ name = '', idea = '' }) => `${name} – ${idea}`);
    const limits: readonly (readonly [readonly (string | undefined)[], number])[] = [
      [[...names, assessment.business?.focus], NAME_CHARACTERS],
      [lines.map(({ text }) => text), CARD_CHARACTERS],
      [drafts.map(({ promise }) => promise), PROMISE_CHARACTERS],
      [actions.flatMap(({ text, sign }) => [text, sign]), ACTION_CHARACTERS],
      [contacts.map(({ idea }) => idea), IDEA_CHARACTERS],
      [charted, CONTACT_CHARACTERS],
      [notes.map(({ text }) => text), NOTE_CHARACTERS],
    ];
    for (const [texts, limit] of limits) expect(tooLong(texts, limit)).toEqual([]);
  });

  it('end a promise and a note as a sentence, and the lines of a card without a full stop', () => {
    const promised = textsIn(cards).filter(({ id }) => id.endsWith('/promise'));
    const lines = textsIn(cards).filter(({ id }) => !id.endsWith('/promise'));
    expect(offenders([...notes, ...promised], ({ text }) => !text.endsWith('.'))).toEqual([]);
    expect(offenders([...lines, ...textsIn(actions)], ({ text }) => text.endsWith('.'))).toEqual(
      [],
    );
  });

  it('are free of exclamation marks, straight quotes and stray spaces', () => {
    expect(offenders(textsIn(assessment), ({ text }) => /[!'"`]|\s{2}|^\s|\s$/.test(text))).toEqual(
      [],
    );
  });
});
