import { type BallotRefusal, findBallots } from './ballots-in-text.ts';
import { roomOf } from './room.ts';
import { type HandedIn, takeIn } from './take-in.ts';
import type { RoomEvent, Workshop } from './workshop.ts';

/** What one code in front of the camera means for a workshop. */

export type Scan =
  /** `replaced`: its sender had handed in before. The event has to be entered. */
  | { readonly kind: 'taken' | 'replaced'; readonly event: HandedIn }
  /** In already, word for word. */
  | { readonly kind: 'same' }
  | { readonly kind: 'refused'; readonly why: BallotRefusal };

/** Reads the text of a code; a text without a ballot is foreign, of several the first counts. */
export function readScan(workshop: Workshop, text: string): Scan {
  const { ballots, refused } = findBallots(workshop, text);
  const ballot = ballots[0];
  if (ballot === undefined) return { kind: 'refused', why: refused[0]?.why ?? 'foreign' };
  const { fresh, replaced } = takeIn(roomOf(workshop), [ballot]);
  const [event] = fresh;
  if (event === undefined) return { kind: 'same' };
  return { kind: replaced > 0 ? 'replaced' : 'taken', event };
}

/** Whether both are of one sender and for one vote. */
function isInPlaceOf(event: RoomEvent, handed: HandedIn): boolean {
  return handed.type === 'ballot'
    ? event.type === 'ballot' && event.participant === handed.participant
    : event.type === 'dots' && event.voter === handed.voter && event.round === handed.round;
}

/** Where what counts of that sender stands in the list; undefined without it. */
export function placeOf(workshop: Workshop, handed: HandedIn): number | undefined {
  const { events } = workshop;
  const undone = new Set(events.flatMap(({ event }) => (event.type === 'undo' ? [event.of] : [])));
  const at = events.findLastIndex(
    ({ event }, position) => isInPlaceOf(event, handed) && !undone.has(position),
  );
  return at < 0 ? undefined : at;
}

/** When each code was seen last, in ms since 1970. */
export type SeenCodes = ReadonlyMap<string, number>;

/** A code that was out of sight for longer than this has been held up again. */
const AGAIN_MS = 3000;

/** Of the codes in a frame those that have just come into sight; `now` in ms since 1970. */
export function newlySeen(
  seen: SeenCodes,
  codes: readonly string[],
  now: number,
): { readonly fresh: readonly string[]; readonly seen: SeenCodes } {
  const inSight = new Map([...seen].filter(([, at]) => now - at <= AGAIN_MS));
  const fresh = [...new Set(codes)].filter((code) => !inSight.has(code));
  for (const code of codes) inSight.set(code, now);
  return { fresh, seen: inSight };
}
