import { describe, expect, it } from 'vitest';
import type { Assessment } from '#domain/assessment.ts';
import { setEconomics, setReason, startCustomers } from '#domain/growth-edits.ts';

const EMPTY: Assessment = { id: 'a1' };

describe('numbers of the year', () => {
  const economics = (current: Assessment) => current.growthPositioning?.economics;

  it('are gone when they are emptied, and the last reason takes the list with it', () => {
    const counted = setReason('price', 3)(setEconomics({ lost: 4 })(EMPTY));
    expect(economics(counted)).toEqual({ lost: 4, reasons: { price: 3 } });
    const emptied = setReason('price', undefined)(counted);
    expect(Object.keys(economics(emptied) ?? {})).toEqual(['lost']);
  });

  it('start from the offered customers only as long as none are given', () => {
    const started = startCustomers(1200)(EMPTY);
    expect(economics(started)).toEqual({ customersStart: 1200 });
    expect(startCustomers(900)(started)).toBe(started);
  });
});
