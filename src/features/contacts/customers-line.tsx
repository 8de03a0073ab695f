import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import { type Business, MAX_CUSTOMERS } from '#domain/assessment.ts';
import { formatCount } from '#domain/numbers.ts';
import { readWithin, type Range } from '#domain/range-input.ts';
import { assess } from '#messages/en/assess.ts';
import { contacts } from '#messages/en/contacts.ts';
import { stillCounts } from '#messages/en/still-counts.ts';
import { LOCALE } from '#messages/locale.ts';
import { useBeforeTyping } from '#ui/before-typing.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { daysIn, OpenDaysField, type OpenDays } from './rate-offer.tsx';
import styles from './contacts.module.css';

const words = assess.business;
const RANGE: Range = { min: 1, max: MAX_CUSTOMERS, whole: true };
const count = (value: number) => formatCount(value, LOCALE);

const formSchema = z.object({
  customers: z.string().check(z.refine((typed) => readWithin(typed, RANGE).kind !== 'unfit')),
});

/** "220 a day" on so many open days, with a word about people who come back. */
function VisitsOffer({
  perDay,
  openDays,
  onTake,
}: {
  readonly perDay: number;
  readonly openDays: OpenDays;
  readonly onTake: (visits: number) => void;
}) {
  const days = daysIn(openDays.typed);
  const visits = days === undefined ? undefined : Math.round(perDay * days);
  const fits = visits !== undefined && visits >= RANGE.min && visits <= RANGE.max;
  return (
    <div className={styles.offers}>
      <OpenDaysField {...openDays} />
      {days !== undefined && fits ? (
        <div className={styles.offer}>
          <p>{words.perDayTimes(count(perDay), count(days), count(visits))}</p>
          <Button look="quiet" onClick={() => onTake(visits)}>
            {words.takeVisits(count(visits))}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

/** The one number above the list: how many customers in a year. */
export function CustomersField({
  customers: stored,
  openDays,
  onCustomers,
}: {
  /** As they are kept. */
  readonly customers: number | undefined;
  readonly openDays: OpenDays;
  readonly onCustomers: (customers: number | undefined) => void;
}) {
  const form = useForm({
    resolver: zodResolver(formSchema),
    defaultValues: { customers: '' },
    mode: 'onTouched',
  });
  const read = readWithin(useWatch({ control: form.control, name: 'customers' }), RANGE);
  const wrong =
    stored === undefined
      ? words.customersWrong
      : `${words.customersWrong} ${stillCounts(count(stored))}`;
  const isWrong = form.formState.errors.customers !== undefined;
  const take = (customers: number) => {
    form.setValue('customers', count(customers), { shouldValidate: true });
    onCustomers(customers);
  };
  const { rowBefore, onLeave } = useBeforeTyping<Business>();
  const keep = {
    onChange: () => {
      const now = readWithin(form.getValues('customers'), RANGE);
      const before = rowBefore({ customers: stored });
      if (now.kind === 'value') onCustomers(now.value);
      else onCustomers(now.kind === 'empty' ? undefined : before.customers);
    },
    onBlur: onLeave,
  };
  return (
    <form className={styles.customers} noValidate onSubmit={(event) => event.preventDefault()}>
      <TextField
        label={words.customers}
        hint={
          read.kind === 'value' && read.ambiguous
            ? words.readAs(count(read.value))
            : words.customersHint
        }
        error={isWrong ? wrong : undefined}
        inputMode="numeric"
        {...form.register('customers', keep)}
      />
      {read.kind === 'per-day' ? (
        <VisitsOffer perDay={read.perDay} openDays={openDays} onTake={take} />
      ) : null}
    </form>
  );
}

/** The number of customers where it is known already, with the way to change it. */
export function CustomersKnown({
  customers,
  href,
}: {
  readonly customers: number;
  readonly href: string;
}) {
  return (
    <p className={styles.soft}>
      {contacts.customersAre(count(customers))} <a href={href}>{contacts.changeCustomers}</a>
    </p>
  );
}
