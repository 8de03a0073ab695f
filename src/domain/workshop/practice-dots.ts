import { drawn } from './practice-draw.ts';
import { PRACTICE_HEADS } from './practice-people.ts';

/** How the twelve of a practice room spread their dots. */

/** Dots of each person, and how many of them may stand on one line (workshop.md 2.4). */
const THREE_DOTS = { dots: 3, perLine: 2 } as const;
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
  { dots, perLine }: { readonly dots: number; readonly perLine: number } = THREE_DOTS,
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
