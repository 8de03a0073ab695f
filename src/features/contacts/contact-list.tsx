import { useMemo } from 'react';
import type { Interaction } from '#domain/assessment.ts';
import type { Edit } from '#domain/edits.ts';
import {
  addInteraction,
  changeInteraction,
  namesakes,
  removeInteraction,
  restoreInteraction,
} from '#domain/inventory-edits.ts';
import { isSameRow } from '#domain/row-edits.ts';
import { plainName } from '#messages/business-name.ts';
import { contacts } from '#messages/en/contacts.ts';
import { RowList } from '#ui/row-list.tsx';
import { ContactCard, nameFieldId } from './contact-card.tsx';
import { nameOf } from './contact-form.ts';
import type { OpenDays } from './rate-offer.tsx';

const BLANK: Interaction = {};
const WORDS = {
  add: contacts.list.add,
  removed: (row: Interaction) =>
    contacts.card.removed(plainName(nameOf(row, contacts.card.unnamed))),
  undo: contacts.card.undo,
};

/** All contacts as cards; a deleted one can be had back where it stood. */
export function ContactList({
  rows,
  customers,
  openDays,
  onEdit,
}: {
  readonly rows: readonly Interaction[];
  readonly customers: number | undefined;
  readonly openDays: OpenDays;
  readonly onEdit: (edit: Edit) => void;
}) {
  const sameNames = useMemo(() => namesakes(rows), [rows]);
  return (
    <RowList
      rows={rows}
      blank={BLANK}
      isSame={isSameRow}
      fieldId={nameFieldId}
      words={WORDS}
      draw={(card) => (
        <ContactCard
          {...card}
          namesakes={sameNames[card.index]?.of ?? 1}
          namesake={sameNames[card.index]?.position ?? 1}
          customers={customers}
          openDays={openDays}
        />
      )}
      onAdd={(row) => onEdit(addInteraction(row))}
      onChange={(place, fields) => onEdit(changeInteraction(place, fields))}
      onRemove={(place) => onEdit(removeInteraction(place))}
      onRestore={(place) => onEdit(restoreInteraction(place))}
    />
  );
}
