import { useForm, type UseFormReturn, useWatch } from 'react-hook-form';
import { toBase64Url } from '#domain/base64url.ts';
import type { DotLine } from '#domain/workshop/dot-lines.ts';
import { dotCounts, mostDots } from '#domain/workshop/dots.ts';
import type { Room } from '#domain/workshop/room.ts';
import type { Round } from '#domain/workshop/votes.ts';
import type { RoomEvent } from '#domain/workshop/workshop.ts';
import { dots } from '#messages/en/dots.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { asTyped, countsKey, isCount, totalOf } from '../typed-counts.ts';
import { useCountDraft } from '../use-count-draft.ts';
import type { OfferDraft } from '../use-draft.ts';
import styles from '../console.module.css';

const words = dots.counts;

/** A field for each line, under a name that stays the same while lines come and go. */
type Values = { readonly counts: Readonly<Record<string, string>> };

/** What the room writes may hold dots and brackets, which have a meaning in names of fields. */
const fieldOf = ({ id }: DotLine) => toBase64Url(new TextEncoder().encode(id));

/** What is saved, as typed. */
function valuesIn(room: Room, round: Round, lines: readonly DotLine[]): Values {
  const counted = dotCounts(room, round);
  const fields = lines.map((line) => [fieldOf(line), asTyped(counted[line.id])] as const);
  return { counts: Object.fromEntries(fields) };
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

function Pad({
  form,
  lines,
  most,
}: {
  readonly form: UseFormReturn<Values>;
  readonly lines: readonly DotLine[];
  readonly most: number;
}) {
  const { errors } = form.formState;
  return (
    <div className={styles.pad}>
      {lines.map((line) => (
        <TextField
          key={line.id}
          label={words.line(line.letter)}
          inputMode="numeric"
          error={errors.counts?.[fieldOf(line)] === undefined ? undefined : words.wrong(most)}
          {...form.register(`counts.${fieldOf(line)}`, {
            validate: (each) => isCount(each, most),
          })}
        />
      ))}
    </div>
  );
}

/** The dots of the whole room, line by line, within what that many people can give. */
export function DotCountsForm({
  round,
  lines,
  people,
  room,
  onDraft,
  onEvent,
}: {
  readonly round: Round;
  readonly lines: readonly DotLine[];
  readonly people: number;
  readonly room: Room;
  readonly onDraft: OfferDraft;
  readonly onEvent: (event: RoomEvent) => void;
}) {
  const { dots: most, perLine: mostOnLine } = mostDots(round, people);
  const storedIn = (now: Room) => valuesIn(now, round, lines);
  const typedIn = ({ counts }: Values) =>
    Object.fromEntries(lines.map((line) => [line.id, counts[fieldOf(line)] ?? '']));
  const form = useForm<Values>({ defaultValues: storedIn(room) });
  const { errors } = form.formState;
  const totalIn = (values: Values) => totalOf(Object.values(typedIn(values)), mostOnLine);
  const total = totalIn({ counts: useWatch({ control: form.control, name: 'counts' }) });
  const eventOf = (values: Values): RoomEvent | undefined => {
    const typed = Object.entries(typedIn(values));
    const holds = typed.every(([, each]) => isCount(each, mostOnLine)) && totalIn(values) <= most;
    const counts = Object.fromEntries(typed.map(([line, each]) => [line, Number(each)]));
    return holds ? { type: 'dot-counts', round, counts } : undefined;
  };
  const settle = useCountDraft(form, {
    room,
    storedIn,
    keyOf: (values) => countsKey(typedIn(values)),
    eventOf,
    onDraft,
  });
  const submit = form.handleSubmit((values) => {
    const event = eventOf(values);
    if (event === undefined) return;
    onEvent(event);
    settle(values);
  });
  const saved = sum(Object.values(dotCounts(room, round)));
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <h3>{words.title}</h3>
      <p>{words.how}</p>
      <Pad form={form} lines={lines} most={mostOnLine} />
      <p role="status">
        {total > most ? words.tooMany(total, most) : words.total(total, most)}
        {saved === 0 ? '' : ` ${words.saved(saved)}`}
      </p>
      {errors.root === undefined ? null : <p role="alert">{errors.root.message}</p>}
      <div className={styles.tools}>
        <Button type="submit">{words.save}</Button>
      </div>
    </form>
  );
}
