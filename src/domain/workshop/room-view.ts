import type { GridItem } from '../questionnaires/moments-of-truth.ts';
import type { DotLine } from './dot-lines.ts';
import { dotOutcome, type DotResult, type DotsIn, dotsIn, linesOf } from './dots.ts';
import { ballotsIn, latestReveal, type Room, roomReveals, roomVotes } from './room.ts';
import { askedItems } from './questions.ts';
import { byDisagreement, countVotes, type Revealed, type Round } from './votes.ts';
import type { AgreedAction, Workshop } from './workshop.ts';

export type OverviewRow = { readonly item: GridItem; readonly revealed: Revealed };

/**
 * What the screen of the room may know. Before a reveal that is how many have answered and nothing
 * else: whoever draws this cannot show a vote too early.
 */
export type RoomView =
  | { readonly kind: 'blank' }
  | { readonly kind: 'welcome'; readonly questions: number }
  | { readonly kind: 'ballots'; readonly received: number }
  | {
      readonly kind: 'vote';
      readonly item: GridItem;
      readonly round: Round;
      readonly received: number;
    }
  | { readonly kind: 'overview'; readonly rows: readonly OverviewRow[] }
  | {
      readonly kind: 'reveal';
      readonly item: GridItem;
      readonly talks: boolean;
      readonly revealed: Revealed;
    }
  | {
      readonly kind: 'compare';
      readonly item: GridItem;
      readonly before: Revealed;
      readonly after: Revealed;
    }
  | { readonly kind: 'break' }
  | (DotsIn & {
      readonly kind: 'dots';
      readonly round: Round;
      readonly lines: readonly DotLine[];
    })
  | {
      readonly kind: 'dots-result';
      readonly round: Round;
      /** Undefined when nobody has voted. */
      readonly result: DotResult | undefined;
      readonly chosen: readonly DotLine[];
      readonly tied: readonly DotLine[];
    }
  | {
      readonly kind: 'actions';
      readonly actions: readonly AgreedAction[];
      /** What the room has chosen to work on; with a tie that was left open, all of it. */
      readonly chosen: readonly DotLine[];
    }
  | {
      readonly kind: 'close';
      readonly actions: readonly AgreedAction[];
      readonly parked: readonly string[];
    };

function questionView(room: Room, item: GridItem, phase: 'collect' | 'second'): RoomView {
  const round = phase === 'collect' ? 1 : 2;
  return { kind: 'vote', item, round, received: countVotes(roomVotes(room, item, round)) };
}

/** All questions with what they revealed, most split first. */
export function overviewRows(workshop: Workshop, room: Room): readonly OverviewRow[] {
  const latest = (item: GridItem) => latestReveal(room, item);
  return byDisagreement(askedItems(workshop.questions), latest).map((item) => ({
    item,
    revealed: latest(item),
  }));
}

function dotsView(
  workshop: Workshop,
  room: Room,
  phase: Extract<Room['place'], { stage: 'dots' }>['phase'],
): RoomView {
  if (phase === 'collect' || phase === 'run-off') {
    const round = phase === 'collect' ? 1 : 2;
    const lines = linesOf(workshop, room, round);
    return { kind: 'dots', round, lines, ...dotsIn(room, round) };
  }
  const { first, runOff, chosen, tied } = dotOutcome(workshop, room);
  return phase === 'result'
    ? { kind: 'dots-result', round: 1, result: first, ...shownBy(first) }
    : { kind: 'dots-result', round: 2, result: runOff, chosen, tied };
}

const shownBy = (result: DotResult | undefined) =>
  result === undefined || result.hidden
    ? { chosen: [], tied: [] }
    : { chosen: result.chosen, tied: result.tied };

/** What the actions are about: the chosen lines, and those that still tie. */
export function workedOn(workshop: Workshop, room: Room): readonly DotLine[] {
  const { chosen, tied } = dotOutcome(workshop, room);
  return [...chosen, ...tied];
}

export function viewRoom(workshop: Workshop, room: Room): RoomView {
  const { place } = room;
  if (room.blank) return { kind: 'blank' };
  switch (place.stage) {
    case 'welcome':
      return { kind: 'welcome', questions: askedItems(workshop.questions).length };
    case 'ballots':
      return { kind: 'ballots', received: ballotsIn(room).size };
    case 'overview':
      return { kind: 'overview', rows: overviewRows(workshop, room) };
    case 'break':
      return { kind: 'break' };
    case 'dots':
      return dotsView(workshop, room, place.phase);
    case 'actions':
      return { kind: 'actions', actions: room.actions, chosen: workedOn(workshop, room) };
    case 'close':
      return { kind: 'close', actions: room.actions, parked: room.parked.map(({ text }) => text) };
    case 'question':
      break;
  }
  const { item, phase } = place;
  if (phase === 'collect' || phase === 'second') return questionView(room, item, phase);
  const before = roomReveals(room, item, 1);
  return phase === 'compare'
    ? { kind: 'compare', item, before, after: roomReveals(room, item, 2) }
    : { kind: 'reveal', item, talks: phase === 'talk', revealed: before };
}
