import { useForm } from 'react-hook-form';
import { readDigits, type TypedBallot } from '#domain/workshop/ballot-digits.ts';
import { askedItems } from '#domain/workshop/questions.ts';
import { MOST_PEOPLE, type RoomEvent, type Workshop } from '#domain/workshop/workshop.ts';
import { workshop as texts } from '#messages/en/workshop.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import styles from '../console.module.css';

const words = texts.inbox;

function problemOf(typed: Extract<TypedBallot, { ok: false }>, wants: number): string {
  return typed.problem === 'count'
    ? words.count(typed.has, wants)
    : words.digitWrong(typed.digit, typed.at);
}

const isCard = (typed: string) =>
  /^\s*\d{1,3}\s*$/u.test(typed) && Number(typed) >= 1 && Number(typed) <= MOST_PEOPLE;

/** A ballot of paper in ten seconds: its number, its digits, Enter, and the next one. */
export function DigitsForm({
  workshop,
  onBallot,
}: {
  readonly workshop: Workshop;
  readonly onBallot: (ballot: Extract<RoomEvent, { type: 'ballot' }>) => void;
}) {
  const items = askedItems(workshop.questions);
  const form = useForm({ defaultValues: { card: '1', digits: '' } });
  const { errors } = form.formState;
  const submit = form.handleSubmit(({ card, digits }) => {
    const typed = readDigits(digits, items);
    if (!typed.ok) return;
    onBallot({
      type: 'ballot',
      participant: Number(card),
      round: 1,
      answers: { ...typed.answers },
    });
    form.reset({ card: String(Math.min(Number(card) + 1, MOST_PEOPLE)), digits: '' });
    form.setFocus('digits');
  });
  const digitsProblem = (digits: string) => {
    const typed = readDigits(digits, items);
    return typed.ok || problemOf(typed, items.length);
  };
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <h3>{words.typeTitle}</h3>
      <TextField
        label={words.card}
        inputMode="numeric"
        error={errors.card === undefined ? undefined : words.cardWrong}
        {...form.register('card', { validate: isCard })}
      />
      <TextField
        label={words.digits(items.length)}
        hint={words.hint}
        inputMode="numeric"
        error={errors.digits?.message}
        {...form.register('digits', { validate: digitsProblem })}
      />
      <div className={styles.tools}>
        <Button type="submit">{words.save}</Button>
      </div>
    </form>
  );
}
