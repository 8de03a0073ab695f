import { ballotsIn, type Room } from './room.ts';
import type { RoomEvent } from './workshop.ts';

/** What ballots do to a room that may know some of them. */

type BallotEvent = Extract<RoomEvent, { type: 'ballot' }>;

/** Numbers below are on paper, the others were drawn by phones. */
export const FIRST_PHONE = 256;

export type TakenIn = {
  /** What has to be entered, in its order. */
  readonly fresh: readonly BallotEvent[];
  /** How many of these replace an earlier ballot of the same sender. */
  readonly replaced: number;
  /** How many were in already, word for word; nothing is entered for them. */
  readonly same: number;
};

const sorted = (answers: BallotEvent['answers']) => JSON.stringify(Object.entries(answers).sort());

/** Whether two ballots say the same, in whatever order their answers stand. */
export const sameAnswers = (a: BallotEvent['answers'], b: BallotEvent['answers']): boolean =>
  sorted(a) === sorted(b);

/** Sorts out what is new; of several by one sender the latest counts. */
export function takeIn(room: Room, ballots: readonly BallotEvent[]): TakenIn {
  const known = new Map(ballotsIn(room));
  const fresh: BallotEvent[] = [];
  let [replaced, same] = [0, 0];
  for (const ballot of ballots) {
    const before = known.get(ballot.participant);
    if (before !== undefined && sameAnswers(before, ballot.answers)) same += 1;
    else {
      if (before !== undefined) replaced += 1;
      known.set(ballot.participant, ballot.answers);
      fresh.push(ballot);
    }
  }
  return { fresh, replaced, same };
}

/** Numbers of paper ballots that are not in; none before the first paper ballot is. */
export function missingCards(room: Room, people: number): readonly number[] {
  const senders = [...ballotsIn(room).keys()];
  const cards = senders.filter((sender) => sender < FIRST_PHONE);
  if (cards.length === 0) return [];
  const onPaper = Math.max(0, people - (senders.length - cards.length));
  return Array.from({ length: onPaper }, (_, at) => at + 1).filter((card) => !cards.includes(card));
}
