import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dotLines } from '#domain/workshop/dot-lines.ts';
import { dotOutcome, type DotOutcome } from '#domain/workshop/dots.ts';
import { placeKey, roomOf, undoable } from '#domain/workshop/room.ts';
import { viewRoom } from '#domain/workshop/room-view.ts';
import { nextPlace, previousPlace } from '#domain/workshop/way.ts';
import { readWorkshop } from '#domain/workshop/workshop-record.ts';
import type { Workshop } from '#domain/workshop/workshop.ts';
import { holdsFor } from '../arbitraries.ts';
import { answered, dotsOn, goTo, linesIn, toDots, vote } from './dot-rooms.ts';
import { hands, happen, quickWorkshop, walk } from './rooms.ts';

const outcomeOf = (workshop: Workshop) => dotOutcome(workshop, roomOf(workshop));
const viewOf = (workshop: Workshop) => viewRoom(workshop, roomOf(workshop));
const placeOf = (workshop: Workshop) => placeKey(roomOf(workshop).place);

const wall = (workshop: Workshop) =>
  linesIn(workshop).map((line) => `${line.letter} ${line.kind === 'own' ? line.text : line.item}`);
const letters = (lines: DotOutcome['chosen']) => lines.map(({ letter }) => letter).join('');
const talliesOf = ({ first }: DotOutcome) =>
  first === undefined || first.hidden
    ? undefined
    : first.tallies.map(({ line, votes }) => `${line.letter}${votes}`).join(' ');

describe('the lines', () => {
  test('are the lowest answers first, with three answers or more', () => {
    expect(wall(toDots(answered()))).toEqual([
      'A delivery.promise',
      'B sale.promise',
      'C problem.promise',
    ]);
  });

  test('that are equally low stand with the widest spread first, then as asked', () => {
    const room = [
      hands('sale.promise', [0, 3, 0, 0, 0]),
      hands('delivery.promise', [0, 2, 0, 0, 1]),
      hands('problem.promise', [0, 3, 0, 0, 0]),
    ].reduce((workshop, event) => happen(workshop, event), quickWorkshop());
    expect(wall(toDots(room))).toEqual([
      'A delivery.promise',
      'B sale.promise',
      'C problem.promise',
    ]);
  });

  test('of whole moments are their fix-first list, or the lowest answers without one', () => {
    const questions = { kind: 'moments', moments: ['sale'] } as const;
    const of = (...counts: readonly (readonly [number, number, number, number, number])[]) =>
      (['sale.plan', 'sale.promise', 'sale.people'] as const).reduce(
        (workshop, item, at) => happen(workshop, hands(item, [...(counts[at] ?? [])])),
        quickWorkshop({ questions: { ...questions, moments: [...questions.moments] } }),
      );
    const low = of([0, 0, 0, 0, 3], [0, 0, 3, 0, 0], [0, 3, 0, 0, 0]);
    expect(wall(toDots(low))).toEqual(['A sale.people', 'B sale.promise']);
    const high = of([0, 0, 0, 0, 3], [0, 0, 0, 0, 3], [0, 0, 0, 3, 0]);
    expect(wall(toDots(high))).toEqual(['A sale.people', 'B sale.plan', 'C sale.promise']);
  });

  test('are settled when the room comes to vote, and anew as long as nobody has voted', () => {
    const low = hands('contacts.personal', [6, 0, 0, 0, 0]);
    const voting = toDots(answered());
    expect(wall(happen(voting, low))).toEqual(wall(voting));
    const back = walk(happen(goTo(voting, { stage: 'overview' }), low), 1);
    expect(wall(back)).toContain('B contacts.personal');
    const voted = goTo(happen(voting, dotsOn(voting, 1, 'A')), { stage: 'overview' });
    expect(wall(walk(happen(voted, low), 1))).toEqual(wall(voting));
  });

  test('of the room join the wall, others leave it, until the first dots are in', () => {
    let room = happen(toDots(answered()), { type: 'line', text: ' Shorter queues ' });
    room = happen(room, { type: 'leave-out', line: 'sale.promise', out: true });
    const changed = ['A delivery.promise', 'B problem.promise', 'C Shorter queues'];
    expect(wall(room)).toEqual(changed);
    expect(dotLines(room, roomOf(room)).leftOut.map(({ id }) => id)).toEqual(['sale.promise']);
    expect(
      wall(happen(room, { type: 'leave-out', line: 'sale.promise', out: false })),
    ).toHaveLength(4);
    const voted = happen(room, dotsOn(room, 1, 'C'));
    expect(wall(happen(voted, { type: 'line', text: 'Too late' }))).toEqual(changed);
  });

  test('in other case or with other spaces are one line, as it was written first', () => {
    const texts = ['Shorter  queues', 'SHORTER QUEUES', ' shorter queues ', 'Shorter queue'];
    const room = texts.reduce(
      (voting, text) => happen(voting, { type: 'line', text }),
      toDots(quickWorkshop()),
    );
    expect(wall(room)).toEqual(['A Shorter  queues', 'B Shorter queue']);
    const out = happen(room, { type: 'leave-out', line: 'own/Shorter  queues', out: true });
    expect(wall(out)).toEqual(['A Shorter queue']);
    expect(wall(happen(out, { type: 'line', text: 'shorter queues' }))).toEqual(wall(room));
  });

  test('are eight at most, and none where nobody answered', () => {
    let room = toDots(quickWorkshop());
    expect(wall(room)).toEqual([]);
    for (let at = 0; at < 10; at++) room = happen(room, { type: 'line', text: `Line ${at % 9}` });
    expect(wall(room)).toHaveLength(8);
    expect(wall(room).at(-1)).toBe('H Line 7');
  });
});

describe('dots', () => {
  test('are counted by line, and what there is time for is chosen', () => {
    const room = vote(toDots(answered({ minutes: 60 })), ['CCA', 'CA', 'B']);
    expect(talliesOf(outcomeOf(room))).toBe('C3 A2 B1');
    expect(letters(outcomeOf(room).chosen)).toBe('CA');
    expect(outcomeOf(room).tied).toEqual([]);
  });

  test('of one voter hold as they were given last', () => {
    const room = vote(toDots(answered()), ['A', 'A', 'A']);
    expect(talliesOf(outcomeOf(happen(room, dotsOn(room, 2, 'BC'))))).toBe('A2 B1 C1');
  });

  test('counted for the whole room add to those of single people', () => {
    const room = happen(vote(toDots(answered()), ['A']), {
      type: 'dot-counts',
      round: 1,
      counts: { 'problem.promise': 5 },
    });
    expect(talliesOf(outcomeOf(room))).toBe('C5 A1 B0');
  });

  test('stay hidden below three voters', () => {
    const { first, chosen } = outcomeOf(vote(toDots(answered()), ['AAB', 'A']));
    expect(first).toEqual({ hidden: true, voters: 2, isCounted: false });
    expect(chosen).toEqual([]);
  });

  test('are never more than three of one voter, nor two on a line, whatever was stored', () => {
    const dots = fc.record({
      voter: fc.nat(4),
      picks: fc.array(fc.constantFrom('A', 'B', 'C', 'Z'), { maxLength: 3 }),
    });
    holdsFor(fc.array(dots, { maxLength: 30 }), (all) => {
      const start = toDots(answered());
      const room = all.reduce(
        (voting, { voter, picks }) => happen(voting, dotsOn(start, voter, picks.join(''))),
        start,
      );
      const { first } = outcomeOf(room);
      const voters = new Set(all.map(({ voter }) => voter)).size;
      if (first === undefined || first.hidden) {
        expect(voters).toBeLessThan(3);
        return;
      }
      const votes = first.tallies.map((tally) => tally.votes);
      expect(Math.max(...votes)).toBeLessThanOrEqual(2 * voters);
      expect(votes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(3 * voters);
      const latest = [...new Map(all.map(({ voter, picks }) => [voter, picks])).values()];
      const expected = ['A', 'B', 'C'].map((letter) =>
        latest.reduce(
          (sum, picks) => sum + Math.min(2, picks.filter((p) => p === letter).length),
          0,
        ),
      );
      expect(votes.toSorted((a, b) => a - b)).toEqual(expected.toSorted((a, b) => a - b));
    });
  });

  test('before the close show nothing but how many are in', () => {
    const picks = fc.array(fc.constantFrom('A', 'B', 'C', 'AAB', 'CC'), {
      minLength: 4,
      maxLength: 4,
    });
    const start = toDots(answered());
    holdsFor(fc.tuple(picks, picks), ([one, other]) => {
      expect(viewOf(vote(start, one))).toEqual(viewOf(vote(start, other)));
    });
    expect(viewOf(vote(start, ['A', 'B']))).toMatchObject({ kind: 'dots', voters: 2 });
  });
});

describe('a tie', () => {
  const tied = () => walk(vote(toDots(answered({ minutes: 60 })), ['AAB', 'ABC', 'C']), 1);

  test('at the edge is said, and PageDown goes on without a second vote', () => {
    const room = tied();
    expect(talliesOf(outcomeOf(room))).toBe('A3 B2 C2');
    expect([letters(outcomeOf(room).chosen), letters(outcomeOf(room).tied)]).toEqual(['A', 'BC']);
    expect(viewOf(room)).toMatchObject({ kind: 'dots-result', round: 1 });
    expect(placeOf(walk(room, 1))).toBe('actions');
  });

  test('is voted on once more with one dot each, and the way leads through it', () => {
    const runOff = goTo(tied(), { stage: 'dots', phase: 'run-off' });
    expect(linesIn(runOff, 2).map(({ letter }) => letter)).toEqual(['B', 'C']);
    expect(placeOf(walk(runOff, 1))).toBe('actions');
    const voted = vote(runOff, ['C', 'CC', 'B'], 2);
    const decided = walk(voted, 1);
    expect(placeOf(decided)).toBe('dots/decided');
    expect(letters(outcomeOf(decided).chosen)).toBe('AC');
    expect(outcomeOf(decided).tied).toEqual([]);
    const actions = walk(decided, 1);
    expect(viewOf(actions)).toMatchObject({ kind: 'actions', chosen: [{}, {}] });
    expect(previousPlace(actions, roomOf(actions))).toEqual({ stage: 'dots', phase: 'decided' });
    // A late first vote does not change what was voted on once more.
    expect(letters(outcomeOf(happen(decided, dotsOn(decided, 9, 'B'))).chosen)).toBe('AC');
  });

  test('that was voted on again keeps the first vote as it was, whatever comes in later', () => {
    const again = vote(goTo(tied(), { stage: 'dots', phase: 'run-off' }), ['C', 'B', 'B'], 2);
    const before = outcomeOf(again);
    const late = happen(goTo(again, { stage: 'dots', phase: 'collect' }), dotsOn(again, 1, 'CC'));
    expect(outcomeOf(late)).toEqual(before);
    const more = happen(late, { type: 'dot-counts', round: 1, counts: { 'sale.promise': 9 } });
    expect(outcomeOf(more)).toEqual(before);
  });

  test('that stays is left to the talk, and all of it goes on to the actions', () => {
    const again = vote(goTo(tied(), { stage: 'dots', phase: 'run-off' }), ['C', 'B', 'B', 'C'], 2);
    expect([letters(outcomeOf(again).chosen), letters(outcomeOf(again).tied)]).toEqual(['A', 'BC']);
    expect(viewOf(walk(again, 2))).toMatchObject({ kind: 'actions', chosen: [{}, {}, {}] });
  });
});

describe('the way', () => {
  test('leads on without a single dot, and the last dots are taken back', () => {
    const empty = toDots(answered());
    expect(nextPlace(empty, roomOf(empty))).toEqual({ stage: 'dots', phase: 'result' });
    expect(viewOf(walk(empty, 1))).toMatchObject({ result: undefined, chosen: [] });
    expect(placeOf(walk(empty, 3))).toBe('close');
    const voted = vote(empty, ['A', 'B', 'C']);
    const now = voted.events.at(-1)?.at ?? 0;
    const back = happen(voted, { type: 'undo', of: undoable(voted, now)?.of ?? -1 });
    expect(viewOf(back)).toMatchObject({ voters: 2 });
  });

  test('opens in a record with dots as in one without', () => {
    const record = (workshop: Workshop): unknown => JSON.parse(JSON.stringify(workshop));
    const voted = vote(toDots(answered()), ['A', 'BB', '']);
    expect(readWorkshop(record(voted))).toEqual(voted);
    const old = walk(answered(), 48);
    expect(readWorkshop(record(old))).toEqual(old);
    const done = happen(old, {
      type: 'move',
      from: roomOf(old).place,
      to: { stage: 'actions' },
    });
    expect(placeOf(walk(done, 1))).toBe('close');
  });
});
