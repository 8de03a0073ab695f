import { useEffect, useEffectEvent, useRef } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import type { Room } from '#domain/workshop/room.ts';
import type { RoomEvent } from '#domain/workshop/workshop.ts';
import { workshop } from '#messages/en/workshop.ts';
import { type OfferDraft, useDraft } from './use-draft.ts';

/**
 * Of a form for counts. What is stored may change under it, by another console or when a count is
 * taken back: the form follows, unless something was typed that is not saved yet. Whoever moves
 * the room on has finished counting, with or without the button.
 *
 * Returns what to call with the values once they are saved.
 */
export function useCountDraft<T extends FieldValues>(
  form: UseFormReturn<T>,
  {
    room,
    storedIn,
    keyOf,
    eventOf,
    onDraft,
  }: {
    readonly room: Room;
    readonly storedIn: (room: Room) => T;
    /** The same for values that say the same. */
    readonly keyOf: (values: T) => string;
    /** Undefined for values that do not hold. */
    readonly eventOf: (values: T) => RoomEvent | undefined;
    readonly onDraft: OfferDraft;
  },
): (values: T) => void {
  const stored = storedIn(room);
  /** What the form held when it last said the same as what is stored. */
  const basis = useRef(keyOf(stored));
  const key = keyOf(stored);
  const settle = (values: T) => {
    form.reset(values);
    basis.current = keyOf(values);
  };
  const isTyped = () => keyOf(form.getValues()) !== basis.current;
  const follow = useEffectEvent(() => {
    if (!isTyped()) settle(stored);
  });
  useEffect(() => follow(), [key]);
  const read = () => {
    if (!isTyped()) return undefined;
    const event = eventOf(form.getValues());
    const isBehind = basis.current !== key;
    if (event !== undefined && !isBehind) return event;
    if (isBehind) form.setError('root', { message: workshop.console.behind });
    else void form.trigger(undefined, { shouldFocus: true });
    return 'faulty';
  };
  useDraft(onDraft, {
    read,
    taken: () => settle(form.getValues()),
    isCurrent: (now) => keyOf(storedIn(now)) === basis.current,
  });
  return settle;
}
