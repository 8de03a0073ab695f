import { useForm } from 'react-hook-form';
import type { RoomEvent } from '#domain/workshop/workshop.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { type OfferDraft, useDraft } from './use-draft.ts';
import styles from './console.module.css';

/** One line that is kept and leaves the field empty for the next; an empty line is nothing. */
export function LineForm({
  label,
  button,
  id,
  most,
  eventOf,
  onDraft,
  onEvent,
}: {
  readonly label: string;
  readonly button: string;
  readonly id?: string;
  /** Signs that the wall has room for. */
  readonly most?: number;
  readonly eventOf: (text: string) => RoomEvent;
  readonly onDraft: OfferDraft;
  readonly onEvent: (event: RoomEvent) => void;
}) {
  const form = useForm({ defaultValues: { text: '' } });
  const submit = form.handleSubmit(({ text }) => {
    if (text.trim() === '') return;
    onEvent(eventOf(text.trim()));
    form.reset();
  });
  const read = () => {
    const text = form.getValues('text').trim();
    return text === '' ? undefined : eventOf(text);
  };
  useDraft(onDraft, { read, taken: () => form.reset() });
  return (
    <form className={styles.line} noValidate onSubmit={(event) => void submit(event)}>
      <TextField id={id} label={label} maxLength={most} {...form.register('text')} />
      <Button type="submit" look="quiet">
        {button}
      </Button>
    </form>
  );
}
