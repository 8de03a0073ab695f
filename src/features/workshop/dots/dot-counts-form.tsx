import { useForm, type UseFormReturn, useWatch } from 'react-hook-form';
import type { DotLine } from '#domain/workshop/dot-lines.ts';
import { DOT_RULES } from '#domain/workshop/dots.ts';
import type { Round } from '#domain/workshop/votes.ts';
import type { RoomEvent } from '#domain/workshop/workshop.ts';
import { dots } from '#messages/en/dots.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { useStored } from '../use-stored.ts';
import { type OfferDraft, useDraft } from '../use-draft.ts';
import styles from '../console.module.css';

const words = dots.counts;

/** As typed; an empty field is no dots. */
const isCount = (typed: string, most: number) =>
  /^\d{0,3}$/.test(typed.trim()) && Number(typed) <= most;

const asTyped = (count: number | undefined) =>
  count === undefined || count === 0 ? '' : String(count);

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

type Values = { readonly counts: { readonly typed: string }[] };

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
      {lines.map(({ id, letter }, at) => (
        <TextField
          key={id}
          label={words.line(letter)}
          inputMode="numeric"
          error={errors.counts?.[at] === undefined ? undefined : words.wrong(most)}
          {...form.register(`counts.${at}.typed`, { validate: (each) => isCount(each, most) })}
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
  counted,
  onDraft,
  onEvent,
}: {
  readonly round: Round;
  readonly lines: readonly DotLine[];
  readonly people: number;
  /** What was saved last, by line. */
  readonly counted: Readonly<Record<string, number>>;
  readonly onDraft: OfferDraft;
  readonly onEvent: (event: RoomEvent) => void;
}) {
  const mostOnLine = DOT_RULES[round].perLine * people;
  const most = DOT_RULES[round].dots * people;
  const stored: Values = { counts: lines.map(({ id }) => ({ typed: asTyped(counted[id]) })) };
  const form = useForm<Values>({
    defaultValues: stored,
  });
  useStored(form, stored);
  const { isDirty } = form.formState;
  const typed = useWatch({ control: form.control, name: 'counts' }).map((each) => each.typed);
  const total = sum(typed.map((each) => (isCount(each, mostOnLine) ? Number(each) : 0)));
  const eventOf = (counts: Values['counts']): RoomEvent => ({
    type: 'dot-counts',
    round,
    counts: Object.fromEntries(lines.map(({ id }, at) => [id, Number(counts[at]?.typed)])),
  });
  const submit = form.handleSubmit((values) => {
    if (total > most) return;
    onEvent(eventOf(values.counts));
    form.reset(values);
  });
  useDraft(onDraft, () => {
    const { counts } = form.getValues();
    const holds = total <= most && counts.every((each) => isCount(each.typed, mostOnLine));
    return isDirty && holds ? eventOf(counts) : undefined;
  });
  const saved = sum(Object.values(counted));
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <h3>{words.title}</h3>
      <p>{words.how}</p>
      <Pad form={form} lines={lines} most={mostOnLine} />
      <p role="status">
        {total > most ? words.tooMany(total, most) : words.total(total, most)}
        {saved === 0 ? '' : ` ${words.saved(saved)}`}
      </p>
      <div className={styles.tools}>
        <Button type="submit">{words.save}</Button>
      </div>
    </form>
  );
}
