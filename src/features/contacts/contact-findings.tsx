import type { RefObject } from 'react';
import { VERDICTS, type Interaction } from '#domain/assessment.ts';
import {
  contactsToUpgrade,
  contactToStop,
  type CountedContact,
  countedContacts,
  openContacts,
} from '#domain/contact-picks.ts';
import type { Inventory } from '#domain/contacts.ts';
import { formatCount } from '#domain/numbers.ts';
import { shownNames } from '#domain/shown-names.ts';
import { contacts } from '#messages/en/contacts.ts';
import { VERDICT_NAMES } from '#messages/en/names.ts';
import { CONTACT_NAMING } from '#messages/en/row-names.ts';
import { LOCALE } from '#messages/locale.ts';
import { Button } from '#ui/button.tsx';
import { nameFieldId } from './contact-card.tsx';
import { nameOf } from './contact-form.ts';
import { missingText } from './contact-verdict.tsx';
import styles from './contacts.module.css';

const words = contacts.findings;

const withIdea = (name: string, idea: string | undefined) =>
  idea === undefined || idea.trim() === '' ? name : words.withIdea(name, idea.trim());

/** A share 0–1 in tenths, as people say it. */
function shareInWords(share: number): string {
  if (share === 0) return words.shares.none;
  if (share === 1) return words.shares.all;
  const tenths = Math.round(share * 10);
  if (tenths === 0) return words.shares.few;
  return tenths === 10 ? words.shares.most : words.shares.tenths(tenths);
}

type Found = { readonly rows: readonly Interaction[]; readonly inventory: Inventory };

type Counted = {
  readonly counted: readonly CountedContact[];
  /** What the rows are called, in the order of the list. */
  readonly names: readonly string[];
};

const saidOf = ({ index, row }: CountedContact, names: readonly string[]) =>
  withIdea(names[index] ?? '', row.idea);

function MostToGain({ counted, names }: Counted) {
  const picked = contactsToUpgrade(counted);
  return (
    <>
      <h3>{words.gain}</h3>
      {picked.length === 0 ? <p>{words.noGain}</p> : null}
      <ol className={styles.picks}>
        {picked.map((contact) => (
          <li key={contact.index}>{saidOf(contact, names)}</li>
        ))}
      </ol>
    </>
  );
}

function ToStop({
  counted,
  names,
  hoursToFree,
}: Counted & { readonly hoursToFree: number | null }) {
  const picked = contactToStop(counted);
  const hours = hoursToFree ?? 0;
  return (
    <>
      <h3>{words.stop}</h3>
      <p>{picked === undefined ? words.noStop : saidOf(picked, names)}</p>
      {hours < 1 ? null : <p>{words.toFree(formatCount(hours, LOCALE))}</p>}
    </>
  );
}

/** Rows that do not count yet; a line leads to its card. */
function OpenRows({ rows }: { readonly rows: readonly Interaction[] }) {
  const open = openContacts(rows);
  if (open.length === 0) return null;
  return (
    <>
      <h3>{words.open}</h3>
      <ul className={styles.picks}>
        {open.map(({ index, row, fields }) => (
          <li key={index}>
            <Button
              look="link"
              onClick={() => document.getElementById(nameFieldId(index))?.focus()}
            >
              {nameOf(row, words.openRow(index + 1))}
            </Button>{' '}
            <span className={styles.soft}>{missingText(fields)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the list says: where to do more, what to stop, and how much the customer would miss. */
export function ContactFindings({
  heading,
  ...found
}: Found & {
  /** The heading takes focus when someone asks for the findings. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}) {
  const { rows, totals } = found.inventory;
  const counted = countedContacts(found.rows, found.inventory);
  const names = shownNames(found.rows, CONTACT_NAMING);
  return (
    <section className={styles.findings} aria-labelledby="findings">
      <h2 id="findings" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      {rows.length === 0 ? (
        <p className={styles.soft}>{words.empty}</p>
      ) : (
        <>
          <MostToGain counted={counted} names={names} />
          <ToStop counted={counted} names={names} hoursToFree={totals.hoursToFree} />
          {totals.lowValueShare === null ? null : (
            <p>{words.low(shareInWords(totals.lowValueShare))}</p>
          )}
          <p className={styles.soft}>
            {words.verdicts}:{' '}
            {VERDICTS.filter((verdict) => totals.verdicts[verdict] > 0)
              .map((verdict) => words.verdict(VERDICT_NAMES[verdict], totals.verdicts[verdict]))
              .join(' · ')}
          </p>
          <p className={styles.soft}>{words.self}</p>
        </>
      )}
      <OpenRows rows={found.rows} />
    </section>
  );
}
