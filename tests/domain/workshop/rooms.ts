import { roomOf } from '#domain/workshop/room.ts';
import { nextPlace } from '#domain/workshop/way.ts';
import type { RoomEvent, Workshop } from '#domain/workshop/workshop.ts';

/** A workshop to which things happen, each a second after the other. */

export const START = Date.parse('2026-11-26T09:00:00Z');

export const quickWorkshop = (facts: Partial<Workshop> = {}): Workshop => ({
  format: 'fifteen-seconds/workshop',
  version: 1,
  id: 'w1',
  createdAt: new Date(START).toISOString(),
  business: { name: 'Corner Bakery', kind: 'counter' },
  questions: { kind: 'quick' },
  people: 6,
  way: 'hands',
  events: [],
  ...facts,
});

/** The workshop after one more event; `after` ms later than the one before. */
export const happen = (workshop: Workshop, event: RoomEvent, after = 1000): Workshop => {
  const at = (workshop.events.at(-1)?.at ?? START) + after;
  return { ...workshop, events: [...workshop.events, { at, event }] };
};

/** Presses PageDown so many times. */
export function walk(workshop: Workshop, steps: number, after = 1000): Workshop {
  let walked = workshop;
  for (let step = 0; step < steps; step++) {
    const room = roomOf(walked);
    const to = nextPlace(walked, room);
    if (to === undefined) return walked;
    walked = happen(walked, { type: 'move', from: room.place, to }, after);
  }
  return walked;
}

export const hands = (
  item: Extract<RoomEvent, { type: 'hands' }>['item'],
  counts: Extract<RoomEvent, { type: 'hands' }>['counts'],
  { round = 1, abstained = 0 }: { round?: 1 | 2; abstained?: number } = {},
): RoomEvent => ({ type: 'hands', item, round, counts, abstained });
