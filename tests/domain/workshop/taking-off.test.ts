import { describe, expect, test } from 'vitest';
import { groupAssessment } from '#domain/workshop/group-result.ts';
import { placeKey, roomOf, undoable } from '#domain/workshop/room.ts';
import { viewRoom } from '#domain/workshop/room-view.ts';
import { readWorkshop } from '#domain/workshop/workshop-record.ts';
import type { RoomEvent } from '#domain/workshop/workshop.ts';
import { hands, happen, quickWorkshop, START, walk } from './rooms.ts';

const placeOf = (workshop: ReturnType<typeof quickWorkshop>) => placeKey(roomOf(workshop).place);

describe('a line that is taken off its list', () => {
  const takeOff = (of: number): RoomEvent => ({ type: 'undo', of, takesOff: true });
  const parked = happen(quickWorkshop(), { type: 'park', text: 'Opening hours' });
  const later = START + 60_000;

  test('is gone however long it stood there, and everything else stays', () => {
    const note: RoomEvent = { type: 'note', item: 'sale.promise', text: 'Mornings are fine' };
    const workshop = happen(happen(walk(parked, 2), note), takeOff(0), 60_000);
    expect(roomOf(workshop).parked).toEqual([]);
    expect(roomOf(workshop).notes).toEqual([
      { item: 'sale.promise', text: 'Mornings are fine', position: 3 },
    ]);
    expect(placeOf(workshop)).toBe(placeOf(walk(parked, 2)));
  });

  test('comes back within ten seconds, and the undo that brought it back is no step', () => {
    const off = happen(parked, takeOff(0), 59_000);
    const last = undoable(off, later + 9_000);
    expect(last?.of).toBe(1);
    const back = happen(off, { type: 'undo', of: last?.of ?? -1 });
    expect(roomOf(back).parked).toEqual([{ text: 'Opening hours', position: 0 }]);
    expect(undoable(back, later + 2_000)).toBeUndefined();
    expect(undoable(off, later + 10_001)).toBeUndefined();
  });

  test('can be taken off once more, and no undo reaches what comes after it', () => {
    const twice = [takeOff(0), { type: 'undo', of: 1 } as const, takeOff(0)];
    expect(roomOf(twice.reduce((room, event) => happen(room, event), parked)).parked).toEqual([]);
    const early = happen(happen(quickWorkshop(), takeOff(1)), { type: 'park', text: 'Doors' });
    expect(roomOf(early).parked).toHaveLength(1);
  });

  test('makes room for another action, and not for one that was refused before', () => {
    const texts = ['One', 'Two', 'Three', 'Refused'];
    const agree = (room: ReturnType<typeof quickWorkshop>, text: string) =>
      happen(room, { type: 'action', action: { text, who: 'Ines', due: '2026-12-10' } });
    const agreedIn = (room: ReturnType<typeof quickWorkshop>) =>
      roomOf(room).actions.map(({ text }) => text);
    const full = texts.reduce(agree, quickWorkshop());
    const off = happen(full, takeOff(0));
    expect(agreedIn(off)).toEqual(['Two', 'Three']);
    expect(agreedIn(agree(off, 'Four'))).toEqual(['Two', 'Three', 'Four']);
    expect(agreedIn(happen(off, { type: 'undo', of: 4 }))).toEqual(['One', 'Two', 'Three']);
    // Two consoles: one takes back what the other has filled the board behind.
    expect(agreedIn(happen(agree(off, 'Four'), { type: 'undo', of: 4 }))).toHaveLength(3);
  });

  test('can be corrected where it stands, also on a full board, and an undo gives it back', () => {
    const due = '2026-12-10';
    const agree = (text: string, instead?: number) =>
      ({ type: 'action', action: { text, who: 'Ines', due }, instead }) as const;
    const after = (...events: readonly RoomEvent[]) =>
      roomOf(events.reduce((room, event) => happen(room, event), quickWorkshop())).actions.map(
        ({ text }) => text,
      );
    const full = ['One', 'Two', 'Three'].map((text) => agree(text));
    expect(after(...full, agree('Once', 0))).toEqual(['Once', 'Two', 'Three']);
    expect(after(...full, agree('Once', 0), agree('Only', 3))).toEqual(['Only', 'Two', 'Three']);
    expect(after(...full, agree('Once', 0), { type: 'undo', of: 3 })).toEqual([
      ...['One', 'Two', 'Three'],
    ]);
    // What it corrected is gone: on a full board there is no place for it, else it is a new one.
    expect(after(...full, agree('Once', 0), agree('Late', 0))).toEqual(['Once', 'Two', 'Three']);
    expect(after(...full.slice(0, 2), takeOff(0), agree('Late', 0))).toEqual(['Two', 'Late']);
  });

  test('is gone from the wall and from what becomes of the group', () => {
    const due = '2026-12-10';
    const entered: readonly [RoomEvent, RoomEvent, RoomEvent, RoomEvent] = [
      { type: 'action', action: { text: 'Call back', who: 'Ines', due } },
      { type: 'note', item: 'sale.promise', text: 'Mornings' },
      hands('sale.promise', [0, 0, 3, 0, 0]),
      { type: 'move', from: { stage: 'welcome' }, to: { stage: 'close' } },
    ];
    const room = entered.reduce((workshop, event) => happen(workshop, event), parked);
    const off = [0, 1, 2].reduce((workshop, of) => happen(workshop, takeOff(of)), room);
    const never = happen(happen(quickWorkshop(), entered[2]), entered[3]);
    const groupOf = (workshop: typeof room) =>
      groupAssessment(workshop, roomOf(workshop), { name: 'Group', role: '' }, () => 'id');
    expect(groupOf(room).plan?.actions).toHaveLength(1);
    expect(groupOf(off)).toEqual(groupOf(never));
    expect(viewRoom(off, roomOf(off))).toEqual({ kind: 'close', actions: [], parked: [] });
  });

  test('is taken off in a record as it was stored', () => {
    const off = happen(parked, takeOff(0));
    expect(readWorkshop(JSON.parse(JSON.stringify(off)))).toEqual(off);
    const event = { ...takeOff(0), takesOff: false };
    expect(readWorkshop({ ...off, events: [{ at: START, event }] })).toBeUndefined();
  });
});
