import { VERDICTS, type Interaction } from '#domain/assessment.ts';
import { scoreContacts, type ContactRow } from '#domain/contacts.ts';
import { isSameRow } from '#domain/row-edits.ts';
import { formatCount } from '#domain/numbers.ts';
import { contacts } from '#messages/en/contacts.ts';
import { VERDICT_NAMES } from '#messages/en/names.ts';
import { LOCALE } from '#messages/locale.ts';
import { SelectField } from '#ui/field.tsx';
import type { UseFormRegisterReturn } from 'react-hook-form';
import styles from './contacts.module.css';

const words = contacts.verdict;
const count = (value: number) => formatCount(value, LOCALE);

const fieldName = (field: string): string =>
  Object.entries(words.fields).find(([id]) => id === field)?.[1] ?? field;

/** What is missing before a contact counts, in words. */
export const missingText = (fields: readonly string[]): string => fields.map(fieldName).join(', ');

function OurView({ scored }: { readonly scored: ContactRow }) {
  const { verdict, moments, hours } = scored;
  return (
    <div>
      <p>
        <strong>{words.ourView(VERDICT_NAMES[verdict])}</strong>, {words.why[verdict]}.
      </p>
      {scored.nearLine ? <p className={styles.soft}>{words.closeCall}</p> : null}
      {scored.easier ? <p className={styles.soft}>{words.easier}</p> : null}
      {moments === null || hours === null ? null : (
        <p className={styles.soft}>{words.sum(count(moments), count(hours))}</p>
      )}
    </div>
  );
}

/** Our verdict in words, and the owner's own choice beside it; or what is still missing. */
export function ContactVerdict({
  row,
  customers,
  choice,
}: {
  readonly row: Interaction;
  readonly customers: number | undefined;
  readonly choice: UseFormRegisterReturn;
}) {
  const { rows, errors } = scoreContacts([row], customers);
  const [scored] = rows;
  const [fault] = errors;
  const isUntouched = isSameRow(row, {});
  if (isUntouched) return null;
  if (scored === undefined) {
    return <p className={styles.open}>{words.open(missingText(fault?.fields ?? []))}</p>;
  }
  return (
    <div className={styles.verdict}>
      <OurView scored={scored} />
      <SelectField label={words.choice} {...choice}>
        <option value="">{words.undecided}</option>
        {VERDICTS.map((verdict) => (
          <option key={verdict} value={verdict}>
            {VERDICT_NAMES[verdict]}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
