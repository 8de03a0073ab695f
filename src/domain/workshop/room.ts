import type { GridItem } from '../questionnaires/moments-of-truth.ts';
import { askedItems } from './questions.ts';
import { mayExtend } from './run-sheet.ts';
import { isComplete, MOST_ACTIONS, standing, type Step } from './standing.ts';
import {
  byDisagreement,
  countVotes,
  reveal,
  type Revealed,
  type Round,
  type Votes,
  votesOn,
} from './votes.ts';
import type { AgreedAction, Place, RoomEvent, Stage, Workshop } from './workshop.ts';

type Ballot = Extract<RoomEvent, { type: 'ballot' }>['answers'];

/** What stands on a list of the room; its event's position in the whole list, to take it off by. */
type Entered<Entry> = Entry & { readonly position: number };
/** A line of text that was typed in. */
export type EnteredLine = Entered<{ readonly text: string }>;
export type EnteredAction = Entered<AgreedAction>;

/** Where a room is and what it knows, derived from what happened so far. */
export type Room = {
  readonly place: Place;
  /** When the place was entered, and when its stage was; ms since 1970. */
  readonly movedAt: number;
  readonly stageAt: number;
  /** The questions in the order in which the room talks about them. */
  readonly order: readonly GridItem[];
  /** How many events held when the lines of each dot vote were settled. */
  readonly linesFrom: Readonly<Partial<Record<Round, number>>>;
  /** Minutes added to a stage so far. */
  readonly extended: Readonly<Partial<Record<Stage, number>>>;
  readonly blank: boolean;
  readonly notes: readonly (EnteredLine & { readonly item: GridItem })[];
  readonly parked: readonly EnteredLine[];
  readonly actions: readonly EnteredAction[];
  /** The events that hold, in their order. */
  readonly events: readonly RoomEvent[];
};

/** Two presses within this time are one: page-turners fire twice (workshop.md 2.3). */
const DOUBLE_PRESS_MS = 400;
/** For so long the last step can be taken back. */
const UNDO_MS = 10_000;

export function placeKey(place: Place): string {
  if (place.stage === 'question') return `${place.stage}/${place.item}/${place.phase}`;
  return place.stage === 'dots' ? `${place.stage}/${place.phase}` : place.stage;
}

export const isSamePlace = (a: Place, b: Place) => placeKey(a) === placeKey(b);

/** A move counts when it starts where the room is, and is not the second half of a double press. */
function moved(workshop: Workshop, room: Room, at: number, from: Place, to: Place): Room {
  if (!isSamePlace(from, room.place) || at - room.movedAt < DOUBLE_PRESS_MS) return room;
  const leavesBallots = room.place.stage === 'ballots' && to.stage !== 'welcome';
  return {
    ...room,
    place: to,
    movedAt: at,
    stageAt: to.stage === room.place.stage ? room.stageAt : at,
    // Settled once: later ballots must not shuffle what the room is talking about.
    order: leavesBallots ? orderOf(workshop, room.events) : room.order,
    linesFrom: linesFrom(room, to),
    blank: false,
  };
}

/** The round of dots that is gathered at this place. */
export function dotRound(place: Place): Round | undefined {
  if (place.stage !== 'dots') return undefined;
  return place.phase === 'collect' ? 1 : place.phase === 'run-off' ? 2 : undefined;
}

/** Somebody's dots, or a count of them that is not empty. */
export const isDotVote = (event: RoomEvent, round: Round): boolean =>
  (event.type === 'dots' && event.round === round) ||
  (event.type === 'dot-counts' &&
    event.round === round &&
    Object.values(event.counts).some((count) => count > 0));

/** Whether anybody's dots are in, one by one or counted. */
export const hasDots = ({ events }: Pick<Room, 'events'>, round: Round): boolean =>
  events.some((event) => isDotVote(event, round));

/** Whether dots of this round are gathered now; not of the first once a second vote has begun. */
export const isOpenVote = (room: Room, round: Round): boolean =>
  dotRound(room.place) === round && !(round === 1 && hasDots(room, 2));

/** Settled when the room comes to vote; once a vote is in, coming back changes nothing. */
function linesFrom(room: Room, to: Place): Room['linesFrom'] {
  const round = dotRound(to);
  return round === undefined || hasDots(room, round)
    ? room.linesFrom
    : { ...room.linesFrom, [round]: room.events.length };
}

const orderOf = (workshop: Workshop, events: readonly RoomEvent[]) =>
  byDisagreement(askedItems(workshop.questions), (item) => reveal(votesOn(events, item, 1)));

/** In place of the entry that it corrects as long as that one stands, else at the end. */
function enter<Entry extends { readonly position: number }>(
  list: readonly Entry[],
  entry: Entry,
  instead: number | undefined,
): readonly Entry[] {
  const at = list.findIndex(({ position }) => position === instead);
  return at < 0 ? [...list, entry] : list.with(at, entry);
}

function after(workshop: Workshop, before: Room, { at, event, position }: Step): Room {
  if (event.type === 'undo') return before;
  const room = { ...before, events: [...before.events, event] };
  switch (event.type) {
    case 'move':
      return moved(workshop, room, at, event.from, event.to);
    case 'note': {
      const note = { item: event.item, text: event.text, position };
      return { ...room, notes: enter(room.notes, note, event.instead) };
    }
    case 'park':
      return { ...room, parked: enter(room.parked, { text: event.text, position }, event.instead) };
    case 'action': {
      const actions = enter(room.actions, { ...event.action, position }, event.instead);
      return isComplete(event.action) && actions.length <= MOST_ACTIONS
        ? { ...room, actions }
        : room;
    }
    case 'blank':
      return { ...room, blank: event.on };
    case 'extend': {
      if (!mayExtend(workshop, room, event.minutes, at)) return room;
      const { stage } = room.place;
      const minutes = (room.extended[stage] ?? 0) + event.minutes;
      return { ...room, extended: { ...room.extended, [stage]: minutes } };
    }
    case 'hands':
    case 'ballot':
    case 'line':
    case 'leave-out':
    case 'dots':
    case 'dot-counts':
    case 'kept':
      return room;
  }
}

/** A new workshop stands at its welcome. */
function emptyRoom(workshop: Workshop): Room {
  return {
    place: { stage: 'welcome' },
    // Nothing was pressed yet, so the first press always counts.
    movedAt: -DOUBLE_PRESS_MS,
    stageAt: Date.parse(workshop.createdAt),
    order: askedItems(workshop.questions),
    linesFrom: {},
    extended: {},
    blank: false,
    notes: [],
    parked: [],
    actions: [],
    events: [],
  };
}

/** The room after everything that happened. */
export const roomOf = (workshop: Workshop): Room =>
  standing(workshop.events).reduce(
    (room, step) => after(workshop, room, step),
    emptyRoom(workshop),
  );

/** Whether a step did anything: not the second half of a double press, nor what was refused. */
function hasEffect({ event }: Step, before: Room, now: Room): boolean {
  switch (event.type) {
    case 'move':
      return now.movedAt !== before.movedAt;
    case 'action':
      return now.actions !== before.actions;
    case 'extend':
      return now.extended !== before.extended;
    case 'undo':
      return event.takesOff === true;
    case 'blank':
    case 'kept':
      return false;
    default:
      return true;
  }
}

/** The last step, as long as it may be taken back; `now` in ms since 1970. */
export function undoable(
  workshop: Workshop,
  now: number,
): { readonly of: number; readonly event: RoomEvent } | undefined {
  let room = emptyRoom(workshop);
  let last: Step | undefined;
  for (const step of standing(workshop.events)) {
    const next = after(workshop, room, step);
    if (hasEffect(step, room, next)) last = step;
    room = next;
  }
  if (last === undefined || now - last.at > UNDO_MS) return undefined;
  return { of: last.position, event: last.event };
}

export const roomVotes = (room: Room, item: GridItem, round: Round): Votes =>
  votesOn(room.events, item, round);

export const roomReveals = (room: Room, item: GridItem, round: Round): Revealed =>
  reveal(roomVotes(room, item, round));

/** The latest ballot of everybody who has handed one in for the first round, by sender. */
export const ballotsIn = (room: Room): ReadonlyMap<number, Ballot> =>
  new Map(
    room.events.flatMap((event) =>
      event.type === 'ballot' && event.round === 1
        ? [[event.participant, event.answers] as const]
        : [],
    ),
  );

/** Of the second vote where there was one. */
export const latestReveal = (room: Room, item: GridItem): Revealed =>
  roomReveals(room, item, hasSecondVote(room, item) ? 2 : 1);

/** How many people took part in a vote on a question, at most; 0 before the first one. */
export const peopleHeard = (workshop: Workshop, room: Room): number =>
  Math.max(
    ballotsIn(room).size,
    ...askedItems(workshop.questions).map((item) => countVotes(roomVotes(room, item, 1))),
  );

export const hasSecondVote = (room: Room, item: GridItem): boolean =>
  countVotes(roomVotes(room, item, 2)) > 0;
