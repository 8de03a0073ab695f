import { askedItems, type Questions } from './questions.ts';
import { type BallotProblem, CODE_BEGINS, decodeBallot, workshopNumber } from './ballot-code.ts';
import { decodeDots, type DotSlip, phoneLines, sameLines } from './dot-code.ts';
import { fitsCounted, linesOf } from './dots.ts';
import { isOpenVote, roomOf } from './room.ts';
import { type HandedIn, takeIn } from './take-in.ts';
import type { Workshop } from './workshop.ts';

/**
 * Ballots out of whatever was scanned, pasted or dropped: a link, a file, a whole chat. A code is
 * known by how it begins, or by the address of the page that wrote it.
 */

/**
 * `blank`: an invitation · `elsewhere`: of another workshop or with other questions · `lines`: dots
 * on lines that have changed since · `closed`: dots when nobody asks for them · `revealed`: a ballot
 * that would show the room what one person thinks, because the others are on the screen already.
 */
export type BallotRefusal =
  BallotProblem | 'blank' | 'elsewhere' | 'lines' | 'closed' | 'counted' | 'revealed';

export type FoundBallots = {
  readonly ballots: readonly HandedIn[];
  readonly refused: readonly { readonly code: string; readonly why: BallotRefusal }[];
};

/** The shortest code worth a refusal; shorter ones are words that happen to begin alike. */
const LEAST_SIGNS = 12;
/** Mail filters write a slash in their own way, some of them twice over. */
const SLASH = '(?:/|%(?:25)*2[Ff])';
/** Links may follow each other without a space. */
const ENDS = '(?=https?:|[^\\w-]|$)';
const CODES = new RegExp(
  `vote${SLASH}([\\w-]*?)${ENDS}|(?<![A-Za-z0-9])(${CODE_BEGINS}[\\w-]{${LEAST_SIGNS - CODE_BEGINS.length},}?)${ENDS}`,
  'gu',
);

const sameQuestions = (a: Questions, b: Questions) => askedItems(a).join() === askedItems(b).join();

/** Dots as this room takes them in; what it has already may come again at any time. */
function readSlip(workshop: Workshop, slip: DotSlip): HandedIn | BallotRefusal {
  if (slip.workshop !== workshopNumber(workshop.id)) return 'elsewhere';
  if (slip.isBlank) return 'blank';
  const room = roomOf(workshop);
  const lines = linesOf(workshop, room, slip.round);
  if (!sameLines(phoneLines(lines), slip.lines)) return 'lines';
  const event: HandedIn = {
    type: 'dots',
    voter: slip.sender,
    round: slip.round,
    lines: slip.dots.flatMap((dot) => lines.find(({ letter }) => letter === dot)?.id ?? []),
  };
  if (takeIn(room, [event]).same === 1) return event;
  if (!isOpenVote(room, slip.round)) return 'closed';
  return fitsCounted(workshop, room, event) ? event : 'counted';
}

function readOne(workshop: Workshop, code: string): HandedIn | BallotRefusal {
  const dots = decodeDots(code);
  if (dots.ok) return readSlip(workshop, dots.slip);
  if (dots.problem !== 'foreign') return dots.problem;
  const decoded = decodeBallot(code);
  if (!decoded.ok) return decoded.problem;
  const { ballot } = decoded;
  const isOurs =
    ballot.workshop === workshopNumber(workshop.id) &&
    sameQuestions(ballot.questions, workshop.questions);
  if (!isOurs) return 'elsewhere';
  if (ballot.isBlank) return 'blank';
  const answers = { ...ballot.answers };
  const event: HandedIn = { type: 'ballot', participant: ballot.sender, round: 1, answers };
  const room = roomOf(workshop);
  const { stage } = room.place;
  const isUnseen = stage === 'welcome' || stage === 'ballots';
  return isUnseen || takeIn(room, [event]).same === 1 ? event : 'revealed';
}

/** Chats write *in italics* with these, and both may also end a code. */
const withoutMarks = (code: string) => code.replace(/[_-]+$/u, '');

function readMarked(workshop: Workshop, code: string): HandedIn | BallotRefusal {
  const outcome = readOne(workshop, code);
  if (typeof outcome !== 'string' || withoutMarks(code) === code) return outcome;
  const unmarked = readOne(workshop, withoutMarks(code));
  return unmarked === 'foreign' || unmarked === 'cut' ? outcome : unmarked;
}

/** All ballots and slips with dots of this workshop in a text, in their order, and what was refused with the reason. */
export function findBallots(workshop: Workshop, text: string): FoundBallots {
  const codes = [...text.matchAll(CODES)].map(([, linked, bare]) => linked ?? bare ?? '');
  const read = codes.map((code) => ({ code, outcome: readMarked(workshop, code) }));
  return {
    ballots: read.flatMap(({ outcome }) => (typeof outcome === 'string' ? [] : [outcome])),
    refused: read.flatMap(({ code, outcome }) =>
      typeof outcome === 'string' ? [{ code, why: outcome }] : [],
    ),
  };
}
