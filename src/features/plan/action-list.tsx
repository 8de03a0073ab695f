import { Fragment, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Action } from '#domain/assessment.ts';
import { addAction, changeAction, removeAction, restoreAction, type Edit } from '#domain/edits.ts';
import { type ActionPlace, placeAction } from '#domain/plan-edits.ts';
import { actionName } from '#messages/action-name.ts';
import { plan } from '#messages/en/plan.ts';
import { Button } from '#ui/button.tsx';
import { UndoLine } from '#ui/undo-line.tsx';
import { ActionItem, type DropMark } from './action-item.tsx';
import { focusTools } from './action-row.ts';
import { MoveButtons } from './move-buttons.tsx';
import type { PlanInput } from './plan-input.ts';
import { useDragOrder } from './use-drag-order.ts';
import styles from './plan.module.css';

const words = plan.actions;

/** What was just done with a row that has left its place, and the way back. */
type Gone = {
  readonly serial: number;
  readonly text: string;
  readonly undo: Edit;
  /** The row that took its place; undefined at the end of the list. */
  readonly before: string | undefined;
};

/** Everything the list does, with what there is to say about it. */
function useActions(actions: readonly Action[], onEdit: (edit: Edit) => void) {
  const [gone, setGone] = useState<Gone>();
  const [moved, setMoved] = useState('');
  const open = actions.filter(({ done }) => done !== true);
  const leave = (action: Action, text: string, edit: Edit, undo: Edit) => {
    const before = open[open.indexOf(action) + 1]?.id;
    onEdit(edit);
    setGone({ serial: (gone?.serial ?? 0) + 1, text, undo, before });
  };
  return {
    open,
    done: actions.filter(({ done }) => done === true),
    gone,
    moved,
    undo: (edit: Edit) => {
      onEdit(edit);
      setGone(undefined);
    },
    remove: (action: Action) => {
      const back = restoreAction(action, actions.indexOf(action));
      leave(action, words.removed(actionName(action)), removeAction(action.id), back);
    },
    setDone: (action: Action, done: boolean) => {
      const say = done ? words.nowDone : words.nowOpen;
      const back = changeAction(action.id, { done: !done });
      leave(action, say(actionName(action)), changeAction(action.id, { done }), back);
    },
    /** The row stands in its new place when this returns. */
    place: (action: Action, place: ActionPlace) => {
      const others = open.filter(({ id }) => id !== action.id);
      const beside = others.findIndex(({ id }) => id === place.of);
      const position = beside + (place.side === 'before' ? 1 : 2);
      flushSync(() => {
        onEdit(placeAction(action.id, place));
        setMoved(words.moved(actionName(action), position, open.length));
      });
    },
  };
}

type ListInput = Pick<PlanInput, 'today' | 'onEdit'> & {
  readonly list: ReturnType<typeof useActions>;
};

function OpenActions({ list, today, onEdit }: ListInput) {
  const { open, gone } = list;
  const {
    list: element,
    drag,
    handleOf,
  } = useDragOrder((id, place) => {
    const action = open.find((each) => each.id === id);
    if (action === undefined) return;
    list.place(action, place);
    focusTools(id);
  });
  const markOf = (id: string): DropMark => {
    if (drag?.id === id) return 'dragged';
    return drag?.place?.of === id ? drag.place.side : undefined;
  };
  const move = (action: Action, index: number, by: -1 | 1) => {
    const neighbour = open[index + by];
    if (neighbour === undefined) return;
    list.place(action, { side: by === -1 ? 'before' : 'after', of: neighbour.id });
  };
  const undoLine = gone && (
    <li key={`gone ${gone.serial}`} className={styles.gone}>
      <UndoLine text={gone.text} undo={words.undo} onUndo={() => list.undo(gone.undo)} />
    </li>
  );
  return (
    <ul className={styles.actions} ref={element}>
      {open.map((action, index) => (
        <Fragment key={action.id}>
          {gone?.before === action.id ? undoLine : null}
          <ActionItem
            action={action}
            position={index + 1}
            today={today}
            mark={markOf(action.id)}
            handle={open.length > 1 ? handleOf(action.id) : undefined}
            move={
              <MoveButtons
                name={actionName(action)}
                isFirst={index === 0}
                isLast={index === open.length - 1}
                onMove={(by) => move(action, index, by)}
              />
            }
            onEdit={onEdit}
            onDone={(done) => list.setDone(action, done)}
            onRemove={() => list.remove(action)}
          />
        </Fragment>
      ))}
      {open.some(({ id }) => id === gone?.before) ? null : undoLine}
    </ul>
  );
}

function DoneActions({ list, today, onEdit }: ListInput) {
  const { open, done } = list;
  if (done.length === 0) return null;
  return (
    <details className={styles.card}>
      <summary>
        <h3>{words.doneCount(done.length)}</h3>
      </summary>
      <ul className={styles.actions}>
        {done.map((action, index) => (
          <ActionItem
            key={action.id}
            action={action}
            position={open.length + index + 1}
            today={today}
            onEdit={onEdit}
            onDone={(isDone) => list.setDone(action, isDone)}
            onRemove={() => list.remove(action)}
          />
        ))}
      </ul>
    </details>
  );
}

/** All actions in the person's own order, those that are done folded away. */
export function ActionList({ assessment, today, newId, onEdit }: PlanInput) {
  const actions = assessment.plan?.actions ?? [];
  const list = useActions(actions, onEdit);
  return (
    <section className={styles.section} aria-labelledby="actions">
      <h2 id="actions">{words.title}</h2>
      {actions.length === 0 && list.gone === undefined ? (
        <p className={styles.lead}>{words.empty}</p>
      ) : (
        <OpenActions list={list} today={today} onEdit={onEdit} />
      )}
      <DoneActions list={list} today={today} onEdit={onEdit} />
      <span className="visually-hidden" role="status">
        {list.moved}
      </span>
      <p>
        <Button look="quiet" onClick={() => onEdit(addAction({ id: newId(), text: '' }))}>
          {words.add}
        </Button>
      </p>
    </section>
  );
}
