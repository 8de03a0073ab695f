import type { Action } from './assessment.ts';
import { changeAction, type Edit } from './edits.ts';

/** Whether an action of an earlier round happened. */

export const OUTCOMES = ['done', 'partly', 'not'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Undefined when nobody has said; "partly" counts for nothing once the action is done. */
export function outcomeOf({ done, partly }: Pick<Action, 'done' | 'partly'>): Outcome | undefined {
  if (done === true) return 'done';
  if (partly === true) return 'partly';
  return done === false ? 'not' : undefined;
}

/** Says how an action went. */
export const setOutcome = (id: string, outcome: Outcome): Edit =>
  changeAction(id, {
    done: outcome === 'done',
    partly: outcome === 'partly' ? true : undefined,
  });
