import { dotCounts } from './dots.ts';
import { hasDots, type Room, roomVotes } from './room.ts';
import type { RoomEvent } from './workshop.ts';
import { countVotes } from './votes.ts';

/**
 * Whether something that was typed in one window still counts after another window has moved the
 * room on. A count does unless one was saved meanwhile, which somebody has seen; a line does
 * as long as no dots are in. Single slips do not, because all would see whose they are.
 */
export function countsLate(room: Room, event: RoomEvent): boolean {
  if (event.type === 'hands') return countVotes(roomVotes(room, event.item, event.round)) === 0;
  if (event.type === 'dot-counts') return Object.keys(dotCounts(room, event.round)).length === 0;
  if (event.type === 'line') return !hasDots(room, 1);
  return event.type !== 'dots' && event.type !== 'ballot';
}
