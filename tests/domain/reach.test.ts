import fc from 'fast-check';
import { expect, it } from 'vitest';
import { OF_TWENTY, reachAsPeople, reachFromPeople } from '#domain/reach.ts';
import { holdsFor } from './arbitraries.ts';

it('every number of people out of twenty is kept and read back', () => {
  for (let people = 0; people <= OF_TWENTY; people += 1) {
    expect(reachAsPeople(reachFromPeople(people))).toBe(people);
  }
});

it('nobody is 0% and everybody 100%', () => {
  expect(reachFromPeople(0)).toBe(0);
  expect(reachFromPeople(OF_TWENTY)).toBe(100);
});

it.each([
  [2, 0],
  [2.5, 1],
  [10, 2],
  [33, 7],
  [97.4, 19],
  [97.5, 20],
])('%s%% of a file are shown as %i people', (reach, people) => {
  expect(reachAsPeople(reach)).toBe(people);
});

it('any percentage is whole people from 0 to 20', () => {
  holdsFor(fc.double({ min: 0, max: 100, noNaN: true }), (reach) => {
    const people = reachAsPeople(reach);
    expect(Number.isInteger(people)).toBe(true);
    expect(people).toBeGreaterThanOrEqual(0);
    expect(people).toBeLessThanOrEqual(OF_TWENTY);
  });
});
