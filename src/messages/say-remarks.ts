import { formatCount } from '#domain/numbers.ts';
import type { Remark } from '#domain/remarks.ts';
import { remarks } from './en/headline.ts';
import { LEVEL_NAMES, MOMENT_NAMES } from './en/names.ts';
import { LOCALE } from './locale.ts';

/** A remark on how sure the result is, as its sentences. */
export function sayRemark(
  remark: Remark,
  /** What the promises are called, in the order of their list. */
  promiseNames: readonly string[],
): readonly string[] {
  switch (remark.kind) {
    case 'weak-link':
      return [remarks.weakLink(MOMENT_NAMES[remark.moment])];
    case 'straight-line':
      return [remarks.straightLine(LEVEL_NAMES[remark.level])];
    case 'partial':
      return [remarks.partial(remark.open)];
    case 'says-does-gap':
      return [remarks.saysDoesGap(remark.places.flatMap((place) => promiseNames[place] ?? []))];
    case 'proven-below-stated':
      return [
        remarks.provenBelowStated(
          formatCount(remark.stated, LOCALE),
          formatCount(remark.proven, LOCALE),
        ),
        remarks.overrating,
      ];
    case 'assumed': {
      const names = remark.moments.map((moment) => MOMENT_NAMES[moment]);
      return [
        remark.guess === 'stakes' ? remarks.assumedStakes(names) : remarks.assumedReach(names),
      ];
    }
  }
}
