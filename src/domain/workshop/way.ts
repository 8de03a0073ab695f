import type { GridItem } from '../questionnaires/moments-of-truth.ts';
import { hasDots, hasSecondVote, isSamePlace, type Room } from './room.ts';
import type { Place, Workshop } from './workshop.ts';

/** The way of a room from welcome to close: what PageDown and PageUp walk along. */

/** So many of the most split questions does each run sheet have time for (workshop.md 2.6). */
const TALKED_ABOUT = { 60: 3, 90: 4, 120: 5 } as const;

/** The questions that stand on the way; with ballots and a run sheet only the most split. */
export function questionsOnTheWay(workshop: Workshop, room: Room): readonly GridItem[] {
  const { way, minutes } = workshop;
  return way === 'hands' || minutes === undefined
    ? room.order
    : room.order.slice(0, TALKED_ABOUT[minutes]);
}

function question(workshop: Workshop, room: Room, item: GridItem): readonly Place[] {
  const first = workshop.way === 'hands' ? (['collect'] as const) : [];
  // Without a second vote there is nothing to compare.
  const last = hasSecondVote(room, item) ? (['compare'] as const) : [];
  return [...first, 'reveal' as const, 'talk' as const, 'second' as const, ...last].map(
    (phase) => ({ stage: 'question', item, phase }),
  );
}

/** Voting once more is offered, never on the way by itself: only for whoever goes there. */
function choosing(room: Room): readonly Place[] {
  const isVoting = room.place.stage === 'dots' && room.place.phase === 'run-off';
  const hasVoted = hasDots(room, 2);
  return [
    'collect' as const,
    'result' as const,
    ...(isVoting || hasVoted ? (['run-off'] as const) : []),
    ...(hasVoted ? (['decided'] as const) : []),
  ].map((phase) => ({ stage: 'dots', phase }));
}

/** All places in their order. */
export function wayOf(workshop: Workshop, room: Room): readonly Place[] {
  const questions = questionsOnTheWay(workshop, room).flatMap((item) =>
    question(workshop, room, item),
  );
  const overview: Place = { stage: 'overview' };
  const middle: readonly Place[] =
    workshop.way === 'hands'
      ? [...questions, overview]
      : [{ stage: 'ballots' }, overview, ...questions];
  const pause: readonly Place[] = workshop.minutes === 120 ? [{ stage: 'break' }] : [];
  const end: readonly Place[] = [...choosing(room), { stage: 'actions' }, { stage: 'close' }];
  return [{ stage: 'welcome' }, ...middle, ...pause, ...end];
}

/** A place beside the way, such as a question picked from the list, leads back to its nearest. */
function positionOf(way: readonly Place[], place: Place): number {
  const at = way.findIndex((each) => isSamePlace(each, place));
  if (at >= 0) return at;
  const same = way.findLastIndex(
    (each) => each.stage === 'question' && place.stage === 'question' && each.item === place.item,
  );
  return same >= 0 ? same : way.findLastIndex((each) => each.stage === place.stage);
}

/** The next place; undefined at the end. */
export function nextPlace(workshop: Workshop, room: Room): Place | undefined {
  const { place } = room;
  if (place.stage === 'question') {
    // Also a question beside the way is walked through whole.
    const own = question(workshop, room, place.item);
    const at = own.findIndex((each) => isSamePlace(each, place));
    if (at >= 0 && at < own.length - 1) return own[at + 1];
  }
  const way = wayOf(workshop, room);
  return way[positionOf(way, place) + 1];
}

/** The place before; undefined at the start. */
export function previousPlace(workshop: Workshop, room: Room): Place | undefined {
  const way = wayOf(workshop, room);
  return way[positionOf(way, room.place) - 1];
}
