import { DEFAULT_TARGET, rankFixFirst } from '../fix-first.ts';
import { SHOWN_FROM } from '../group.ts';
import { type GridItem, MOMENTS, momentScale } from '../questionnaires/moments-of-truth.ts';
import { groupLevels } from './group-result.ts';
import { askedItems } from './questions.ts';
import { isDotVote, latestReveal, type Room } from './room.ts';
import type { RoomEvent, Workshop } from './workshop.ts';

/** The lines among which a room chooses what to fix first. */

export type Line = { readonly id: string } & (
  | { readonly kind: 'question'; readonly item: GridItem }
  | { readonly kind: 'own'; readonly text: string }
);
/** A line as it hangs on the wall, with its letter A–H. */
export type DotLine = Line & { readonly letter: string };

export const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const;
/** Three votes are a fair share of about ten (workshop.md 2.4); more lines nobody reads in a row. */
export const MOST_LINES = LETTERS.length;
/** So many come from the answers: two places are left for what the room brings itself. */
const PROPOSED = 6;

export const ownLineId = (text: string) => `own/${text}`;

/**
 * Lowest middle answer first, then the wider middle half, then the larger standard deviation, then
 * as asked. Questions with fewer than three answers are left out.
 */
function lowestFirst(workshop: Workshop, room: Room): readonly GridItem[] {
  return askedItems(workshop.questions)
    .flatMap((item) => {
      const revealed = latestReveal(room, item);
      if (revealed.hidden || revealed.n < SHOWN_FROM) return [];
      const [low, high] = revealed.middleHalf;
      return [{ item, median: revealed.median, width: high - low, sd: revealed.sd }];
    })
    .toSorted((a, b) => a.median - b.median || b.width - a.width || b.sd - a.sd)
    .map(({ item }) => item);
}

/**
 * The fix-first list of the group where whole moments were answered; for the quick set, and where
 * nothing lies below its target, the lowest answers.
 */
function proposedItems(workshop: Workshop, room: Room): readonly GridItem[] {
  const { questions } = workshop;
  if (questions.kind === 'quick') return lowestFirst(workshop, room);
  const levels = groupLevels(workshop, room);
  const answers = Object.fromEntries(levels.map(({ item, level }) => [item, { level }]));
  const scales = MOMENTS.filter((moment) => questions.moments.includes(moment)).map((moment) => ({
    id: moment,
    items: momentScale(moment).items,
    settings: { target: DEFAULT_TARGET },
  }));
  const ranked = rankFixFirst(answers, scales).map(({ item }) => item);
  return ranked.length > 0 ? ranked : lowestFirst(workshop, room);
}

/** The same words in other case or with other spaces are one line. */
const sameLine = (text: string) =>
  text.normalize('NFC').trim().toLowerCase().replaceAll(/\s+/g, ' ');

/** What the coach added and left out before the first vote was in; later changes do not count. */
function changesTo(events: readonly RoomEvent[]) {
  const own = new Map<string, string>();
  const out = new Set<string>();
  for (const event of events) {
    if (isDotVote(event, 1)) break;
    if (event.type === 'line' && event.text.trim() !== '') {
      const key = sameLine(event.text);
      // The first writing stays, because votes go to it.
      const text = own.get(key) ?? event.text.trim();
      own.set(key, text);
      // Written once more, it is wanted on the wall.
      out.delete(ownLineId(text));
    } else if (event.type === 'leave-out' && event.out) out.add(event.line);
    else if (event.type === 'leave-out') out.delete(event.line);
  }
  return { own: [...own.values()], out };
}

export type DotLines = {
  /** At most eight, in the order of their letters. */
  readonly lines: readonly DotLine[];
  /** Proposed or the room's own, but taken off the wall. */
  readonly leftOut: readonly Line[];
};

/**
 * The lines of the first vote: what the answers propose as they were when the room came to vote,
 * then the room's own. Empty when nothing was answered by three and nothing was added.
 */
export function dotLines(workshop: Workshop, room: Room): DotLines {
  const settled = { ...room, events: room.events.slice(0, room.linesFrom[1]) };
  const { own, out } = changesTo(room.events);
  const all: readonly Line[] = [
    ...proposedItems(workshop, settled)
      .slice(0, PROPOSED)
      .map((item) => ({ kind: 'question', id: item, item }) as const),
    ...own.map((text) => ({ kind: 'own', id: ownLineId(text), text }) as const),
  ];
  const lines = all
    .filter(({ id }) => !out.has(id))
    .flatMap((line, at) => {
      const letter = LETTERS[at];
      return letter === undefined ? [] : [{ ...line, letter }];
    });
  return { lines, leftOut: all.filter(({ id }) => out.has(id)) };
}
