import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useController, useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import type { Answer, AnswerLevel, Evidence } from '#domain/questionnaire.ts';
import type { ItemWords } from '#domain/words.ts';
import { assess } from '#messages/en/assess.ts';
import { shared } from '#messages/en/shared.ts';
import { Button } from '#ui/button.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { TextArea } from '#ui/field.tsx';
import { PageTitle } from '#ui/page.tsx';
import { AnswerOptions } from './answer-options.tsx';
import { useAnswerKeys } from './answer-keys.tsx';
import styles from './question.module.css';

const NOTE_LIMIT = 2000;
const NOTE_FIELD = 'note';
const FRAME_ID = 'frame';

const formSchema = z.object({ note: z.string().check(z.maxLength(NOTE_LIMIT)) });

/** The form of one question. Every change goes out at once; *Continue* only checks and moves on. */
export function QuestionForm({
  item,
  words,
  caption,
  frame,
  answer,
  notApplicable,
  keysOn,
  onAnswer,
  onNote,
  onContinue,
}: {
  readonly item: string;
  readonly words: ItemWords;
  readonly caption: string;
  /** Whom to think of, and the months that count. */
  readonly frame: string;
  readonly answer: Answer | undefined;
  readonly notApplicable: string | undefined;
  readonly keysOn: boolean;
  readonly onAnswer: (answer: Answer | undefined) => void;
  readonly onNote: (note: string) => void;
  readonly onContinue: () => void;
}) {
  // The chosen level lives with the assessment, so that an answer given in another tab shows here;
  // only the note is a draft of this form.
  const { control, handleSubmit, formState } = useForm({
    resolver: zodResolver(formSchema),
    defaultValues: { note: answer?.note ?? '' },
    reValidateMode: 'onSubmit',
  });
  const note = useController({ control, name: 'note' }).field;
  const [noteIsOpen, setNoteIsOpen] = useState(note.value !== '');
  const kept = note.value === '' ? undefined : note.value;

  // The evidence belongs to the level that it was given for.
  const choose = (level: AnswerLevel) => {
    if (level !== answer?.level) onAnswer({ level, note: kept });
  };
  const show = (evidence: Evidence) => {
    if (answer !== undefined) onAnswer({ level: answer.level, evidence, note: kept });
  };
  const clear = () => {
    note.onChange('');
    setNoteIsOpen(false);
    onAnswer(undefined);
  };
  const submit = handleSubmit(onContinue);
  const noteError =
    formState.errors.note === undefined
      ? undefined
      : assess.noteTooLong(note.value.length.toLocaleString('en'));

  useAnswerKeys({
    active: keysOn,
    allowsNotApplicable: notApplicable !== undefined,
    onLevel: choose,
    onEnter: () => void submit(),
  });

  return (
    <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary
        title={shared.formProblems}
        attempt={noteError === undefined ? 0 : formState.submitCount}
        problems={noteError === undefined ? [] : [{ fieldId: NOTE_FIELD, message: noteError }]}
      />
      <p className={styles.caption}>{caption}</p>
      <fieldset aria-describedby={FRAME_ID}>
        <legend>
          <PageTitle title={words.question} focusKey={item}>
            {words.question}
          </PageTitle>
        </legend>
        <p id={FRAME_ID} className={styles.frame}>
          {frame}
        </p>
        <AnswerOptions
          item={item}
          options={words.options}
          notApplicable={notApplicable}
          chosen={{ level: answer?.level, evidence: answer?.evidence }}
          onLevel={choose}
          onEvidence={show}
        />
      </fieldset>
      {noteIsOpen ? (
        <TextArea
          id={NOTE_FIELD}
          label={assess.note}
          hint={assess.noteHint}
          error={noteError}
          name={note.name}
          value={note.value}
          onChange={(event) => {
            note.onChange(event);
            onNote(event.target.value);
          }}
        />
      ) : null}
      <div className={styles.actions}>
        <Button type="submit">{shared.continue}</Button>
        {noteIsOpen || answer === undefined ? null : (
          <Button look="link" onClick={() => setNoteIsOpen(true)}>
            {assess.addNote}
          </Button>
        )}
        {answer === undefined ? null : (
          <Button look="link" onClick={clear}>
            {assess.clear}
          </Button>
        )}
      </div>
      <p className={styles.why}>{words.why}</p>
    </form>
  );
}
