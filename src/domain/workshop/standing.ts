import type { AgreedAction, TimedEvent } from './workshop.ts';

/** Which of the events hold, once everything that was taken back is left out. */

/** More than three do not get done (workshop.md 2.4). */
export const MOST_ACTIONS = 3;

/** An event that holds, with its position in the whole list. */
export type Step = TimedEvent & { readonly position: number };

/** An action without somebody who does it and a day stays on the board. */
export const isComplete = ({ text, who, due }: AgreedAction): boolean =>
  [text, who, due].every((part) => part.trim() !== '');

/** What has not been taken back. An undo reaches only what stands before it, also another undo. */
function notUndone(events: readonly TimedEvent[]): readonly Step[] {
  const undone = new Set<number>();
  const steps = events.map((each, position) => ({ ...each, position }));
  for (const { event, position } of steps.toReversed()) {
    if (event.type === 'undo' && event.of < position && !undone.has(position)) undone.add(event.of);
  }
  return steps.filter(({ position }) => !undone.has(position));
}

/** Where the agreed actions stand; one that corrects another stands in its place. */
function agreedIn(steps: readonly Step[], refused: ReadonlySet<number>): ReadonlySet<number> {
  const agreed = new Set<number>();
  for (const { event, position } of steps) {
    if (event.type !== 'action' || !isComplete(event.action) || refused.has(position)) continue;
    if (event.instead !== undefined) agreed.delete(event.instead);
    agreed.add(position);
  }
  return agreed;
}

/** Actions that came when three were agreed. To take one off later does not bring these in. */
function refusedActions(events: readonly TimedEvent[]): ReadonlySet<number> {
  const refused = new Set<number>();
  for (const [position, { event }] of events.entries()) {
    if (event.type !== 'action') continue;
    const agreed = agreedIn(notUndone(events.slice(0, position)), refused);
    const corrects = event.instead !== undefined && agreed.has(event.instead);
    if (agreed.size >= MOST_ACTIONS && !corrects) refused.add(position);
  }
  return refused;
}

/** The steps that hold, in their order; an undo is one of them and does nothing by itself. */
export function standing(events: readonly TimedEvent[]): readonly Step[] {
  const refused = refusedActions(events);
  return notUndone(events).filter(({ position }) => !refused.has(position));
}
