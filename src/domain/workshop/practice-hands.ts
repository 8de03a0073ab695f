import { LEVELS } from '../questionnaire.ts';
import type { GridItem } from '../questionnaires/moments-of-truth.ts';
import { drawn } from './practice-draw.ts';
import {
  practiceCount,
  type PracticeRoom,
  practiceSeed,
  type PracticeVote,
  practiceVotes,
} from './practice-votes.ts';
import { countVotes, type Round, type Votes, votesOn } from './votes.ts';
import type { RoomEvent } from './workshop.ts';

/** Hands of a practice room, and whether the coach has counted them right. */

/** The first hand is up after so long, the last one after both, in ms. */
const FIRST_HAND_MS = 1000;
const ALL_HANDS_MS = 6000;

export type PracticeHand = PracticeVote & { readonly isUp: boolean };

/** The twelve hands so long after the room was asked; `elapsed` in ms. */
export function practiceHands(
  workshop: PracticeRoom,
  item: GridItem,
  round: Round,
  elapsed: number,
): readonly PracticeHand[] {
  const seed = practiceSeed(workshop);
  return practiceVotes(workshop, item, round).map((vote) => {
    const delay = drawn(seed, 'hand', item, round, vote.person) * ALL_HANDS_MS;
    return { ...vote, isUp: elapsed >= FIRST_HAND_MS + delay };
  });
}

/** Hands for one level, or for no opinion, as counted and as they were held up. */
export type LevelCount = {
  readonly level: (typeof LEVELS)[number] | 'dont-know';
  readonly counted: number;
  readonly held: number;
};

export type CountCheck = {
  readonly counted: number;
  readonly held: number;
  /** Where too few were counted, and where too many; both empty when the count is right. */
  readonly missed: readonly LevelCount[];
  readonly added: readonly LevelCount[];
};

const numberOf = (votes: Votes, level: LevelCount['level']) =>
  level === 'dont-know' ? votes.abstained : votes.levels.filter((each) => each === level).length;

/** How the count that was saved last compares with the hands; undefined before one was saved. */
export function checkCount(
  workshop: PracticeRoom,
  events: readonly RoomEvent[],
  item: GridItem,
  round: Round,
): CountCheck | undefined {
  const isCounted = events.some(
    (event) => event.type === 'hands' && event.item === item && event.round === round,
  );
  if (!isCounted) return undefined;
  const counted = votesOn(events, item, round);
  const held = practiceCount(practiceVotes(workshop, item, round));
  const rows = [...LEVELS, 'dont-know' as const].map((level) => ({
    level,
    counted: numberOf(counted, level),
    held: numberOf(held, level),
  }));
  return {
    counted: countVotes(counted),
    held: countVotes(held),
    missed: rows.filter((row) => row.counted < row.held),
    added: rows.filter((row) => row.counted > row.held),
  };
}
