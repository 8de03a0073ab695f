import { zodResolver } from '@hookform/resolvers/zod';
import { memo, useEffect } from 'react';
import { useForm, useWatch, type UseFormRegisterReturn } from 'react-hook-form';
import type { Interaction } from '#domain/assessment.ts';
import { formatAmount, formatCount } from '#domain/numbers.ts';
import { readTimes } from '#domain/times-input.ts';
import { plainName } from '#messages/business-name.ts';
import { contacts } from '#messages/en/contacts.ts';
import { stillCounts } from '#messages/en/still-counts.ts';
import { LOCALE } from '#messages/locale.ts';
import { sayDuration } from '#messages/say-duration.ts';
import { useBeforeTyping } from '#ui/before-typing.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import type { CardInput } from '#ui/row-list.tsx';
import { Chips } from './chips.tsx';
import {
  amountText,
  contactFormSchema,
  followRow,
  isFit,
  nameOf,
  readSeconds,
  rowOf,
  secondsText,
  faultWithKept,
  valuesOf,
  type ContactField,
  type ContactForm,
  type ContactFormValues,
} from './contact-form.ts';
import { ContactMore } from './contact-more.tsx';
import { ContactVerdict } from './contact-verdict.tsx';
import { RateOffer, type OpenDays } from './rate-offer.tsx';
import styles from './contacts.module.css';

const words = contacts.card;
/** instrument.md 3.5; longer names are kept. */
const NAME_ON_PAPER = 60;

export const nameFieldId = (index: number) => `contact-${index + 1}`;

type FieldInput = {
  readonly row: Interaction;
  readonly form: ContactForm;
  readonly keep: (field: ContactField) => UseFormRegisterReturn;
};

function NameField({
  row,
  form,
  keep,
  index,
  namesakes,
}: FieldInput & { readonly index: number; readonly namesakes: number }) {
  const { length } = useWatch({ control: form.control, name: 'name' });
  const long = length > NAME_ON_PAPER ? words.nameLong(formatCount(length, LOCALE)) : undefined;
  const doubled =
    namesakes > 1 ? words.nameDoubled(namesakes, plainName(nameOf(row, ''))) : undefined;
  return (
    <div className={styles.name}>
      <TextField
        id={nameFieldId(index)}
        label={words.name}
        hint={doubled ?? long}
        enterKeyHint="next"
        {...keep('name')}
      />
    </div>
  );
}

function TimesField({ row, form, keep }: FieldInput) {
  const read = readTimes(useWatch({ control: form.control, name: 'times' }));
  const isRead = read.kind === 'value' && read.ambiguous;
  return (
    <TextField
      label={words.times}
      hint={isRead ? words.readAs(formatAmount(read.value, LOCALE)) : undefined}
      error={form.formState.errors.times && faultWithKept(words.timesWrong, amountText(row.times))}
      inputMode="text"
      enterKeyHint="next"
      {...keep('times')}
    />
  );
}

function SecondsField({ row, form, keep }: FieldInput) {
  const read = readSeconds(useWatch({ control: form.control, name: 'seconds' }));
  const isRead = read.ok && read.ambiguous && read.value !== undefined;
  return (
    <TextField
      label={words.seconds}
      hint={isRead ? words.readAs(sayDuration(read.value)) : undefined}
      error={
        form.formState.errors.seconds && faultWithKept(words.secondsWrong, secondsText(row.seconds))
      }
      inputMode="text"
      enterKeyHint="next"
      {...keep('seconds')}
    />
  );
}

type ContactCardProps = CardInput<Interaction> & {
  /** How many contacts bear this name, and which of them this is, from 1. */
  readonly namesakes: number;
  readonly namesake: number;
  readonly customers: number | undefined;
  readonly openDays: OpenDays;
};

/** The form of a card; every change goes out at once as a change of that one field. */
function useContactForm({ row, index, onChange }: ContactCardProps) {
  const form = useForm<ContactFormValues>({
    resolver: zodResolver(contactFormSchema),
    defaultValues: valuesOf(row),
    mode: 'onTouched',
  });
  useEffect(() => followRow(form, row), [form, row]);
  const { rowBefore, onLeave } = useBeforeTyping<Interaction>();
  const change = (fields: Partial<Interaction>) => onChange({ index, before: row }, fields);
  const keep = (field: ContactField) =>
    form.register(field, {
      onBlur: onLeave,
      onChange: () => {
        const values = form.getValues();
        const before = rowBefore(row);
        change({ [field]: (isFit(values, field) ? rowOf(values) : before)[field] });
      },
    });
  return { form, keep, change };
}

/** The rate in the times field, if there is one, with what it could mean. */
function RateQuestion({
  form,
  kept,
  openDays,
  onTake,
  ...known
}: {
  /** Times a year as they are kept. */
  readonly kept: number | undefined;
  readonly form: ContactForm;
  readonly customers: number | undefined;
  readonly share: number | undefined;
  readonly openDays: OpenDays;
  readonly onTake: (times: number) => void;
}) {
  const read = readTimes(useWatch({ control: form.control, name: 'times' }));
  return read.kind === 'rate' ? (
    <RateOffer
      rate={read.rate}
      known={known}
      until={kept === undefined ? undefined : stillCounts(amountText(kept))}
      openDays={openDays}
      onTake={onTake}
    />
  ) : null;
}

/** One contact: name, times, seconds and two rows of chips; the rest under *More*. */
export const ContactCard = memo(function ContactCard(props: ContactCardProps) {
  const { row, index, takesFocus, customers, openDays, namesakes, namesake, onRemove } = props;
  const { form, keep, change } = useContactForm(props);
  useEffect(() => {
    if (takesFocus) form.setFocus('name');
  }, [takesFocus, form]);
  const bare = nameOf(row, words.unnamed);
  const name = namesakes > 1 ? words.numbered(bare, namesake) : bare;
  const take = (times: number) => {
    form.setValue('times', amountText(times), { shouldValidate: true });
    change({ times });
  };
  const isMarked = row.value !== undefined || row.potential !== undefined;
  const clear = isMarked ? () => change({ value: undefined, potential: undefined }) : undefined;
  return (
    <li className={styles.card}>
      <form noValidate onSubmit={(event) => event.preventDefault()}>
        <fieldset className={styles.fields}>
          <legend className="visually-hidden">{words.legend(index + 1, nameOf(row, ''))}</legend>
          <NameField row={row} form={form} keep={keep} index={index} namesakes={namesakes} />
          <TimesField row={row} form={form} keep={keep} />
          <SecondsField row={row} form={form} keep={keep} />
          <div className={styles.wide}>
            <RateQuestion
              form={form}
              kept={row.times}
              customers={customers}
              share={row.share}
              openDays={openDays}
              onTake={take}
            />
            <Chips legend={words.value} words={words.values} field={keep('value')} />
            <Chips legend={words.potential} words={words.potentials} field={keep('potential')} />
            <ContactVerdict row={row} customers={customers} choice={keep('choice')} />
            <div className={styles.foot}>
              <ContactMore row={row} form={form} keep={keep} name={name} onClear={clear} />
              <Button
                look="link"
                aria-label={words.removeFor(name)}
                onClick={() => onRemove({ index, before: row })}
              >
                {words.remove}
              </Button>
            </div>
          </div>
        </fieldset>
      </form>
    </li>
  );
});
