import type { Assessment } from './assessment.ts';
import { dayOf } from './calendar.ts';
import { answersOf } from './parts.ts';

/** The day of the last change; a file without dates counts as answered today (ISO days). */
export const answeredDay = (assessment: Assessment, today: string): string =>
  dayOf(assessment.updatedAt) ?? today;

/** The same for the line "Answered"; undefined as long as no question has an answer. */
export const answeredOn = (assessment: Assessment, today: string): string | undefined =>
  Object.keys(answersOf(assessment)).length === 0 ? undefined : answeredDay(assessment, today);
