import type { Assessment, AssessmentData } from './assessment.ts';
import { dayOf } from './calendar.ts';
import { answersOf } from './parts.ts';

/** The day of the last answer; a file without dates counts as answered today (ISO days). */
export const answeredDay = (assessment: Assessment, today: string): string =>
  lastAnswer(assessment) ?? today;

/** The same, undefined for a file without dates. One that never noted it: its last change. */
export const lastAnswer = ({ answeredAt, updatedAt }: AssessmentData): string | undefined =>
  dayOf(answeredAt) ?? dayOf(updatedAt);

/** The same for the line "Answered"; undefined as long as no question has an answer. */
export const answeredOn = (assessment: Assessment, today: string): string | undefined =>
  Object.keys(answersOf(assessment)).length === 0 ? undefined : answeredDay(assessment, today);
