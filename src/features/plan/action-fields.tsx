import type { UseFormReturn } from 'react-hook-form';
import * as z from 'zod/mini';
import type { Action } from '#domain/assessment.ts';
import { isDay } from '#domain/calendar.ts';
import { formatCount } from '#domain/numbers.ts';
import { MOMENTS } from '#domain/questionnaires/moments-of-truth.ts';
import { isSeen } from '#domain/seen-text.ts';
import { MOMENT_NAMES } from '#messages/en/names.ts';
import { plan } from '#messages/en/plan.ts';
import { LOCALE } from '#messages/locale.ts';
import { SelectField, TextField } from '#ui/field.tsx';
import styles from './plan.module.css';

const words = plan.actions;
const ACTION_ON_PAPER = 140;

/** Longer texts are kept; the limit is that of the paper (words.md). */
export const formSchema = z.object({
  text: z.string().check(z.maxLength(ACTION_ON_PAPER)),
  who: z.string(),
  due: z.string(),
  sign: z.string(),
  done: z.boolean(),
  moment: z.enum([...MOMENTS, '']),
});
export type FormValues = z.infer<typeof formSchema>;

export const valuesOf = (action: Action): FormValues => ({
  text: action.text,
  who: action.who ?? '',
  due: action.due ?? '',
  sign: action.sign ?? '',
  done: action.done ?? false,
  moment: action.moment ?? '',
});

export type Fields = Partial<Omit<Action, 'id'>>;

/** A date from a file that no calendar knows is kept, and shown since the field cannot. */
const unreadDate = ({ due }: Action): string | undefined =>
  isSeen(due) && !isDay(due) ? words.unreadDate(due) : undefined;

export function ActionFields({
  action,
  form: { register, getValues, formState },
  onFields,
}: {
  readonly action: Action;
  readonly form: UseFormReturn<FormValues>;
  readonly onFields: (fields: Fields) => void;
}) {
  const keep = (field: 'text' | 'who' | 'due' | 'sign') =>
    register(field, { onChange: () => onFields({ [field]: getValues(field) }) });
  const keepMoment = { onChange: () => onFields({ moment: getValues('moment') || undefined }) };
  const tooLong = formState.errors.text !== undefined;
  return (
    <>
      <div className={styles.what}>
        <TextField
          label={words.what}
          hint={tooLong ? words.long(formatCount(getValues('text').length, LOCALE)) : undefined}
          {...keep('text')}
        />
      </div>
      <div className={styles.short}>
        <TextField label={words.who} {...keep('who')} />
      </div>
      <div className={styles.short}>
        <TextField label={words.due} hint={unreadDate(action)} type="date" {...keep('due')} />
      </div>
      <div className={styles.short}>
        <TextField label={words.sign} {...keep('sign')} />
      </div>
      <div className={styles.short}>
        <SelectField label={words.moment} {...register('moment', keepMoment)}>
          <option value="">{words.noMoment}</option>
          {MOMENTS.map((moment) => (
            <option key={moment} value={moment}>
              {MOMENT_NAMES[moment]}
            </option>
          ))}
        </SelectField>
      </div>
    </>
  );
}
