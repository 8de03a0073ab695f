import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import { isDay, localDay } from '#domain/calendar.ts';
import { MOST_ACTIONS } from '#domain/workshop/room.ts';
import type { AgreedAction } from '#domain/workshop/workshop.ts';
import { dots } from '#messages/en/dots.ts';
import { workshop } from '#messages/en/workshop.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { useNow } from './use-now.ts';
import { type OfferDraft, useDraft } from './use-draft.ts';
import styles from './console.module.css';

const words = workshop.actions;

const filled = z.string().check(z.refine((typed) => typed.trim() !== ''));
const schema = z.object({ text: filled, who: filled, due: z.string().check(z.refine(isDay)) });

/** An action leaves the board only with somebody who does it and a day. */
export function ActionsForm({
  agreed,
  onDraft,
  onAgree,
}: {
  readonly agreed: readonly AgreedAction[];
  readonly onDraft: OfferDraft;
  readonly onAgree: (action: AgreedAction) => void;
}) {
  const form = useForm<AgreedAction>({
    resolver: zodResolver(schema),
    defaultValues: { text: '', who: '', due: '' },
  });
  const { errors } = form.formState;
  const today = localDay(new Date(useNow()));
  const due = useWatch({ control: form.control, name: 'due' });
  // Said, not refused: what is late can still be agreed on.
  const hasPassed = isDay(due) && due < today;
  const missing = (field: keyof AgreedAction) =>
    errors[field] === undefined ? undefined : words.missing;
  const submit = form.handleSubmit((action) => {
    onAgree(action);
    form.reset();
  });
  const isFull = agreed.length >= MOST_ACTIONS;
  // Whoever goes on has agreed on what is filled in, with or without the button.
  const read = () => {
    const values = form.getValues();
    if (isFull || Object.values(values).join('').trim() === '') return undefined;
    const action = schema.safeParse(values);
    if (action.success) return { type: 'action', action: action.data } as const;
    void form.trigger(undefined, { shouldFocus: true });
    return 'faulty';
  };
  useDraft(onDraft, { read, taken: () => form.reset() });
  if (isFull) return <p>{words.full}</p>;
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <h2>{words.title}</h2>
      <p>{words.hint}</p>
      <TextField label={words.text} error={missing('text')} {...form.register('text')} />
      <TextField label={words.who} error={missing('who')} {...form.register('who')} />
      <TextField
        label={words.due}
        type="date"
        hint={hasPassed ? dots.dayPassed : undefined}
        error={missing('due')}
        {...form.register('due')}
      />
      <div className={styles.tools}>
        <Button type="submit">{words.add}</Button>
      </div>
    </form>
  );
}
