import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextContactWindow, turnOf } from '#domain/cycle.ts';
import { holdsFor } from './arbitraries.ts';

describe('the next-touch window', () => {
  it('opens on day 255 and closes on day 292 of a year', () => {
    expect(nextContactWindow({ days: 365 })).toEqual({ opens: 255, closes: 292, due: 365 });
  });

  it('is absent without a cycle length', () => {
    expect(nextContactWindow(undefined)).toBeUndefined();
    expect(nextContactWindow({ lookAheadDays: 3 })).toBeUndefined();
  });

  it('counts from the last purchase', () => {
    expect(nextContactWindow({ days: 100, lastDay: 50 })).toEqual({
      opens: 120,
      closes: 130,
      due: 150,
    });
  });

  it('has a default buffer of three days or more, but takes any chosen one', () => {
    expect(nextContactWindow({ days: 7 })).toEqual({ opens: 3, closes: 6, due: 7 });
    expect(nextContactWindow({ days: 7, bufferDays: 0 })).toMatchObject({ opens: 6, closes: 6 });
  });

  it('never opens before the last purchase', () => {
    expect(nextContactWindow({ days: 5, lookAheadDays: 30, lastDay: 9 })).toEqual({
      opens: 9,
      closes: 9,
      due: 14,
    });
  });

  it('rounds halves upwards', () => {
    // A tenth of 65 is 6.5 days, so the buffer is 7.
    expect(nextContactWindow({ days: 65 })).toEqual({ opens: 65 - 13 - 7, closes: 52, due: 65 });
  });
});

describe('the window on the way round', () => {
  it('is the part of the way from one purchase to the next, wherever the days start', () => {
    const cycle = { days: 100, lastDay: 50 };
    expect(turnOf(cycle, { opens: 120, closes: 130, due: 150 })).toEqual({
      opens: 0.7,
      closes: 0.8,
    });
  });

  it('never lies outside it', () => {
    const days = fc.integer({ min: 0, max: 3650 });
    const cycles = fc.record({
      days: fc.integer({ min: 1, max: 3650 }),
      lookAheadDays: fc.option(days, { nil: undefined }),
      bufferDays: fc.option(days, { nil: undefined }),
      lastDay: days,
    });
    holdsFor(cycles, (cycle) => {
      const window = nextContactWindow(cycle);
      const { opens, closes } = turnOf(cycle, window ?? { opens: -1, closes: -1, due: -1 });
      expect(opens).toBeGreaterThanOrEqual(0);
      expect(closes).toBeGreaterThanOrEqual(opens);
      expect(closes).toBeLessThanOrEqual(1);
    });
  });
});
