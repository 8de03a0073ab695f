import type { Assessment } from '#domain/assessment.ts';
import {
  answersOf,
  isDimension,
  isMoment,
  itemsOf,
  partOf,
  type Item,
  type Part,
} from '#domain/parts.ts';
import { firstUnanswered, gridProgress, growthProgress } from '#domain/progress.ts';
import { DIMENSIONS, GROWTH_ITEMS } from '#domain/questionnaires/growth-positioning.ts';
import { GRID_ITEMS, MOMENTS } from '#domain/questionnaires/moments-of-truth.ts';
import { to } from '#ui/routes.ts';

/** The order of the pages: the questions of a part, its check page, its pause page, next part. */

/** Where *Continue* on a question leads: the next question, or the check page of its part. */
export function afterQuestion(id: string, item: Item): string {
  const part = partOf(item);
  const items = itemsOf(part);
  const next = items[items.indexOf(item) + 1];
  return next === undefined ? to.check(id, part) : to.question(id, next);
}

/** Where *Back* on a question leads: the question before, or the overview from the first one. */
export function beforeQuestion(id: string, item: Item): string {
  const items = itemsOf(partOf(item));
  const before = items[items.indexOf(item) - 1];
  return before === undefined ? to.hub(id) : to.question(id, before);
}

/** The first question of a part without an answer, else its first question. */
export function entryOf(assessment: Assessment, part: Part): Item {
  const items = itemsOf(part);
  const answers = answersOf(assessment);
  const entry = items.find((item) => answers[item] === undefined) ?? items[0];
  if (entry === undefined) throw new Error(`The part ${part} has no items`);
  return entry;
}

const isFinished = (assessment: Assessment, part: Part): boolean => {
  const answers = answersOf(assessment);
  return itemsOf(part).every((item) => answers[item] !== undefined);
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
 * Where to go on when no place is remembered: the first open question of the 36, or of the 34
 * where only those were begun; else the results.
 */
export function resumeAddress(assessment: Assessment): string {
  const answers = answersOf(assessment);
  const isGrowthOnly =
    growthProgress(assessment).answered > 0 && gridProgress(assessment).answered === 0;
  const items: readonly Item[] = isGrowthOnly ? GROWTH_ITEMS : GRID_ITEMS;
  const open = firstUnanswered(answers, items);
  return open === undefined ? to.results(assessment.id) : to.question(assessment.id, open);
}
