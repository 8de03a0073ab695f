import type { Assessment } from '#domain/assessment.ts';
import {
  answersOf,
  askedItems,
  isDimension,
  isMoment,
  itemsOf,
  PARTS,
  partOf,
  type Item,
  type Part,
} from '#domain/parts.ts';
import { firstUnanswered, gridProgress, growthProgress } from '#domain/progress.ts';
import { DIMENSIONS, GROWTH_ITEMS } from '#domain/questionnaires/growth-positioning.ts';
import { GRID_ITEMS, MOMENTS } from '#domain/questionnaires/moments-of-truth.ts';
import { to } from '#ui/routes.ts';

/**
 * The order of the pages: the questions of a part, its check page, its pause page, next part. A
 * review is one short walk through the questions it asks, with one check page at its end.
 */

const isReview = ({ earlier }: Assessment): boolean => earlier?.items !== undefined;

/** What a review asks, in the order of the questionnaires. */
export const reviewItems = (assessment: Assessment): readonly Item[] =>
  PARTS.flatMap((part) => askedItems(assessment, part));

/**
 * The questions among which one stands: those of its part, in a review all that it asks. One that a
 * review does not ask is looked at alone.
 */
export function wayThrough(assessment: Assessment, item: Item): readonly Item[] {
  if (!isReview(assessment)) return itemsOf(partOf(item));
  const asked = reviewItems(assessment);
  return asked.includes(item) ? asked : [item];
}

/** The check page behind the last question of a walk. */
const checkAfter = (assessment: Assessment, item: Item): string =>
  isReview(assessment) && reviewItems(assessment).includes(item)
    ? to.checkReview(assessment.id)
    : to.check(assessment.id, partOf(item));

/** Where *Continue* on a question leads: the next question, or the check page behind the last. */
export function afterQuestion(assessment: Assessment, item: Item): string {
  const items = wayThrough(assessment, item);
  const next = items[items.indexOf(item) + 1];
  return next === undefined ? checkAfter(assessment, item) : to.question(assessment.id, next);
}

/** The same for a question whose whole part was just left out. */
export function afterPart(assessment: Assessment, item: Item): string {
  const items = wayThrough(assessment, item);
  const next = items.slice(items.indexOf(item)).find((each) => partOf(each) !== partOf(item));
  return next === undefined ? checkAfter(assessment, item) : to.question(assessment.id, next);
}

/** Where *Back* on a question leads: the question before, or the overview from the first one. */
export function beforeQuestion(assessment: Assessment, item: Item): string {
  const { id } = assessment;
  const items = wayThrough(assessment, item);
  const before = items[items.indexOf(item) - 1];
  return before === undefined ? to.hub(id) : to.question(id, before);
}

/** Where *Continue* on the check page of a part leads; in a review to what is open, or its end. */
export function afterCheck(assessment: Assessment, part: Part): string {
  const { id } = assessment;
  if (!isReview(assessment)) return to.pause(id, part);
  const open = firstUnanswered(answersOf(assessment), reviewItems(assessment));
  return open === undefined ? to.checkReview(id) : to.question(id, open);
}

/** The first question of a part without an answer, else its first question. */
export function entryOf(assessment: Assessment, part: Part): Item {
  const items = askedItems(assessment, part);
  const answers = answersOf(assessment);
  const entry = items.find((item) => answers[item] === undefined) ?? items[0] ?? itemsOf(part)[0];
  if (entry === undefined) throw new Error(`The part ${part} has no items`);
  return entry;
}

const isFinished = (assessment: Assessment, part: Part): boolean => {
  const answers = answersOf(assessment);
  return askedItems(assessment, part).every((item) => answers[item] !== undefined);
};

/** The parts that follow each other: the six moments, or the five parts of growth. */
export function siblingsOf(part: Part): readonly Part[] {
  if (isMoment(part)) return MOMENTS;
  return isDimension(part) ? DIMENSIONS : [part];
}

/** The next part of its kind that is not finished; other kinds are chosen, never run into. */
export function partAfter(assessment: Assessment, part: Part): Part | undefined {
  const siblings = siblingsOf(part);
  return siblings.slice(siblings.indexOf(part) + 1).find((each) => !isFinished(assessment, each));
}

/**
 * Where to go on when no place is remembered: the first open question of a review, else of the 36,
 * or of the 34 where only those were begun; else the results.
 */
export function resumeAddress(assessment: Assessment): string {
  const answers = answersOf(assessment);
  const isGrowthOnly =
    growthProgress(assessment).answered > 0 && gridProgress(assessment).answered === 0;
  const whole: readonly Item[] = isGrowthOnly ? GROWTH_ITEMS : GRID_ITEMS;
  const open = firstUnanswered(answers, assessment.earlier?.items ?? whole);
  return open === undefined ? to.results(assessment.id) : to.question(assessment.id, open);
}
