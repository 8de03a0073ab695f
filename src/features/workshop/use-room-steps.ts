import { useEffectEvent, useState } from 'react';
import { dotRound, placeKey, type Room, roomOf } from '#domain/workshop/room.ts';
import { nextPlace, previousPlace } from '#domain/workshop/way.ts';
import type { Place, RoomEvent, Workshop } from '#domain/workshop/workshop.ts';
import type { Held, TakeDrafts } from './use-draft.ts';
import { type RoomKey, useRoomKeys } from './use-room-keys.ts';

export type RoomSteps = {
  readonly goTo: (to: Place | undefined) => void;
  readonly next: () => void;
  readonly back: () => void;
  readonly toggleBlank: () => void;
  /** There while the room stays because something typed cannot be taken. */
  readonly held: { readonly why: Held; readonly goOnWithout: () => void } | undefined;
  /** For what is saved here: whether anything still holds the room shows the next step. */
  readonly enter: (event: RoomEvent) => void;
};

type Moving = {
  readonly workshop: Workshop;
  readonly room: Room;
  readonly onEvent: (event: RoomEvent) => void;
  /** What the forms of this place hold and have not saved. */
  readonly takeDrafts: TakeDrafts;
  /** Letters and the dot do something too. */
  readonly letters: boolean;
};

type WayOn = (room: Room) => Place | undefined;

/** What moves a room on, for the console and for a screen that stands alone. */
export function useRoomSteps(
  { workshop, room, onEvent, takeDrafts, letters }: Moving,
  onOtherKey: (key: RoomKey) => void,
): RoomSteps {
  /** The step that was not made, and from where. */
  const [held, setHeld] = useState<{ from: string; why: Held; wayOn: WayOn }>();
  // Coming back to a place, its forms begin anew.
  const from = `${placeKey(room.place)} ${room.movedAt}`;
  const leaveFor = (wayOn: WayOn, dropsRest = false) => {
    const drafts = takeDrafts(dropsRest);
    setHeld(typeof drafts === 'string' ? { from, why: drafts, wayOn } : undefined);
    if (typeof drafts === 'string') return;
    drafts.forEach(onEvent);
    // The way on may depend on what was just taken in, such as a second vote.
    const events = drafts.map((event) => ({ at: room.movedAt, event }));
    const to = wayOn(roomOf({ ...workshop, events: [...workshop.events, ...events] }));
    if (to !== undefined) onEvent({ type: 'move', from: room.place, to });
  };
  const steps: RoomSteps = {
    goTo: (to) => leaveFor(() => to),
    next: () => leaveFor((now) => nextPlace(workshop, now)),
    back: () => leaveFor((now) => previousPlace(workshop, now)),
    toggleBlank: () => onEvent({ type: 'blank', on: !room.blank }),
    held:
      held?.from === from
        ? { why: held.why, goOnWithout: () => leaveFor(held.wayOn, true) }
        : undefined,
    enter: (event) => {
      setHeld(undefined);
      onEvent(event);
    },
  };
  const press = useEffectEvent((key: RoomKey) => {
    const { place } = room;
    if (key === 'next') steps.next();
    else if (key === 'back') steps.back();
    else if (key === 'blank') steps.toggleBlank();
    else if (key === 'leave' && room.blank) steps.toggleBlank();
    else if (key === 'reveal') {
      // Only what is being gathered can be revealed.
      const gathers = place.stage === 'ballots' || isGathering(place);
      if (gathers) steps.next();
    } else onOtherKey(key);
  });
  useRoomKeys(press, letters);
  return steps;
}

/** Votes come in unseen at this place. */
export const isGathering = (place: Place): boolean =>
  place.stage === 'question'
    ? place.phase === 'collect' || place.phase === 'second'
    : dotRound(place) !== undefined;
