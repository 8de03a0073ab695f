import { SHOWN_FROM } from '../group.ts';
import { isLevel } from '../questionnaire.ts';
import { type BallotAnswers, encodeBallot, workshopNumber } from './ballot-code.ts';
import { digitsOf } from './ballot-digits.ts';
import { askedItems } from './questions.ts';
import { ballotsIn, type Room } from './room.ts';
import type { Workshop } from './workshop.ts';

/**
 * All single ballots of a room, each kept apart and without a trace of who gave it: they are dealt
 * out anew among the numbers that handed one in. The same numbers, so that a room that takes them
 * back in ends where it was, whether it knew them or not.
 */

/** A whole number from 0 to below `below`, by chance. */
export type Draw = (below: number) => number;

function shuffled<Thing>(things: readonly Thing[], draw: Draw): readonly Thing[] {
  const left = [...things];
  return things.flatMap(() => left.splice(draw(left.length), 1));
}

/** The answers without the levels of questions that fewer than three gave one to (instrument.md 6.1). */
function withoutFew(
  workshop: Workshop,
  ballots: readonly BallotAnswers[],
): readonly BallotAnswers[] {
  const shown = askedItems(workshop.questions).filter(
    (item) =>
      ballots.filter((answers) => isLevel(answers[item] ?? 'dont-know')).length >= SHOWN_FROM,
  );
  return ballots.map((answers) =>
    Object.fromEntries(
      Object.entries(answers).filter(
        ([item, answer]) => !isLevel(answer) || shown.some((each) => each === item),
      ),
    ),
  );
}

export type BallotApart = {
  /** As `findBallots` reads it. */
  readonly code: string;
  /** As `readDigits` reads them. */
  readonly digits: string;
};

/** All ballots; undefined below three. */
export function ballotsApart(
  workshop: Workshop,
  room: Room,
  draw: Draw,
): readonly BallotApart[] | undefined {
  const ballots = ballotsIn(room);
  if (ballots.size < SHOWN_FROM) return undefined;
  const dealt = shuffled(withoutFew(workshop, [...ballots.values()]), draw);
  const { questions, business } = workshop;
  const items = askedItems(questions);
  return [...ballots.keys()]
    .toSorted((a, b) => a - b)
    .map((sender, at) => {
      const answers = dealt[at] ?? {};
      const code = encodeBallot({
        ...{ questions, kind: business.kind, workshop: workshopNumber(workshop.id) },
        ...{ sender, answers, isBlank: false },
      });
      return { code, digits: digitsOf(answers, items) };
    });
}
