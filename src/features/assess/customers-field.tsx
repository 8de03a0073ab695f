import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { Business } from '#domain/assessment.ts';
import { setBusiness, type Edit } from '#domain/edits.ts';
import { formatCount } from '#domain/numbers.ts';
import { LOCALE } from '#messages/locale.ts';
import { readTypedNumber } from '#domain/number-input.ts';
import { assess } from '#messages/en/assess.ts';
import { stillCounts } from '#messages/en/still-counts.ts';
import { useBeforeTyping } from '#ui/before-typing.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { customersError, readCustomers, type BusinessForm } from './business-form.ts';
import styles from './assess.module.css';

const words = assess.business;
const DAYS_IN_A_WEEKDAY_YEAR = 250;
const shown = (value: number) => formatCount(value, LOCALE);

/** "220 a day" becomes a year, once the owner has said on how many days the doors are open. */
function PerDay({
  perDay,
  onTake,
}: {
  readonly perDay: number;
  readonly onTake: (total: number) => void;
}) {
  const [typed, setTyped] = useState(String(DAYS_IN_A_WEEKDAY_YEAR));
  const read = readTypedNumber(typed);
  const days = read.kind === 'number' && read.value >= 1 && read.value <= 366 ? read.value : null;
  const total = days === null ? null : Math.round(perDay * days);
  const fits = total !== null && readCustomers(String(total)).ok;
  return (
    <div className={styles.perDay}>
      <TextField
        label={words.openDays}
        inputMode="numeric"
        value={typed}
        error={days === null ? words.openDaysWrong : undefined}
        onChange={(event) => setTyped(event.target.value)}
      />
      {days === null || !fits ? null : (
        <>
          <p>{words.perDayTimes(shown(perDay), shown(days), shown(total))}</p>
          <p>
            <Button look="quiet" onClick={() => onTake(total)}>
              {words.takeVisits(shown(total))}
            </Button>
          </p>
        </>
      )}
    </div>
  );
}

/** Customers a year as people say it; what could be read two ways is said back. */
export function CustomersField({
  form,
  customers,
  onEdit,
}: {
  readonly form: BusinessForm;
  /** As they are kept. */
  readonly customers: number | undefined;
  readonly onEdit: (edit: Edit) => void;
}) {
  const typed = useWatch({ control: form.control, name: 'customers' });
  const read = readCustomers(typed);
  const failed = form.formState.errors.customers !== undefined;
  const { rowBefore, onLeave } = useBeforeTyping<Business>();
  return (
    <>
      <TextField
        id="customers"
        label={words.customers}
        hint={words.customersHint}
        error={failed ? customersError(typed) : undefined}
        inputMode="numeric"
        {...form.register('customers', {
          onChange: () => {
            const now = readCustomers(form.getValues('customers'));
            const before = rowBefore({ customers });
            // On the way to "220 a day" stands "220", which was never meant as a year.
            onEdit(setBusiness({ customers: now.ok ? now.value : before.customers }));
          },
          onBlur: onLeave,
        })}
      />
      {read.ok && read.ambiguous && read.value !== undefined ? (
        <p className={styles.echo}>{words.readAs(shown(read.value))}</p>
      ) : null}
      {read.ok || customers === undefined ? null : (
        <p className={styles.echo}>{stillCounts(shown(customers))}</p>
      )}
      {!read.ok && read.perDay !== undefined && read.perDay > 0 ? (
        <PerDay
          perDay={read.perDay}
          onTake={(total) => {
            form.setValue('customers', shown(total), { shouldValidate: failed });
            onEdit(setBusiness({ customers: total }));
          }}
        />
      ) : null}
    </>
  );
}
