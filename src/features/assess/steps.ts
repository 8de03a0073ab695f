import {
  GRID_ITEMS,
  MOMENTS,
  MOMENT_SCALES,
  PROMISE_SCALE,
  type Moment,
  type MomentsOfTruthItem,
} from '#domain/questionnaires/moments-of-truth.ts';
import type { Assessment } from '#domain/assessment.ts';
import { to } from '#ui/routes.ts';

/** The order of the pages: the questions of a part, its check page, its pause page, next part. */

export const PARTS = [...MOMENTS, 'promises'] as const;
export type Part = Moment | 'promises';

export const isPart = (text: string): text is Part => PARTS.some((part) => part === text);

export const itemsOf = (part: Part): readonly MomentsOfTruthItem[] =>
  part === 'promises'
    ? PROMISE_SCALE.items
    : (MOMENT_SCALES.find((scale) => scale.id === part)?.items ?? []);

export function findItem(text: string): MomentsOfTruthItem | undefined {
  return PARTS.flatMap((part) => itemsOf(part)).find((item) => item === text);
}

export function partOf(item: MomentsOfTruthItem): Part {
  const part = PARTS.find((each) => item.startsWith(`${each}.`));
  if (part === undefined) throw new Error(`No part holds the item ${item}`);
  return part;
}

/** Where *Continue* on a question leads: the next question, or the check page of its part. */
export function afterQuestion(id: string, item: MomentsOfTruthItem): string {
  const part = partOf(item);
  const items = itemsOf(part);
  const next = items[items.indexOf(item) + 1];
  return next === undefined ? to.check(id, part) : to.question(id, next);
}

/** Where *Back* on a question leads: the question before, or the overview from the first one. */
export function beforeQuestion(id: string, item: MomentsOfTruthItem): string {
  const items = itemsOf(partOf(item));
  const before = items[items.indexOf(item) - 1];
  return before === undefined ? to.hub(id) : to.question(id, before);
}

/** The first question of a part without an answer, else its first question. */
export function entryOf(assessment: Assessment, part: Part): MomentsOfTruthItem {
  const items = itemsOf(part);
  const answers = assessment.momentsOfTruth?.answers ?? {};
  const entry = items.find((item) => answers[item] === undefined) ?? items[0];
  if (entry === undefined) throw new Error(`The part ${part} has no items`);
  return entry;
}

const isFinished = (assessment: Assessment, part: Part): boolean => {
  const answers = assessment.momentsOfTruth?.answers ?? {};
  return itemsOf(part).every((item) => answers[item] !== undefined);
};

/** The next moment that is not finished; *Keeping our word* comes after the first chart. */
export function partAfter(assessment: Assessment, part: Part): Moment | undefined {
  if (part === 'promises') return undefined;
  return MOMENTS.slice(MOMENTS.indexOf(part) + 1).find((each) => !isFinished(assessment, each));
}

/** Where to go on when no place is remembered: the first open question of the 36, else results. */
export function resumeAddress(assessment: Assessment): string {
  const answers = assessment.momentsOfTruth?.answers ?? {};
  const open = GRID_ITEMS.find((item) => answers[item] === undefined);
  return open === undefined ? to.results(assessment.id) : to.question(assessment.id, open);
}
