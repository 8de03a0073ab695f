import { encodeAnswers } from '#domain/answers-code.ts';
import type { AssessmentData } from '#domain/assessment.ts';
import { to } from '#ui/routes.ts';
import { LONGEST_LINK } from '#sheet/qr-code.ts';

/**
 * The address under which this app opens the answers of an assessment; undefined while nothing is
 * answered, and where the app has an address too long to print. `here` is any address of the app.
 */
export function answersLink(assessment: AssessmentData, here: string): string | undefined {
  const code = encodeAnswers(assessment);
  const [app = ''] = here.split(/[?#]/u);
  if (code === undefined) return undefined;
  const link = `${app}${to.open(code)}`;
  return link.length > LONGEST_LINK ? undefined : link;
}
