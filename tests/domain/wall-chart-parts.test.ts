import { describe, expect, it } from 'vitest';
import type { Interaction } from '#domain/assessment.ts';
import type { AnswerLevel } from '#domain/questionnaire.ts';
import { gridItem, MOMENTS } from '#domain/questionnaires/moments-of-truth.ts';
import { wallChart as labels } from '#messages/en/wall-chart.ts';
import { answering, customerChart, teamChart } from './charts.ts';

describe('the contacts on the chart', () => {
  const mail: Interaction = { name: 'weekly mail', times: 52, seconds: 8, value: 1, potential: 1 };
  const talk: Interaction = { name: 'talk', times: 2, seconds: 60, value: 3, potential: 3 };
  const charted = (interactions: Interaction[], customers = 100) =>
    teamChart({ business: { customers }, momentsOfTruth: { interactions } });

  it('count the moments of a year and their seconds', () => {
    const { number, detail } = charted([mail, talk], 1800).count;
    expect(number.text).toBe('97,200');
    expect(detail).toBe('About 10 seconds each.');
  });

  it('leave the number open without customers or contacts', () => {
    expect(charted([], 1800).count).toMatchObject({
      number: { text: undefined },
      detail: undefined,
    });
    expect(
      teamChart({ momentsOfTruth: { interactions: [mail] } }).count.number.text,
    ).toBeUndefined();
  });

  it('name the one to stop and the one to do more of, with its idea', () => {
    const [stop, more] = charted([mail, { ...talk, idea: 'let them taste' }]).contacts;
    expect(stop).toMatchObject({ field: 'contact.stop', text: 'weekly mail' });
    expect(more).toMatchObject({ field: 'contact.more', text: 'talk – let them taste' });
  });

  it('follow the owner’s own choice before the verdict', () => {
    const [stop, more] = charted([
      { ...mail, choice: 'enhance' },
      { ...talk, choice: 'eliminate' },
    ]).contacts;
    expect(stop?.text).toBe('talk');
    expect(more?.text).toBe('weekly mail');
  });

  it('tell two of one name apart by their place', () => {
    const [stop] = charted([talk, mail, { ...mail, times: 900 }]).contacts;
    expect(stop?.text).toBe('weekly mail (3)');
  });

  it('never print a contact without a name', () => {
    const [stop] = charted([{ ...mail, name: ' ' }]).contacts;
    expect(stop?.text).toBeUndefined();
  });
});

it('what a room has agreed on and not done takes the place of our own three lines', () => {
  const agreed = { id: 'a', text: 'Greet everyone', who: 'Ines', due: '2026-12-24', agreed: true };
  const actions = [
    { id: 'own', text: 'Paint the door' },
    agreed,
    { ...agreed, text: 'Call back', done: true },
  ];
  const { fixFirst } = teamChart({ plan: { actions } });
  expect(fixFirst.heading).toBe('What we will do');
  expect(fixFirst.lines.map(({ text, who }) => [text.text, who.text])).toEqual([
    ['Greet everyone', 'Ines'],
    [undefined, undefined],
    [undefined, undefined],
  ]);
  expect(teamChart({ plan: { actions: actions.slice(0, 1) } }).fixFirst.heading).toBe('Fix first');
});

it('the promise that is kept least comes first, and what has no row is named', () => {
  const promises = [
    { name: 'always', checked: 50, kept: 50 },
    { name: 'not counted' },
    { name: 'mostly', checked: 50, kept: 45 },
    { name: 'half, of two', checked: 2, kept: 1 },
    { name: 'half, of forty', checked: 40, kept: 20 },
  ];
  const { rows, more } = teamChart({ momentsOfTruth: { promises } }).promisesKept;
  const named = (all: typeof rows) => all.map(({ name }) => [name.field, name.text]);
  expect(named(rows)).toEqual([
    ['promise.5', 'half, of forty'],
    ['promise.3', 'mostly'],
    ['promise.1', 'always'],
  ]);
  expect(named(more)).toEqual([
    ['promise.4', 'half, of two'],
    ['promise.2', 'not counted'],
  ]);
});

describe('aims in the grid', () => {
  const aims = (level: AnswerLevel | undefined, target: number) => {
    const { momentsOfTruth } = answering('sale', [level]);
    const item = gridItem('sale', 'plan');
    const { grid } = teamChart({ momentsOfTruth, plan: { targets: { [item]: target } } });
    return { key: grid.aimKey, all: grid.rows.flatMap((row) => row.aims) };
  };

  it('stand beside the level until it is reached', () => {
    for (const level of [0, 2, 'dont-know', undefined] as const) {
      const { key, all } = aims(level, 3);
      expect(all).toEqual(['→ 3', ...Array<undefined>(35).fill(undefined)]);
      expect(key).toBe(labels.aimKey);
    }
  });

  it('are gone with their key when the level is reached or the question does not apply', () => {
    for (const level of [3, 4, 'not-applicable'] as const) {
      expect(aims(level, 3)).toEqual({
        key: undefined,
        all: Array<undefined>(36).fill(undefined),
      });
    }
  });
});

it('promises kept show their share, its interval and what was counted', () => {
  const promises = [{ name: 'call back', checked: 20, kept: 17 }, { name: 'not counted' }];
  const [first, second, third] = teamChart({ momentsOfTruth: { promises } }).promisesKept.rows;
  expect(first?.kept).toMatchObject({ share: 0.85, text: '85% (17 of 20)' });
  expect(first?.kept?.low).toBeCloseTo(0.64, 2);
  expect(first?.kept?.high).toBeCloseTo(0.948, 3);
  expect(second).toMatchObject({ name: { text: 'not counted' }, kept: undefined });
  expect(third?.name.text).toBeUndefined();
});

describe('the customers’ edition', () => {
  it('shows the promises that were made, in the order of the way', () => {
    const cards = { contacts: { promise: 'A letter a season.' }, sale: { promise: 'A greeting.' } };
    const { promises } = customerChart({ business: { name: 'Bakery' }, plan: { cards } });
    expect(promises.map(({ moment, promise }) => [moment, promise.text])).toEqual([
      ['sale', 'A greeting.'],
      ['contacts', 'A letter a season.'],
    ]);
  });

  it('leaves lines for all six when there is none yet', () => {
    expect(customerChart({}).promises.map(({ moment }) => moment)).toEqual([...MOMENTS]);
  });

  it('says nothing about levels, names, actions or whom we would hate to lose', () => {
    const chart = customerChart({
      ...answering('sale', [0, 0, 0, 0, 0, 0]),
      business: { name: 'Bakery', focus: 'families' },
      respondent: { name: 'Ruth' },
      plan: { actions: [{ id: '1', moment: 'sale', text: 'secret', who: 'Jo' }] },
    });
    expect(JSON.stringify(chart)).not.toMatch(/families|Ruth|secret|Jo|chance/u);
  });
});
