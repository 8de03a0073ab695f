import { zodResolver } from '@hookform/resolvers/zod';
import { memo, useEffect } from 'react';
import { useForm, useWatch, type UseFormRegisterReturn } from 'react-hook-form';
import { PROMISE_KINDS, type TimedPromise } from '#domain/assessment.ts';
import { formatCount } from '#domain/numbers.ts';
import { PROMISE_KIND_NAMES, promiseTable } from '#messages/en/promise-table.ts';
import { LOCALE } from '#messages/locale.ts';
import { useBeforeTyping } from '#ui/before-typing.ts';
import { Button } from '#ui/button.tsx';
import { SelectField, TextField } from '#ui/field.tsx';
import type { CardInput } from '#ui/row-list.tsx';
import {
  followRow,
  isFit,
  nameOf,
  promiseFormSchema,
  ROW_FIELDS,
  rowOf,
  faultWithKept,
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
  const { rowBefore, onLeave } = useBeforeTyping<TimedPromise>();
  const keepNow = (field: FormField) => {
    const name = ROW_FIELDS[field];
    const values = form.getValues();
    const before = rowBefore(row);
    onChange(
      { index, before: row },
      { [name]: (isFit(values, field) ? rowOf(values) : before)[name] },
    );
  };
  const keep = (field: 'name' | 'kind' | 'checked' | 'kept') =>
    form.register(field, { onBlur: onLeave, onChange: () => keepNow(field) });
  return { form, keep, keepNow, onLeave };
}

const textOf = (count: number | undefined) =>
  count === undefined ? undefined : formatCount(count, LOCALE);

function CountFields({
  row: { checked, kept },
  form,
  keep,
}: {
  readonly row: TimedPromise;
  readonly form: PromiseForm;
  readonly keep: (field: 'checked' | 'kept') => UseFormRegisterReturn;
}) {
  const { errors } = form.formState;
  const [typedChecked, typedKept] = useWatch({ control: form.control, name: ['checked', 'kept'] });
  const isMore = checked !== undefined && kept !== undefined && kept > checked;
  const wrong = (count: number | undefined) => faultWithKept(words.countWrong, textOf(count));
  const keptError = errors.kept && wrong(kept);
  const isCheckedOpen = kept !== undefined && typedChecked.trim() === '';
  const isKeptOpen = checked !== undefined && checked > 0 && typedKept.trim() === '';
  return (
    <>
      <div className={styles.field}>
        <TextField
          label={words.checked}
          hint={isCheckedOpen ? words.checkedOpen : undefined}
          error={errors.checked && wrong(checked)}
          inputMode="numeric"
          enterKeyHint="next"
          {...keep('checked')}
        />
      </div>
      <div className={styles.field}>
        <TextField
          label={words.kept}
          hint={isKeptOpen ? words.keptOpen(formatCount(checked, LOCALE)) : undefined}
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
  const { form, keep, keepNow, onLeave } = usePromiseForm(props);
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
            <TimeField
              key={name}
              form={form}
              name={name}
              stored={row[ROW_FIELDS[name]]}
              onKeep={() => keepNow(name)}
              onLeave={onLeave}
            />
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
