import { ballotsIn, type Room } from './room.ts';
import type { RoomEvent } from './workshop.ts';

/** What ballots do to a room that may know some of them. */

type BallotEvent = Extract<RoomEvent, { type: 'ballot' }>;
/** What somebody hands in: a ballot, or dots. */
export type HandedIn = BallotEvent | Extract<RoomEvent, { type: 'dots' }>;

/** Numbers below are on paper, the others were drawn by phones. */
export const FIRST_PHONE = 256;

export type TakenIn = {
  /** What has to be entered, in its order. */
  readonly fresh: readonly HandedIn[];
  /** How many of these replace an earlier ballot of the same sender. */
  readonly replaced: number;
  /** How many were in already, word for word; nothing is entered for them. */
  readonly same: number;
};

const sorted = (answers: BallotEvent['answers']) => JSON.stringify(Object.entries(answers).sort());

/** Whether two ballots say the same, in whatever order their answers stand. */
export const sameAnswers = (a: BallotEvent['answers'], b: BallotEvent['answers']): boolean =>
  sorted(a) === sorted(b);

/** Of whom it is and for which vote. */
const keyOf = (handed: HandedIn) =>
  handed.type === 'ballot'
    ? `ballot/${handed.participant}`
    : `dots/${handed.round}/${handed.voter}`;

const saidIn = (handed: HandedIn) =>
  handed.type === 'ballot' ? sorted(handed.answers) : handed.lines.toSorted().join('\n');

/** Sorts out what is new; of several by one sender the latest counts. */
export function takeIn(room: Room, handedIn: readonly HandedIn[]): TakenIn {
  const known = new Map(
    room.events.flatMap((event) =>
      (event.type === 'ballot' && event.round === 1) || event.type === 'dots'
        ? [[keyOf(event), saidIn(event)] as const]
        : [],
    ),
  );
  const fresh: HandedIn[] = [];
  let [replaced, same] = [0, 0];
  for (const handed of handedIn) {
    const before = known.get(keyOf(handed));
    if (before === saidIn(handed)) same += 1;
    else {
      if (before !== undefined) replaced += 1;
      known.set(keyOf(handed), saidIn(handed));
      fresh.push(handed);
    }
  }
  return { fresh, replaced, same };
}

/**
 * Numbers of paper ballots that are not in; none before the first paper ballot is, and none when
 * phones are in as well: nobody knows who took a sheet then.
 */
export function missingCards(room: Room, people: number): readonly number[] {
  const senders = [...ballotsIn(room).keys()];
  const cards = senders.filter((sender) => sender < FIRST_PHONE);
  if (cards.length === 0 || cards.length < senders.length) return [];
  return Array.from({ length: people }, (_, at) => at + 1).filter((card) => !cards.includes(card));
}
