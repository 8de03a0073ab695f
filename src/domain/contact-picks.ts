import type { Interaction } from './assessment.ts';
import { type ContactRow, type Inventory, rowsToUpgrade, scoreContacts } from './contacts.ts';
import { higherFirst } from './ranking.ts';

/** Rows of the inventory beside what was computed from them. */

export type CountedContact = {
  /** Place in the list as stored. */
  readonly index: number;
  readonly row: Interaction;
  readonly scored: ContactRow;
};

const isCounted = (row: Interaction): boolean => scoreContacts([row], undefined).rows.length === 1;

/** The rows that count, in their order; rows that cannot be counted yet are left out. */
export function countedContacts(
  interactions: readonly Interaction[],
  { rows }: Pick<Inventory, 'rows'>,
): readonly CountedContact[] {
  const indices = interactions.flatMap((row, index) => (isCounted(row) ? [index] : []));
  return rows.flatMap((scored, at) => {
    const index = indices[at];
    const row = index === undefined ? undefined : interactions[index];
    return index === undefined || row === undefined ? [] : [{ index, row, scored }];
  });
}

/** The rows that cannot be counted yet, and which of their fields are missing. */
export const openContacts = (interactions: readonly Interaction[]) =>
  interactions.flatMap((row, index) => {
    const [fault] = scoreContacts([row], undefined).errors;
    return fault === undefined ? [] : [{ index, row, fields: fault.fields }];
  });

/** The contacts of which there is most to gain, at most three, as in the totals. */
export const contactsToUpgrade = (counted: readonly CountedContact[]): readonly CountedContact[] =>
  rowsToUpgrade(counted.map(({ scored }) => scored)).flatMap((row) =>
    counted.filter(({ scored }) => scored === row),
  );

/**
 * The contact to stop: of those that the owner, or without a choice our verdict, wants to stop,
 * the one that makes up most moments (as on the wall chart). Undefined when there is none.
 */
export const contactToStop = (counted: readonly CountedContact[]): CountedContact | undefined =>
  counted
    .filter(({ row, scored }) => (row.choice ?? scored.verdict) === 'eliminate')
    .toSorted((one, other) =>
      higherFirst(one.scored.shareOfMoments ?? 0, other.scored.shareOfMoments ?? 0),
    )[0];
