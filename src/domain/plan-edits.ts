import type { Assessment, PlannedContact } from './assessment.ts';
import type { Edit } from './edits.ts';

/** What a person can change on the plan page alone; see `edits.ts` for what an edit is. */

/** Where an action goes: beside another one, as the person sees them. */
export type ActionPlace = {
  readonly side: 'before' | 'after';
  /** The id of the other action. */
  readonly of: string;
};

/**
 * Puts an action directly before or after another one. Actions between them that are not on the
 * screen stay where they are; when one of the two is gone, nothing moves.
 */
export const placeAction =
  (id: string, { side, of }: ActionPlace): Edit =>
  (current) => {
    const actions = current.plan?.actions ?? [];
    const moved = actions.find((each) => each.id === id);
    const others = actions.filter((each) => each.id !== id);
    const at = others.findIndex((each) => each.id === of);
    if (moved === undefined || at === -1) return current;
    return {
      ...current,
      plan: {
        ...current.plan,
        actions: others.toSpliced(side === 'before' ? at : at + 1, 0, moved),
      },
    };
  };

const withContacts = (
  current: Assessment,
  change: (before: readonly PlannedContact[]) => PlannedContact[],
): Assessment => ({
  ...current,
  plan: { ...current.plan, contacts: change(current.plan?.contacts ?? []) },
});

/** Adds a planned contact at the end; one with the same id is left as it is. */
export const addPlannedContact =
  (contact: PlannedContact): Edit =>
  (current) =>
    withContacts(current, (before) =>
      before.some(({ id }) => id === contact.id) ? [...before] : [...before, contact],
    );

/** Changes some fields of a planned contact; one that another tab has deleted stays deleted. */
export const changePlannedContact =
  (id: string, fields: Partial<Omit<PlannedContact, 'id'>>): Edit =>
  (current) =>
    withContacts(current, (before) =>
      before.map((each) => (each.id === id ? { ...each, ...fields } : each)),
    );

export const removePlannedContact =
  (id: string): Edit =>
  (current) =>
    withContacts(current, (before) => before.filter((each) => each.id !== id));

/** Puts a removed contact back at its place, or at the end of a list that has become shorter. */
export const restorePlannedContact =
  (contact: PlannedContact, index: number): Edit =>
  (current) =>
    withContacts(current, (before) =>
      before.filter(({ id }) => id !== contact.id).toSpliced(index, 0, contact),
    );
