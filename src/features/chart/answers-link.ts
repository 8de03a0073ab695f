import { encodeAnswers } from '#domain/answers-code.ts';
import type { AssessmentData } from '#domain/assessment.ts';
import { to } from '#ui/routes.ts';

/**
 * The address under which this app opens the answers of an assessment; undefined while nothing is
 * answered. `here` is any address of the app.
 */
export function answersLink(assessment: AssessmentData, here: string): string | undefined {
  const code = encodeAnswers(assessment);
  const [app = ''] = here.split(/[?#]/u);
  return code === undefined ? undefined : `${app}${to.open(code)}`;
}
