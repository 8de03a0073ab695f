import type { Action, Assessment } from './assessment.ts';
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
const setOutcome = (id: string, outcome: Outcome): Edit =>
  changeAction(id, {
    done: outcome === 'done',
    partly: outcome === 'partly' ? true : undefined,
  });

/**
 * The edits that say how an action of a round went: in that round, and in every later one to which
 * it was carried over. What is done is done there too; taking that back opens it again. Any other
 * outcome is about the earlier round only, as the copy may have come further since.
 */
export function reportOutcome(
  rounds: readonly Assessment[],
  round: Assessment,
  id: string,
  outcome: Outcome,
): readonly { readonly round: string; readonly edit: Edit }[] {
  const actionIn = ({ plan }: Assessment) => plan?.actions?.find((action) => action.id === id);
  const isDone = outcome === 'done';
  const wasDone = actionIn(round)?.done === true;
  const at = rounds.findIndex((each) => each.id === round.id);
  const copies =
    isDone === wasDone
      ? []
      : rounds.slice(at + 1).filter((each) => {
          const copy = actionIn(each);
          return copy !== undefined && (copy.done === true) === wasDone;
        });
  return [
    { round: round.id, edit: setOutcome(id, outcome) },
    ...copies.map((each) => ({ round: each.id, edit: changeAction(id, { done: isDone }) })),
  ];
}
