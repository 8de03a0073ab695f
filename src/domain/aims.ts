import type { AssessmentData } from './assessment.ts';
import { answersOf, type Item } from './parts.ts';
import { isLevel, LEVELS, type Level } from './questionnaire.ts';

/**
 * The level that a question is meant to reach (2–4, kept from a trial); undefined without an aim,
 * where it does not apply, and once the level is reached.
 */
export function aimOf(assessment: AssessmentData, item: Item): Level | undefined {
  const target = assessment.plan?.targets?.[item];
  const given = answersOf(assessment)[item]?.level;
  if (target === undefined || given === 'not-applicable') return undefined;
  const isReached = given !== undefined && isLevel(given) && given >= target;
  return isReached ? undefined : LEVELS.find((level) => level === target);
}
