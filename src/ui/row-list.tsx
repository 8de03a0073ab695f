import { Fragment, useMemo, useRef, useState, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { STOP, useMoveOnEnter } from './move-on.ts';
import { useRowKeys } from './row-keys.ts';
import { useStableCallback } from './stable-callback.ts';
import { UndoLine } from './undo-line.tsx';
import styles from './row-list.module.css';

/** Where a row stood and what it held. */
type Place<Row> = { readonly index: number; readonly before: Row };

type RowListInput<Row> = {
  readonly rows: readonly Row[];
  /** A row with nothing in it; the same object on every render. */
  readonly blank: Row;
  readonly isSame: (one: Row, other: Row) => boolean;
  readonly onAdd: (row: Row) => void;
  readonly onChange: (place: Place<Row>, fields: Partial<Row>) => void;
  readonly onRemove: (place: Place<Row>) => void;
  readonly onRestore: (place: Place<Row>) => void;
};

/**
 * The rows on the screen: those that are kept, and at most one new card at the end, which is kept
 * from its first field on, so that an empty card is never saved. The new card is remembered by its
 * place: it goes over into the kept row within one render, and its field keeps the focus.
 */
function useShownRows<Row>({ rows, blank, isSame }: RowListInput<Row>) {
  const [newAt, setNewAt] = useState<number>();
  const hasNew = newAt === rows.length;
  const shown = useMemo(() => (hasNew ? [...rows, blank] : rows), [rows, hasNew, blank]);
  return {
    shown,
    keys: useRowKeys(shown, isSame),
    isNew: (index: number) => hasNew && index === rows.length,
    showNew: () => setNewAt(rows.length),
    hideNew: () => setNewAt(undefined),
  };
}

/** Tells one deletion from the next, so that each takes the focus. */
type Removed<Row> = Place<Row> & { readonly serial: number };

const focusField = (id: string) => document.getElementById(id)?.focus();

function useRowList<Row>(input: RowListInput<Row>, onBlankRemoved: () => void) {
  const { rows, blank } = input;
  const { shown, keys, isNew, showNew, hideNew } = useShownRows(input);
  const [removed, setRemoved] = useState<Removed<Row>>();
  const [serial, setSerial] = useState(0);
  const [focusAt, setFocusAt] = useState<number>();
  const change = useStableCallback((place: Place<Row>, fields: Partial<Row>) => {
    if (isNew(place.index)) input.onAdd({ ...blank, ...fields });
    else input.onChange(place, fields);
  });
  const remove = useStableCallback((place: Place<Row>) => {
    if (isNew(place.index)) onBlankRemoved();
    hideNew();
    setFocusAt(undefined);
    setRemoved(isNew(place.index) ? undefined : { ...place, serial });
    setSerial(serial + 1);
    if (!isNew(place.index)) input.onRemove(place);
  });
  const restore = (place: Place<Row>) => {
    setRemoved(undefined);
    setFocusAt(Math.min(place.index, rows.length));
    input.onRestore(place);
  };
  const add = () => {
    setRemoved(undefined);
    setFocusAt(rows.length);
    showNew();
  };
  return { shown, keys, isNew, removed, focusAt, change, remove, restore, add };
}

/** What a card is drawn from; the functions stay the same, so that a card can be memoised. */
export type CardInput<Row> = {
  readonly row: Row;
  readonly index: number;
  /** It was just added or had back, so the next words belong here. */
  readonly takesFocus: boolean;
  readonly onChange: (place: Place<Row>, fields: Partial<Row>) => void;
  readonly onRemove: (place: Place<Row>) => void;
};

type RowWords<Row> = {
  readonly add: string;
  readonly removed: (row: Row) => string;
  readonly undo: string;
};

/**
 * Cards that are added with one button, deleted with a way back, and filled with Enter from field
 * to field.
 */
export function RowList<Row>({
  draw,
  fieldId,
  words,
  ...input
}: RowListInput<Row> & {
  readonly draw: (card: CardInput<Row>) => ReactNode;
  /** The id of the first field of a card. */
  readonly fieldId: (index: number) => string;
  readonly words: RowWords<Row>;
}) {
  const addButton = useRef<HTMLButtonElement>(null);
  // A card that was never kept leaves no way back to press, so the focus gets another place.
  const list = useRowList(input, () => addButton.current?.focus());
  const container = useRef<HTMLDivElement>(null);
  useMoveOnEnter(container);
  const { shown, removed } = list;
  const undoAt = Math.min(removed?.index ?? shown.length, shown.length);
  const cards = shown.map((row, index) => (
    <Fragment key={list.keys[index]}>
      {draw({
        row,
        index,
        takesFocus: index === list.focusAt,
        onChange: list.change,
        onRemove: list.remove,
      })}
    </Fragment>
  ));
  const undoLine = removed && (
    <li key={`removed ${removed.serial}`} className={styles.undo}>
      <UndoLine
        text={words.removed(removed.before)}
        undo={words.undo}
        onUndo={() => list.restore(removed)}
      />
    </li>
  );
  return (
    <div ref={container}>
      <ul className={styles.list}>
        {undoLine === undefined ? cards : cards.toSpliced(undoAt, 0, undoLine)}
      </ul>
      <p className={styles.add}>
        <Button
          ref={addButton}
          look={shown.length === 0 ? 'main' : 'quiet'}
          onClick={() => {
            if (list.isNew(shown.length - 1)) focusField(fieldId(shown.length - 1));
            list.add();
          }}
          {...STOP}
        >
          {words.add}
        </Button>
      </p>
    </div>
  );
}
