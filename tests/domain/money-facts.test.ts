import { describe, expect, it } from 'vitest';
import { scoreEconomics } from '#domain/economics.ts';
import type { EconomicsDraft } from '#domain/economics-inputs.ts';
import { findMoneyFacts, moneyProgress } from '#domain/find-money-facts.ts';
import type { MoneyFact } from '#domain/money-facts.ts';
import { holdsFor } from './arbitraries.ts';
import { anyEconomics, WORKED } from './economics-cases.ts';

const factsOf = (draft: EconomicsDraft) => findMoneyFacts(draft, scoreEconomics(draft));

function ready(draft: EconomicsDraft) {
  const facts = factsOf(draft);
  if (facts.kind !== 'ready') throw new Error(`No facts: ${facts.kind}`);
  return facts;
}

const isKind =
  <Kind extends MoneyFact['kind']>(kind: Kind) =>
  (fact: MoneyFact): fact is Extract<MoneyFact, { kind: Kind }> =>
    fact.kind === kind;
const find = <Kind extends MoneyFact['kind']>(draft: EconomicsDraft, kind: Kind) =>
  ready(draft).facts.find(isKind(kind));
const kinds = (draft: EconomicsDraft) => ready(draft).facts.map(({ kind }) => kind);

const TWO = { customersStart: 1800, lost: 540 };

describe('the worked example', () => {
  it('keeps 70 percent and loses three in ten, with the range', () => {
    const lost = find(WORKED, 'lost');
    expect(lost?.percent).toBeCloseTo(30, 9);
    expect(lost).toMatchObject({ asked: 1800, gone: 540, sampled: false, small: false });
    expect(find(WORKED, 'stay')?.keptPercent).toBeCloseTo(70, 9);
  });

  it('earns 85.20 from a customer, who is worth 149.10', () => {
    expect(find(WORKED, 'margin')?.margin).toBeCloseTo(85.2, 9);
    expect(find(WORKED, 'worth')?.worth).toBeCloseTo(149.1, 9);
    expect(find(WORKED, 'winning')?.each).toBeCloseTo(20, 9);
    expect(find(WORKED, 'winning')?.payback?.months).toBeCloseTo(2.8169, 4);
  });

  it('leaks 46,008 this year', () => {
    expect(find(WORKED, 'leak')?.year).toBeCloseTo(46_008, 6);
  });

  it('would keep 90 customers with five points more: 7,668, a seventh of the profit, 22.4% worth', () => {
    const five = find(WORKED, 'plusFive');
    expect(five?.customers).toBeCloseTo(90, 9);
    expect(five?.firstYear?.all).toBeCloseTo(7668, 6);
    expect(five?.profitPercent).toBeCloseTo(14.746, 3);
    expect(five?.worth?.percent).toBeCloseTo(22.449, 3);
  });

  it('has every fact, no warning and no gap', () => {
    expect(kinds(WORKED)).toEqual([
      'lost',
      'bar',
      'balance',
      'stay',
      'leak',
      'margin',
      'worth',
      'winning',
      'keeping',
      'winToKeep',
      'plusFive',
      'plan',
      'reasons',
    ]);
    expect(ready(WORKED)).toMatchObject({ warnings: [], gaps: [], faults: [] });
  });

  it('ranks its reasons, open while the ranges overlap', () => {
    const reasons = find(WORKED, 'reasons');
    expect(reasons?.rows.map(({ id, count }) => [id, count])).toEqual([
      ['heard-nothing', 30],
      ['price', 12],
      ['unknown', 6],
    ]);
    expect(reasons?.isOpen).toBe(false);
    expect(find({ ...TWO, reasons: { price: 5, unknown: 4 } }, 'reasons')?.isOpen).toBe(true);
    expect(find({ ...TWO, reasons: { price: 5, unknown: 5 } }, 'reasons')?.top).toHaveLength(2);
  });
});

describe('facts appear as soon as they can', () => {
  it('from two numbers on', () => {
    expect(factsOf({}).kind).toBe('empty');
    expect(factsOf({ customersStart: 10 })).toEqual({ kind: 'not-yet', faults: ['lost'] });
    expect(kinds(TWO)).toEqual(['lost', 'stay', 'plusFive']);
    expect(ready(TWO).gaps).toEqual(['money', 'winToKeep', 'plan', 'reasons']);
  });

  it('from a sample of ten, with its range and a fraction of customers', () => {
    const draft = { customersStart: 15, sampleAsked: 10, sampleGone: 3 };
    expect(find(draft, 'lost')).toMatchObject({ sampled: true, small: true, lost: 4.5 });
  });

  it('are counted for the overview', () => {
    expect(moneyProgress(factsOf({}))).toEqual({ answered: 0, of: 5 });
    expect(moneyProgress(factsOf(TWO))).toEqual({ answered: 1, of: 5 });
    expect(moneyProgress(factsOf(WORKED))).toEqual({ answered: 5, of: 5 });
  });
});

describe('warnings stop nothing', () => {
  it.each([
    ['over-sixty', { ...WORKED, lost: 1100 }],
    ['no-margin', { ...WORKED, marginPct: -100 }],
    ['dear-to-serve', { ...WORKED, costToServe: 100 }],
    ['free-winning', { ...WORKED, acquisitionSpend: 0 }],
    ['more-reasons-than-lost', { ...WORKED, reasons: { price: 541 } }],
  ] as const)('%s', (warning, draft) => {
    expect(ready(draft).warnings).toEqual([warning]);
    expect(kinds(draft)).toContain('lost');
  });

  it('but a margin of nothing or less gives no worth, ratio or plan', () => {
    for (const marginPct of [-100, 0]) {
      const found = kinds({ ...WORKED, marginPct });
      expect(found).toContain('margin');
      expect(found).not.toContain('worth');
      expect(found).not.toContain('leak');
      expect(found).not.toContain('plan');
    }
  });
});

it('more lost than there were is named, and nothing is worked out', () => {
  expect(factsOf({ customersStart: 10, lost: 11 })).toEqual({
    kind: 'not-yet',
    faults: ['lost>customersStart'],
  });
});

it('a fault in an optional number leaves out that number only', () => {
  const draft = { ...WORKED, marginPct: 'a lot' };
  expect(ready(draft).faults).toEqual(['marginPct']);
  expect(kinds(draft)).not.toContain('margin');
});

/** Every number anywhere in a value. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

it('holds only numbers that can be written, whatever a file has', () => {
  holdsFor(
    anyEconomics,
    (draft) => {
      const facts = factsOf(draft);
      expect(numbersIn(facts).filter((each) => !Number.isFinite(each))).toEqual([]);
    },
    1000,
  );
});
