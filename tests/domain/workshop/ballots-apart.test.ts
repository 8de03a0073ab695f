import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLevel } from '#domain/questionnaire.ts';
import { readDigits, digitsOf } from '#domain/workshop/ballot-digits.ts';
import { type Draw, ballotsApart } from '#domain/workshop/ballots-apart.ts';
import { findBallots } from '#domain/workshop/ballots-in-text.ts';
import { askedItems } from '#domain/workshop/questions.ts';
import { ballotsIn, roomOf } from '#domain/workshop/room.ts';
import { takeIn } from '#domain/workshop/take-in.ts';
import type { RoomEvent, Workshop } from '#domain/workshop/workshop.ts';
import { holdsFor } from '../arbitraries.ts';
import { happen, quickWorkshop } from './rooms.ts';
import { answer, minutesFor } from './minutes-rooms.ts';

const ITEMS = askedItems({ kind: 'quick' });
const answers = fc.dictionary(fc.constantFrom(...ITEMS), answer);
const room = fc
  .uniqueArray(fc.integer({ min: 1, max: 0xffff }), { minLength: 3, maxLength: 8 })
  .chain((senders) =>
    fc.tuple(
      ...senders.map((participant) =>
        fc.record({
          type: fc.constant('ballot' as const),
          participant: fc.constant(participant),
          round: fc.constant(1 as const),
          answers,
        }),
      ),
    ),
  )
  .map((ballots) => holding(ballots));

const holding = (ballots: readonly RoomEvent[]) =>
  ballots.reduce((before, event) => happen(before, event), quickWorkshop({ way: 'ballots' }));

/** Turns the order round: as far from the old one as a shuffle gets. */
const last: Draw = (below) => below - 1;
const apart = (workshop: Workshop, draw: Draw = last) =>
  ballotsApart(workshop, roomOf(workshop), draw) ?? [];
const takenIn = (workshop: Workshop, into: Workshop) =>
  takeIn(
    roomOf(into),
    findBallots(
      into,
      apart(workshop)
        .map(({ code, digits }) => `${code} ${digits}`)
        .join('\n'),
    ).ballots,
  ).fresh.reduce((before, event) => happen(before, event), into);

describe('ballots kept apart', () => {
  test('are none below three', () => {
    const two = [1, 2].map((participant): RoomEvent => ({
      ...{ type: 'ballot', participant, round: 1, answers: { 'sale.promise': 1 } },
    }));
    expect(apart(holding(two))).toEqual([]);
  });

  test('go to other numbers than those that gave them', () => {
    const three = ([0, 1, 2] as const).map((level): RoomEvent => ({
      ...{ type: 'ballot', participant: level + 1, round: 1 },
      answers: Object.fromEntries(ITEMS.map((item) => [item, level])),
    }));
    expect(apart(holding(three)).map(({ digits }) => digits[0])).toEqual(['2', '1', '0']);
    expect(apart(holding(three), () => 0).map(({ digits }) => digits[0])).toEqual(['0', '1', '2']);
  });

  test('are read back by the room that knows them, and change nothing that it shows', () => {
    holdsFor(room, (workshop) => {
      const again = takenIn(workshop, workshop);
      expect(ballotsIn(roomOf(again)).size).toBe(ballotsIn(roomOf(workshop)).size);
      const shownIn = (each: Workshop) =>
        minutesFor(each).questions.asked.flatMap(({ votes }) =>
          votes.flatMap(({ shown }) => shown ?? []),
        );
      expect(shownIn(again)).toEqual(shownIn(workshop));
    });
  });

  test('give an empty room the same answers', () => {
    holdsFor(room, (workshop) => {
      const fresh = takenIn(workshop, quickWorkshop({ way: 'ballots' }));
      expect(ballotsIn(roomOf(fresh)).size).toBe(ballotsIn(roomOf(workshop)).size);
    });
  });

  test('hold no level of a question that fewer than three gave one to', () => {
    holdsFor(room, (workshop) => {
      const { ballots } = findBallots(
        workshop,
        apart(workshop)
          .map(({ code }) => code)
          .join('\n'),
      );
      for (const item of ITEMS) {
        const levels = ballots.filter(
          (given) => given.type === 'ballot' && isLevel(given.answers[item] ?? 'dont-know'),
        );
        expect(levels.length === 0 || levels.length >= 3).toBe(true);
      }
    });
  });
});

test('digits that were written are read as the same answers', () => {
  holdsFor(answers, (given) => {
    expect(readDigits(digitsOf(given, ITEMS), ITEMS)).toEqual({ ok: true, answers: given });
  });
});
