import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CELL, dotsOf, SIDE } from '#features/results/contact-dots.ts';
import type { ContactRow } from '#domain/contacts.ts';

const row = (value: number, potential: number, shareOfHours: number | null): ContactRow => ({
  name: 'Call',
  moments: null,
  hours: null,
  shareOfMoments: null,
  shareOfHours,
  value,
  potential,
  valuePerMinute: 0,
  verdict: 'keep',
  easier: false,
  nearLine: false,
  opportunity: null,
});

const points = fc.constantFrom(0, 25, 50, 75, 100);
const rows = fc.array(
  fc.tuple(points, points, fc.option(fc.double({ min: 0, max: 1, noNaN: true }))),
  { maxLength: 60 },
);

/** Rounding of lengths in the picture. */
const CLOSE = 1e-6;

test('every contact has its place once, inside its own cell, and hides no other', () => {
  fc.assert(
    fc.property(rows, (drawn) => {
      const all = drawn.map((each) => row(...each));
      const dots = dotsOf(all);
      const numbers = dots.flatMap((dot) => dot.numbers);
      expect(numbers.toSorted((one, other) => one - other)).toEqual(all.map((_, at) => at + 1));
      for (const { numbers: own, x, y, radius } of dots) {
        for (const number of own) {
          const { value, potential } = all[number - 1] ?? row(-1, -1, null);
          const [left, top] = [(value / 25) * CELL, SIDE - (potential / 25 + 1) * CELL];
          expect(x - radius).toBeGreaterThanOrEqual(left - CLOSE);
          expect(x + radius).toBeLessThanOrEqual(left + CELL + CLOSE);
          expect(y - radius).toBeGreaterThanOrEqual(top - CLOSE);
          expect(y + radius).toBeLessThanOrEqual(top + CELL + CLOSE);
        }
      }
      for (const [at, one] of dots.entries()) {
        for (const other of dots.slice(at + 1)) {
          const apart = Math.hypot(one.x - other.x, one.y - other.y);
          expect(apart).toBeGreaterThanOrEqual(one.radius + other.radius - CLOSE);
        }
      }
    }),
  );
});

test('equal areas stand for equal hours', () => {
  const [most, quarter] = dotsOf([row(0, 0, 0.4), row(100, 100, 0.1)]);
  expect(most?.radius).toBeCloseTo(2 * (quarter?.radius ?? 0));
});

test('fifty contacts at one place stand as one circle in their cell', () => {
  const dots = dotsOf(Array.from({ length: 50 }, () => row(75, 75, 0.02)));
  expect(dots).toHaveLength(1);
  expect(dots[0]).toMatchObject({ label: 'below' });
  expect(dots[0]?.numbers).toHaveLength(50);
});

test('ten contacts at one place keep their own circles', () => {
  const dots = dotsOf(Array.from({ length: 10 }, () => row(75, 75, 0.1)));
  expect(dots.map(({ numbers }) => numbers.length)).toEqual(Array(10).fill(1));
});
