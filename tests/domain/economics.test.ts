import { describe, expect, it } from 'vitest';
import { type EconomicsResults, scoreEconomics } from '#domain/economics.ts';
import type { EconomicsDraft } from '#domain/economics-inputs.ts';
import { economics, holdsFor } from './arbitraries.ts';

/** The worked business of instrument.md 4.4. */
const WORKED: EconomicsDraft = {
  customersStart: 1800,
  lost: 540,
  gained: 610,
  revenuePerCustomer: 240,
  marginPct: 38,
  costToServe: 6,
  acquisitionSpend: 12_200,
  retentionSpend: 1890,
  annualProfit: 52_000,
  acceptableChurnPct: 25,
  planCost: 3000,
};

function resultsOf(draft: EconomicsDraft): EconomicsResults {
  const results = scoreEconomics(draft);
  if (results === null || !('churnPct' in results)) {
    throw new Error(`No results: ${JSON.stringify(results)}`);
  }
  return results;
}

describe('the money of the worked business', () => {
  const results = resultsOf(WORKED);

  it('keeps seven of ten customers, each worth 149', () => {
    expect(results.retentionPct).toBeCloseTo(70, 9);
    expect(results.marginPerCustomer).toBeCloseTo(85.2, 9);
    expect(results.clv).toBeCloseTo(149.1, 9);
    expect(results.clvWithFirstYear).toBeCloseTo(234.3, 9);
  });

  it('wins a customer for 20, paid back in under three months', () => {
    expect(results.cac).toBe(20);
    expect(results.paybackMonths).toBeCloseTo(2.816901, 6);
    expect(results.winToKeepRatio).toBeCloseTo(13.333333, 6);
  });

  it('loses 46,008 a year through the back door', () => {
    expect(results.leakYear).toBeCloseTo(46_008, 6);
    expect(results.refillCost).toBeCloseTo(10_800, 6);
  });

  it('would keep ninety customers more with five points', () => {
    expect(results.plusFive.customersKept).toBeCloseTo(90, 6);
    expect(results.plusFive.firstYear).toBeCloseTo(7668, 6);
    expect(results.plusFive.shareOfProfitPct).toBeCloseTo(14.746154, 6);
    expect(results.plusFive.clvUpliftPct).toBeCloseTo(22.44898, 5);
  });

  it('is above the churn that its owner finds acceptable', () => {
    expect(results.overTolerance).toBe('yes');
    expect(resultsOf({ ...WORKED, acceptableChurnPct: 30 }).overTolerance).toBe('unclear');
    expect(resultsOf({ ...WORKED, acceptableChurnPct: 33 }).overTolerance).toBe('no');
    expect(resultsOf({ ...WORKED, acceptableChurnPct: undefined }).overTolerance).toBeNull();
  });
});

describe('money formulas', () => {
  it('agree with adding up year by year', () => {
    holdsFor(economics, (draft) => {
      const scored = scoreEconomics({ ...draft, customersStart: 5000, discountPct: 8 });
      if (scored === null || !('churnPct' in scored) || scored.clv === null) return;
      const margin = scored.marginPerCustomer ?? 0;
      const retention = scored.retentionPct / 100;
      let value = 0;
      let staying = 1;
      for (let year = 1; year <= 3000; year += 1) {
        staying *= retention / 1.08;
        value += margin * staying;
      }
      expect(Math.abs(scored.clv - value)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(value)));
    });
  });

  it('agree with following five years of customers who stay', () => {
    const { plusFive } = resultsOf(WORKED);
    let extra = 0;
    let now = 1870;
    let then = 1870;
    for (let year = 1; year <= 5; year += 1) {
      now *= 0.7;
      then *= 0.75;
      extra += ((then - now) * 85.2) / 1.1 ** year;
    }
    expect(plusFive.fiveYear).toBeCloseTo(extra, 6);
  });

  it('save the fewest customers that pay for a plan', () => {
    const { planBreakEven } = resultsOf({ ...WORKED, planCost: 852 });
    expect(planBreakEven).toEqual({ savedThisYear: 10, savedLifetime: 4 });
  });
});

describe('missing numbers', () => {
  it('give nothing at all when none is there', () => {
    expect(scoreEconomics(undefined)).toBeNull();
    expect(scoreEconomics({})).toBeNull();
    expect(scoreEconomics({ lost: null, gained: undefined })).toBeNull();
  });

  it('leave only what does not need them', () => {
    const results = resultsOf({ customersStart: 200, lost: 20 });
    expect(results).toMatchObject({
      churnPct: 10,
      customersEnd: null,
      netGrowthPct: null,
      marginPerCustomer: null,
      marginProblem: null,
      clv: null,
      clvRange: null,
      cac: null,
      planBreakEven: null,
      overTolerance: null,
    });
    expect(results.multiple).toBeCloseTo(4.5, 9);
    expect(results.plusFive).toMatchObject({ firstYear: null, fiveYear: null });
    expect(results.plusFive.retentionPct).toBeCloseTo(95, 9);
    expect(results.leakYear).toBeUndefined();
  });

  it('name the required ones', () => {
    expect(scoreEconomics({ gained: 3 })).toEqual({ errors: ['customersStart', 'lost'] });
  });

  it('count a base without new customers when those were not counted', () => {
    const results = resultsOf({ ...WORKED, gained: undefined });
    expect(results.plusFive.baseValue).toBeCloseTo(1800 * 33.4714286, 3);
  });
});

describe('faulty numbers', () => {
  it.each([
    ['a text', { customersStart: '1800', lost: 3 }, ['customersStart']],
    ['a fraction of a customer', { customersStart: 10, lost: 1.5 }, ['lost']],
    ['more lost than there were', { customersStart: 10, lost: 11 }, ['lost>customersStart']],
    ['half a sample', { customersStart: 10, sampleAsked: 5 }, ['lost']],
    ['more gone than asked', { customersStart: 10, sampleAsked: 5, sampleGone: 6 }, ['lost']],
    [
      'an empty sample',
      { customersStart: 10, sampleAsked: 0, sampleGone: 0 },
      ['sampleAsked', 'lost'],
    ],
    ['two faults', { lost: 11, customersStart: 10, gained: -1 }, ['gained', 'lost>customersStart']],
  ] as const)('give only their names: %s', (_, draft, errors) => {
    expect(scoreEconomics(draft)).toEqual({ errors });
  });

  it('are named in order and treated as missing when they are not required', () => {
    const results = resultsOf({ ...WORKED, reasons: 'none', planCost: -1, marginPct: 101 });
    expect(results.errors).toEqual(['marginPct', 'planCost', 'reasons']);
    expect(results).toMatchObject({ marginPerCustomer: null, planBreakEven: null });
    expect(results.reasons).toBeUndefined();
  });

  it('never fall back on the default discount', () => {
    const results = resultsOf({ ...WORKED, discountPct: 51 });
    expect(results).toMatchObject({ errors: ['discountPct'], multiple: null, clv: null });
    expect(results.leakYear).toBeCloseTo(46_008, 6);
  });

  it('never break the scoring, whatever stands there', () => {
    const odd = [NaN, Infinity, -1, '', [], {}, true, 1e308, 0.5];
    for (const value of odd) {
      for (const field of Object.keys(WORKED)) {
        expect(() => scoreEconomics({ ...WORKED, [field]: value })).not.toThrow();
      }
    }
  });
});

describe('a sample', () => {
  const sample: EconomicsDraft = { customersStart: 46, sampleAsked: 20, sampleGone: 3 };

  it('stands for the lost customers, not rounded', () => {
    const results = resultsOf(sample);
    expect(results).toMatchObject({ sampled: true, smallNumbers: true });
    expect(results.standStill).toBeCloseTo(6.9, 9);
    expect(results.churnInterval[1]).toBeCloseTo(36.04, 1);
  });

  it('is ignored as soon as the lost ones are counted', () => {
    const results = resultsOf({ ...sample, lost: 4, sampleAsked: -5 });
    expect(results).toMatchObject({ sampled: false, standStill: 4, errors: [] });
  });
});

describe('the ends of the scale', () => {
  it('have no life without a loss and no half-life without anyone left', () => {
    const none = resultsOf({ ...WORKED, lost: 0 });
    expect(none).toMatchObject({ lifeYears: null, halfLifeYears: null, refill: null });
    expect(none.plusFive).toMatchObject({ retentionPct: 100, customersKept: 0, firstYear: 0 });
    const all = resultsOf({ ...WORKED, lost: 1800 });
    expect(all).toMatchObject({ lifeYears: 1, halfLifeYears: null, keepCost: null, clv: 0 });
    expect(all.plusFive.clvUpliftPct).toBeNull();
  });

  it('have no customer value when everyone stays and money keeps its worth', () => {
    const results = resultsOf({ ...WORKED, lost: 0, discountPct: 0 });
    expect(results).toMatchObject({
      multiple: null,
      clv: null,
      clvRange: null,
      leakLifetime: null,
    });
    expect(results.planBreakEven).toEqual({ savedThisYear: 36, savedLifetime: null });
  });

  it('hide ratios when there is no margin to divide by', () => {
    const results = resultsOf({ ...WORKED, marginPct: 0 });
    expect(results).toMatchObject({
      marginProblem: true,
      ltvToCac: null,
      paybackMonths: null,
      planBreakEven: null,
    });
    expect(results.plusFive.clvUpliftPct).toBeNull();
    expect(results.leakYear).toBeCloseTo(-3240, 9);
  });
});

describe('reasons for leaving', () => {
  it('are shares of those counted', () => {
    const { reasons } = resultsOf({ ...WORKED, reasons: { price: 1, unknown: 3, other: 9 } });
    expect(Object.keys(reasons ?? {})).toEqual(['price', 'unknown']);
    expect(reasons?.price?.pct).toBe(25);
  });

  it('are null when all counts are nothing, and absent when none is given', () => {
    expect(resultsOf({ ...WORKED, reasons: { price: 0 } }).reasons).toBeNull();
    expect(resultsOf(WORKED)).not.toHaveProperty('reasons');
  });
});
