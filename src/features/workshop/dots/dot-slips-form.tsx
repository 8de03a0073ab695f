import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { DotLine } from '#domain/workshop/dot-lines.ts';
import { readDots, type TypedDots } from '#domain/workshop/dots-typed.ts';
import { DOT_RULES, dotBallots } from '#domain/workshop/dots.ts';
import type { Room } from '#domain/workshop/room.ts';
import type { Round } from '#domain/workshop/votes.ts';
import { MOST_PEOPLE, type RoomEvent, type Workshop } from '#domain/workshop/workshop.ts';
import { dots } from '#messages/en/dots.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { type OfferDraft, useDraft } from '../use-draft.ts';
import styles from '../console.module.css';

const words = dots.slips;

function problemOf(
  typed: Extract<TypedDots, { ok: false }>,
  lines: readonly DotLine[],
  round: Round,
): string {
  switch (typed.problem) {
    case 'empty':
      return words.empty;
    case 'unknown':
      return words.unknown(
        typed.sign,
        lines.map(({ letter }) => letter),
      );
    case 'many':
      return words.many[round](typed.has);
    case 'heap':
      return words.heap(typed.letter);
  }
}

const isVoter = (typed: string) =>
  /^\s*\d{1,3}\s*$/u.test(typed) && Number(typed) >= 1 && Number(typed) <= MOST_PEOPLE;

/** The lowest number that nobody has used; whoever counts along never types one. */
function nextVoter(used: ReadonlyMap<number, unknown>): string {
  let voter = 1;
  while (used.has(voter) && voter < MOST_PEOPLE) voter += 1;
  return String(voter);
}

type Slip = { readonly voter: string; readonly typed: string };
type DotsEvent = Extract<RoomEvent, { type: 'dots' }>;

/** Empty is the next free number. */
const isVoterOrEmpty = (typed: string) => typed.trim() === '' || isVoter(typed);

/** Undefined for a slip that does not hold. */
function dotsOf(
  { voter, typed }: Slip,
  free: string,
  round: Round,
  lines: readonly DotLine[],
): DotsEvent | undefined {
  const read = readDots(typed, lines, DOT_RULES[round]);
  if (!read.ok || !isVoterOrEmpty(voter)) return undefined;
  const number = Number(voter.trim() === '' ? free : voter);
  return { type: 'dots', voter: number, round, lines: [...read.lines] };
}

/** The dots of one person in a few seconds: letters, Enter, and the next one. */
export function DotSlipsForm({
  workshop,
  room,
  round,
  lines,
  onDraft,
  onEvent,
}: {
  readonly workshop: Workshop;
  readonly room: Room;
  readonly round: Round;
  readonly lines: readonly DotLine[];
  readonly onDraft: OfferDraft;
  readonly onEvent: (event: RoomEvent) => void;
}) {
  const used = dotBallots(room, round);
  const free = nextVoter(used);
  const form = useForm<Slip>({ defaultValues: { voter: '', typed: '' } });
  const [replaced, setReplaced] = useState<number>();
  const { errors } = form.formState;
  const submit = form.handleSubmit((slip) => {
    const event = dotsOf(slip, free, round, lines);
    if (event === undefined) return;
    onEvent(event);
    setReplaced(used.has(event.voter) ? event.voter : undefined);
    form.reset();
    form.setFocus('typed');
  });
  useDraft(onDraft, () => dotsOf(form.getValues(), free, round, lines));
  const problemIn = (typed: string) => {
    const read = readDots(typed, lines, DOT_RULES[round]);
    return read.ok || problemOf(read, lines, round);
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
        {...form.register('typed', { validate: problemIn })}
      />
      <TextField
        label={words.voter}
        hint={words.voterHint(free)}
        inputMode="numeric"
        error={errors.voter === undefined ? undefined : words.voterWrong}
        {...form.register('voter', { validate: isVoterOrEmpty })}
      />
      <div className={styles.tools}>
        <Button type="submit">{words.save}</Button>
      </div>
    </form>
  );
}
