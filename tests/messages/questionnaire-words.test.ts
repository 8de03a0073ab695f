import { describe, expect, it } from 'vitest';
import { DIMENSIONS, GROWTH_ITEMS } from '#domain/questionnaires/growth-positioning.ts';
import {
  FACETS,
  GRID_ITEMS,
  MOMENTS_OF_TRUTH_ITEMS,
} from '#domain/questionnaires/moments-of-truth.ts';
import { BUSINESS_KINDS, wordsFor } from '#domain/words.ts';
import { VISIBLE_GROWTH } from '#messages/en/growth/visible.ts';
import { VISIBLE } from '#messages/en/moments/visible.ts';
import { growthParts, offenders, parts, readings, wordsIn } from './readings.ts';

/** The limits of words.md. */
const QUESTION_WORDS = 16;
const OPTION_WORDS = 14;
const PAGE_WORDS = 85;
const WHY_WORDS = 20;
const FIRST_STEP_WORDS = 16;
/** One line on the wall chart. */
const FIX_CHARACTERS = 60;

/** At level 3 a case is counted in tens; work done once in a period names the period instead. */
const BY_PERIOD: readonly string[] = [
  'sale.progress',
  'delivery.progress',
  'complaint.progress',
  'competition.progress',
  'contacts.progress',
  'promises.rival',
  // At a counter, waiting times are taken in a sample.
  'promises.timed',
  'anticipation.signs',
  // Everyone's turn comes once a quarter; how the call is run stands before it (evidence.md).
  'leadership.training',
  'leadership.joint',
  'leadership.coaching',
  'numbers.churn',
  'numbers.margin',
  'numbers.cost',
  'numbers.reasons',
  'numbers.weighed',
  'numbers.owner',
];
/** Of the last five, only all five is not below nine in ten (instrument.md 3.2). */
const BY_FIVE: readonly string[] = [
  'retention.unique',
  'retention.memorable',
  'retention.personal',
  'retention.rhythm',
  'retention.restraint',
  'retention.open-line',
  'anticipation.timing',
];
/** Level 3 is everyone being allowed: one who may not is the case that counts. */
const BY_EVERYONE: readonly string[] = ['complaint.people'];

/** “Earlier: your habit. Now: the last five.” (words.md) */
const RETURNS = /Earlier: your habit\. Now: the last .+\.$/;

const repeated = (texts: readonly string[]) =>
  texts.filter((text, index) => texts.indexOf(text) !== index);

const endsAsSentence = (text: string): boolean => /[.?]”?$/.test(text);

const visibleLines = [...Object.values(VISIBLE), ...Object.values(VISIBLE_GROWTH)];

/** Words that two questions may share: small ones, and “last”, by which questionnaire B asks. */
const small = new Set(
  'a an did do does for from how in is it last of on the to was we what when who you'.split(' '),
);
const contentOf = (question: string) =>
  new Set((question.toLowerCase().match(/[\p{L}’]+/gu) ?? []).filter((word) => !small.has(word)));

/** Pairs of questions that share more than half of the shorter one's words, and more than two. */
const twinsAmong = (asked: readonly { readonly id: string; readonly question: string }[]) => {
  const contents = asked.map(({ id, question }) => ({ id, content: contentOf(question) }));
  return contents.flatMap((one, index) =>
    contents.slice(index + 1).flatMap((other) => {
      const common = [...one.content].filter((word) => other.content.has(word)).length;
      return common * 2 > Math.min(one.content.size, other.content.size) && common > 2
        ? [`${one.id} · ${other.id}`]
        : [];
    }),
  );
};

describe('the words of both questionnaires', () => {
  it('hold all 42 items of the first, six of them outside the grid, and all 34 of the second', () => {
    expect(parts.flatMap(({ items }) => items.map(({ id }) => id))).toEqual(
      expect.arrayContaining([...MOMENTS_OF_TRUTH_ITEMS, ...GROWTH_ITEMS]),
    );
    expect(parts.flatMap(({ items }) => items)).toHaveLength(GRID_ITEMS.length + 6 + 34);
  });

  it('list the second questionnaire in the order in which it is asked', () => {
    expect(growthParts.flatMap(({ items }) => items.map(({ id }) => id))).toEqual(GROWTH_ITEMS);
  });

  it('ask each question in at most 16 words and as a question', () => {
    expect(
      offenders(
        readings,
        ({ words }) => wordsIn(words.question) > QUESTION_WORDS || !words.question.endsWith('?'),
      ),
    ).toEqual([]);
  });

  it('ask about one practice: no question joins two with “and”', () => {
    expect(offenders(readings, ({ words }) => /\band\b/i.test(words.question))).toEqual([]);
  });

  it('never ask the same question twice', () => {
    const common = parts.flatMap(({ items }) => items.map(({ item }) => item.question));
    expect(new Set(common).size).toBe(common.length);
    for (const kind of BUSINESS_KINDS) {
      const asked = parts.flatMap(({ items }) =>
        items.map(({ item }) => wordsFor(item, kind).question.toLowerCase()),
      );
      expect(new Set(asked).size).toBe(asked.length);
    }
  });

  it('ask no question in nearly the same words as another', () => {
    const twins = [undefined, ...BUSINESS_KINDS].flatMap((kind) => {
      const asked = parts.flatMap(({ items }) =>
        items.map(({ id, item }) => ({ id, question: wordsFor(item, kind).question })),
      );
      return twinsAmong(asked).map((pair) => `${pair} (${kind ?? 'common'})`);
    });
    expect(twins).toEqual([]);
  });

  it('never name two practices alike', () => {
    for (const kind of [undefined, ...BUSINESS_KINDS]) {
      const read = parts.flatMap(({ items }) => items.map(({ item }) => wordsFor(item, kind)));
      expect(repeated(read.map(({ plain }) => plain))).toEqual([]);
    }
  });

  it('name the practice that a counter was asked about, where that is another one', () => {
    const plain = (id: string) =>
      readings.find((reading) => reading.id === `${id} (counter)`)?.words.plain;
    expect(plain('sale.promise')).toBe('greeting everyone within a set time');
    expect(plain('promises.timed')).toBe('timing how long people wait');
    expect(plain('numbers.churn')).toBe('knowing how many regulars you lose');
  });

  it('never advise, explain or prove two practices alike', () => {
    for (const kind of BUSINESS_KINDS) {
      const read = parts.flatMap(({ items }) => items.map(({ item }) => wordsFor(item, kind)));
      for (const field of ['fix', 'firstStep', 'why', 'show'] as const) {
        expect(repeated(read.map((words) => words[field]))).toEqual([]);
      }
    }
  });

  it('say where a topic of the first questionnaire returns, and what is asked now', () => {
    // Going along on calls is asked about once only.
    const returning = growthParts.filter(({ dimension }) => dimension !== 'leadership');
    expect(
      returning.map(({ words }) => words.intro).filter((intro) => !RETURNS.test(intro)),
    ).toEqual([]);
  });

  it('offer five different full sentences of at most 14 words', () => {
    expect(
      offenders(
        readings,
        ({ words: { options } }) =>
          options.some(
            (option) =>
              wordsIn(option) > OPTION_WORDS ||
              !/^[\p{Lu}“]/u.test(option) ||
              !option.endsWith('.'),
          ) || new Set(options).size !== options.length,
      ),
    ).toEqual([]);
  });

  it('let level 3 say nine in ten, all five of five, or in which period', () => {
    const nineInTen = /\bnine (times )?in ten\b/i;
    const allFive = /\ball five\b/i;
    const period = /\b(quarter|month|year)\b/i;
    expect(
      offenders(readings, ({ id, words: { options } }) => {
        const [itemId = ''] = id.split(' ');
        if (nineInTen.test(options[3]) || BY_EVERYONE.includes(itemId)) return false;
        if (BY_FIVE.includes(itemId)) return !allFive.test(options[3]);
        return !(BY_PERIOD.includes(itemId) && period.test(options[3]));
      }),
    ).toEqual([]);
  });

  it('build level 4 on level 3, and no other level on another', () => {
    expect(
      offenders(
        readings,
        ({ words: { options } }) =>
          !/^As 3[,;] /.test(options[4]) ||
          options.slice(0, 4).some((option) => /^As \d/.test(option)),
      ),
    ).toEqual([]);
  });

  it('keep a question page within 85 words', () => {
    expect(offenders(readings, ({ page }) => wordsIn(page.join(' ')) > PAGE_WORDS)).toEqual([]);
  });

  it('say why in at most 20 words', () => {
    expect(
      offenders(
        readings,
        ({ words }) => wordsIn(words.why) > WHY_WORDS || !endsAsSentence(words.why),
      ),
    ).toEqual([]);
  });

  it('name a first step of at most 16 words', () => {
    expect(
      offenders(
        readings,
        ({ words }) =>
          wordsIn(words.firstStep) > FIRST_STEP_WORDS || !endsAsSentence(words.firstStep),
      ),
    ).toEqual([]);
  });

  it('write the practice and its proof as phrases, to stand inside a sentence', () => {
    const isPhrase = (text: string) => /^\p{Ll}/u.test(text) && !/[.?!]$/.test(text);
    expect(
      offenders(readings, ({ words }) => !isPhrase(words.plain) || !isPhrase(words.show)),
    ).toEqual([]);
  });

  it('keep a fix-first line short enough for the wall chart', () => {
    const isLine = (text: string) =>
      text.length <= FIX_CHARACTERS && /^\p{Lu}/u.test(text) && /\.$|\.”$|”\.$/.test(text);
    expect(offenders(readings, ({ words }) => !isLine(words.fix))).toEqual([]);
    expect(visibleLines.filter((line) => !isLine(line))).toEqual([]);
  });

  it('say “make it visible”, once for each habit or part, where only the proof is missing', () => {
    expect(Object.keys(VISIBLE)).toEqual([...FACETS]);
    expect(Object.keys(VISIBLE_GROWTH)).toEqual([...DIMENSIONS]);
    expect(repeated(visibleLines)).toEqual([]);
    expect(visibleLines.every((line) => line.startsWith('Make it visible: '))).toBe(true);
  });
});
