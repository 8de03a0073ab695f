import type { Assessment, Interaction, TimedPromise } from './assessment.ts';
import type { Edit } from './edits.ts';
import { changeRow, isSameRow, removeRow, restoreRow, type RowPlace } from './row-edits.ts';

/** Changes to the two lists whose rows have no id: the contacts and the promises. */

const interactionsOf = ({ momentsOfTruth }: Assessment): readonly Interaction[] =>
  momentsOfTruth?.interactions ?? [];
const promisesOf = ({ momentsOfTruth }: Assessment): readonly TimedPromise[] =>
  momentsOfTruth?.promises ?? [];

/** An edit of the contacts; a list that comes back the same leaves the assessment the same. */
const editInteractions =
  (change: (rows: readonly Interaction[]) => readonly Interaction[]): Edit =>
  (current) => {
    const before = interactionsOf(current);
    const next = change(before);
    if (next === before) return current;
    return { ...current, momentsOfTruth: { ...current.momentsOfTruth, interactions: [...next] } };
  };

const editPromises =
  (change: (rows: readonly TimedPromise[]) => readonly TimedPromise[]): Edit =>
  (current) => {
    const before = promisesOf(current);
    const next = change(before);
    if (next === before) return current;
    return { ...current, momentsOfTruth: { ...current.momentsOfTruth, promises: [...next] } };
  };

/** Adds a contact at the end. */
export const addInteraction = (row: Interaction): Edit =>
  editInteractions((rows) => [...rows, row]);

const nameKey = ({ name = '' }: Interaction) => name.trim().toLowerCase();

/**
 * For each contact how many bear its name, whatever the case, and which of them it is, from 1.
 * Nameless ones share nothing.
 */
export function namesakes(
  rows: readonly Interaction[],
): readonly { readonly of: number; readonly position: number }[] {
  const keys = rows.map(nameKey);
  return keys.map((key, index) => {
    const places = keys.flatMap((each, at) => (each === key ? [at] : []));
    return key === ''
      ? { of: 1, position: 1 }
      : { of: places.length, position: places.indexOf(index) + 1 };
  });
}

/** The contacts of a list that are not there yet under their name, whatever its case. */
export function missingInteractions<Row extends Interaction>(
  rows: readonly Interaction[],
  list: readonly Row[],
): readonly Row[] {
  const known = new Set(rows.map(nameKey));
  return list.filter((row) => !known.has(nameKey(row)));
}

/** Adds the contacts of a list at the end; what is there under the same name stays as it is. */
export const addMissingInteractions = (list: readonly Interaction[]): Edit =>
  editInteractions((rows) => {
    const missing = missingInteractions(rows, list);
    return missing.length === 0 ? rows : [...rows, ...missing];
  });

/** Takes contacts out again that nobody has touched since they were added. */
export const removeUntouchedInteractions = (list: readonly Interaction[]): Edit =>
  editInteractions((rows) => {
    const left = rows.filter((row) => !list.some((each) => isSameRow(each, row)));
    return left.length === rows.length ? rows : left;
  });

/** Changes some fields of a contact; one that another tab has deleted stays deleted. */
export const changeInteraction = (
  place: RowPlace<Interaction>,
  fields: Partial<Interaction>,
): Edit => editInteractions((rows) => changeRow(rows, place, fields));

export const removeInteraction = (place: RowPlace<Interaction>): Edit =>
  editInteractions((rows) => removeRow(rows, place));

export const restoreInteraction = (place: RowPlace<Interaction>): Edit =>
  editInteractions((rows) => restoreRow(rows, place));

/** Adds a promise at the end. */
export const addPromise = (row: TimedPromise): Edit => editPromises((rows) => [...rows, row]);

/** Changes some fields of a promise; one that another tab has deleted stays deleted. */
export const changePromise = (place: RowPlace<TimedPromise>, fields: Partial<TimedPromise>): Edit =>
  editPromises((rows) => changeRow(rows, place, fields));

export const removePromise = (place: RowPlace<TimedPromise>): Edit =>
  editPromises((rows) => removeRow(rows, place));

export const restorePromise = (place: RowPlace<TimedPromise>): Edit =>
  editPromises((rows) => restoreRow(rows, place));
