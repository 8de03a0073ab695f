import { describe, expect, it } from 'vitest';
import { VERDICTS } from '#domain/assessment.ts';
import type { CountedContact } from '#domain/contact-picks.ts';
import { countedContacts } from '#domain/contact-picks.ts';
import { scoreContacts } from '#domain/contacts.ts';
import { itemsOf, PARTS } from '#domain/parts.ts';
import { BUSINESS_KINDS } from '#domain/words.ts';
import { actionName } from '#messages/action-name.ts';
import { CALL_CARDS } from '#messages/en/call-cards.ts';
import { CONTACT_STEPS } from '#messages/en/contact-steps.ts';
import { plan } from '#messages/en/plan.ts';
import { loadAllWords, loadGrowthWords } from '#messages/load-words.ts';
import { itemWords } from '#messages/item-words.ts';
import { contactStep } from '#messages/plan-words.ts';
import { sayCause } from '#messages/say-cause.ts';
import { wordsIn } from './readings.ts';

/** Limits of words.md. */
const ACTION = 140;
const NAME = 60;
const STEP_WORDS = 16;

const [all, growth] = await Promise.all([loadAllWords(), loadGrowthWords()]);

describe('a starter action', () => {
  it.each([undefined, ...BUSINESS_KINDS])('is there for each of the 76 items (%s)', (kind) => {
    const wordsOf = itemWords(all, growth, kind);
    const steps = PARTS.flatMap(itemsOf).map((item) => wordsOf(item).firstStep);
    expect(steps).toHaveLength(76);
    for (const step of steps) {
      expect(step.trim()).not.toBe('');
      expect(step.length).toBeLessThanOrEqual(ACTION);
    }
  });

  it.each(VERDICTS)('for a contact to %s fits the limits with the longest name', (verdict) => {
    const step = CONTACT_STEPS[verdict]('x'.repeat(NAME));
    expect(step.length).toBeLessThanOrEqual(ACTION);
    expect(wordsIn(CONTACT_STEPS[verdict](''))).toBeLessThanOrEqual(STEP_WORDS);
  });

  const counted = (more: object): CountedContact => {
    const rows = [{ name: 'Bill', times: 1, seconds: 9, value: 0, potential: 0, ...more }];
    const [only] = countedContacts(rows, scoreContacts(rows, undefined));
    if (only === undefined) throw new Error('The contact was not counted');
    return only;
  };

  it('of a contact follows the owner’s idea, the owner’s choice, then our view', () => {
    expect(contactStep(counted({ idea: 'say thanks' }), 'Bill (2)')).toBe('Bill (2): say thanks');
    expect(contactStep(counted({ choice: 'keep', idea: ' ' }), 'Bill')).toBe(
      CONTACT_STEPS.keep('Bill'),
    );
    expect(contactStep(counted({}), 'Bill')).toBe(CONTACT_STEPS.eliminate('Bill'));
  });
});

it.each([
  [{ item: 'sale.proof', moment: 'sale' as const }, 'Winning the customer, How we know'],
  [{ item: 'promises.progress' }, 'Keeping our word'],
  [{ item: 'numbers.churn' }, 'Knowing your numbers'],
  [{ contact: ' Bill ', moment: 'sale' as const }, 'Every contact, “Bill”'],
  [{ moment: 'complaint' as const }, 'The customer complains'],
  [{ item: 'unknown.thing' }, undefined],
  [{}, undefined],
])('%j comes from: %s', (origin, said) => {
  expect(sayCause({ id: 'a', text: 'x', ...origin })).toBe(said);
});

it('an action is called by its words, cut where they go on', () => {
  expect(actionName({ text: ' call Ann ' })).toBe('call Ann');
  expect(actionName({ text: ' \u200b ' })).toBe('action without words');
  expect(actionName({ text: '🥐'.repeat(5000) })).toBe(`${'🥐'.repeat(80)} …`);
});

it('the three calls say their purpose in one sentence', () => {
  for (const { purpose, before, after } of CALL_CARDS) {
    expect(purpose).toMatch(/^[^.]+\.$/);
    expect(before.length).toBeGreaterThanOrEqual(3);
    expect(after.length).toBeGreaterThanOrEqual(4);
  }
});

it('the plan never shouts', () => {
  const said = JSON.stringify([plan, CALL_CARDS, VERDICTS.map((each) => CONTACT_STEPS[each](''))]);
  expect(said).not.toContain('!');
});
