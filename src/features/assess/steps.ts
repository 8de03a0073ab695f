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

/** The order of the pages: the questions of a part, its check page, its pause page, next part. */

/** The questions of a part in order; one that a review does not ask stands among them when open. */
export function wayThrough(assessment: Assessment, item: Item): readonly Item[] {
  const asked = askedItems(assessment, partOf(item));
  return itemsOf(partOf(item)).filter((each) => each === item || asked.includes(each));
}

/** Where *Continue* on a question leads: the next question, or the check page of its part. */
export function afterQuestion(assessment: Assessment, item: Item): string {
  const { id } = assessment;
  const items = wayThrough(assessment, item);
  const next = items[items.indexOf(item) + 1];
  return next === undefined ? to.check(id, partOf(item)) : to.question(id, next);
}

/** Where *Back* on a question leads: the question before, or the overview from the first one. */
export function beforeQuestion(assessment: Assessment, item: Item): string {
  const { id } = assessment;
  const items = wayThrough(assessment, item);
  const before = items[items.indexOf(item) - 1];
  return before === undefined ? to.hub(id) : to.question(id, before);
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

/**
 * The next part of its kind that is not finished; other kinds are chosen, never run into. A review
 * is one short walk through all kinds.
 */
export function partAfter(assessment: Assessment, part: Part): Part | undefined {
  const siblings = assessment.earlier?.items === undefined ? siblingsOf(part) : PARTS;
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
