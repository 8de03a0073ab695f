import type { Assessment, AssessmentData } from './assessment.ts';
import { addDays, dayOf } from './calendar.ts';
import type { Edit } from './edits.ts';
import { REVIEW_DAYS, WEEKS } from './plan.ts';

/** The boxes of the wall chart, typed in from the paper: was the promise kept this week? */

const WEEK_DAYS = 7;

/**
 * The ISO day on which each of the thirteen weeks before the next look ends. Without a day for the
 * next look it is ninety days after the assessment was begun.
 */
export function weekEnds(
  { plan, createdAt }: Pick<Assessment, 'plan' | 'createdAt'>,
  today: string,
): readonly string[] {
  const last = plan?.reviewOn ?? addDays(dayOf(createdAt) ?? today, REVIEW_DAYS);
  return Array.from({ length: WEEKS }, (_, week) => addDays(last, -WEEK_DAYS * (WEEKS - 1 - week)));
}

/** In how many of the thirteen weeks the promise was kept, 0–13; undefined when nobody has said. */
export const weeksKept = ({ plan }: AssessmentData): number | undefined =>
  plan?.weeks?.slice(0, WEEKS).filter((kept) => kept).length;

/** Ticks one box, or takes the tick away; `week` counts from 0. */
export const setWeek =
  (week: number, kept: boolean): Edit =>
  (current) => {
    const before = current.plan?.weeks ?? [];
    const weeks = Array.from({ length: WEEKS }, (_, each) =>
      each === week ? kept : before[each] === true,
    );
    return { ...current, plan: { ...current.plan, weeks } };
  };
