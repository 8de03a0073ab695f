import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import { LEVELS } from '#domain/questionnaire.ts';
import type { GridItem } from '#domain/questionnaires/moments-of-truth.ts';
import type { Round } from '#domain/workshop/votes.ts';
import { MOST_PEOPLE, type RoomEvent } from '#domain/workshop/workshop.ts';
import { workshop } from '#messages/en/workshop.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import styles from './console.module.css';

const words = workshop.hands;

/** As typed; an empty field is nobody. */
const isCount = (typed: string) => /^\d{0,3}$/.test(typed.trim()) && Number(typed) <= MOST_PEOPLE;
const count = z.string().check(z.refine(isCount));
const schema = z.object({ levels: z.array(count), abstained: count });
type Values = z.infer<typeof schema>;

const EMPTY: Values = { levels: LEVELS.map(() => ''), abstained: '' };

type Hands = Extract<RoomEvent, { type: 'hands' }>;

const total = (typed: readonly string[]) =>
  typed.reduce((sum, each) => sum + (isCount(each) ? Number(each) : 0), 0);

/** Five counts and those without an opinion; the running total tells whether everybody counted. */
export function HandsForm({
  item,
  round,
  question,
  people,
  saved,
  onCount,
}: {
  readonly item: GridItem;
  readonly round: Round;
  readonly question: string;
  readonly people: number;
  /** Answers that are in for this question and round. */
  readonly saved: number;
  readonly onCount: (event: Hands) => void;
}) {
  const form = useForm<Values>({ resolver: zodResolver(schema), defaultValues: EMPTY });
  const [levels, abstained] = useWatch({ control: form.control, name: ['levels', 'abstained'] });
  const counted = total([...levels, abstained]);
  const submit = form.handleSubmit((values) => {
    onCount({
      type: 'hands',
      item,
      round,
      counts: values.levels.map(Number),
      abstained: Number(values.abstained),
    });
  });
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <h2>{words.title(question)}</h2>
      <div className={styles.pad}>
        {LEVELS.map((level) => (
          <TextField
            key={level}
            label={words.level(level)}
            inputMode="numeric"
            error={form.formState.errors.levels?.[level] === undefined ? undefined : words.wrong}
            {...form.register(`levels.${level}`)}
          />
        ))}
        <TextField
          label={words.abstained}
          inputMode="numeric"
          error={form.formState.errors.abstained === undefined ? undefined : words.wrong}
          {...form.register('abstained')}
        />
      </div>
      <p role="status">
        {counted > people ? words.tooMany(counted, people) : words.total(counted, people)}
        {saved === 0 ? '' : ` ${words.saved(saved)}`}
      </p>
      <div className={styles.tools}>
        <Button type="submit">{words.save}</Button>
      </div>
    </form>
  );
}
