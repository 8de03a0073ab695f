import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useForm, useWatch } from 'react-hook-form';
import type { EnteredLine } from '#domain/workshop/room.ts';
import type { RoomEvent } from '#domain/workshop/workshop.ts';
import { workshop } from '#messages/en/workshop.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { EnteredList } from './entered-list.tsx';
import { type OfferDraft, useDraft } from './use-draft.ts';
import styles from './console.module.css';

const words = workshop.entered;

type Entered = { readonly label: string; readonly lines: readonly EnteredLine[] };
const NOTHING: Entered = { label: '', lines: [] };

type Line = {
  /** The lines that were kept, where they can be corrected. */
  readonly entered?: Entered;
  /** With the position of the line that it corrects. */
  readonly eventOf: (text: string, instead?: number) => RoomEvent;
  readonly onDraft: OfferDraft;
  readonly onEvent: (event: RoomEvent) => void;
};

function useLine({ entered = NOTHING, eventOf, onDraft, onEvent }: Line) {
  const form = useForm({ defaultValues: { text: '' } });
  const [corrected, setCorrected] = useState<EnteredLine>();
  const clear = () => {
    form.reset();
    setCorrected(undefined);
  };
  const read = () => {
    const text = form.getValues('text').trim();
    return text === '' || text === corrected?.text ? undefined : eventOf(text, corrected?.position);
  };
  const keep = () => {
    const event = read();
    if (event !== undefined) onEvent(event);
    clear();
  };
  useDraft(onDraft, { read, taken: clear });
  return {
    form,
    submit: form.handleSubmit(keep),
    corrected,
    clear,
    list: (
      <EnteredList
        label={entered.label}
        entries={entered.lines}
        said={({ text }) => text}
        onChange={(line) => {
          // What was begun is not lost.
          keep();
          form.setValue('text', line.text);
          form.setFocus('text');
          setCorrected(line);
        }}
        onTakeOff={({ position }) => {
          if (position === corrected?.position) clear();
          flushSync(() => onEvent({ type: 'undo', of: position, takesOff: true }));
          // The button that was pressed is gone.
          form.setFocus('text');
        }}
      />
    ),
  };
}

/** One line that is kept and leaves the field empty for the next; an empty line is nothing. */
export function LineForm({
  label,
  button,
  id,
  most,
  unkept,
  ...line
}: Line & {
  readonly label: string;
  readonly button: string;
  readonly id?: string;
  /** Signs that the wall has room for. */
  readonly most?: number;
  /** Said as long as something stands in the field. */
  readonly unkept?: string | undefined;
}) {
  const { form, submit, corrected, clear, list } = useLine(line);
  const text = useWatch({ control: form.control, name: 'text' }).trim();
  const isTyped = text !== '' && text !== corrected?.text;
  return (
    <>
      <form className={styles.line} noValidate onSubmit={(event) => void submit(event)}>
        <TextField
          id={id}
          label={label}
          hint={isTyped ? unkept : undefined}
          maxLength={most}
          {...form.register('text')}
        />
        <Button type="submit" look="quiet">
          {button}
        </Button>
        {corrected === undefined ? null : (
          <Button look="link" onClick={clear}>
            {words.leave}
          </Button>
        )}
      </form>
      {list}
    </>
  );
}
