import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, type UseFormReturn, useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import { LEVELS } from '#domain/questionnaire.ts';
import type { GridItem } from '#domain/questionnaires/moments-of-truth.ts';
import { type Room, roomVotes } from '#domain/workshop/room.ts';
import { countVotes, type Round, type Votes } from '#domain/workshop/votes.ts';
import { MOST_PEOPLE, type RoomEvent } from '#domain/workshop/workshop.ts';
import { workshop } from '#messages/en/workshop.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { asTyped, countsKey, isCount, totalOf } from './typed-counts.ts';
import { useCountDraft } from './use-count-draft.ts';
import type { OfferDraft } from './use-draft.ts';
import styles from './console.module.css';

const words = workshop.hands;

const count = z.string().check(z.refine((typed) => isCount(typed, MOST_PEOPLE)));
const schema = z.object({ levels: z.array(count), abstained: count });
type Values = z.infer<typeof schema>;

/** What is saved stands in the fields, after a reload too. */
const valuesOf = ({ levels, abstained }: Votes): Values => ({
  levels: LEVELS.map((level) => asTyped(levels.filter((each) => each === level).length)),
  abstained: asTyped(abstained),
});

type Hands = Extract<RoomEvent, { type: 'hands' }>;

const keyOf = ({ levels, abstained }: Values) =>
  countsKey(Object.fromEntries([...levels, abstained].entries()));

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
  room,
  onDraft,
  onCount,
}: {
  readonly item: GridItem;
  readonly round: Round;
  readonly question: string;
  readonly people: number;
  readonly room: Room;
  readonly onDraft: OfferDraft;
  readonly onCount: (event: Hands) => void;
}) {
  const storedIn = (now: Room) => valuesOf(roomVotes(now, item, round));
  const form = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: storedIn(room),
  });
  const [levels, abstained] = useWatch({ control: form.control, name: ['levels', 'abstained'] });
  const { errors } = form.formState;
  const counted = totalOf([...levels, abstained], MOST_PEOPLE);
  const eventOf = (values: Values): Hands => ({
    type: 'hands',
    item,
    round,
    counts: values.levels.map(Number),
    abstained: Number(values.abstained),
  });
  const settle = useCountDraft(form, {
    room,
    storedIn,
    keyOf,
    eventOf: (values) => (schema.safeParse(values).success ? eventOf(values) : undefined),
    onDraft,
  });
  const submit = form.handleSubmit((values) => {
    onCount(eventOf(values));
    settle(values);
  });
  const saved = countVotes(roomVotes(room, item, round));
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <h2>{words.title(question)}</h2>
      <Pad form={form} />
      <p role="status">
        {counted > people ? words.tooMany(counted, people) : words.total(counted, people)}
        {saved === 0 ? '' : ` ${words.saved(saved)}`}
      </p>
      {errors.root === undefined ? null : <p role="alert">{errors.root.message}</p>}
      <div className={styles.tools}>
        <Button type="submit">{words.save}</Button>
      </div>
    </form>
  );
}
