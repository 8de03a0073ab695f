import { askedItems, type Questions } from './questions.ts';
import { type BallotProblem, CODE_BEGINS, decodeBallot, workshopNumber } from './ballot-code.ts';
import type { RoomEvent, Workshop } from './workshop.ts';

/**
 * Ballots out of whatever was scanned, pasted or dropped: a link, a file, a whole chat. A code is
 * known by how it begins, or by the address of the page that wrote it.
 */

type BallotEvent = Extract<RoomEvent, { type: 'ballot' }>;

/** `blank`: an invitation · `elsewhere`: of another workshop or with other questions. */
export type BallotRefusal = BallotProblem | 'blank' | 'elsewhere';

export type FoundBallots = {
  readonly ballots: readonly BallotEvent[];
  readonly refused: readonly { readonly code: string; readonly why: BallotRefusal }[];
};

/** The shortest code worth a refusal; shorter ones are words that happen to begin alike. */
const LEAST_SIGNS = 12;
const CODES = new RegExp(
  `vote/([\\w-]*)|(?<![\\w-])(${CODE_BEGINS}[\\w-]{${LEAST_SIGNS - CODE_BEGINS.length},})`,
  'gu',
);

const sameQuestions = (a: Questions, b: Questions) => askedItems(a).join() === askedItems(b).join();

function readOne(workshop: Workshop, code: string): BallotEvent | BallotRefusal {
  const decoded = decodeBallot(code);
  if (!decoded.ok) return decoded.problem;
  const { ballot } = decoded;
  const isOurs =
    ballot.workshop === workshopNumber(workshop.id) &&
    sameQuestions(ballot.questions, workshop.questions);
  if (!isOurs) return 'elsewhere';
  if (ballot.isBlank) return 'blank';
  return { type: 'ballot', participant: ballot.sender, round: 1, answers: { ...ballot.answers } };
}

/** All ballots of this workshop in a text, in their order, and what was refused with the reason. */
export function findBallots(workshop: Workshop, text: string): FoundBallots {
  const codes = [...text.matchAll(CODES)].map(([, linked, bare]) => linked ?? bare ?? '');
  const read = codes.map((code) => ({ code, outcome: readOne(workshop, code) }));
  return {
    ballots: read.flatMap(({ outcome }) => (typeof outcome === 'string' ? [] : [outcome])),
    refused: read.flatMap(({ code, outcome }) =>
      typeof outcome === 'string' ? [{ code, why: outcome }] : [],
    ),
  };
}
