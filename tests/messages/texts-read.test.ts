import { describe, expect, it } from 'vitest';
import { LEVEL_MEANINGS } from '#messages/en/headline.ts';
import { VISIBLE_GROWTH } from '#messages/en/growth/visible.ts';
import { VISIBLE } from '#messages/en/moments/visible.ts';
import {
  BUSINESS_KIND_NAMES,
  DIMENSION_NAMES,
  FACET_NAMES,
  LEVEL_NAMES,
  MOMENT_NAMES,
  PART_NAMES,
  POSITION_NAMES,
  VERDICT_NAMES,
} from '#messages/en/names.ts';
import { nextContact, position } from '#messages/en/position.ts';
import { cards, offenders, parts, type Reading, readings } from './readings.ts';

/** words.md, "Limits". */
const PROMISE_CHARACTERS = 120;
/** A line on a pocket card. */
const CARD_CHARACTERS = 70;
/** “appointment” is as long as a word gets. */
const LONGEST_WORD = 11;

/** Words that an owner never meets (words.md, column "never shown", and instrument.md 8). */
const FORBIDDEN = [
  'reactive',
  'patchy',
  'maturity',
  'facet',
  'dimension',
  'touchpoint',
  'touch point',
  'SLA',
  'churn',
  'eliminate',
  'leverage',
  'stakeholder',
  'proactive',
  'module',
  'inventory',
  'audit',
  'evidence',
  'NPS',
  'POMP',
  'KPI',
  'metric',
  'delight',
  'engagement',
  'retention',
  'solution',
  'process',
  'implement',
  'always',
  'never',
];

const textsOf = ({ id, words }: Reading) =>
  [
    words.question,
    ...words.options,
    words.show,
    words.why,
    words.firstStep,
    words.plain,
    words.fix,
  ].map((text) => ({ id, text }));

/** The texts of the position map and of the window for the next contact, filled in. */
const positionTexts: readonly string[] = [
  ...Object.values(position.axes),
  ...Object.values(position.meaning),
  ...Object.values(position.advice),
  ...Object.values(position.flags),
  position.cannotTell,
  position.closeCall([POSITION_NAMES['leaky-bucket'], POSITION_NAMES['quiet-harbour']]),
  position.unplaced(['keep', 'win']),
  position.selfView,
  nextContact.title,
  ...nextContact.stages,
  nextContact.again,
  nextContact.opens(nextContact.day('255')),
  nextContact.closes(nextContact.day('292')),
  nextContact.due(nextContact.day('365')),
  nextContact.judgement,
];

const everyText: readonly { readonly id: string; readonly text: string }[] = [
  ...readings.flatMap(textsOf),
  ...cards.flatMap(({ id, card }) => Object.values(card).map((text) => ({ id, text }))),
  ...parts.flatMap(({ name, words }) =>
    [words.intro, words.timeFrame, words.pause.covered, words.pause.thought].map((text) => ({
      id: name,
      text,
    })),
  ),
  ...positionTexts.map((text) => ({ id: 'position', text })),
  ...[VISIBLE, VISIBLE_GROWTH, LEVEL_MEANINGS, LEVEL_NAMES, MOMENT_NAMES, FACET_NAMES, PART_NAMES]
    .flatMap((names) => Object.values<string>(names))
    .concat(
      Object.values(DIMENSION_NAMES),
      Object.values(VERDICT_NAMES),
      Object.values(POSITION_NAMES),
      Object.values(BUSINESS_KIND_NAMES).flatMap(({ name, example }) => [name, example]),
    )
    .map((text) => ({ id: 'names', text })),
];

describe('the play cards', () => {
  it('hold a promise of at most 120 characters, a full sentence for the wall', () => {
    expect(
      offenders(
        cards,
        ({ card }) => card.promise.length > PROMISE_CHARACTERS || !card.promise.endsWith('.'),
      ),
    ).toEqual([]);
  });

  it('fit a pocket card, line by line', () => {
    expect(
      offenders(cards, ({ card: { when, who, within, first, never, check } }) =>
        [when, who, within, first, never, check].some(
          (line) => line.length > CARD_CHARACTERS || line.endsWith('.'),
        ),
      ),
    ).toEqual([]);
  });

  it('make each promise to one kind of business only', () => {
    const promises = cards.map(({ card }) => card.promise);
    expect(new Set(promises).size).toBe(promises.length);
  });
});

describe('every text', () => {
  it('is free of exclamation marks, straight quotes and stray spaces', () => {
    expect(offenders(everyText, ({ text }) => /[!'"`]|\s{2}|^\s|\s$/.test(text))).toEqual([]);
  });

  it('is free of the words that owners never meet', () => {
    const forbidden = new RegExp(`\\b(${FORBIDDEN.join('|')})\\w*`, 'i');
    expect(offenders(everyText, ({ text }) => forbidden.test(text))).toEqual([]);
  });

  it('promises no profit and cites no folklore', () => {
    expect(offenders(everyText, ({ text }) => /%|profit|studies|guarantee/i.test(text))).toEqual(
      [],
    );
  });

  it('is written in words that a 13-year-old uses', () => {
    const long = everyText.flatMap(({ text }) =>
      (text.match(/\p{L}+/gu) ?? []).filter((word) => word.length > LONGEST_WORD),
    );
    expect([...new Set(long)]).toEqual([]);
  });
});
