import type { AssessmentData } from './assessment.ts';

/** Texts that people typed, as paper takes them: one that nobody can see is none. */

/** Something a reader would see: not only spaces, controls and characters without a shape. */
export const isSeen = (text: string | undefined): text is string =>
  text !== undefined && /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(text);

/** "Ruth, owner"; undefined when neither is given. */
export function respondentText({ respondent }: AssessmentData): string | undefined {
  const parts = [respondent?.name, respondent?.role].flatMap((part) =>
    isSeen(part) ? [part.trim()] : [],
  );
  return parts.length === 0 ? undefined : parts.join(', ');
}
