import type { GridItem } from '../questionnaires/moments-of-truth.ts';
import { type BallotAnswers, encodeBallot, workshopNumber } from './ballot-code.ts';
import { digitsOf } from './ballot-digits.ts';
import { drawn } from './practice-draw.ts';
import { PRACTICE_PEOPLE, type PracticePerson } from './practice-people.ts';
import { practiceSeed, practiceSplits, practiceVotes } from './practice-votes.ts';
import { askedItems } from './questions.ts';
import { ballotsIn, type Room } from './room.ts';
import { FIRST_PHONE, sameAnswers } from './take-in.ts';
import type { Workshop } from './workshop.ts';

/**
 * Ballots of a practice room. Nine come from phones in about a minute: one of them twice, one as a
 * damaged link before it is sent again. Three lie on the table for the coach to type.
 */

type Rehearsed = Pick<Workshop, 'id' | 'questions' | 'business'>;

/** A phone hands in every so many ms, the first after as long, each up to as much later again. */
const PHONE_EVERY_MS = 5000;
const LATER_BY_MS = 3000;
/** After so long a ballot that went wrong comes once more. */
const AGAIN_MS = 9000;
/** A paper ballot is laid on the table every so many ms. */
const PAPER_EVERY_MS = 10_000;
/** Phones, in the order in which they hand in, that do so twice: the third and the sixth. */
const TOO_EARLY = 2;
const DAMAGED = 5;

type Delivery = {
  /** In ms after the room was asked. */
  readonly at: number;
  /** From then on nobody asks for it any more; absent for one that counts. */
  readonly until?: number;
  readonly code: string;
  readonly sender: number;
  /** Nothing is left to do about it once these answers have come in. */
  readonly answers: BallotAnswers;
};

/** Whole ballots, in the order in which the twelve sit. */
function wholeBallots(
  workshop: Rehearsed,
  votesOn: PracticePerson['votesOn'],
): readonly { readonly person: string; readonly answers: BallotAnswers }[] {
  const votes = askedItems(workshop.questions).map(
    (item) => [item, practiceVotes(workshop, item, 1)] as const,
  );
  return PRACTICE_PEOPLE.flatMap((person, seat) => {
    if (person.votesOn !== votesOn) return [];
    const answers = votes.flatMap(([item, cast]) => {
      const vote = cast[seat];
      return vote === undefined ? [] : [[item, vote.answer] as const];
    });
    return [{ person: person.id, answers: Object.fromEntries(answers) }];
  });
}

const without = (answers: BallotAnswers, item: GridItem | undefined): BallotAnswers =>
  Object.fromEntries(Object.entries(answers).filter(([each]) => each !== item));

const codeOf = (workshop: Rehearsed, sender: number, answers: BallotAnswers) =>
  encodeBallot({
    questions: workshop.questions,
    kind: workshop.business.kind,
    workshop: workshopNumber(workshop.id),
    sender,
    answers,
    isBlank: false,
  });

/** Changes one sign among the answers, as a chat may do that takes a part of a link for its own. */
function damage(code: string): string {
  const at = code.length - 3;
  return `${code.slice(0, at)}${code[at] === 'A' ? 'B' : 'A'}${code.slice(at + 1)}`;
}

/** Numbers such as phones draw them; a stride that shares no divisor with their range repeats none. */
function senderOf(seed: number, phone: number): number {
  const range = 0x10000 - FIRST_PHONE;
  return FIRST_PHONE + ((Math.floor(drawn(seed, 'phones') * range) + phone * 7001) % range);
}

/** All that phones hand in, in its order. */
function practiceDeliveries(workshop: Rehearsed): readonly Delivery[] {
  const seed = practiceSeed(workshop);
  const last = askedItems(workshop.questions).at(-1);
  const phones = wholeBallots(workshop, 'phone');
  const deliveries = phones.flatMap(({ person, answers }, phone): readonly Delivery[] => {
    const sender = senderOf(seed, phone);
    const at = (phone + 1) * PHONE_EVERY_MS + drawn(seed, 'later', person) * LATER_BY_MS;
    const whole = { at, code: codeOf(workshop, sender, answers), sender, answers };
    const again = { ...whole, at: at + AGAIN_MS };
    if (phone === DAMAGED) return [{ ...whole, code: damage(whole.code), until: again.at }, again];
    if (phone !== TOO_EARLY) return [whole];
    const early = without(answers, last);
    return [{ at, code: codeOf(workshop, sender, early), sender, answers: early }, again];
  });
  return deliveries.toSorted((a, b) => a.at - b.at);
}

/** Ballots that were taken back had come in as well: whoever took them back had a reason. */
const hasComeIn = ({ events }: Workshop, { sender, answers }: Delivery) =>
  events.some(
    ({ event }) =>
      event.type === 'ballot' &&
      event.participant === sender &&
      sameAnswers(event.answers, answers),
  );

export type PaperBallot = {
  /** Number printed on it, from 1. */
  readonly card: number;
  /** As they are typed: a digit for each question. */
  readonly digits: string;
  readonly answers: BallotAnswers;
  /** In ms after the room was asked. */
  readonly at: number;
};

/** The ballots on paper; one line of the last is empty, on a question that does not split the room. */
function practicePapers(workshop: Rehearsed): readonly PaperBallot[] {
  const items = askedItems(workshop.questions);
  const splits = practiceSplits(practiceSeed(workshop), items);
  return wholeBallots(workshop, 'paper').map(({ answers: whole }, at, papers) => {
    const empty = items.find((item) => !splits.includes(item) && whole[item] !== 'dont-know');
    const answers = at === papers.length - 1 ? without(whole, empty) : whole;
    const digits = digitsOf(answers, items);
    return { card: at + 1, digits, answers, at: (at + 1) * PAPER_EVERY_MS };
  });
}

export type PracticeBallots = {
  readonly deliveries: readonly Delivery[];
  readonly papers: readonly PaperBallot[];
};

/** All that a practice room hands in; worth keeping while the room waits. */
export const practiceBallots = (workshop: Rehearsed): PracticeBallots => ({
  deliveries: practiceDeliveries(workshop),
  papers: practicePapers(workshop),
});

/** A room that waits for its ballots. */
type Waiting = {
  readonly workshop: Workshop;
  readonly room: Room;
  readonly ballots: PracticeBallots;
};

/** The codes that have arrived by `now`, in ms since 1970, and are not in; in their order. */
export function arrivedCodes({ workshop, room, ballots }: Waiting, now: number): readonly string[] {
  if (room.place.stage !== 'ballots') return [];
  const elapsed = now - room.stageAt;
  return ballots.deliveries
    .filter(({ at, until = Infinity }) => at <= elapsed && elapsed < until)
    .filter((each) => !hasComeIn(workshop, each))
    .map(({ code }) => code);
}

/** `place` is the first one, from 1, at which the typed digits are not those of the paper. */
export type TypedPaper = PaperBallot &
  (
    | { readonly state: 'lies' | 'typed' }
    | { readonly state: 'differs'; readonly place: number; readonly typed: string }
  );

/** The ballots that lie on the table by `now`, in ms since 1970, and what was typed of them. */
export function papersOnTable(
  { workshop, room, ballots }: Waiting,
  now: number,
): readonly TypedPaper[] {
  const items = askedItems(workshop.questions);
  return ballots.papers.flatMap((paper): readonly TypedPaper[] => {
    const ballot = ballotsIn(room).get(paper.card);
    if (ballot === undefined) {
      return paper.at <= now - room.stageAt ? [{ ...paper, state: 'lies' }] : [];
    }
    const typed = digitsOf(ballot, items);
    const at = Array.from(typed).findIndex((digit, place) => digit !== paper.digits[place]);
    return at < 0
      ? [{ ...paper, state: 'typed' }]
      : [{ ...paper, state: 'differs', place: at + 1, typed: typed[at] ?? '' }];
  });
}

/** Everything that is not in yet, whenever it would have come, the ballots on paper as well. */
export function codesAtOnce({ workshop, room, ballots }: Waiting): readonly string[] {
  const cards = ballots.papers.filter(({ card }) => !ballotsIn(room).has(card));
  return [
    ...ballots.deliveries.filter((each) => !hasComeIn(workshop, each)).map(({ code }) => code),
    ...cards.map(({ card, answers }) => codeOf(workshop, card, answers)),
  ];
}
