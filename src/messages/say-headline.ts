import type { FixFirstLine, Headline } from '#domain/headline.ts';
import { headline, type HeadlineStart } from './en/headline.ts';
import { BAND_NAMES, LEVEL_NAMES, MOMENT_NAMES, POSITION_NAMES } from './en/names.ts';
import { position } from './en/position.ts';
import type { GridWords } from './grid-words.ts';

/** The facts of a headline as its sentence. */

const isOnlyUnseen = ({ level, stated }: FixFirstLine): boolean => level < stated;

const startOf = ({ item, scale, level }: FixFirstLine, words: GridWords): HeadlineStart => ({
  moment: MOMENT_NAMES[scale],
  practice: words.item(item).plain,
  level: LEVEL_NAMES[level],
});

function sayFixFirst(
  lines: Extract<Headline, { kind: 'fix-first' }>['lines'],
  words: GridWords,
): string {
  const [first, second] = lines;
  if (isOnlyUnseen(first)) {
    return headline.startWithVisible(MOMENT_NAMES[first.scale], words.fixLine(first));
  }
  return second === undefined || isOnlyUnseen(second)
    ? headline.startWith(startOf(first, words))
    : headline.startWithBoth(startOf(first, words), startOf(second, words));
}

const RELIABLE_OR_BETTER: readonly string[] = ['dependable', 'signature'];

export function sayHeadline(said: Headline, words: GridWords): string {
  switch (said.kind) {
    case 'review-open':
      return headline.reviewOpen(said.answered, said.of);
    case 'too-early': {
      const complete = said.complete.at(-1);
      return headline.tooEarly({
        answered: said.answered,
        of: said.of,
        complete: complete && {
          moment: MOMENT_NAMES[complete.moment],
          band: BAND_NAMES[complete.band],
        },
      });
    }
    case 'growth-only':
      return said.position === null
        ? headline.growthEarly(said.answered, said.of)
        : [
            headline.growthPlace(POSITION_NAMES[said.position], position.meaning[said.position]),
            ...(said.neighbours.length === 0
              ? []
              : [position.closeCall(said.neighbours.map((name) => POSITION_NAMES[name]))]),
          ].join(' ');
    case 'find-out-first':
      return headline.findOutFirst(MOMENT_NAMES[said.moments[0]]);
    case 'weak-link':
      return headline.weakLink({
        count: said.count,
        band: said.orBetter ? headline.orBetter(BAND_NAMES[said.band]) : BAND_NAMES[said.band],
        weak: said.weak.map((moment) => MOMENT_NAMES[moment]),
      });
    case 'fix-first':
      return sayFixFirst(said.lines, words);
    case 'protect': {
      const weakest = said.weakest.map((moment) => MOMENT_NAMES[moment]);
      return RELIABLE_OR_BETTER.includes(said.lowestBand)
        ? headline.allReliable(said.count, weakest)
        : headline.asGoodAsAsked(weakest);
    }
  }
}
