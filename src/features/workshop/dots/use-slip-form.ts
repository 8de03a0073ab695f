import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { DotLine } from '#domain/workshop/dot-lines.ts';
import { dotBallots } from '#domain/workshop/dots.ts';
import type { Room } from '#domain/workshop/room.ts';
import { nextVoter, readSlip, type TypedSlip } from '#domain/workshop/slip.ts';
import type { Round } from '#domain/workshop/votes.ts';
import type { RoomEvent, Workshop } from '#domain/workshop/workshop.ts';
import { type OfferDraft, useDraft } from '../use-draft.ts';

export type SlipsProps = {
  readonly workshop: Workshop;
  readonly room: Room;
  readonly round: Round;
  readonly lines: readonly DotLine[];
  readonly onDraft: OfferDraft;
  readonly onEvent: (event: RoomEvent) => void;
};

/** One slip after another: the form, what it makes of a slip, and how the last one went. */
export function useSlipForm({ workshop, room, round, lines, onDraft, onEvent }: SlipsProps) {
  const used = dotBallots(room, round);
  const free = nextVoter(used);
  const form = useForm<TypedSlip>({ defaultValues: { voter: '', typed: '' } });
  const [replaced, setReplaced] = useState<{ readonly voter: number; readonly by: string }>();
  const readTyped = (slip: TypedSlip) => readSlip(workshop, room, { round, lines, free }, slip);
  const submit = form.handleSubmit((slip) => {
    const typed = readTyped(slip);
    if (!typed.ok) return;
    const { voter, lines: given } = typed.event;
    onEvent(typed.event);
    setReplaced(used.has(voter) ? { voter, by: given.join() } : undefined);
    form.reset();
    form.setFocus('typed');
  });
  const read = () => {
    const slip = form.getValues();
    if (`${slip.voter}${slip.typed}`.trim() === '') return undefined;
    const typed = readTyped(slip);
    if (typed.ok) return typed.event;
    void form.trigger(undefined, { shouldFocus: true });
    return 'faulty';
  };
  useDraft(onDraft, { read, taken: () => form.reset() });
  // Not any more once that slip was taken back.
  const isReplaced = replaced !== undefined && used.get(replaced.voter)?.join() === replaced.by;
  return { form, submit, readTyped, used, free, replaced: isReplaced ? replaced.voter : undefined };
}
