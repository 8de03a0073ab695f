import type { Action } from '#domain/assessment.ts';
import { isOverdue } from '#domain/plan.ts';
import { actionName } from '#messages/action-name.ts';
import { plan } from '#messages/en/plan.ts';
import { Button } from '#ui/button.tsx';
import { focusWords } from './action-row.ts';
import styles from './plan.module.css';

/** How many actions are overdue, each a way to its row; the list itself keeps its order. */
export function OverdueLine({
  actions,
  today,
}: {
  readonly actions: readonly Action[];
  readonly today: string;
}) {
  const overdue = actions.filter((action) => isOverdue(action, today));
  if (overdue.length === 0) return null;
  return (
    <section className={styles.overdue} aria-labelledby="overdue">
      <p id="overdue">{plan.actions.overdue(overdue.length)}</p>
      <ul>
        {overdue.map((action) => (
          <li key={action.id}>
            <Button look="link" onClick={() => focusWords(action.id)}>
              {actionName(action)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
