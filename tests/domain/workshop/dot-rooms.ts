import { linesOf } from '#domain/workshop/dots.ts';
import { roomOf } from '#domain/workshop/room.ts';
import type { Round } from '#domain/workshop/votes.ts';
import type { Place, RoomEvent, Workshop } from '#domain/workshop/workshop.ts';
import { hands, happen, quickWorkshop } from './rooms.ts';

/** Rooms that choose with dots. */

export const goTo = (workshop: Workshop, to: Place): Workshop =>
  happen(workshop, { type: 'move', from: roomOf(workshop).place, to });

export const toDots = (workshop: Workshop) => goTo(workshop, { stage: 'dots', phase: 'collect' });

/** Lowest first: delivery, sale, problem. */
export const answered = (facts: Partial<Workshop> = {}): Workshop =>
  [
    hands('sale.promise', [0, 2, 2, 0, 0]),
    hands('delivery.promise', [4, 0, 0, 0, 0]),
    hands('problem.promise', [0, 0, 4, 0, 0]),
    hands('contacts.promise', [0, 2, 0, 0, 0]),
  ].reduce((workshop, event) => happen(workshop, event), quickWorkshop(facts));

export const linesIn = (workshop: Workshop, round: Round = 1) =>
  linesOf(workshop, roomOf(workshop), round);

/** Somebody's dots by the letters on the wall. */
export const dotsOn = (
  workshop: Workshop,
  voter: number,
  letters: string,
  round: Round = 1,
): RoomEvent => ({
  type: 'dots',
  voter,
  round,
  lines: Array.from(letters).map(
    (letter) => linesIn(workshop, round).find((line) => line.letter === letter)?.id ?? letter,
  ),
});

/** Voters 1, 2, 3 … each with their letters. */
export const vote = (workshop: Workshop, votes: readonly string[], round: Round = 1) =>
  votes.reduce(
    (voting, letters, at) => happen(voting, dotsOn(voting, at + 1, letters, round)),
    workshop,
  );
