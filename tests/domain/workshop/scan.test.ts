import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeBallot, workshopNumber } from '#domain/workshop/ballot-code.ts';
import { askedItems } from '#domain/workshop/questions.ts';
import { ballotsIn, roomOf } from '#domain/workshop/room.ts';
import { newlySeen, placeOf, readScan, type SeenCodes } from '#domain/workshop/scan.ts';
import type { HandedIn } from '#domain/workshop/take-in.ts';
import type { Round } from '#domain/workshop/votes.ts';
import type { Workshop } from '#domain/workshop/workshop.ts';
import { happen, quickWorkshop } from './rooms.ts';

const ROOM = quickWorkshop({ way: 'ballots' });

const linkOf = (sender: number, level: 0 | 1 | 2 | 3 | 4, workshop = ROOM.id, isBlank = false) =>
  `https://example.org/#/workshop/vote/${encodeBallot({
    ...{ questions: ROOM.questions, kind: 'counter', workshop: workshopNumber(workshop) },
    ...{ sender, isBlank },
    answers: Object.fromEntries(askedItems(ROOM.questions).map((item) => [item, level])),
  })}`;

function scanned(workshop: Workshop, ...links: readonly string[]): Workshop {
  let now = workshop;
  for (const link of links) {
    const scan = readScan(now, link);
    if ('event' in scan) now = happen(now, scan.event);
  }
  return now;
}

const countIn = (workshop: Workshop) => ballotsIn(roomOf(workshop)).size;

describe('a scanned code', () => {
  test('is taken, then the same, then replaced by another one of its phone', () => {
    expect(readScan(ROOM, linkOf(300, 2)).kind).toBe('taken');
    const once = scanned(ROOM, linkOf(300, 2));
    expect(readScan(once, linkOf(300, 2))).toEqual({ kind: 'same' });
    expect(readScan(once, linkOf(300, 3)).kind).toBe('replaced');
    expect(countIn(scanned(once, linkOf(300, 3), linkOf(301, 1)))).toBe(2);
  });

  test('that holds no ballot of this room is refused with its reason', () => {
    const whyOf = (text: string) => readScan(ROOM, text);
    expect(whyOf('https://example.org/menu')).toEqual({ kind: 'refused', why: 'foreign' });
    expect(whyOf('')).toEqual({ kind: 'refused', why: 'foreign' });
    expect(whyOf(linkOf(300, 2, 'w2'))).toEqual({ kind: 'refused', why: 'elsewhere' });
    expect(whyOf(linkOf(0, 0, ROOM.id, true))).toEqual({ kind: 'refused', why: 'blank' });
    expect(whyOf(linkOf(300, 2).slice(0, -4))).toEqual({ kind: 'refused', why: 'cut' });
  });

  test('is never taken from any other text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readScan(ROOM, `https://example.org/${text}`).kind).toBe('refused');
      }),
    );
  });
});

describe('what counts of a sender', () => {
  const FROM_300: HandedIn = { type: 'ballot', participant: 300, round: 1, answers: {} };

  test('is the latest ballot, and after taking it back the one before', () => {
    const twice = scanned(ROOM, linkOf(300, 2), linkOf(300, 3));
    expect(placeOf(ROOM, FROM_300)).toBeUndefined();
    expect(placeOf(twice, FROM_300)).toBe(1);
    const back = happen(twice, { type: 'undo', of: 1 });
    expect(placeOf(back, FROM_300)).toBe(0);
    expect(readScan(back, linkOf(300, 2))).toEqual({ kind: 'same' });
  });

  test('is told apart by vote: a ballot, dots, dots of the second vote', () => {
    const dots = (round: Round): HandedIn => ({ type: 'dots', voter: 300, round, lines: ['a'] });
    const all = [FROM_300, dots(1), dots(2)].reduce((room, event) => happen(room, event), ROOM);
    expect([FROM_300, dots(1), dots(2)].map((event) => placeOf(all, event))).toEqual([0, 1, 2]);
  });
});

describe('codes in successive pictures', () => {
  const NONE: SeenCodes = new Map();

  test('are new once for as long as they stay in sight', () => {
    let seen = NONE;
    const fresh = [0, 100, 2900, 5800].map((now) => {
      const next = newlySeen(seen, ['a'], now);
      seen = next.seen;
      return next.fresh.length;
    });
    expect(fresh).toEqual([1, 0, 0, 0]);
    expect(newlySeen(seen, ['a'], 8801).fresh).toEqual(['a']);
  });

  test('are told apart in one picture, and one that stands there twice is one', () => {
    const { fresh, seen } = newlySeen(NONE, ['a', 'b', 'a'], 0);
    expect(fresh).toEqual(['a', 'b']);
    expect(newlySeen(seen, ['c', 'b'], 10).fresh).toEqual(['c']);
  });

  test('are forgotten, so that a long day does not fill up the memory', () => {
    const { seen } = newlySeen(newlySeen(NONE, ['a'], 0).seen, [], 3001);
    expect(seen.size).toBe(0);
  });
});
