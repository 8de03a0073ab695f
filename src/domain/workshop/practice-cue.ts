import type { GridItem } from '../questionnaires/moments-of-truth.ts';
import { dotRound, type Room, roomReveals } from './room.ts';
import { minutesOf } from './run-sheet.ts';
import type { Revealed } from './votes.ts';
import { questionsOnTheWay } from './way.ts';
import type { Stage, Workshop } from './workshop.ts';

/** What a coach who rehearses could say and do at this place. */

/** How a vote came out: in two camps, close together, in between, or too few to tell. */
export type Spread = 'split' | 'agreed' | 'mixed' | 'hidden';

export type PracticeCue =
  | { readonly kind: Exclude<Stage, 'question'> | 'dots-closed' }
  | { readonly kind: 'collect' | 'second' }
  | { readonly kind: 'reveal' | 'talk'; readonly spread: Spread }
  | { readonly kind: 'compare'; readonly isCloser: boolean };

function spreadOf(revealed: Revealed): Spread {
  if (revealed.hidden) return 'hidden';
  if (revealed.split) return 'split';
  const { word } = revealed;
  return word === 'strong' || word === 'very-strong' ? 'agreed' : 'mixed';
}

/** Whether the second vote lies closer together than the first; false when one of them is hidden. */
function isCloser(room: Room, item: GridItem): boolean {
  const [before, after] = [roomReveals(room, item, 1), roomReveals(room, item, 2)];
  return !before.hidden && !after.hidden && after.sd < before.sd;
}

export function practiceCue(room: Room): PracticeCue {
  const { place } = room;
  if (place.stage === 'dots') {
    return { kind: dotRound(place) === undefined ? 'dots-closed' : 'dots' };
  }
  if (place.stage !== 'question') return { kind: place.stage };
  const { item, phase } = place;
  if (phase === 'collect' || phase === 'second') return { kind: phase };
  return phase === 'compare'
    ? { kind: phase, isCloser: isCloser(room, item) }
    : { kind: phase, spread: spreadOf(roomReveals(room, item, 1)) };
}

/** What the run sheet gives this stage, in minutes, and to how many questions; undefined without one. */
export function stageTime(
  workshop: Workshop,
  room: Room,
): { readonly minutes: number; readonly questions: number | undefined } | undefined {
  const sheet = minutesOf(workshop);
  if (sheet === undefined) return undefined;
  const { stage } = room.place;
  return {
    minutes: sheet[stage] + (room.extended[stage] ?? 0),
    questions: stage === 'question' ? questionsOnTheWay(workshop, room).length : undefined,
  };
}
