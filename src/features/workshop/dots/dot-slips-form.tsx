import type { DotLine } from '#domain/workshop/dot-lines.ts';
import { readVoter, type SlipProblem, type TypedSlip } from '#domain/workshop/slip.ts';
import type { Round } from '#domain/workshop/votes.ts';
import { dots } from '#messages/en/dots.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { type SlipsProps, useSlipForm } from './use-slip-form.ts';
import styles from '../console.module.css';

const words = dots.slips;

function sayProblem(problem: SlipProblem, lines: readonly DotLine[], round: Round): string {
  switch (problem.problem) {
    case 'unknown':
      return words.unknown(
        problem.sign,
        lines.map(({ letter }) => letter),
      );
    case 'many':
      return words.many[round](problem.has);
    case 'heap':
      return words.heap(problem.letter);
    case 'empty':
      return words.empty;
    case 'voter':
      return words.voterWrong;
    case 'counted':
      return words.counted;
  }
}

/** The dots of one person in a few seconds: letters, Enter, and the next one. */
export function DotSlipsForm(props: SlipsProps) {
  const { workshop, round, lines } = props;
  const { form, submit, readTyped, used, free, replaced } = useSlipForm(props);
  const { errors } = form.formState;
  /** What is wrong with the dots; a wrong number is said at its own field. */
  const validate = (_: string, slip: TypedSlip) => {
    const typed = readTyped(slip);
    return typed.ok || typed.problem === 'voter' || sayProblem(typed, lines, round);
  };
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <h3>{words.title}</h3>
      <p role="status">
        <b>{words.in(used.size, workshop.people)}</b>{' '}
        {replaced === undefined ? null : words.replaced(replaced)}
      </p>
      <TextField
        label={words.dots[round]}
        hint={words.hint[round]}
        autoCapitalize="none"
        error={errors.typed?.message}
        {...form.register('typed', { validate })}
      />
      <TextField
        label={words.voter}
        hint={words.voterHint(free)}
        inputMode="numeric"
        error={errors.voter === undefined ? undefined : words.voterWrong}
        {...form.register('voter', { validate: (typed) => readVoter(typed, free) !== undefined })}
      />
      <div className={styles.tools}>
        <Button type="submit">{words.save}</Button>
      </div>
    </form>
  );
}
