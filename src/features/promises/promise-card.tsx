import { zodResolver } from '@hookform/resolvers/zod';
import { memo, useEffect } from 'react';
import { useForm, type UseFormRegisterReturn } from 'react-hook-form';
import { PROMISE_KINDS, type TimedPromise } from '#domain/assessment.ts';
import { formatCount } from '#domain/numbers.ts';
import { PROMISE_KIND_NAMES, promiseTable } from '#messages/en/promise-table.ts';
import { LOCALE } from '#messages/locale.ts';
import { Button } from '#ui/button.tsx';
import { SelectField, TextField } from '#ui/field.tsx';
import type { CardInput } from '#ui/row-list.tsx';
import {
  followRow,
  nameOf,
  promiseFormSchema,
  ROW_FIELDS,
  rowOf,
  valuesOf,
  type PromiseForm,
  type PromiseFormValues,
} from './promise-form.ts';
import { PromiseStatus } from './promise-status.tsx';
import { TimeField } from './time-field.tsx';
import styles from './promises.module.css';

const words = promiseTable.card;

export const nameFieldId = (index: number) => `promise-${index + 1}`;

type PromiseCardProps = CardInput<TimedPromise>;

type FormField = keyof PromiseFormValues;

/** The form of a card; every change goes out at once as a change of that one field. */
function usePromiseForm({ row, index, onChange }: PromiseCardProps) {
  const form = useForm<PromiseFormValues>({
    resolver: zodResolver(promiseFormSchema),
    defaultValues: valuesOf(row),
    mode: 'onTouched',
  });
  useEffect(() => followRow(form, row), [form, row]);
  const keepNow = (field: FormField) => {
    const name = ROW_FIELDS[field];
    onChange({ index, before: row }, { [name]: rowOf(form.getValues())[name] });
  };
  const keep = (field: 'name' | 'kind' | 'checked' | 'kept') =>
    form.register(field, { onChange: () => keepNow(field) });
  return { form, keep, keepNow };
}

function CountFields({
  row: { checked, kept },
  form: { formState },
  keep,
}: {
  readonly row: TimedPromise;
  readonly form: PromiseForm;
  readonly keep: (field: 'checked' | 'kept') => UseFormRegisterReturn;
}) {
  const isMore = checked !== undefined && kept !== undefined && kept > checked;
  const keptError = formState.errors.kept === undefined ? undefined : words.countWrong;
  return (
    <>
      <div className={styles.field}>
        <TextField
          label={words.checked}
          error={formState.errors.checked === undefined ? undefined : words.countWrong}
          inputMode="numeric"
          enterKeyHint="next"
          {...keep('checked')}
        />
      </div>
      <div className={styles.field}>
        <TextField
          label={words.kept}
          error={isMore ? words.keptMore(formatCount(checked, LOCALE)) : keptError}
          inputMode="numeric"
          enterKeyHint="next"
          {...keep('kept')}
        />
      </div>
    </>
  );
}

/** One promise: what and when, three times, how often it was kept, and how that looks. */
export const PromiseCard = memo(function PromiseCard(props: PromiseCardProps) {
  const { row, index, takesFocus, onRemove } = props;
  const { form, keep, keepNow } = usePromiseForm(props);
  useEffect(() => {
    if (takesFocus) form.setFocus('name');
  }, [takesFocus, form]);
  return (
    <li className={styles.card}>
      <form noValidate onSubmit={(event) => event.preventDefault()}>
        <fieldset className={styles.fields}>
          <legend className="visually-hidden">{words.legend(index + 1, nameOf(row, ''))}</legend>
          <div className={styles.half}>
            <TextField
              id={nameFieldId(index)}
              label={words.name}
              enterKeyHint="next"
              {...keep('name')}
            />
          </div>
          <div className={styles.half}>
            <SelectField label={words.kind} {...keep('kind')}>
              <option value="">{words.noKind}</option>
              {PROMISE_KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {PROMISE_KIND_NAMES[kind]}
                </option>
              ))}
            </SelectField>
          </div>
          {(['promised', 'typical', 'rival'] as const).map((name) => (
            <TimeField key={name} form={form} name={name} onKeep={() => keepNow(name)} />
          ))}
          <CountFields row={row} form={form} keep={keep} />
          <div className={styles.wide}>
            <PromiseStatus row={row} />
            <p className={styles.tools}>
              <Button
                look="link"
                aria-label={words.removeFor(nameOf(row, words.unnamed))}
                onClick={() => onRemove({ index, before: row })}
              >
                {words.remove}
              </Button>
            </p>
          </div>
        </fieldset>
      </form>
    </li>
  );
});
