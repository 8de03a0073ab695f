import { useState } from 'react';
import type { Action } from '#domain/assessment.ts';
import { addAction, moveAction, removeAction, restoreAction, type Edit } from '#domain/edits.ts';
import { plan } from '#messages/en/plan.ts';
import { Button } from '#ui/button.tsx';
import { ActionItem } from './action-item.tsx';
import styles from './plan.module.css';

const words = plan.actions;

type Removed = { readonly action: Action; readonly index: number };

/** All actions in the person's own order; a deleted one can be had back until the next deletion. */
export function ActionList({
  actions,
  newId,
  onEdit,
}: {
  readonly actions: readonly Action[];
  readonly newId: () => string;
  readonly onEdit: (edit: Edit) => void;
}) {
  const [removed, setRemoved] = useState<Removed>();
  return (
    <section className={styles.section} aria-labelledby="actions">
      <h2 id="actions">{words.title}</h2>
      {actions.length === 0 ? (
        <p className={styles.lead}>{words.empty}</p>
      ) : (
        <ul className={styles.actions}>
          {actions.map((action, index) => (
            <ActionItem
              key={action.id}
              action={action}
              position={index + 1}
              isFirst={index === 0}
              isLast={index === actions.length - 1}
              onEdit={onEdit}
              onMove={(by) => onEdit(moveAction(action.id, by))}
              onRemove={() => {
                onEdit(removeAction(action.id));
                setRemoved({ action, index });
              }}
            />
          ))}
        </ul>
      )}
      <div role="status" aria-live="polite">
        {removed === undefined ? null : (
          <p>
            {words.removed(removed.action.text.trim() || words.unnamed)}{' '}
            <Button
              look="link"
              onClick={() => {
                onEdit(restoreAction(removed.action, removed.index));
                setRemoved(undefined);
              }}
            >
              {words.undo}
            </Button>
          </p>
        )}
      </div>
      <p>
        <Button look="quiet" onClick={() => onEdit(addAction({ id: newId(), text: '' }))}>
          {words.add}
        </Button>
      </p>
    </section>
  );
}
