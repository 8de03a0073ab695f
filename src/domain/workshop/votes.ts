import { type AgreementWord, itemAgreement, SHOWN_FROM } from '../group.ts';
import { isLevel, type Level, LEVELS } from '../questionnaire.ts';
import type { GridItem } from '../questionnaires/moments-of-truth.ts';
import type { RoomEvent } from './workshop.ts';

/** What a room answered to one question in one round, and what may be shown of it. */

export type Round = 1 | 2;

export type Votes = {
  readonly levels: readonly Level[];
  /** Answered without an opinion; not the same as missing. */
  readonly abstained: number;
};

/** What may stand on the screen; below three levels nothing but their number (instrument.md 6.1). */
export type Revealed =
  | { readonly hidden: true; readonly n: number; readonly abstained: number }
  | {
      readonly hidden: false;
      readonly n: number;
      readonly abstained: number;
      /** How many gave 0, 1, 2, 3 and 4. */
      readonly counts: readonly number[];
      /** The lower of the two in the middle when their number is even. */
      readonly median: Level;
      /** From the lower to the upper quartile, by nearest rank. */
      readonly middleHalf: readonly [Level, Level];
      readonly word: AgreementWord;
      readonly split: boolean;
      /** Mean distance from the median, in levels. */
      readonly apart: number;
      readonly sd: number;
    };

/** Takes the votes of one question out of the events that hold; the latest of each sender counts. */
export function votesOn(events: readonly RoomEvent[], item: GridItem, round: Round): Votes {
  const ballots = new Map<number, Level | 'dont-know' | undefined>();
  let hands: Votes = { levels: [], abstained: 0 };
  for (const event of events) {
    if (event.type === 'ballot' && event.round === round) {
      ballots.set(event.participant, event.answers[item]);
    } else if (event.type === 'hands' && event.item === item && event.round === round) {
      hands = {
        levels: LEVELS.flatMap((level) =>
          Array.from({ length: event.counts[level] ?? 0 }, () => level),
        ),
        abstained: event.abstained,
      };
    }
  }
  const given = [...ballots.values()].filter((answer) => answer !== undefined);
  const levels = given.filter(isLevel);
  return {
    levels: [...levels, ...hands.levels],
    abstained: given.length - levels.length + hands.abstained,
  };
}

/** How many people answered, those without an opinion included. */
export const countVotes = ({ levels, abstained }: Votes): number => levels.length + abstained;

/** The value below which that share of the sorted levels lies, by nearest rank; share 0–1. */
const rankOf = (sorted: readonly Level[], share: number): Level =>
  sorted[Math.max(1, Math.ceil(sorted.length * share)) - 1] ?? 0;

/** The lower median of the levels, which is always one of them; 0 without any. */
export const lowerMedian = (levels: readonly Level[]): Level =>
  rankOf(
    levels.toSorted((a, b) => a - b),
    0.5,
  );

export function reveal({ levels, abstained }: Votes): Revealed {
  const n = levels.length;
  // Sorted first, so that sums of fractions do not depend on who answered first.
  const sorted = levels.toSorted((a, b) => a - b);
  const agreement = itemAgreement(sorted);
  if (n < SHOWN_FROM || 'hidden' in agreement) return { hidden: true, n, abstained };
  const median = lowerMedian(levels);
  return {
    hidden: false,
    n,
    abstained,
    counts: LEVELS.map((level) => levels.filter((each) => each === level).length),
    median,
    middleHalf: [rankOf(sorted, 0.25), rankOf(sorted, 0.75)],
    word: agreement.word,
    split: agreement.split,
    apart: agreement.adMedian,
    sd: agreement.sd,
  };
}

const widthOf = (revealed: Revealed): number =>
  revealed.hidden ? -1 : revealed.middleHalf[1] - revealed.middleHalf[0];
const spreadOf = (revealed: Revealed): number => (revealed.hidden ? -1 : revealed.sd);

/**
 * Most split first: by the width of the middle half, then by the standard deviation, then as
 * asked. Questions with too few answers come last.
 */
export function byDisagreement(
  items: readonly GridItem[],
  revealedOf: (item: GridItem) => Revealed,
): readonly GridItem[] {
  return items
    .map((item, at) => ({ item, at, revealed: revealedOf(item) }))
    .toSorted(
      (a, b) =>
        widthOf(b.revealed) - widthOf(a.revealed) ||
        spreadOf(b.revealed) - spreadOf(a.revealed) ||
        a.at - b.at,
    )
    .map(({ item }) => item);
}
