import { useForm, useWatch } from 'react-hook-form';
import type { Action } from '#domain/assessment.ts';
import { changeAction, type Edit } from '#domain/edits.ts';
import { MOMENTS, type Moment } from '#domain/questionnaires/moments-of-truth.ts';
import { MOMENT_NAMES } from '#messages/en/names.ts';
import { plan } from '#messages/en/plan.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { SelectField, TextField } from '#ui/field.tsx';
import styles from './plan.module.css';

const words = plan.actions;
const ACTION_ON_PAPER = 140;

type FormValues = Required<Pick<Action, 'text' | 'who' | 'due' | 'sign' | 'done'>> & {
  moment: Moment | '';
};

const valuesOf = (action: Action): FormValues => ({
  text: action.text,
  who: action.who ?? '',
  due: action.due ?? '',
  sign: action.sign ?? '',
  done: action.done ?? false,
  moment: action.moment ?? '',
});

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
  const { register, control, getValues } = useForm<FormValues>({ defaultValues: valuesOf(action) });
  const text = useWatch({ control, name: 'text' });
  const name = text.trim() === '' ? words.unnamed : text;
  const keep = (field: keyof FormValues) => ({
    onChange: () => onEdit(changeAction(action.id, { [field]: getValues(field) || undefined })),
  });
  return (
    <li className={styles.action} aria-label={words.number(position)}>
      <div className={styles.what}>
        <TextField
          label={words.what}
          hint={
            text.length > ACTION_ON_PAPER ? words.long(text.length.toLocaleString('en')) : undefined
          }
          {...register('text', {
            onChange: () => onEdit(changeAction(action.id, { text: getValues('text') })),
          })}
        />
      </div>
      <div className={styles.short}>
        <TextField label={words.who} {...register('who', keep('who'))} />
      </div>
      <div className={styles.short}>
        <TextField label={words.due} type="date" {...register('due', keep('due'))} />
      </div>
      <div className={styles.short}>
        <TextField label={words.sign} {...register('sign', keep('sign'))} />
      </div>
      <div className={styles.short}>
        <SelectField label={words.moment} {...register('moment', keep('moment'))}>
          <option value="">{words.noMoment}</option>
          {MOMENTS.map((moment) => (
            <option key={moment} value={moment}>
              {MOMENT_NAMES[moment]}
            </option>
          ))}
        </SelectField>
      </div>
      <div className={styles.tools}>
        <Choice type="checkbox" {...register('done', keep('done'))}>
          {words.done}
        </Choice>
        <Button
          look="link"
          disabled={isFirst}
          aria-label={words.earlier(name)}
          onClick={() => onMove(-1)}
        >
          {words.earlierShort}
        </Button>
        <Button
          look="link"
          disabled={isLast}
          aria-label={words.later(name)}
          onClick={() => onMove(1)}
        >
          {words.laterShort}
        </Button>
        <Button look="link" aria-label={words.remove(name)} onClick={onRemove}>
          {words.removeShort}
        </Button>
      </div>
    </li>
  );
}
