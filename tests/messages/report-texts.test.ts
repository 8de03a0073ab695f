import { describe, expect, it } from 'vitest';
import type { ReportField } from '#domain/report.ts';
import { MOMENTS } from '#domain/questionnaires/moments-of-truth.ts';
import { report, reportFieldName, reportPage } from '#messages/en/report.ts';
import { results } from '#messages/en/results.ts';
import { tomorrow, tomorrowFor } from '#messages/en/tomorrow.ts';

/** words.md, "Limits". */
const QUESTION_WORDS = 16;
/** Two sentences that are read in one go. */
const TASK_WORDS = 24;

const wordsIn = (text: string) => text.split(/\s+/u).length;

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

describe('what closes every result', () => {
  it.each(MOMENTS)('%s has a task and a question within the limits', (moment) => {
    const { task, question } = tomorrowFor(moment);
    expect(wordsIn(task)).toBeLessThanOrEqual(TASK_WORDS);
    expect(wordsIn(question)).toBeLessThanOrEqual(QUESTION_WORDS);
    expect(task).toMatch(/[.?]$/u);
    expect(question).toMatch(/^\p{Lu}.*\?$/u);
  });

  it('asks for something that happened, not for yes or no', () => {
    for (const moment of MOMENTS) {
      expect(tomorrowFor(moment).question).toMatch(/\b(?:what|who|when|where|how|which)\b/iu);
    }
  });
});

it('the sentences of report and close use no word that is never shown, and do not shout', () => {
  const texts = textsIn([report, reportPage, tomorrow, MOMENTS.map(tomorrowFor)]);
  expect(texts.length).toBeGreaterThan(80);
  const shown = texts.filter((text) =>
    /!|reactive|patchy|maturity|facet|dimension|touchpoint|\bSLA\b|churn|eliminate|NPS|benchmark/iu.test(
      text,
    ),
  );
  expect(shown).toEqual([]);
});

it.each([
  ['contacts.2', 'Contact 2'],
  ['actions.3', 'Action 3'],
  ['card.sale', 'Play card: Winning the customer'],
  ['note.sale.plan', 'A note'],
  ['money', 'Money at the back door'],
  ['business.name', 'Name of the business'],
] as const satisfies readonly (readonly [ReportField, string])[])(
  'an entry that cannot be drawn is named as a person knows it: %s',
  (field, name) => {
    expect(reportFieldName(field)).toBe(name);
  },
);

it('one weak promise slips, more of them slip', () => {
  const { summary } = results.kept;
  expect([summary(0, 4), summary(1, 4), summary(2, 4)]).toEqual([
    'none seen slipping',
    '1 of 4 slips or is broken',
    '2 of 4 slip or are broken',
  ]);
});
