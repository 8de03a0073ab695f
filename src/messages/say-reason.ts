import type { RankedItem } from '#domain/fix-first.ts';
import type { Settings } from '#domain/assessment.ts';
import { reachAsPeople } from '#domain/reach.ts';
import type { GridItem, Moment } from '#domain/questionnaires/moments-of-truth.ts';
import { LEVEL_NAMES, MOMENT_NAMES } from './en/names.ts';
import { results } from './en/results.ts';
import type { GridWords } from './grid-words.ts';

const words = results.reason;
const isStakes = (value: number | undefined): value is 1 | 2 | 3 | 4 | 5 =>
  value !== undefined && [1, 2, 3, 4, 5].includes(value);

/** The answer that led here; where it could not be shown, what was said and what is left of it. */
function causeOf({ scale, level, stated }: RankedItem<Moment, GridItem>, plain: string): string {
  const moment = MOMENT_NAMES[scale];
  return level < stated
    ? words.unseen(moment, plain, LEVEL_NAMES[stated], LEVEL_NAMES[level])
    : words.because(moment, plain, LEVEL_NAMES[level]);
}

/** Why a line stands where it stands, in words: never the number that only sorts. */
export function reasonFor(
  line: RankedItem<Moment, GridItem>,
  settings: Settings | undefined,
  { item }: Pick<GridWords, 'item'>,
): string {
  const { stakes, reach } = settings ?? {};
  // Without a guess there is nothing that could be off.
  const isGuessed = reach !== undefined;
  const guesses = [
    isStakes(stakes) ? words.stakes(stakes) : '',
    reach === undefined ? '' : words.reach(reachAsPeople(reach)),
    isGuessed && line.steady ? words.steady : '',
  ];
  return [causeOf(line, item(line.item).plain), ...guesses].filter((part) => part !== '').join(' ');
}
