import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPercent, wilsonInterval } from '#domain/intervals.ts';
import { holdsFor } from './arbitraries.ts';

describe('an interval', () => {
  it('starts at exactly 0 for none and ends at exactly 1 for all', () => {
    expect(wilsonInterval(0, 7)[0]).toBe(0);
    expect(wilsonInterval(7, 7)[1]).toBe(1);
  });

  it('has the worked ends', () => {
    const [low, high] = toPercent(wilsonInterval(17, 20));
    expect(low).toBeCloseTo(63.958114, 6);
    expect(high).toBeCloseTo(94.763125, 6);
  });

  it('holds the share itself, inside 0 and 1', () => {
    const counts = fc
      .tuple(fc.integer({ min: 1, max: 2000 }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([count, share]) => [Math.floor(share * count), count] as const);
    holdsFor(counts, ([hits, count]) => {
      const [low, high] = wilsonInterval(hits, count);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(hits / count);
      expect(high).toBeGreaterThanOrEqual(hits / count);
    });
  });

  it('solves the equation it comes from: each end is 1.96 standard errors away', () => {
    const [low, high] = wilsonInterval(3, 11);
    const distance = (end: number) => Math.abs(3 / 11 - end) / Math.sqrt((end * (1 - end)) / 11);
    expect(distance(low)).toBeCloseTo(1.959963984540054, 9);
    expect(distance(high)).toBeCloseTo(1.959963984540054, 9);
  });
});
