import { SHOWN_FROM } from '../group.ts';
import { type DotLine, dotLines } from './dot-lines.ts';
import { hasDots, type Room, roomOf } from './room.ts';
import type { Round } from './votes.ts';
import { MOST_DOTS, type RoomEvent, type Workshop } from './workshop.ts';

/** Dot voting: three dots for everybody, unseen until closed, and what the room has chosen. */

export type DotRule = {
  /** Dots of one person in all, and on one line. */
  readonly dots: number;
  readonly perLine: number;
};

/** Between a few lines that tie, one dot says it all. */
export const DOT_RULES: Readonly<Record<Round, DotRule>> = {
  1: { dots: MOST_DOTS, perLine: 2 },
  2: { dots: 1, perLine: 1 },
};

/** The most dots that so many people can give: in all, and on one line. */
export const mostDots = (round: Round, people: number): DotRule => ({
  dots: DOT_RULES[round].dots * people,
  perLine: DOT_RULES[round].perLine * people,
});

/** How many lines a room has time to work on (workshop.md 2.6); as many as actions without a clock. */
const CHOSEN = { 60: 2, 90: 2, 120: 3, free: 3 } as const;

export type Tally = { readonly line: DotLine; readonly votes: number };

export type DotsIn = {
  /** People whose own dots are in. */
  readonly voters: number;
  /** Dots that were counted for the whole room are in as well. */
  readonly isCounted: boolean;
};

/** One vote as it may be shown; below three voters nothing but their number. */
export type DotResult = DotsIn &
  (
    | { readonly hidden: true }
    | {
        readonly hidden: false;
        /** Most dots first, then by letter. */
        readonly tallies: readonly Tally[];
        readonly chosen: readonly DotLine[];
        /** Equal at the edge of what there is time for; none of them is among the chosen. */
        readonly tied: readonly DotLine[];
        /** How many of those that tie there is time for; 0 without a tie. */
        readonly places: number;
      }
  );

/** What a room has chosen, for its wall, its actions and its minutes. */
export type DotOutcome = {
  /** Undefined as long as nobody has voted. */
  readonly first: DotResult | undefined;
  readonly runOff: DotResult | undefined;
  /** Of both votes, most dots first; empty when nothing may be shown. */
  readonly chosen: readonly DotLine[];
  /** Still equal after the last vote. */
  readonly tied: readonly DotLine[];
};

/** As many of somebody's dots as the rule allows, the first ones first. */
function allowed(lines: readonly string[], known: ReadonlySet<string>, rule: DotRule) {
  const kept: string[] = [];
  for (const line of lines) {
    const isFull = kept.filter((each) => each === line).length >= rule.perLine;
    if (known.has(line) && !isFull && kept.length < rule.dots) kept.push(line);
  }
  return kept;
}

/** The latest dots of everybody whose own dots are in, by voter. */
export const dotBallots = (room: Room, round: Round): ReadonlyMap<number, readonly string[]> =>
  new Map(
    room.events.flatMap((event) =>
      event.type === 'dots' && event.round === round ? [[event.voter, event.lines] as const] : [],
    ),
  );

/** The latest count for the whole room, by line; empty when nothing was counted. */
export function dotCounts(room: Room, round: Round): Readonly<Record<string, number>> {
  const last = room.events.findLast(
    (event) => event.type === 'dot-counts' && event.round === round,
  );
  return last?.type === 'dot-counts' ? last.counts : {};
}

/** How many have voted, which is all that anybody may know before the vote is closed. */
export const dotsIn = (room: Room, round: Round): DotsIn => ({
  voters: dotBallots(room, round).size,
  isCounted: Object.values(dotCounts(room, round)).some((count) => count > 0),
});

/** How many people have not given their dots on a slip or a phone; never below 0. */
export const peopleLeft = (workshop: Workshop, room: Room, round: Round): number =>
  Math.max(0, workshop.people - dotBallots(room, round).size);

/**
 * Whether the dots of this voter can come on top of those that were counted for the whole room;
 * what was counted must have come from the others. True where nothing was counted.
 */
export function fitsCounted(
  workshop: Workshop,
  room: Room,
  { round, voter }: { readonly round: Round; readonly voter: number },
): boolean {
  const counts = Object.values(dotCounts(room, round));
  const total = counts.reduce((sum, count) => sum + count, 0);
  const isIn = dotBallots(room, round).has(voter);
  const others = Math.max(0, peopleLeft(workshop, room, round) - (isIn ? 0 : 1));
  const most = mostDots(round, others);
  return total <= most.dots && counts.every((count) => count <= most.perLine);
}

/**
 * What may be entered at once: of single slips only those that `fitsCounted` together with all
 * that comes with them.
 */
export function fittingTogether(
  workshop: Workshop,
  events: readonly RoomEvent[],
): readonly RoomEvent[] {
  const entered = events.map((event) => ({ at: Infinity, event }));
  const after = roomOf({ ...workshop, events: [...workshop.events, ...entered] });
  return events.filter((event) => event.type !== 'dots' || fitsCounted(workshop, after, event));
}

function tally(room: Room, lines: readonly DotLine[], round: Round): readonly Tally[] {
  const known = new Set(lines.map(({ id }) => id));
  const given = [...dotBallots(room, round).values()].flatMap((each) =>
    allowed(each, known, DOT_RULES[round]),
  );
  const counts = dotCounts(room, round);
  return lines
    .map((line) => ({
      line,
      votes: given.filter((id) => id === line.id).length + (counts[line.id] ?? 0),
    }))
    .toSorted((a, b) => b.votes - a.votes);
}

/** Who is in when only so many can be, and who ties for the last places. */
function cut(tallies: readonly Tally[], places: number) {
  const voted = tallies.filter(({ votes }) => votes > 0);
  const edge = voted[places - 1]?.votes ?? 0;
  const above = voted.filter(({ votes }) => votes > edge);
  const even = voted.filter(({ votes }) => votes === edge);
  const isTie = above.length + even.length > places;
  const lines = (some: readonly Tally[]) => some.map(({ line }) => line);
  return isTie
    ? { chosen: lines(above), tied: lines(even), places: places - above.length }
    : { chosen: lines([...above, ...even]), tied: [], places: 0 };
}

function resultOf(
  room: Room,
  round: Round,
  lines: readonly DotLine[],
  places: number,
): DotResult | undefined {
  const received = dotsIn(room, round);
  if (received.voters === 0 && !received.isCounted) return undefined;
  // What was counted was seen by all; single ballots are told apart when there are too few.
  if (!received.isCounted && received.voters < SHOWN_FROM) return { ...received, hidden: true };
  const tallies = tally(room, lines, round);
  return { ...received, hidden: false, tallies, ...cut(tallies, places) };
}

const firstResult = (workshop: Workshop, room: Room) =>
  resultOf(room, 1, dotLines(workshop, room).lines, CHOSEN[workshop.minutes ?? 'free']);

/** The first vote as it stood when the room came to vote once more. */
const beforeRunOff = (workshop: Workshop, room: Room) =>
  firstResult(workshop, { ...room, events: room.events.slice(0, room.linesFrom[2]) });

/** What can be voted on in a round, in the order of the letters; in the second those that tie. */
export function linesOf(workshop: Workshop, room: Room, round: Round): readonly DotLine[] {
  if (round === 1) return dotLines(workshop, room).lines;
  const before = beforeRunOff(workshop, room);
  if (before === undefined || before.hidden) return [];
  return before.tied.toSorted((a, b) => a.letter.localeCompare(b.letter));
}

const NOTHING = { chosen: [], tied: [] };

/**
 * All that the votes have shown so far; after a vote between those that tied, what that decided.
 * Once dots of the second vote are in, the first one stays as it was. Only for places after the
 * close of a vote.
 */
export function dotOutcome(workshop: Workshop, room: Room): DotOutcome {
  const first = hasDots(room, 2) ? beforeRunOff(workshop, room) : firstResult(workshop, room);
  if (first === undefined || first.hidden) return { first, runOff: undefined, ...NOTHING };
  const runOff = resultOf(room, 2, linesOf(workshop, room, 2), first.places);
  if (runOff === undefined || runOff.hidden) {
    return { first, runOff, chosen: first.chosen, tied: first.tied };
  }
  return { first, runOff, chosen: [...first.chosen, ...runOff.chosen], tied: runOff.tied };
}
