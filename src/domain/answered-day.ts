import type { Assessment } from './assessment.ts';
import { dayOf } from './calendar.ts';

/** The day of the last change; a file without dates counts as answered today (ISO days). */
export const answeredDay = (assessment: Assessment, today: string): string =>
  dayOf(assessment.updatedAt) ?? today;
