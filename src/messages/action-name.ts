import type { Action } from '#domain/assessment.ts';
import { isSeen } from '#domain/seen-text.ts';
import { plan } from './en/plan.ts';

/** Enough to tell one action from the next in a sentence. */
const NAME_LENGTH = 80;

/** What an action is called in a sentence: its words, cut where they go on for long. */
export function actionName({ text }: Pick<Action, 'text'>): string {
  if (!isSeen(text)) return plan.actions.unnamed;
  const trimmed = text.trim();
  const beginning = Array.from(trimmed.slice(0, 2 * NAME_LENGTH))
    .slice(0, NAME_LENGTH)
    .join('');
  return beginning === trimmed ? trimmed : `${beginning.trimEnd()} …`;
}
