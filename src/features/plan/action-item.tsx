import { zodResolver } from '@hookform/resolvers/zod';
import type { ComponentProps, ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import type { Action } from '#domain/assessment.ts';
import { formatDay } from '#domain/calendar.ts';
import { changeAction, type Edit } from '#domain/edits.ts';
import { isOverdue } from '#domain/plan.ts';
import { actionName } from '#messages/action-name.ts';
import { plan } from '#messages/en/plan.ts';
import { LOCALE } from '#messages/locale.ts';
import { sayCause } from '#messages/say-cause.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import {
  ActionFields,
  type Fields,
  formSchema,
  type FormValues,
  valuesOf,
} from './action-fields.tsx';
import styles from './plan.module.css';

const words = plan.actions;

/** Where the row would be dropped, seen from the row that it would stand beside. */
export type DropMark = 'dragged' | 'before' | 'after' | undefined;

/** That it is overdue, and where it comes from; the moment has a field of its own. */
function Remarks({ action, today }: { readonly action: Action; readonly today: string }) {
  const { due = '' } = action;
  const isLate = isOverdue(action, today);
  const cause = sayCause({ ...action, moment: undefined });
  if (!isLate && cause === undefined) return null;
  return (
    <p className={styles.cause}>
      {isLate ? (
        <span className={styles.late}>{words.overdueSince(formatDay(due, 'long', LOCALE))} </span>
      ) : null}
      {cause === undefined ? null : words.cause(cause)}
    </p>
  );
}

/** One action: what, who, by when, how we will know. Every change is kept at once. */
export function ActionItem({
  action,
  position,
  today,
  mark,
  handle,
  move,
  onEdit,
  onDone,
  onRemove,
}: {
  readonly action: Action;
  readonly position: number;
  readonly today: string;
  readonly mark?: DropMark;
  /** What makes the handle of the row work; a row that is done has none. */
  readonly handle?: ComponentProps<'span'>;
  /** The buttons that move the row. */
  readonly move?: ReactNode;
  readonly onEdit: (edit: Edit) => void;
  readonly onDone: (done: boolean) => void;
  readonly onRemove: () => void;
}) {
  const form = useForm<FormValues>({
    resolver: zodResolver(formSchema),
    defaultValues: valuesOf(action),
    mode: 'onChange',
  });
  const onFields = (fields: Fields) => onEdit(changeAction(action.id, fields));
  const keepDone = { onChange: () => onDone(form.getValues('done')) };
  return (
    <li
      className={styles.action}
      data-action={action.id}
      data-drop={mark}
      aria-label={words.number(position)}
    >
      <ActionFields action={action} form={form} onFields={onFields} />
      <Remarks action={action} today={today} />
      <div className={styles.tools}>
        <Choice type="checkbox" {...form.register('done', keepDone)}>
          {words.done}
        </Choice>
        {handle === undefined ? null : (
          <span {...handle} className={styles.handle} aria-hidden="true">
            {words.drag}
          </span>
        )}
        {move}
        <Button look="link" aria-label={words.remove(actionName(action))} onClick={onRemove}>
          {words.removeShort}
        </Button>
      </div>
    </li>
  );
}
