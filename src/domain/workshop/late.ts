import { hasDots, type Room } from './room.ts';
import type { RoomEvent } from './workshop.ts';

/**
 * Whether something that was typed in one window still counts after another window has moved the
 * room on. A line does as long as no dots are in. Single slips do not, because all would see whose
 * they are.
 */
export function countsLate(room: Room, event: RoomEvent): boolean {
  if (event.type === 'line') return !hasDots(room, 1);
  return event.type !== 'dots' && event.type !== 'ballot';
}
