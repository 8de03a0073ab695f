import { describe, expect, test } from 'vitest';
import { practiceCue, stageTime } from '#domain/workshop/practice-cue.ts';
import { roomOf } from '#domain/workshop/room.ts';
import type { Workshop } from '#domain/workshop/workshop.ts';
import { readWorkshop } from '#domain/workshop/workshop-record.ts';
import { hands, happen, quickWorkshop, walk } from './rooms.ts';

/** A practice room whose first question was counted like this, walked on by so many steps. */
const counted = (counts: readonly number[], steps: number) =>
  walk(happen(walk(quickWorkshop(), 1), hands('sale.promise', [...counts])), steps);
const cueOf = (workshop: Workshop) => practiceCue(roomOf(workshop));

describe('what a coach who rehearses is told', () => {
  test('follows the place of the room', () => {
    expect(cueOf(quickWorkshop())).toEqual({ kind: 'welcome' });
    expect(cueOf(walk(quickWorkshop(), 1))).toEqual({ kind: 'collect' });
    expect(cueOf(walk(quickWorkshop({ way: 'ballots' }), 1))).toEqual({ kind: 'ballots' });
    expect(cueOf(walk(quickWorkshop(), 100))).toEqual({ kind: 'close' });
  });

  test.each([
    ['split', [6, 0, 0, 0, 6]],
    ['agreed', [0, 0, 12, 0, 0]],
    ['mixed', [0, 4, 4, 4, 0]],
    ['hidden', [1, 0, 0, 0, 1]],
  ] as const)('knows a room that is %s', (spread, counts) => {
    expect(cueOf(counted(counts, 1))).toEqual({ kind: 'reveal', spread });
    expect(cueOf(counted(counts, 2))).toEqual({ kind: 'talk', spread });
  });

  test.each([
    [true, [0, 6, 0, 6, 0]],
    [false, [6, 0, 0, 0, 6]],
  ] as const)('knows whether a second vote came closer: %s', (isCloser, counts) => {
    const second = happen(
      counted([6, 0, 0, 0, 6], 3),
      hands('sale.promise', [...counts], { round: 2 }),
    );
    expect(cueOf(walk(second, 1))).toEqual({ kind: 'compare', isCloser });
  });

  test('has the minutes of the run sheet, and of how many questions', () => {
    const timeOf = (workshop: Workshop) => stageTime(workshop, roomOf(workshop));
    const ballots = quickWorkshop({ way: 'ballots', minutes: 120 });
    expect(timeOf(ballots)).toEqual({ minutes: 25, questions: undefined });
    expect(timeOf(walk(ballots, 3))).toEqual({ minutes: 28, questions: 5 });
    const longer = happen(ballots, { type: 'extend', minutes: 5 });
    expect(timeOf(longer)?.minutes).toBe(30);
    expect(timeOf(quickWorkshop())).toBeUndefined();
  });
});

test('a record tells whether it is practice, and one from before that is real', () => {
  expect(readWorkshop(quickWorkshop({ practice: true }))?.practice).toBe(true);
  expect(readWorkshop(quickWorkshop())?.practice).toBeUndefined();
  expect(readWorkshop({ ...quickWorkshop(), practice: 'perhaps' })).toBeUndefined();
});
