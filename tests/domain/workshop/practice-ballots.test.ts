import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDigits } from '#domain/workshop/ballot-digits.ts';
import { findBallots } from '#domain/workshop/ballots-in-text.ts';
import {
  arrivedCodes,
  codesAtOnce,
  papersOnTable,
  practiceBallots,
} from '#domain/workshop/practice-ballots.ts';
import { askedItems } from '#domain/workshop/questions.ts';
import { ballotsIn, roomOf, roomReveals } from '#domain/workshop/room.ts';
import { FIRST_PHONE, takeIn } from '#domain/workshop/take-in.ts';
import { practiceCount, practiceVotes } from '#domain/workshop/practice-votes.ts';
import { reveal } from '#domain/workshop/votes.ts';
import type { Workshop } from '#domain/workshop/workshop.ts';
import { holdsFor } from '../arbitraries.ts';
import { happen, quickWorkshop, START, walk } from './rooms.ts';

/** A practice room that has just been asked for its ballots, a second after its start. */
const asked = (facts: Partial<Workshop> = {}) =>
  walk(quickWorkshop({ practice: true, people: 12, way: 'ballots', ...facts }), 1);
const ASKED_AT = START + 1000;
const MINUTE = 60_000;

const waiting = (workshop: Workshop) => ({
  workshop,
  room: roomOf(workshop),
  ballots: practiceBallots(workshop),
});
const codesAt = (workshop: Workshop, ms: number) => arrivedCodes(waiting(workshop), ASKED_AT + ms);

/** Takes in what has arrived, as the inbox does, and tells how that went. */
function collect(workshop: Workshop, codes: readonly string[]) {
  const found = findBallots(workshop, codes.join('\n'));
  const { fresh, replaced, same } = takeIn(roomOf(workshop), found.ballots);
  const after = fresh.reduce((now, ballot) => happen(now, ballot, 1), workshop);
  return { after, taken: fresh.length, replaced, same, refused: found.refused };
}

/** The room after so many seconds of a console that looks every second, and all that it refused. */
function waitFor(workshop: Workshop, seconds: number) {
  let [after, replaced] = [workshop, 0];
  const refused = new Set<string>();
  for (let second = 0; second <= seconds; second += 1) {
    const outcome = collect(after, codesAt(after, second * 1000));
    after = outcome.after;
    replaced += outcome.replaced;
    outcome.refused.forEach(({ why }) => refused.add(why));
  }
  return { after, replaced, refused: [...refused] };
}

const senders = (workshop: Workshop) => [...ballotsIn(roomOf(workshop)).keys()];

describe('ballots of a practice room', () => {
  test('come from nine phones in about a minute, one twice, one damaged before it comes again', () => {
    const { after, replaced, refused } = waitFor(asked(), 70);
    expect(senders(after)).toHaveLength(9);
    expect(senders(after).every((sender) => sender >= FIRST_PHONE)).toBe(true);
    expect({ replaced, refused }).toEqual({ replaced: 1, refused: ['damaged'] });
    expect(codesAt(after, 10 * MINUTE)).toEqual([]);
  });

  test('come in a few at a time, and only while the room is asked', () => {
    const workshop = asked();
    expect(codesAt(workshop, 0)).toEqual([]);
    const halfWay = codesAt(workshop, 30_000).length;
    expect(halfWay).toBeGreaterThan(2);
    expect(halfWay).toBeLessThan(9);
    expect(codesAt(walk(workshop, 1), MINUTE)).toEqual([]);
  });

  test('are where they were after a reload in the middle', () => {
    const { after } = waitFor(asked(), 30);
    const again = waitFor(after, 70);
    expect([...senders(again.after)].sort()).toEqual(senders(waitFor(asked(), 70).after).sort());
  });

  test('that were taken back do not come by themselves again', () => {
    const { after } = waitFor(asked(), 8);
    expect(senders(after)).toHaveLength(1);
    const back = happen(after, { type: 'undo', of: after.events.length - 1 });
    expect(senders(back)).toEqual([]);
    expect(codesAt(back, 8000)).toEqual([]);
  });

  test('on paper are typed as digits, and a slip is found', () => {
    const workshop = asked();
    const items = askedItems(workshop.questions);
    const table = (now: Workshop, ms: number) =>
      papersOnTable(waiting(now), ASKED_AT + ms).map(({ card, state }) => [card, state]);
    expect(table(workshop, 5000)).toEqual([]);
    expect(table(workshop, MINUTE)).toEqual([1, 2, 3].map((card) => [card, 'lies']));
    const type = (now: Workshop, card: number, digits: string) => {
      const typed = readDigits(digits, items);
      if (!typed.ok) throw new Error(`${digits} cannot be typed`);
      const answers = { ...typed.answers };
      return happen(now, { type: 'ballot', participant: card, round: 1, answers });
    };
    const [first, second, third] = practiceBallots(workshop).papers.map(({ digits }) => digits);
    if (first === undefined || second === undefined || third === undefined) throw new Error();
    expect(third).toContain('5');
    const slip = `${second.slice(0, 4)}${second[4] === '0' ? '1' : '0'}${second.slice(5)}`;
    const typed = type(type(type(workshop, 1, first), 2, slip), 3, third);
    expect(table(typed, 0)).toEqual([
      [1, 'typed'],
      [2, 'differs'],
      [3, 'typed'],
    ]);
    const [, wrong] = papersOnTable(waiting(typed), ASKED_AT);
    expect(wrong).toMatchObject({ place: 5, typed: slip[4] });
  });

  test('come all at once, whatever is in already, for any room', () => {
    const facts = fc.record({ id: fc.uuid(), seconds: fc.nat({ max: 80 }) });
    const check = ({ id, seconds }: { readonly id: string; readonly seconds: number }) => {
      const waited = waitFor(asked({ id }), seconds).after;
      const { after } = collect(waited, codesAtOnce(waiting(waited)));
      expect(senders(after)).toHaveLength(12);
      expect(codesAtOnce(waiting(after))).toEqual([]);
      expect(codesAt(after, 10 * MINUTE)).toEqual([]);
    };
    holdsFor(facts, check, 20);
  });

  test('say what the twelve think, but for one empty line', () => {
    const workshop = asked();
    const { after } = collect(workshop, codesAtOnce(waiting(workshop)));
    const differs = askedItems(workshop.questions).filter((item) => {
      const thought = reveal(practiceCount(practiceVotes(workshop, item, 1)));
      const shown = roomReveals(roomOf(after), item, 1);
      return JSON.stringify(shown) !== JSON.stringify(thought);
    });
    expect(differs).toHaveLength(1);
  });
});
