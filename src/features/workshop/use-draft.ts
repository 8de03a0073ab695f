import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { fittingTogether } from '#domain/workshop/dots.ts';
import { countsLate } from '#domain/workshop/late.ts';
import type { Room } from '#domain/workshop/room.ts';
import type { RoomEvent, Workshop } from '#domain/workshop/workshop.ts';

/** What a form holds that is not saved yet. */
type Draft = {
  /** Undefined without anything; for something `faulty` the form shows what is wrong with it. */
  readonly read: () => RoomEvent | 'faulty' | undefined;
  /** What was read is saved now, and the form has no more to give. */
  readonly taken: () => void;
  /** Whether the room as it is now still says what the form knew of it; true for most forms. */
  readonly isCurrent?: (now: Room) => boolean;
};

/** Offers a draft to whoever moves the room on; the returned function withdraws it. */
export type OfferDraft = (draft: Draft) => () => void;

/** Why nothing was taken: a form is faulty, or single slips come on top of dots that are counted. */
export type Held = 'faulty' | 'counted';

/**
 * What the forms of a place hold, before the room leaves it: all of it, or nothing and why. With
 * `dropsRest` what cannot be taken stays behind.
 */
export type TakeDrafts = (dropsRest: boolean) => readonly RoomEvent[] | Held;

/**
 * Of the console. When another window has moved the room on, what a form of the place still held
 * is entered late, if it may. What is `kept` stays where it is until the console is left.
 */
export function useDrafts(workshop: Workshop, room: Room, onEvent: (event: RoomEvent) => void) {
  const offered = useRef<readonly Draft[]>([]);
  const enterLate = useEffectEvent(({ read, isCurrent }: Draft) => {
    const event = read();
    if (event === undefined || event === 'faulty') return;
    if (countsLate(room, event) && (isCurrent?.(room) ?? true)) onEvent(event);
  });
  const fitting = useEffectEvent((events: readonly RoomEvent[]) =>
    fittingTogether(workshop, events),
  );
  // Stands for as long as the console does, so that forms do not offer themselves anew.
  const [drafts] = useState(() => {
    const offer: OfferDraft = (draft) => {
      offered.current = [...offered.current, draft];
      return () => {
        offered.current = offered.current.filter((each) => each !== draft);
        enterLate(draft);
      };
    };
    const keep: OfferDraft = (draft) => () => enterLate(draft);
    const take: TakeDrafts = (dropsRest) => {
      const read = offered.current.map((draft) => ({ draft, event: draft.read() }));
      if (!dropsRest && read.some(({ event }) => event === 'faulty')) return 'faulty';
      const events = read.flatMap(({ event }) =>
        event === undefined || event === 'faulty' ? [] : [event],
      );
      const taken = fitting(events);
      if (!dropsRest && taken.length < events.length) return 'counted';
      for (const { draft, event } of read) {
        if (taken.some((each) => each === event)) draft.taken();
      }
      return taken;
    };
    return { offer, keep, take };
  });
  return drafts;
}

/** Of a form: nothing that was typed is lost when the room moves on. */
export function useDraft(offer: OfferDraft, draft: Draft) {
  const read = useEffectEvent(draft.read);
  const taken = useEffectEvent(draft.taken);
  const isCurrent = useEffectEvent((now: Room) => draft.isCurrent?.(now) ?? true);
  useEffect(
    () => offer({ read: () => read(), taken: () => taken(), isCurrent: (now) => isCurrent(now) }),
    [offer],
  );
}
