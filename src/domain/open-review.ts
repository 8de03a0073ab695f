import type { AssessmentData } from './assessment.ts';
import { answersOf, type Part, questionnaireOf } from './parts.ts';
import { type Progress, progressOf } from './progress.ts';
import { GROWTH_ITEMS } from './questionnaires/growth-positioning.ts';
import { GRID_ITEMS, PROMISE_SCALE } from './questionnaires/moments-of-truth.ts';
import { hasHalf, type ScaleScore } from './scoring.ts';

/**
 * A review that is not finished. It asks the low and the unknown questions again, so until they are
 * answered the carried answers stand alone, and their mean would look like progress.
 */

/**
 * How far a running review has come in these items, counting only what it asks; undefined once all
 * of that is answered, and for a full round.
 */
export function openReview(round: AssessmentData, items: readonly string[]): Progress | undefined {
  const asked = items.filter((item) => round.earlier?.items?.includes(item) ?? false);
  const progress = progressOf(answersOf(round), asked);
  return progress.status === 'complete' ? undefined : progress;
}

/** What is one result together: the six moments, the six questions on our word, the five parts. */
const wholeOf = (part: Part): readonly string[] => {
  if (part === 'promises') return PROMISE_SCALE.items;
  return questionnaireOf(part) === 'growthPositioning' ? GROWTH_ITEMS : GRID_ITEMS;
};

/** Whether the points of a part wait for questions of a running review, its own or another's. */
export const isHeldBack = (round: AssessmentData, part: Part): boolean =>
  openReview(round, wholeOf(part)) !== undefined;

/** Nothing but the range: what counts, and what could still come. */
export const withoutPoints = (scale: ScaleScore): ScaleScore => ({
  ...scale,
  // Both ends the same would be the points themselves.
  ...(scale.low === scale.high ? { low: null, high: null } : {}),
  score: null,
  band: null,
  proven: null,
  partial: false,
});

/** Whether a scale without points has answers enough for them, so that only a review holds it up. */
export const isWaiting = ({ score, answered, applicable }: ScaleScore): boolean =>
  score === null && applicable > 0 && hasHalf(answered, applicable);
