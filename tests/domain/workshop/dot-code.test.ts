import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBase64Url } from '#domain/base64url.ts';
import { GRID_ITEMS } from '#domain/questionnaires/moments-of-truth.ts';
import { decodeBallot, encodeBallot, workshopNumber } from '#domain/workshop/ballot-code.ts';
import { findBallots } from '#domain/workshop/ballots-in-text.ts';
import { decodeDots, type DotSlip, encodeDots, phoneLines } from '#domain/workshop/dot-code.ts';
import { LETTERS } from '#domain/workshop/dot-lines.ts';
import { roomOf } from '#domain/workshop/room.ts';
import { takeIn } from '#domain/workshop/take-in.ts';
import type { Workshop } from '#domain/workshop/workshop.ts';
import { holdsFor } from '../arbitraries.ts';
import { answered, dotsOn, goTo, linesIn, toDots, vote } from './dot-rooms.ts';
import { happen, walk } from './rooms.ts';

const voting = () => toDots(answered({ minutes: 60 }));

const slipOf = (
  workshop: Workshop,
  sender: number,
  dots: readonly string[],
  round: 1 | 2 = 1,
): DotSlip => ({
  ...{ round, lines: phoneLines(linesIn(workshop, round)), dots, isBlank: false },
  ...{ kind: workshop.business.kind, workshop: workshopNumber(workshop.id), sender },
});

const slips: fc.Arbitrary<DotSlip> = fc
  .record({
    letters: fc.subarray([...LETTERS], { minLength: 1 }),
    items: fc.shuffledSubarray([...GRID_ITEMS], { minLength: 8, maxLength: 8 }),
    marks: fc.array(fc.option(fc.integer({ min: 64, max: 255 })), { minLength: 8, maxLength: 8 }),
    picks: fc.array(fc.nat(7), { maxLength: 2 }),
    isBlank: fc.boolean(),
    workshop: fc.nat(0xffffffff),
    sender: fc.nat(0xffff),
    kind: fc.constantFrom(undefined, 'counter' as const, 'contract' as const),
  })
  .map(({ letters, items, marks, picks, ...slip }) => ({
    ...slip,
    round: 1,
    lines: letters.flatMap((letter, at): DotSlip['lines'] => {
      const [item, mark] = [items[at], marks[at]];
      if (typeof mark === 'number') return [{ kind: 'own', letter, mark }];
      return item === undefined ? [] : [{ kind: 'question', letter, item }];
    }),
    dots: slip.isBlank ? [] : picks.map((pick) => letters[pick % letters.length] ?? '').toSorted(),
  }));

describe('a code with dots', () => {
  test('comes back as it was, from at most 23 bytes', () => {
    holdsFor(slips, (slip) => {
      const code = encodeDots(slip);
      expect(decodeDots(code)).toEqual({ ok: true, slip });
      expect(fromBase64Url(code)?.length).toBeLessThanOrEqual(23);
    });
  });

  test('is from a newer version for an app that knows ballots alone, and no ballot is dots', () => {
    const slip = slipOf(voting(), 300, ['A']);
    expect(decodeBallot(encodeDots(slip))).toEqual({ ok: false, problem: 'newer' });
    const { kind, workshop, sender } = slip;
    const ballot = { questions: { kind: 'quick' }, kind, workshop, sender, answers: {} } as const;
    expect(decodeDots(encodeBallot({ ...ballot, isBlank: true }))).toEqual({
      ok: false,
      problem: 'foreign',
    });
  });

  test('that lost its end or changed on its way is never taken for another', () => {
    const code = encodeDots(slipOf(voting(), 300, ['A', 'A', 'C']));
    for (let end = 2; end < code.length; end += 1) {
      expect(decodeDots(code.slice(0, end)).ok).toBe(false);
    }
    for (let at = 2; at < code.length; at += 1) {
      for (const sign of ['A', 'B', '_']) {
        const changed = code.slice(0, at) + sign + code.slice(at + 1);
        if (changed !== code) expect(decodeDots(changed).ok).toBe(false);
      }
    }
  });

  test('holds no more dots than the rule allows', () => {
    const slip = slipOf(voting(), 300, ['A', 'A', 'A']);
    expect(decodeDots(encodeDots(slip))).toEqual({ ok: false, problem: 'damaged' });
    expect(decodeDots(encodeDots({ ...slip, round: 2, dots: ['A', 'B'] })).ok).toBe(false);
    expect(decodeDots(encodeDots({ ...slip, dots: ['H'] })).ok).toBe(false);
  });
});

describe('dots in a text', () => {
  const link = (slip: DotSlip) => `https://x.example/#/workshop/vote/${encodeDots(slip)}`;

  test('are found beside ballots, and come in once', () => {
    const room = happen(voting(), {
      ...{ type: 'ballot', participant: 400, round: 1 },
      answers: { 'sale.promise': 3 },
    });
    const ballot = encodeBallot({
      ...{ questions: { kind: 'quick' }, kind: 'counter', workshop: workshopNumber(room.id) },
      ...{ sender: 400, answers: { 'sale.promise': 3 }, isBlank: false },
    });
    const slip = slipOf(room, 300, ['A', 'A', 'C']);
    const chat = `Ines: ${link(slip)}\nTom: ${ballot}\nInes again: ${link(slip)}`;
    const { ballots, refused } = findBallots(room, chat);
    expect(refused).toEqual([]);
    const { fresh, same } = takeIn(roomOf(room), ballots);
    expect(fresh).toEqual([dotsOn(room, 300, 'AAC')]);
    expect(same).toBe(2);
    const later = link(slipOf(room, 300, ['B']));
    const taken = takeIn(
      roomOf(happen(room, dotsOn(room, 300, 'CAA'))),
      findBallots(room, `${link(slip)} ${later}`).ballots,
    );
    expect(taken).toMatchObject({ same: 1, replaced: 1, fresh: [{ lines: ['sale.promise'] }] });
  });

  test('of lines of the room’s own are known by their text', () => {
    const one = happen(voting(), { type: 'line', text: 'Shorter queues' });
    const other = happen(voting(), { type: 'line', text: 'Longer hours' });
    const code = link(slipOf(one, 300, ['D']));
    expect(findBallots(one, code).ballots).toEqual([dotsOn(one, 300, 'D')]);
    expect(findBallots(other, code).refused).toMatchObject([{ why: 'lines' }]);
  });

  test('are refused with the reason', () => {
    const room = voting();
    const slip = slipOf(room, 300, ['A']);
    const whyOf = (code: string, at = room) => findBallots(at, code).refused[0]?.why;
    expect(whyOf(link({ ...slip, isBlank: true, dots: [] }))).toBe('blank');
    expect(whyOf(link({ ...slip, workshop: 7 }))).toBe('elsewhere');
    expect(whyOf(link(slip).slice(0, -4))).toBe('cut');
    expect(whyOf(link(slip), walk(room, 1))).toBe('closed');
    expect(
      whyOf(link(slip), happen(room, { type: 'leave-out', line: 'sale.promise', out: true })),
    ).toBe('lines');
    const counts = { 'sale.promise': 2 * room.people };
    const counted = happen(room, { type: 'dot-counts', round: 1, counts });
    expect(whyOf(link(slip), counted)).toBe('counted');
    const fewer = { 'sale.promise': 2 * room.people - 2 };
    expect(
      whyOf(link(slip), happen(counted, { type: 'dot-counts', round: 1, counts: fewer })),
    ).toBeUndefined();
    const second = vote(goTo(room, { stage: 'dots', phase: 'run-off' }), ['B'], 2);
    expect(whyOf(link(slip), goTo(second, { stage: 'dots', phase: 'collect' }))).toBe('closed');
  });

  test('of the first vote stay quiet in the second, which has its own', () => {
    const tied = walk(vote(voting(), ['AAB', 'ABC', 'C']), 1);
    const runOff = goTo(tied, { stage: 'dots', phase: 'run-off' });
    const first = link(slipOf(runOff, 1, ['A', 'A', 'B']));
    const second = link(slipOf(runOff, 300, ['C'], 2));
    const { ballots, refused } = findBallots(runOff, `${first} ${second}`);
    expect(refused).toEqual([]);
    expect(takeIn(roomOf(runOff), ballots)).toEqual({
      fresh: [dotsOn(runOff, 300, 'C', 2)],
      replaced: 0,
      same: 1,
    });
  });
});
