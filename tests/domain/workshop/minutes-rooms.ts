import fc from 'fast-check';
import type { GridItem } from '#domain/questionnaires/moments-of-truth.ts';
import { askedItems } from '#domain/workshop/questions.ts';
import type { RoomEvent, Workshop } from '#domain/workshop/workshop.ts';
import { minutesOf } from '#features/workshop/paper/minutes-model.ts';
import { gridWords } from '#messages/grid-words.ts';
import { loadAllWords } from '#messages/load-words.ts';
import { level } from '../arbitraries.ts';
import { quickWorkshop, happen, hands } from './rooms.ts';

/** Rooms of which minutes are written, as the console writes them. */

const all = await loadAllWords();
export const grid = gridWords(all, 'counter');
export const minutesFor = (workshop: Workshop) => minutesOf(workshop, grid);

export const FOUR_MOMENTS: Workshop['questions'] = {
  kind: 'moments',
  moments: ['sale', 'delivery', 'complaint', 'contacts'],
};

const COUNTS = [
  [7, 0, 11, 3, 8],
  [0, 2, 20, 8, 0],
  [12, 0, 3, 0, 15],
  [0, 0, 0, 0, 30],
  [1, 0, 1, 0, 0],
] as const;

/** Everything a room can hold, each text being `text`; every other question voted on twice. */
export function fullRoom(text: string, facts: Partial<Workshop> = {}, times = 1): Workshop {
  const start = quickWorkshop({
    ...{ business: { name: text, kind: 'counter' }, people: 30 * times },
    ...facts,
  });
  const events = askedItems(start.questions).flatMap((item, at): RoomEvent[] => {
    const counts = (COUNTS[at % COUNTS.length] ?? []).map((count) => count * times);
    const second = hands(item, [0, 0, 2 * times, 24 * times, 4 * times], { round: 2 });
    return [
      hands(item, counts, { abstained: at % 3 }),
      ...(at % 2 === 0 ? [second] : []),
      { type: 'note', item, text },
    ];
  });
  const action = { text, who: text, due: '2026-12-24' };
  const agreed = [0, 1, 2].map((): RoomEvent => ({ type: 'action', action }));
  const parked = [0, 1].map((): RoomEvent => ({ type: 'park', text }));
  return [...events, ...agreed, ...parked].reduce((room, event) => happen(room, event), start);
}

const QUICK: readonly GridItem[] = askedItems({ kind: 'quick' });
const item = fc.constantFrom(...QUICK);
export const answer = fc.oneof(level, fc.constant('dont-know' as const));
const few = fc.integer({ min: 0, max: 3 });

const ballot = fc.record({
  type: fc.constant('ballot' as const),
  participant: fc.integer({ min: 1, max: 9 }),
  round: fc.constantFrom(1 as const, 2 as const),
  answers: fc.dictionary(item, answer, { maxKeys: 12 }),
});
const counted = fc.record({
  type: fc.constant('hands' as const),
  item,
  round: fc.constantFrom(1 as const, 2 as const),
  counts: fc.array(few, { minLength: 5, maxLength: 5 }),
  abstained: few,
});

/** Votes of a small room, given in any way and any order. */
export const votes: fc.Arbitrary<readonly RoomEvent[]> = fc.array(fc.oneof(ballot, counted), {
  maxLength: 12,
});

export const roomWith = (events: readonly RoomEvent[]): Workshop =>
  events.reduce((room, event) => happen(room, event), quickWorkshop());
