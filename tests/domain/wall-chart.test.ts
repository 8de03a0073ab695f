import { describe, expect, it } from 'vitest';
import type { AnswerLevel } from '#domain/questionnaire.ts';
import { FACETS } from '#domain/questionnaires/moments-of-truth.ts';
import { MOMENT_NAMES } from '#messages/en/names.ts';
import { answering, teamChart } from './charts.ts';

const levelOfSale = (levels: readonly (AnswerLevel | undefined)[]) =>
  teamChart(answering('sale', levels)).moments[0]?.level;

describe('the level of a moment', () => {
  it('is the name of its band', () => {
    expect(levelOfSale([2, 2, 2, 2, 1, 1])).toEqual({
      kind: 'level',
      level: 2,
      name: 'Now and then',
    });
    expect(levelOfSale([4, 4, 4, 4, 4, 4])).toMatchObject({ level: 4, name: 'Known for it' });
    expect(levelOfSale([0, 0, 0, 0, 0, 0])).toMatchObject({ level: 0, name: 'Left to chance' });
  });

  it('says that something is open', () => {
    expect(levelOfSale([3, 1, 2, 'dont-know', 2, 0])).toMatchObject({
      name: 'Now and then, so far',
    });
  });

  it('is a range when too much is open for one name', () => {
    expect(levelOfSale([2, undefined, 2, undefined, 2])).toEqual({
      kind: 'range',
      low: 1,
      high: 3,
      name: 'After the fact to Reliable',
    });
  });

  it('stays open when less than half is answered', () => {
    expect(levelOfSale([2, 2])).toEqual({ kind: 'open', name: 'Too few answers' });
    expect(levelOfSale([])).toEqual({ kind: 'open', name: 'Not answered yet' });
    expect(teamChart({}).moments[0]?.level).toMatchObject({ kind: 'open' });
  });

  it('does not apply when the moment is set aside', () => {
    const levels = FACETS.map(() => 'not-applicable' as const);
    const chart = teamChart(answering('competition', levels));
    expect(chart.moments[4]?.level).toEqual({ kind: 'aside', name: 'Does not apply' });
  });
});

describe('an empty chart', () => {
  const chart = teamChart({});

  it('has its whole frame', () => {
    expect(chart.moments.map(({ name }) => name)).toEqual(Object.values(MOMENT_NAMES));
    expect(chart.fixFirst.lines).toHaveLength(3);
    expect(chart.grid.rows.map(({ cells }) => cells.length)).toEqual([6, 6, 6, 6, 6, 6]);
    expect(chart.contacts).toHaveLength(2);
    expect(chart.promisesKept.rows).toHaveLength(3);
    expect(chart.weeks.count).toBe(13);
    expect(chart.key.map(({ level, name }) => [level, name])).toEqual([
      [0, 'Left to chance'],
      [1, 'After the fact'],
      [2, 'Now and then'],
      [3, 'Reliable'],
      [4, 'Known for it'],
    ]);
  });

  it('leaves lines to write on for everything a person would say', () => {
    const { business, focus, respondent, review, answeredOn, count, moments, contacts } = chart;
    const open = [business, focus, respondent, review, answeredOn, count.number, ...contacts];
    for (const entry of open) expect(entry).toMatchObject({ text: undefined });
    for (const { promise, action, who, due, first } of moments) {
      for (const entry of [promise, action, who, due]) expect(entry.text).toBeUndefined();
      expect(first).toBe(false);
    }
    expect(chart.grid.rows.flatMap(({ cells }) => cells)).not.toContain(0);
  });

  it('takes a text that nobody can see for none', () => {
    const blank = ' \t\u200b\u202e';
    const { business, respondent } = teamChart({
      business: { name: blank },
      respondent: { name: blank, role: 'owner' },
    });
    expect(business.text).toBeUndefined();
    expect(respondent.text).toBe('owner');
  });
});

describe('the plan on the chart', () => {
  const plan = {
    cards: { sale: { promise: 'A greeting within ten seconds.' } },
    actions: [
      { id: '1', moment: 'sale' as const, text: 'Done already', done: true },
      { id: '2', moment: 'sale' as const, text: 'Next step', who: 'Jo', due: '2026-12-24' },
      { id: '3', moment: 'sale' as const, text: 'Later step' },
      { id: '4', item: 'delivery.proof', text: 'Ask them', who: 'Ann', due: '2026-11-30' },
    ],
  };
  const fixFirst = [
    { item: 'delivery.proof', moment: 'delivery', text: 'Ask how it went.', reason: 'because' },
    { item: 'sale.plan', moment: 'sale', text: 'Agree the steps.', reason: 'why' },
  ] as const;
  const chart = teamChart({ plan }, { fixFirst });

  it('shows the promise and the first action that is not done', () => {
    const [sale] = chart.moments;
    expect(sale?.promise).toMatchObject({
      field: 'moment.sale.promise',
      text: 'A greeting within ten seconds.',
    });
    expect(sale?.action.text).toBe('Next step');
    expect(sale?.who.text).toBe('Jo');
    expect(sale?.due.text).toBe('day 2026-12-24');
  });

  it('gives a fix-first line the owner and date of its action', () => {
    const [first, second, third] = chart.fixFirst.lines;
    expect(first).toMatchObject({
      text: { text: 'Ask how it went.' },
      reason: 'because',
      who: { text: 'Ann' },
      due: { text: 'day 2026-11-30' },
    });
    expect(second).toMatchObject({ who: { text: undefined }, due: { text: undefined } });
    expect(third).toMatchObject({ text: { text: undefined }, reason: undefined });
  });

  it('marks the moment of the first line, in its panel and in the grid', () => {
    expect(chart.moments.filter(({ first }) => first).map(({ moment }) => moment)).toEqual([
      'delivery',
    ]);
    expect(chart.grid.rows.map(({ first }) => first)).toEqual([
      false,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
