import { useMemo, useRef, useState } from 'react';
import type { Interaction } from '#domain/assessment.ts';
import type { Edit } from '#domain/edits.ts';
import {
  addInteraction,
  changeInteraction,
  removeInteraction,
  restoreInteraction,
} from '#domain/inventory-edits.ts';
import { isSameRow, type RowPlace } from '#domain/row-edits.ts';
import { contacts } from '#messages/en/contacts.ts';
import { Button } from '#ui/button.tsx';
import { STOP, useMoveOnEnter } from '#ui/move-on.ts';
import { useRowKeys } from '#ui/row-keys.ts';
import { useStableCallback } from '#ui/stable-callback.ts';
import { UndoLine } from '#ui/undo-line.tsx';
import { ContactCard, nameFieldId } from './contact-card.tsx';
import type { OpenDays } from './rate-offer.tsx';
import styles from './contacts.module.css';

const NEW: Interaction = {};

type ListInput = {
  readonly rows: readonly Interaction[];
  readonly customers: number | undefined;
  readonly openDays: OpenDays;
  readonly onEdit: (edit: Edit) => void;
};

/**
 * The rows on the screen: those that are kept, and at most one new card at the end, which is kept
 * from its first field on. The new card is remembered by its place, so that it goes over into the
 * kept row within one render and its field keeps the focus.
 */
function useShownRows(rows: readonly Interaction[]) {
  const [newAt, setNewAt] = useState<number>();
  const hasNew = newAt === rows.length;
  const shown = useMemo(() => (hasNew ? [...rows, NEW] : rows), [rows, hasNew]);
  return {
    shown,
    keys: useRowKeys(shown, isSameRow),
    hasNew,
    showNew: () => setNewAt(rows.length),
    hideNew: () => setNewAt(undefined),
  };
}

function useContactList({ rows, onEdit }: ListInput) {
  const { shown, keys, hasNew, showNew, hideNew } = useShownRows(rows);
  const [removed, setRemoved] = useState<RowPlace<Interaction>>();
  const [focusAt, setFocusAt] = useState<number>();
  const change = useStableCallback((place: RowPlace<Interaction>, fields: Partial<Interaction>) => {
    const isNew = hasNew && place.index === rows.length;
    onEdit(isNew ? addInteraction(fields) : changeInteraction(place, fields));
  });
  const remove = useStableCallback((place: RowPlace<Interaction>) => {
    const isNew = hasNew && place.index === rows.length;
    hideNew();
    setFocusAt(undefined);
    setRemoved(isNew ? undefined : place);
    if (!isNew) onEdit(removeInteraction(place));
  });
  const restore = (place: RowPlace<Interaction>) => {
    setRemoved(undefined);
    setFocusAt(Math.min(place.index, rows.length));
    onEdit(restoreInteraction(place));
  };
  const add = () => {
    setRemoved(undefined);
    setFocusAt(rows.length);
    if (hasNew) document.getElementById(nameFieldId(rows.length))?.focus();
    else showNew();
  };
  return { shown, keys, removed, focusAt, change, remove, restore, add };
}

/** All contacts as cards; a deleted one can be had back where it stood. */
export function ContactList(input: ListInput) {
  const { customers, openDays } = input;
  const list = useContactList(input);
  const container = useRef<HTMLDivElement>(null);
  useMoveOnEnter(container);
  const { removed } = list;
  const undoLine =
    removed === undefined ? null : (
      <li key="removed">
        <UndoLine
          text={contacts.card.removed(removed.before.name?.trim() || contacts.card.unnamed)}
          undo={contacts.card.undo}
          onUndo={() => list.restore(removed)}
        />
      </li>
    );
  const cards = list.shown.map((row, index) => (
    <ContactCard
      key={list.keys[index]}
      row={row}
      index={index}
      takesFocus={index === list.focusAt}
      customers={customers}
      openDays={openDays}
      onChange={list.change}
      onRemove={list.remove}
    />
  ));
  const undoAt = Math.min(removed?.index ?? cards.length, cards.length);
  return (
    <div ref={container}>
      <ul className={styles.list}>{cards.toSpliced(undoAt, 0, <>{undoLine}</>)}</ul>
      <p>
        <Button look={cards.length === 0 ? 'main' : 'quiet'} onClick={list.add} {...STOP}>
          {contacts.list.add}
        </Button>
      </p>
    </div>
  );
}
