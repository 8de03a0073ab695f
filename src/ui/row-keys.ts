import { useState } from 'react';

type KeyedRows<Row> = {
  readonly rows: readonly Row[];
  readonly keys: readonly number[];
  /** The next key that was never used. */
  readonly next: number;
};

/**
 * Keys for a list that has changed: equal rows at both ends keep theirs; between them keys stay in
 * order (rows that were changed), what is new gets new ones, what is too many is dropped.
 */
export function alignKeys<Row>(
  before: KeyedRows<Row>,
  rows: readonly Row[],
  isSame: (one: Row, other: Row) => boolean,
): KeyedRows<Row> {
  const shorter = Math.min(before.rows.length, rows.length);
  const sameAt = (from: number, to: number) => {
    const one = before.rows[from];
    const other = rows[to];
    return one !== undefined && other !== undefined && isSame(one, other);
  };
  let start = 0;
  while (start < shorter && sameAt(start, start)) start += 1;
  let end = 0;
  while (end < shorter - start && sameAt(before.rows.length - 1 - end, rows.length - 1 - end)) {
    end += 1;
  }
  const between = rows.length - start - end;
  const kept = before.keys.slice(start, before.keys.length - end).slice(0, between);
  const fresh = Array.from({ length: between - kept.length }, (_, index) => before.next + index);
  return {
    rows,
    keys: [
      ...before.keys.slice(0, start),
      ...kept,
      ...fresh,
      ...before.keys.slice(before.keys.length - end),
    ],
    next: before.next + fresh.length,
  };
}

/** A stable key for each row of a list whose rows carry none. */
export function useRowKeys<Row>(
  rows: readonly Row[],
  isSame: (one: Row, other: Row) => boolean,
): readonly number[] {
  const [known, setKnown] = useState<KeyedRows<Row>>(() =>
    alignKeys({ rows: [], keys: [], next: 0 }, rows, isSame),
  );
  if (known.rows === rows) return known.keys;
  const aligned = alignKeys(known, rows, isSame);
  setKnown(aligned);
  return aligned.keys;
}
