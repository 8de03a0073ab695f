/**
 * Finding a row again that has no id in the file. A change is applied to what is on the screen and
 * later to what is stored, where another tab may have added, deleted or changed rows. So a change
 * says where the row stood and what it held before, and the row is looked for in this order:
 *
 * 1. at its place, unchanged;
 * 2. elsewhere, unchanged, the nearest first (rows before it were added or deleted);
 * 3. at its place under the same name (another tab changed another field of it);
 * 4. at its place, different only in the fields that are being changed (both changed the same
 *    field: the later change stays);
 * 5. elsewhere under the same name, the nearest first.
 *
 * A row that cannot be found was deleted, and stays deleted.
 */

type RowFields = { readonly name?: string | undefined };

/** Where a row stood and what it held when it was changed. */
export type RowPlace<Row> = { readonly index: number; readonly before: Row };

const filled = (row: object, except: readonly string[]) =>
  Object.entries(row).filter(([key, value]) => value !== undefined && !except.includes(key));

/** Equal as saved data: a field that is `undefined` and one that is absent are the same. */
export function isSameRow(one: object, other: object, except: readonly string[] = []): boolean {
  if (one === other) return true;
  const fields = filled(one, except);
  const others = new Map(filled(other, except));
  return (
    fields.length === others.size &&
    fields.every(([key, value]) => Object.is(others.get(key), value))
  );
}

function nearest<Row>(
  rows: readonly Row[],
  index: number,
  matches: (row: Row) => boolean,
): number | undefined {
  return rows
    .flatMap((row, at) => (matches(row) ? [at] : []))
    .toSorted((a, b) => Math.abs(a - index) - Math.abs(b - index))[0];
}

/** Where the row stands now; undefined when it is gone. */
export function findRow<Row extends RowFields>(
  rows: readonly Row[],
  { index, before }: RowPlace<Row>,
  changing: readonly string[] = [],
): number | undefined {
  const isUnchanged = (row: Row) => isSameRow(row, before);
  const hasName = (row: Row) => (row.name ?? '').trim() !== '' && row.name === before.name;
  const unchanged = nearest(rows, index, isUnchanged);
  if (unchanged !== undefined) return unchanged;
  const here = rows[index];
  if (here !== undefined && (hasName(here) || isSameRow(here, before, changing))) return index;
  return nearest(rows, index, hasName);
}

/** The rows with some fields of one of them changed; the same list when that row is gone. */
export function changeRow<Row extends RowFields>(
  rows: readonly Row[],
  place: RowPlace<Row>,
  fields: Partial<Row>,
): readonly Row[] {
  const at = findRow(rows, place, Object.keys(fields));
  return at === undefined
    ? rows
    : rows.map((row, index) => (index === at ? { ...row, ...fields } : row));
}

/** The rows without one of them; the same list when it is gone already. */
export function removeRow<Row extends RowFields>(
  rows: readonly Row[],
  place: RowPlace<Row>,
): readonly Row[] {
  const at = findRow(rows, place);
  return at === undefined ? rows : rows.filter((_, index) => index !== at);
}

/** The rows with one put back at its place, or at the end of a list that has become shorter. */
export const restoreRow = <Row>(
  rows: readonly Row[],
  { index, before }: RowPlace<Row>,
): readonly Row[] => [...rows.slice(0, index), before, ...rows.slice(index)];
