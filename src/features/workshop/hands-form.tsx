import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, type UseFormReturn, useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import { LEVELS } from '#domain/questionnaire.ts';
import type { GridItem } from '#domain/questionnaires/moments-of-truth.ts';
import { countVotes, type Round, type Votes } from '#domain/workshop/votes.ts';
import { MOST_PEOPLE, type RoomEvent } from '#domain/workshop/workshop.ts';
import { workshop } from '#messages/en/workshop.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { useStored } from './use-stored.ts';
import { type OfferDraft, useDraft } from './use-draft.ts';
import styles from './console.module.css';

const words = workshop.hands;

/** As typed; an empty field is nobody. */
const isCount = (typed: string) => /^\d{0,3}$/.test(typed.trim()) && Number(typed) <= MOST_PEOPLE;
const count = z.string().check(z.refine(isCount));
const schema = z.object({ levels: z.array(count), abstained: count });
type Values = z.infer<typeof schema>;

/** As typed: nobody is an empty field. */
const typed = (counted: number) => (counted === 0 ? '' : String(counted));

/** What is saved stands in the fields, after a reload too. */
const valuesOf = ({ levels, abstained }: Votes): Values => ({
  levels: LEVELS.map((level) => typed(levels.filter((each) => each === level).length)),
  abstained: typed(abstained),
});

type Hands = Extract<RoomEvent, { type: 'hands' }>;

const total = (typed: readonly string[]) =>
  typed.reduce((sum, each) => sum + (isCount(each) ? Number(each) : 0), 0);

function Pad({ form }: { readonly form: UseFormReturn<Values> }) {
  const { errors } = form.formState;
  return (
    <div className={styles.pad}>
      {LEVELS.map((level) => (
        <TextField
          key={level}
          label={words.level(level)}
          inputMode="numeric"
          error={errors.levels?.[level] === undefined ? undefined : words.wrong}
          {...form.register(`levels.${level}`)}
        />
      ))}
      <TextField
        label={words.abstained}
        inputMode="numeric"
        error={errors.abstained === undefined ? undefined : words.wrong}
        {...form.register('abstained')}
      />
    </div>
  );
}

/** Five counts and those without an opinion; the running total tells whether everybody counted. */
export function HandsForm({
  item,
  round,
  question,
  people,
  votes,
  onDraft,
  onCount,
}: {
  readonly item: GridItem;
  readonly round: Round;
  readonly question: string;
  readonly people: number;
  /** What is in for this question and round. */
  readonly votes: Votes;
  readonly onDraft: OfferDraft;
  readonly onCount: (event: Hands) => void;
}) {
  const form = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: valuesOf(votes),
  });
  const [levels, abstained] = useWatch({ control: form.control, name: ['levels', 'abstained'] });
  const { isDirty } = form.formState;
  useStored(form, valuesOf(votes));
  const counted = total([...levels, abstained]);
  const eventOf = (values: Values): Hands => ({
    type: 'hands',
    item,
    round,
    counts: values.levels.map(Number),
    abstained: Number(values.abstained),
  });
  const submit = form.handleSubmit((values) => {
    onCount(eventOf(values));
    form.reset(values);
  });
  // Whoever reveals has finished counting, with or without the button.
  useDraft(onDraft, () => {
    const values = schema.safeParse(form.getValues());
    return isDirty && values.success ? eventOf(values.data) : undefined;
  });
  const saved = countVotes(votes);
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <h2>{words.title(question)}</h2>
      <Pad form={form} />
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
