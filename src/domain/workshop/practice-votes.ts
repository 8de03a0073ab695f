import { mean } from '../scoring.ts';
import { isLevel, type Level, LEVELS } from '../questionnaire.ts';
import type { GridItem } from '../questionnaires/moments-of-truth.ts';
import { workshopNumber } from './ballot-code.ts';
import { drawn, inDrawnOrder } from './practice-draw.ts';
import { PRACTICE_PEOPLE, type PracticePerson, type PracticePersonId } from './practice-people.ts';
import { askedItems, type Questions } from './questions.ts';
import type { Round, Votes } from './votes.ts';

/**
 * How the twelve of a practice room answer. All of it follows from the seed and the questions, so
 * nothing is stored. The shares below are choices that make a room worth talking with, no findings.
 */

export type PracticeAnswer = Level | 'dont-know';
export type PracticeVote = { readonly person: PracticePersonId; readonly answer: PracticeAnswer };

/** All of a workshop that its twelve need to know. */
export type PracticeRoom = { readonly id: string; readonly questions: Questions };

/** What the answers of a practice room follow from: 0 to 2³² − 1. */
export const practiceSeed = ({ id }: Pick<PracticeRoom, 'id'>): number => workshopNumber(id);

/** Where most of a room stands on a question that does not split it. */
const COMMON_LEVELS = [1, 2, 2, 3, 3] as const;
/** So often does somebody who sees things darker or brighter say so: where most agree, elsewhere. */
const LEANS_OUT = { agreed: 0.2, mixed: 0.75 } as const;
/** So often does somebody in between go along with the loudest of a camp. */
const JOINS_THE_LOUDEST = 0.35;
/** So often does talk move somebody by a level: from next to the middle, from further away. */
const MOVES = { near: 0.5, far: 0.85 } as const;

/** The level at or next to a number, 0–4. */
const levelAt = (value: number): Level => LEVELS.findLast((level) => level <= value) ?? 0;

/** The two or three questions on which the room stands in two camps. */
export const practiceSplits = (seed: number, items: readonly GridItem[]): readonly GridItem[] =>
  inDrawnOrder(seed, 'split', items).slice(0, drawn(seed, 'splits') < 0.5 ? 2 : 3);

function hasNoOpinion(
  seed: number,
  items: readonly GridItem[],
  item: GridItem,
  { id, silentOnOneIn }: PracticePerson,
): boolean {
  if (silentOnOneIn === undefined) return false;
  const silent = Math.ceil(items.length / silentOnOneIn);
  return inDrawnOrder(seed, id, items).slice(0, silent).includes(item);
}

function campLevel(seed: number, item: GridItem, { id, side, lean }: PracticePerson): Level {
  const isLoudest = lean !== 0 || drawn(seed, 'joins', item, id) < JOINS_THE_LOUDEST;
  if (side === 'front') return isLoudest ? 0 : 1;
  return isLoudest ? 4 : 3;
}

function commonLevel(seed: number, item: GridItem, { id, lean }: PracticePerson): Level {
  const common = COMMON_LEVELS[Math.floor(drawn(seed, 'common', item) * COMMON_LEVELS.length)] ?? 2;
  const share = drawn(seed, 'agreed', item) < 0.5 ? LEANS_OUT.agreed : LEANS_OUT.mixed;
  return levelAt(common + (drawn(seed, 'leans', item, id) < share ? lean : 0));
}

/** Each person's first vote on a question, in the order in which they sit. */
function firstVotes(
  seed: number,
  items: readonly GridItem[],
  item: GridItem,
): readonly PracticeVote[] {
  const isSplit = practiceSplits(seed, items).includes(item);
  return PRACTICE_PEOPLE.map((person): PracticeVote => {
    if (hasNoOpinion(seed, items, item, person)) return { person: person.id, answer: 'dont-know' };
    const answer = isSplit ? campLevel(seed, item, person) : commonLevel(seed, item, person);
    return { person: person.id, answer };
  });
}

/**
 * Towards the level next to the mean, by one at most, and the firm ones stay. Nobody passes the
 * middle, so a second vote never lies further apart than the first.
 */
function afterTalk(
  seed: number,
  item: GridItem,
  votes: readonly PracticeVote[],
): readonly PracticeVote[] {
  const levels = votes.map(({ answer }) => answer).filter(isLevel);
  const middle = Math.round(mean(levels) ?? 0);
  const firm = PRACTICE_PEOPLE.filter(({ isFirm }) => isFirm).map(({ id }) => id);
  return votes.map(({ person, answer }) => {
    if (!isLevel(answer) || answer === middle || firm.some((id) => id === person)) {
      return { person, answer };
    }
    const share = Math.abs(answer - middle) === 1 ? MOVES.near : MOVES.far;
    const moves = drawn(seed, 'moves', item, person) < share;
    return { person, answer: moves ? levelAt(answer + Math.sign(middle - answer)) : answer };
  });
}

/** What each of the twelve votes on a question in a round, in the order in which they sit. */
export function practiceVotes(
  { id, questions }: PracticeRoom,
  item: GridItem,
  round: Round,
): readonly PracticeVote[] {
  const seed = practiceSeed({ id });
  const first = firstVotes(seed, askedItems(questions), item);
  return round === 1 ? first : afterTalk(seed, item, first);
}

/** The same without the people, as a coach counts them. */
export function practiceCount(votes: readonly PracticeVote[]): Votes {
  const levels = votes.map(({ answer }) => answer).filter(isLevel);
  return { levels, abstained: votes.length - levels.length };
}
