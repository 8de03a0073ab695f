import { DOT_RULES, dotBallots, type DotRule, linesOf } from './dots.ts';
import { drawn } from './practice-draw.ts';
import { PRACTICE_HEADS } from './practice-people.ts';
import { practiceSeed } from './practice-votes.ts';
import type { Room } from './room.ts';
import type { Round } from './votes.ts';
import type { Workshop } from './workshop.ts';

/** How the twelve of a practice room spread their dots. */

/** How much more the room's own liking counts than a person's; without it nothing would win. */
const PULL = 2;

/**
 * The lines that each person gives a dot to, one for each dot: three, two of them on one line at
 * most, fewer when there are not lines enough. The room likes some lines better than others, so
 * that there is a result. Nobody has a choice without lines.
 */
export function practiceDots(
  seed: number,
  lines: readonly string[],
  people: number = PRACTICE_HEADS,
  { dots, perLine }: DotRule = DOT_RULES[1],
): readonly (readonly string[])[] {
  const liking = (line: string, person: number, dot: number) =>
    PULL * drawn(seed, 'liked', line) +
    drawn(seed, 'likes', line, person) +
    drawn(seed, 'dot', line, person, dot);
  return Array.from({ length: people }, (_, person) =>
    Array.from({ length: dots }, (__, dot) => dot).reduce<readonly string[]>((chosen, dot) => {
      const open = lines.filter((line) => chosen.filter((each) => each === line).length < perLine);
      const [best] = open.toSorted((a, b) => liking(b, person, dot) - liking(a, person, dot));
      return best === undefined ? chosen : [...chosen, best];
    }, []),
  );
}

export type PracticeSlip = {
  /** From 1. */
  readonly voter: number;
  /** The letters of the lines, as somebody would write them. */
  readonly letters: string;
  /** The lines by their ids, one for each dot. */
  readonly lines: readonly string[];
  readonly isIn: boolean;
};

/** What the twelve have written on their slips, for the lines that hang on the wall. */
export function practiceSlips(
  workshop: Workshop,
  room: Room,
  round: Round,
): readonly PracticeSlip[] {
  const lines = linesOf(workshop, room, round);
  const letterOf = new Map(lines.map(({ id, letter }) => [id, letter]));
  const used = dotBallots(room, round);
  const ids = lines.map(({ id }) => id);
  // The second vote is another one: with the first one's liking, ties would stay ties.
  const seed = practiceSeed(workshop) + round;
  return practiceDots(seed, ids, PRACTICE_HEADS, DOT_RULES[round]).map((chosen, at) => ({
    voter: at + 1,
    letters: chosen.map((id) => letterOf.get(id) ?? '').join(' '),
    lines: chosen,
    isIn: used.has(at + 1),
  }));
}
