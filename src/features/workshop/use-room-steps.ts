import { useEffectEvent } from 'react';
import type { Room } from '#domain/workshop/room.ts';
import { nextPlace, previousPlace } from '#domain/workshop/way.ts';
import type { Place, RoomEvent, Workshop } from '#domain/workshop/workshop.ts';
import { type RoomKey, useRoomKeys } from './use-room-keys.ts';

export type RoomSteps = {
  readonly goTo: (to: Place | undefined) => void;
  readonly next: () => void;
  readonly back: () => void;
  readonly toggleBlank: () => void;
};

/** What moves a room on, for the console and for a screen that stands alone. */
export function useRoomSteps(
  workshop: Workshop,
  room: Room,
  append: (event: RoomEvent) => void,
  onOtherKey: (key: RoomKey) => void,
): RoomSteps {
  const goTo = (to: Place | undefined) => {
    if (to !== undefined) append({ type: 'move', from: room.place, to });
  };
  const steps: RoomSteps = {
    goTo,
    next: () => goTo(nextPlace(workshop, room)),
    back: () => goTo(previousPlace(workshop, room)),
    toggleBlank: () => append({ type: 'blank', on: !room.blank }),
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
  useRoomKeys(press);
  return steps;
}

/** Votes come in unseen at this place. */
export const isGathering = (place: Place): boolean =>
  place.stage === 'question' && (place.phase === 'collect' || place.phase === 'second');
