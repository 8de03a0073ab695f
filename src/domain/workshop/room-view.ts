import type { GridItem } from '../questionnaires/moments-of-truth.ts';
import { ballotsIn, hasSecondVote, type Room, roomReveals, roomVotes } from './room.ts';
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
  | { readonly kind: 'actions'; readonly actions: readonly AgreedAction[] }
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
  const latest = (item: GridItem) => roomReveals(room, item, hasSecondVote(room, item) ? 2 : 1);
  return byDisagreement(askedItems(workshop.questions), latest).map((item) => ({
    item,
    revealed: latest(item),
  }));
}

export function viewRoom(workshop: Workshop, room: Room): RoomView {
  const { place } = room;
  if (room.blank) return { kind: 'blank' };
  switch (place.stage) {
    case 'welcome':
      return { kind: 'welcome', questions: askedItems(workshop.questions).length };
    case 'ballots':
      return { kind: 'ballots', received: ballotsIn(room) };
    case 'overview':
      return { kind: 'overview', rows: overviewRows(workshop, room) };
    case 'break':
      return { kind: 'break' };
    case 'actions':
      return { kind: 'actions', actions: room.actions };
    case 'close':
      return { kind: 'close', actions: room.actions, parked: room.parked };
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
