import { zodResolver } from '@hookform/resolvers/zod';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { useForm, type UseFormReturn } from 'react-hook-form';
import * as z from 'zod/mini';
import type { Action } from '#domain/assessment.ts';
import { changeAction, type Edit } from '#domain/edits.ts';
import { formatCount } from '#domain/numbers.ts';
import { MOMENTS } from '#domain/questionnaires/moments-of-truth.ts';
import { MOMENT_NAMES } from '#messages/en/names.ts';
import { plan } from '#messages/en/plan.ts';
import { LOCALE } from '#messages/locale.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { SelectField, TextField } from '#ui/field.tsx';
import styles from './plan.module.css';

const words = plan.actions;
const ACTION_ON_PAPER = 140;

/** Longer texts are kept; the limit is that of the paper (words.md). */
const formSchema = z.object({
  text: z.string().check(z.maxLength(ACTION_ON_PAPER)),
  who: z.string(),
  due: z.string(),
  sign: z.string(),
  done: z.boolean(),
  moment: z.enum([...MOMENTS, '']),
});
type FormValues = z.infer<typeof formSchema>;
type Form = UseFormReturn<FormValues>;

const valuesOf = (action: Action): FormValues => ({
  text: action.text,
  who: action.who ?? '',
  due: action.due ?? '',
  sign: action.sign ?? '',
  done: action.done ?? false,
  moment: action.moment ?? '',
});

type Fields = Partial<Omit<Action, 'id'>>;

function ActionFields({
  form: { register, getValues, formState },
  onFields,
}: {
  readonly form: Form;
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
        <TextField label={words.due} type="date" {...keep('due')} />
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

/** The focus stays with the action that moves; at either end the way back is at hand. */
function MoveButtons({
  name,
  isFirst,
  isLast,
  onMove,
}: {
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
}) {
  const earlier = useRef<HTMLButtonElement>(null);
  const later = useRef<HTMLButtonElement>(null);
  const move = (by: -1 | 1) => {
    // A row that changes its place in the page loses the focus.
    flushSync(() => onMove(by));
    const [pressed, other] = by === -1 ? [earlier, later] : [later, earlier];
    (pressed.current?.disabled ? other : pressed).current?.focus();
  };
  return (
    <>
      <Button
        look="link"
        ref={earlier}
        disabled={isFirst}
        aria-label={words.earlier(name)}
        onClick={() => move(-1)}
      >
        {words.earlierShort}
      </Button>
      <Button
        look="link"
        ref={later}
        disabled={isLast}
        aria-label={words.later(name)}
        onClick={() => move(1)}
      >
        {words.laterShort}
      </Button>
    </>
  );
}

/** One action: what, who, by when, how we will know. Every change is kept at once. */
export function ActionItem({
  action,
  position,
  isFirst,
  isLast,
  onEdit,
  onMove,
  onRemove,
}: {
  readonly action: Action;
  readonly position: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onEdit: (edit: Edit) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}) {
  const form = useForm<FormValues>({
    resolver: zodResolver(formSchema),
    defaultValues: valuesOf(action),
    mode: 'onChange',
  });
  const name = action.text.trim() === '' ? words.unnamed : action.text;
  const onFields = (fields: Fields) => onEdit(changeAction(action.id, fields));
  const keepDone = { onChange: () => onFields({ done: form.getValues('done') }) };
  return (
    <li className={styles.action} aria-label={words.number(position)}>
      <ActionFields form={form} onFields={onFields} />
      <div className={styles.tools}>
        <Choice type="checkbox" {...form.register('done', keepDone)}>
          {words.done}
        </Choice>
        <MoveButtons name={name} isFirst={isFirst} isLast={isLast} onMove={onMove} />
        <Button look="link" aria-label={words.remove(name)} onClick={onRemove}>
          {words.removeShort}
        </Button>
      </div>
    </li>
  );
}
