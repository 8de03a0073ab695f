import { zodResolver } from '@hookform/resolvers/zod';
import { useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useController, useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { formatCount } from '#domain/numbers.ts';
import type { Answer, AnswerLevel, Evidence } from '#domain/questionnaire.ts';
import type { ItemWords } from '#domain/words.ts';
import { assess } from '#messages/en/assess.ts';
import { shared } from '#messages/en/shared.ts';
import { LOCALE } from '#messages/locale.ts';
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

type QuestionFormProps = {
  readonly item: string;
  readonly words: ItemWords;
  readonly caption: string;
  /** Whom to think of, and the months that count. */
  readonly frame: string;
  readonly answer: Answer | undefined;
  /** A note from before the part was left out; it goes with the next answer. */
  readonly waitingNote: string | undefined;
  readonly notApplicable: string | undefined;
  readonly keysOn: boolean;
  /** What an earlier round says about it; nothing before it is answered. */
  readonly lastTime: ReactNode;
  readonly onAnswer: (answer: Answer | undefined) => void;
  readonly onNote: (note: string) => void;
  readonly onContinue: () => void;
};

/**
 * The chosen level lives with the assessment, so that an answer given in another tab shows here;
 * only the note is a draft of this form.
 */
function useQuestionForm({ answer, waitingNote, onAnswer, onNote, onContinue }: QuestionFormProps) {
  const { control, handleSubmit, formState } = useForm({
    resolver: zodResolver(formSchema),
    defaultValues: { note: answer?.note ?? waitingNote ?? '' },
    reValidateMode: 'onSubmit',
    // The summary takes the focus, not the field.
    shouldFocusError: false,
  });
  const { field } = useController({ control, name: 'note' });
  const [noteIsOpen, setNoteIsOpen] = useState(field.value !== '');
  const [cleared, setCleared] = useState<Answer>();
  const note = field.value === '' ? undefined : field.value;
  return {
    note: field,
    noteIsOpen,
    // The button that was pressed is gone afterwards, so the focus gets a new place.
    openNote: () => {
      flushSync(() => setNoteIsOpen(true));
      document.getElementById(NOTE_FIELD)?.focus();
    },
    changeNote: (text: string) => {
      field.onChange(text);
      onNote(text);
    },
    noteError:
      formState.errors.note === undefined
        ? undefined
        : assess.noteTooLong(formatCount(field.value.length, LOCALE)),
    attempt: formState.submitCount,
    // The evidence belongs to the level that it was given for.
    choose: (level: AnswerLevel) => {
      if (level !== answer?.level) onAnswer({ level, note });
    },
    show: (evidence: Evidence) => {
      if (answer !== undefined) onAnswer({ level: answer.level, evidence, note });
    },
    // The note stays in its field: with the next answer, or with *Undo*, it is kept again.
    clear: () => {
      setCleared(answer);
      onAnswer(undefined);
    },
    undo: cleared && (() => onAnswer({ ...cleared, note })),
    noteHint: answer === undefined ? assess.noteWaits : assess.noteHint,
    submit: handleSubmit(onContinue),
  };
}

function Actions({
  isAnswered,
  form,
}: {
  readonly isAnswered: boolean;
  readonly form: ReturnType<typeof useQuestionForm>;
}) {
  return (
    <div className={styles.actions}>
      <Button type="submit">{shared.continue}</Button>
      {form.noteIsOpen || !isAnswered ? null : (
        <Button look="link" onClick={form.openNote}>
          {assess.addNote}
        </Button>
      )}
      {isAnswered || form.undo ? (
        <Button look="link" onClick={isAnswered ? form.clear : form.undo}>
          {isAnswered ? assess.clear : assess.undo}
        </Button>
      ) : null}
    </div>
  );
}

/** The form of one question. Every change goes out at once; *Continue* only checks and moves on. */
export function QuestionForm(props: QuestionFormProps) {
  const { item, words, answer, notApplicable } = props;
  const form = useQuestionForm(props);
  useAnswerKeys({
    active: props.keysOn,
    allowsNotApplicable: notApplicable !== undefined,
    onLevel: form.choose,
    onEnter: () => void form.submit(),
  });
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void form.submit(event)}>
      <ErrorSummary
        title={shared.formProblems}
        attempt={form.noteError === undefined ? 0 : form.attempt}
        problems={
          form.noteError === undefined ? [] : [{ fieldId: NOTE_FIELD, message: form.noteError }]
        }
      />
      <p className={styles.caption}>{props.caption}</p>
      <fieldset aria-describedby={FRAME_ID}>
        <legend>
          <PageTitle title={words.question} focusKey={item}>
            {words.question}
          </PageTitle>
        </legend>
        <p id={FRAME_ID} className={styles.frame}>
          {props.frame}
        </p>
        <AnswerOptions
          item={item}
          options={words.options}
          notApplicable={notApplicable}
          chosen={{ level: answer?.level, evidence: answer?.evidence }}
          onLevel={form.choose}
          onEvidence={form.show}
        />
      </fieldset>
      {props.lastTime}
      {form.noteIsOpen ? (
        <TextArea
          id={NOTE_FIELD}
          label={assess.note}
          hint={form.noteHint}
          error={form.noteError}
          value={form.note.value}
          onChange={(event) => form.changeNote(event.target.value)}
        />
      ) : null}
      <Actions isAnswered={answer !== undefined} form={form} />
      <p className={styles.why}>{words.why}</p>
    </form>
  );
}
