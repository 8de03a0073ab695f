import type { RankedItem } from '#domain/fix-first.ts';
import type { Settings } from '#domain/assessment.ts';
import { reachAsPeople } from '#domain/reach.ts';
import type { GridItem, Moment } from '#domain/questionnaires/moments-of-truth.ts';
import { LEVEL_NAMES, MOMENT_NAMES } from './en/names.ts';
import { results } from './en/results.ts';

const words = results.reason;
const isStakes = (value: number | undefined): value is 1 | 2 | 3 | 4 | 5 =>
  value !== undefined && [1, 2, 3, 4, 5].includes(value);

/** Why a line stands where it stands, in words: never the number that only sorts. */
export function reasonFor(
  line: RankedItem<Moment, GridItem>,
  settings: Settings | undefined,
): string {
  const { stakes, reach } = settings ?? {};
  // Without a guess there is nothing that could be off.
  const isGuessed = reach !== undefined;
  const guesses = [
    isStakes(stakes) ? words.stakes(stakes) : '',
    reach === undefined ? '' : words.reach(reachAsPeople(reach)),
    isGuessed && line.steady ? words.steady : '',
  ];
  return [words.level(MOMENT_NAMES[line.scale], LEVEL_NAMES[line.level]), ...guesses]
    .filter((part) => part !== '')
    .join(' ');
}
