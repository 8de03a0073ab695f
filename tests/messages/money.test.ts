import { describe, expect, it } from 'vitest';
import { scoreEconomics } from '#domain/economics.ts';
import { type EconomicsDraft, LEAVING_REASONS } from '#domain/economics-inputs.ts';
import { findMoneyFacts } from '#domain/find-money-facts.ts';
import { money, REASON_NAMES } from '#messages/en/money.ts';
import { numbersPage } from '#messages/en/numbers-page.ts';
import { sayMoney } from '#messages/say-money.ts';
import { sayWindow } from '#messages/say-window.ts';
import { assessment, holdsFor } from '../domain/arbitraries.ts';
import { anyEconomics, WORKED } from '../domain/economics-cases.ts';

const sayOf = (draft: EconomicsDraft, currency = 'EUR') =>
  sayMoney(findMoneyFacts(draft, scoreEconomics(draft)), currency);
const lineOf = (draft: EconomicsDraft, id: string, currency?: string) =>
  sayOf(draft, currency).lines.find((line) => line.id === id);
const TWO = { customersStart: 1800, lost: 540 };
const SAMPLE = { customersStart: 1200, sampleAsked: 10, sampleGone: 3 };

describe('the worked example in words', () => {
  it.each([
    ['lost', 'You lost 540 of 1,800 customers: 30%, about three in ten.'],
    ['margin', 'After costs, one customer earns you €85 a year.'],
    ['worth', 'One kept customer is worth about €149 over the years to come.'],
    ['leak', 'The customers lost take about €46,000 of margin a year with them.'],
    ['winning', 'Winning one new customer costs you €20.'],
    ['keeping', 'Keeping one customer costs you €1.50 a year.'],
    ['winToKeep', 'Winning a customer costs you 13 times as much as keeping one.'],
    ['reasons', 'Counted most often: “Heard nothing from us”, 30 of 48.'],
  ])('%s', (id, said) => {
    expect(lineOf(WORKED, id)?.said).toBe(said);
  });

  it('one lost is one, and growth from a few is said without a percentage', () => {
    const few = lineOf({ customersStart: 2, lost: 1, gained: 610 }, 'balance');
    expect(few?.said).toBe('You won 610 and lost 1: 611 customers now, up from 2 a year ago.');
    expect(few?.notes).toEqual(['The first new one only fills the gap.']);
    expect(lineOf({ ...TWO, gained: 1000 }, 'balance')?.said).toMatch(/% more than a year ago\.$/);
  });

  it('five points more', () => {
    expect(lineOf(WORKED, 'plusFive')?.notes).toEqual([
      '90 customers more would stay.',
      'They would bring about €7,670 of margin in the first year.',
      'That is 15% of your yearly profit.',
      'To come out even in the first year, spend at most €4.26 on each customer you have.',
    ]);
  });

  it('opens formulas that can be worked out again', () => {
    expect(lineOf(WORKED, 'margin')?.working).toEqual([
      'What a customer brings in × margin − cost of serving: €240 × 38% − €6 = €85.20',
    ]);
    expect(lineOf(WORKED, 'leak')?.working[0]).toBe(
      'Customers lost × yearly margin: 540 × €85.20 = €46,000',
    );
    expect(lineOf(WORKED, 'worth')?.working[0]).toContain('€85.20 × 70% ÷ (1 + 10% − 70%) = €149');
  });

  it('leaves out what the numbers do not give', () => {
    expect(sayOf(TWO).lines.map(({ id }) => id)).toEqual(['lost', 'stay', 'plusFive']);
    expect(sayOf(TWO).gaps).toHaveLength(4);
  });
});

describe('a sample', () => {
  it('is marked on every line, and gives the range first', () => {
    const said = sayOf(SAMPLE);
    expect(said.label).toBe('Your own, from a sample');
    expect(said.lines[0]?.said).toBe('Between 11% and 60% of your customers leave in a year.');
    expect(said.lines[0]?.notes.join(' ')).toContain('In your sample 3 of 10 no longer come');
  });

  it('with none or all gone says up to or at least', () => {
    expect(sayOf({ ...SAMPLE, sampleGone: 0 }).lines[0]?.said).toMatch(/^Up to 28% /);
    expect(sayOf({ ...SAMPLE, sampleGone: 10 }).lines[0]?.said).toMatch(/^At least 72% /);
  });
});

describe('what is missing or wrong', () => {
  it.each([
    [{ customersStart: 10 }, 'Still needed for a first result: customers lost.'],
    [{ customersStart: 10, lost: 11 }, 'More customers lost than you had. Check the two numbers.'],
    [
      { ...TWO, marginPct: 'a lot', gained: -1 },
      'Left out, because it cannot be used: new customers and margin.',
    ],
  ])('is said: %j', (draft, said) => {
    expect(sayOf(draft).faults).toEqual([said]);
  });
});

describe('currencies', () => {
  it.each([
    ['', '46,000 of'],
    ['kr.', '46,000 kr. of'],
    ['£', '£46,000 of'],
    ['CHF', 'CHF 46,000 of'],
    ['shells', '46,000 shells of'],
  ])('“%s”', (currency, amount) => {
    expect(lineOf(WORKED, 'leak', currency)?.said.replaceAll('\u00a0', ' ')).toContain(amount);
  });
});

const NO_NUMBER = /NaN|Infinity|undefined|null|\[object|[−-]0(?:\.0+)?(?![\d.])/;

it('no sentence holds what is no number, for any numbers and currency', () => {
  holdsFor(
    anyEconomics,
    (draft) => {
      for (const currency of ['', 'EUR', 'kr.']) {
        const { lines, ...others } = sayOf(draft, currency);
        const texts = [
          ...lines.flatMap(({ said, notes, working, rows = [] }) => [
            said,
            ...notes,
            ...working,
            ...rows.map((row) => row.said),
          ]),
          ...others.warnings,
          ...others.faults,
          ...others.gaps,
        ];
        expect(texts.filter((text) => NO_NUMBER.test(text))).toEqual([]);
        expect(lines.every(({ working }) => working.length > 0)).toBe(true);
      }
    },
    1000,
  );
});

it('folklore about leaving stands with its label and without its figures', () => {
  expect(numbersPage.reasons.lore).toMatch(/Nobody can show the study/);
  expect(numbersPage.reasons.sure).toContain('folklore');
  expect(JSON.stringify([numbersPage, money])).not.toMatch(/\b68\b|\b5[–-]6\b|five to six/);
});

it('every reason has a name', () => {
  expect(Object.keys(REASON_NAMES).toSorted()).toEqual([...LEAVING_REASONS].toSorted());
});

describe('the next-touch window in words', () => {
  it('names the days, today and whose judgement it is', () => {
    const said = sayWindow({ days: 365 }, '2026-11-23');
    expect(said?.said).toBe('Get in touch from day 255 to day 292.');
    expect(said?.today).toBe(
      'For someone who bought today, that is from 5 August 2027 to 11 September 2027.',
    );
    expect(said?.judgement).toContain('our judgement');
    expect(said?.rows.map(({ day }) => day)).toEqual(['day 255', 'day 292', 'day 365']);
  });

  it('counts today from the last purchase, and owns up only to our own defaults', () => {
    const cycle = { days: 365, lookAheadDays: 73, bufferDays: 37, lastDay: 100 };
    expect(sayWindow(cycle, '2026-11-23')).toMatchObject({
      said: 'Get in touch from day 355 to day 392.',
      today: 'For someone who bought today, that is from 5 August 2027 to 11 September 2027.',
      judgement: undefined,
    });
  });

  it('without room asks to get in touch at once', () => {
    const said = sayWindow({ days: 5, lookAheadDays: 30 }, '2026-11-23');
    expect(said?.said).toMatch(/at once\.$/);
    expect(said?.today).toBeUndefined();
  });

  it('is there for every cycle with a length', () => {
    holdsFor(assessment, ({ growthPositioning }) => {
      const cycle = growthPositioning?.cycle;
      const said = sayWindow(cycle, '2026-11-23');
      expect(said === undefined).toBe(cycle?.days === undefined);
      expect(
        Object.values(said ?? {})
          .flat()
          .map(String)
          .join(' '),
      ).not.toMatch(/NaN|Infinity/);
    });
  });
});
