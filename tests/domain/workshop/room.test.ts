import { describe, expect, test } from 'vitest';
import { keptAssessments } from '#domain/workshop/group-result.ts';
import { placeKey, roomOf, undoable } from '#domain/workshop/room.ts';
import { nextPlace, previousPlace, wayOf } from '#domain/workshop/way.ts';
import { clockAt, mayExtend } from '#domain/workshop/run-sheet.ts';
import type { RoomEvent } from '#domain/workshop/workshop.ts';
import { hands, quickWorkshop, START, happen, walk } from './rooms.ts';

const placeOf = (workshop: ReturnType<typeof quickWorkshop>) => placeKey(roomOf(workshop).place);

describe('the way of a room', () => {
  test('leads from the welcome through each question to the close', () => {
    const workshop = quickWorkshop();
    const way = wayOf(workshop, roomOf(workshop)).map(placeKey);
    expect(way.slice(0, 5)).toEqual([
      'welcome',
      'question/sale.promise/collect',
      'question/sale.promise/reveal',
      'question/sale.promise/talk',
      'question/sale.promise/second',
    ]);
    expect(way.slice(-6)).toEqual([
      'question/contacts.personal/second',
      'overview',
      'dots/collect',
      'dots/result',
      'actions',
      'close',
    ]);
    expect(way).toHaveLength(1 + 12 * 4 + 5);
  });

  test('stops at the comparison only after a second vote', () => {
    const voted = happen(
      walk(quickWorkshop(), 4),
      hands('sale.promise', [0, 0, 3, 0, 0], { round: 2 }),
    );
    expect(placeOf(walk(voted, 1))).toBe('question/sale.promise/compare');
    expect(placeOf(walk(quickWorkshop(), 5))).toBe('question/sale.personal/collect');
  });

  test('is walked back to where it began, and ends at the close', () => {
    const far = walk(quickWorkshop(), 3);
    const room = roomOf(far);
    expect(previousPlace(far, room)).toEqual({
      stage: 'question',
      item: 'sale.promise',
      phase: 'reveal',
    });
    expect(previousPlace(quickWorkshop(), roomOf(quickWorkshop()))).toBeUndefined();
    const end = walk(quickWorkshop(), 100);
    expect(placeOf(end)).toBe('close');
    expect(nextPlace(end, roomOf(end))).toBeUndefined();
  });

  test('takes the most split questions of the ballots first, as many as the time allows', () => {
    const ballot = (participant: number, levels: Record<string, 0 | 1 | 2 | 3 | 4>): RoomEvent => ({
      type: 'ballot',
      participant,
      round: 1,
      answers: levels,
    });
    let workshop = walk(quickWorkshop({ way: 'ballots', minutes: 60 }), 1);
    for (const [participant, level] of ([0, 0, 4, 4] as const).entries()) {
      workshop = happen(
        workshop,
        ballot(participant, {
          'delivery.promise': level,
          'sale.promise': participant === 0 ? 1 : 2,
          'problem.promise': 3,
        }),
      );
    }
    const before = roomOf(workshop).order;
    expect(before[0]).toBe('sale.promise');
    workshop = walk(workshop, 1);
    expect(placeOf(workshop)).toBe('overview');
    expect(roomOf(workshop).order.slice(0, 3)).toEqual([
      'delivery.promise',
      'sale.promise',
      'problem.promise',
    ]);
    const questions = wayOf(workshop, roomOf(workshop)).filter(({ stage }) => stage === 'question');
    expect(questions).toHaveLength(3 * 3);
    // A late ballot counts, but does not shuffle what is being talked about.
    const late = happen(workshop, ballot(9, { 'problem.promise': 0 }));
    expect(roomOf(late).order).toEqual(roomOf(workshop).order);
  });
});

describe('a page-turner', () => {
  test('that fires twice moves the room once, a hundred times in a row', () => {
    let workshop = quickWorkshop();
    const seen = [placeOf(workshop)];
    for (let press = 0; press < 100; press++) {
      workshop = walk(walk(workshop, 1), 1, 120);
      seen.push(placeOf(workshop));
    }
    const way = wayOf(workshop, roomOf(workshop)).map(placeKey);
    expect([...new Set(seen)]).toEqual(way);
  });

  test('of a second console that is one step behind moves nothing', () => {
    const ahead = walk(quickWorkshop(), 2);
    const stale: RoomEvent = {
      type: 'move',
      from: { stage: 'welcome' },
      to: { stage: 'question', item: 'sale.promise', phase: 'collect' },
    };
    expect(placeOf(happen(ahead, stale))).toBe('question/sale.promise/reveal');
  });
});

describe('taking back', () => {
  test('works for ten seconds and leaves what came before', () => {
    const moved = walk(quickWorkshop(), 2);
    const now = START + 2000;
    expect(undoable(moved, now + 10_001)).toBeUndefined();
    const last = undoable(moved, now + 9_000);
    expect(last?.of).toBe(1);
    const back = happen(moved, { type: 'undo', of: last?.of ?? -1 });
    expect(placeOf(back)).toBe('question/sale.promise/collect');
  });

  test('reaches further back with each step', () => {
    let workshop = happen(quickWorkshop(), { type: 'park', text: 'Opening hours' });
    workshop = happen(workshop, { type: 'park', text: 'Parking' });
    workshop = happen(workshop, { type: 'undo', of: undoable(workshop, START + 2500)?.of ?? -1 });
    expect(roomOf(workshop).parked).toEqual([{ text: 'Opening hours', position: 0 }]);
    expect(undoable(workshop, START + 3000)?.of).toBe(0);
  });
});

test('an assessment that was made from the room is no step of it', () => {
  const parked = happen(quickWorkshop(), { type: 'park', text: 'Opening hours' });
  const kept = ['a1', 'a2'].reduce(
    (room, assessment) => happen(room, { type: 'kept', assessment }),
    parked,
  );
  expect(undoable(kept, START + 4000)?.of).toBe(0);
  expect(keptAssessments(roomOf(kept))).toEqual(['a2', 'a1']);
});

describe('agreed actions', () => {
  const action = { text: 'Call back within a day', who: 'Ines', due: '2026-12-10' };

  test('stay on the board without a name or a day', () => {
    const half = happen(quickWorkshop(), { type: 'action', action: { ...action, who: ' ' } });
    expect(roomOf(half).actions).toEqual([]);
    expect(roomOf(happen(half, { type: 'action', action })).actions).toMatchObject([action]);
  });

  test('are three at most', () => {
    let workshop = quickWorkshop();
    for (let each = 0; each < 5; each++) workshop = happen(workshop, { type: 'action', action });
    expect(roomOf(workshop).actions).toHaveLength(3);
  });
});

describe('the clock', () => {
  test('counts down a stage, is late in its last fifth, and says when all ends', () => {
    const workshop = quickWorkshop({ minutes: 60, way: 'ballots' });
    const room = roomOf(workshop);
    expect(clockAt(workshop, room, START)).toEqual({
      left: 300,
      isLate: false,
      endsAt: START + 3_600_000,
    });
    expect(clockAt(workshop, room, START + 250_000)?.isLate).toBe(true);
    // Nobody is thrown out: it goes below zero, and the end moves.
    expect(clockAt(workshop, room, START + 360_000)).toMatchObject({
      left: -60,
      endsAt: START + 3_660_000,
    });
  });

  test('adds five minutes to the stage in which they are asked for', () => {
    const workshop = happen(quickWorkshop({ minutes: 90, way: 'ballots' }), {
      type: 'extend',
      minutes: 5,
    });
    expect(clockAt(workshop, roomOf(workshop), START)?.left).toBe(20 * 60);
    const next = walk(workshop, 1);
    expect(clockAt(next, roomOf(next), START + 2000)?.left).toBe(17 * 60);
  });

  test('takes five minutes away only while the stage has them left', () => {
    const welcome = quickWorkshop({ minutes: 90, way: 'ballots' });
    const leftAfter = (workshop: typeof welcome, now: number) =>
      clockAt(workshop, roomOf(workshop), now)?.left;
    const less: RoomEvent = { type: 'extend', minutes: -5 };
    // Fifteen minutes, of which seven have run: once there is room for it, then no more.
    const once = happen(welcome, less, 7 * 60_000);
    expect(leftAfter(once, START + 7 * 60_000)).toBe(3 * 60);
    expect(mayExtend(once, roomOf(once), -5, START + 7 * 60_000)).toBe(false);
    const often = Array.from({ length: 9 }).reduce<typeof once>((room) => happen(room, less), once);
    expect(leftAfter(often, START + 7 * 60_000)).toBe(3 * 60);
    expect(undoable(often, START + 7 * 60_000 + 9000)?.of).toBe(0);
    expect(mayExtend(often, roomOf(often), 5, START + 99 * 60_000)).toBe(true);
    const free = quickWorkshop();
    expect(mayExtend(free, roomOf(free), 5, START)).toBe(false);
  });

  test.each([60, 90, 120] as const)('plans %i minutes in all, either way', (minutes) => {
    for (const way of ['hands', 'ballots'] as const) {
      const workshop = quickWorkshop({ minutes, way });
      const end = clockAt(workshop, roomOf(workshop), START)?.endsAt;
      expect(end).toBe(START + minutes * 60_000);
    }
  });

  test('is left out without a run sheet', () => {
    expect(clockAt(quickWorkshop(), roomOf(quickWorkshop()), START)).toBeUndefined();
  });
});
