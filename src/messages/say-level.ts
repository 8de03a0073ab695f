import { type Answer, isLevel } from '#domain/questionnaire.ts';
import { LEVEL_NAMES } from './en/names.ts';
import { shared } from './en/shared.ts';

/** An answer in one name: its level, or why it has none. */
export function levelText(answer: Answer | undefined): string {
  if (answer === undefined) return shared.notAnswered;
  if (isLevel(answer.level)) return LEVEL_NAMES[answer.level];
  return answer.level === 'dont-know' ? shared.dontKnow : shared.notApplicable;
}
