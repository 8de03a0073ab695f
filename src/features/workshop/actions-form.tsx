import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useForm, useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import { formatDay, isDay, localDay } from '#domain/calendar.ts';
import { isDueDay } from '#domain/workshop/due-day.ts';
import type { EnteredAction } from '#domain/workshop/room.ts';
import { MOST_ACTIONS } from '#domain/workshop/standing.ts';
import type { AgreedAction, RoomEvent } from '#domain/workshop/workshop.ts';
import { dots } from '#messages/en/dots.ts';
import { workshop } from '#messages/en/workshop.ts';
import { LOCALE } from '#messages/locale.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { EnteredList } from './entered-list.tsx';
import { useNow } from './use-now.ts';
import { type OfferDraft, useDraft } from './use-draft.ts';
import styles from './console.module.css';

const words = workshop.actions;
const EMPTY: AgreedAction = { text: '', who: '', due: '' };

const filled = z.string().check(z.refine((typed) => typed.trim() !== ''));
const day = z.string().check(z.refine((typed) => isDueDay(typed, localDay(new Date()))));
const schema = z.object({ text: filled, who: filled, due: day });

const isSame = (one: AgreedAction, other: AgreedAction) =>
  one.text === other.text && one.who === other.who && one.due === other.due;

function useActionForm(
  agreed: readonly EnteredAction[],
  onDraft: OfferDraft,
  onEvent: (event: RoomEvent) => void,
) {
  const form = useForm<AgreedAction>({ resolver: zodResolver(schema), defaultValues: EMPTY });
  const [corrected, setCorrected] = useState<EnteredAction>();
  const isFull = agreed.length >= MOST_ACTIONS && corrected === undefined;
  const clear = () => {
    form.reset(EMPTY);
    setCorrected(undefined);
  };
  const isTyped = () => !isSame(form.getValues(), corrected ?? EMPTY);
  const eventOf = (action: AgreedAction) =>
    ({ type: 'action', action, instead: corrected?.position }) as const;
  const agree = form.handleSubmit((action) => {
    if (isTyped()) onEvent(eventOf(action));
    clear();
  });
  // Whoever goes on has agreed on what is filled in, with or without the button.
  const read = () => {
    if (isFull || !isTyped()) return undefined;
    const action = schema.safeParse(form.getValues());
    if (action.success) return eventOf(action.data);
    void form.trigger(undefined, { shouldFocus: true });
    return 'faulty';
  };
  useDraft(onDraft, { read, taken: clear });
  const takeOff = ({ position }: EnteredAction) => {
    if (position === corrected?.position) clear();
    flushSync(() => onEvent({ type: 'undo', of: position, takesOff: true }));
    // The button that was pressed is gone.
    form.setFocus('text');
  };
  const change = async (action: EnteredAction) => {
    // What was begun is agreed on first, or says what it misses.
    if (isTyped()) {
      if (!schema.safeParse(form.getValues()).success) {
        await form.trigger(undefined, { shouldFocus: true });
        return;
      }
      onEvent(eventOf(form.getValues()));
    }
    const { text, who, due } = action;
    form.reset({ text, who, due });
    // The form may have been hidden until now.
    flushSync(() => setCorrected(action));
    form.setFocus('text');
  };
  return { form, agree, change, takeOff, isFull, corrected, clear };
}

/** An action leaves the board only with somebody who does it and a day. */
export function ActionsForm({
  agreed,
  onDraft,
  onEvent,
}: {
  readonly agreed: readonly EnteredAction[];
  readonly onDraft: OfferDraft;
  readonly onEvent: (event: RoomEvent) => void;
}) {
  const { form, agree, change, takeOff, isFull, corrected, clear } = useActionForm(
    agreed,
    onDraft,
    onEvent,
  );
  const { errors } = form.formState;
  const today = localDay(new Date(useNow()));
  const due = useWatch({ control: form.control, name: 'due' });
  // Said, not refused: what is late can still be agreed on.
  const hasPassed = isDueDay(due, today) && due < today;
  const missing = (field: keyof AgreedAction) =>
    errors[field] === undefined ? undefined : words.missing;
  return (
    <>
      {isFull ? (
        <p>{words.full}</p>
      ) : (
        <form className={styles.form} noValidate onSubmit={(event) => void agree(event)}>
          <h2>{words.title}</h2>
          <p>{words.hint}</p>
          <TextField label={words.text} error={missing('text')} {...form.register('text')} />
          <TextField label={words.who} error={missing('who')} {...form.register('who')} />
          <TextField
            label={words.due}
            type="date"
            hint={hasPassed ? dots.dayPassed : undefined}
            error={errors.due !== undefined && isDay(due) ? words.yearWrong : missing('due')}
            {...form.register('due')}
          />
          <div className={styles.tools}>
            <Button type="submit">{words.add}</Button>
            {corrected === undefined ? null : (
              <Button look="link" onClick={clear}>
                {workshop.entered.leave}
              </Button>
            )}
          </div>
        </form>
      )}
      <EnteredList
        label={workshop.screen.agreed}
        entries={agreed}
        said={({ text, who, due: by }) => words.entry(text, who, formatDay(by, 'long', LOCALE))}
        onChange={(action) => void change(action)}
        onTakeOff={takeOff}
      />
    </>
  );
}
