import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { roomOf } from '#domain/workshop/room.ts';
import type { RoomEvent, WorkshopSetup } from '#domain/workshop/workshop.ts';
import type { OpenRoom } from '#session/open-room.ts';
import type { Session } from '#session/session.ts';
import {
  closeTabs,
  countingIds,
  freshStorage,
  openTab,
  promised,
  rawConnection,
  refuseWrites,
  storedIn,
  tickingClock,
} from './storage.ts';

beforeEach(freshStorage);
afterEach(closeTabs);

const SETUP: WorkshopSetup = {
  business: { name: 'Corner Bakery', kind: 'counter' },
  questions: { kind: 'quick' },
  people: 12,
  way: 'hands',
  minutes: 60,
};

/** The same id in every window of a test, but another sender in each. */
const openWindow = (prefix: string, clock = tickingClock()) =>
  openTab({ clock, newId: countingIds(prefix) });

const start = async (session: Session) => (await session.workshops()).start(SETUP);

async function openIn(session: Session, id: string): Promise<OpenRoom> {
  const room = await (await session.workshops()).open(id);
  if (room === undefined) throw new Error(`There is no room ${id}`);
  return room;
}

const park = (text: string): RoomEvent => ({ type: 'park', text });
const parkedIn = (room: OpenRoom) => roomOf(room.store.getState().workshop).parked;

describe('a device that does not store', () => {
  test('keeps the room in memory, says so, and stores all of it later', async () => {
    const session = await openWindow('a');
    const id = await start(session);
    const room = await openIn(session, id);
    const allow = refuseWrites('QuotaExceededError');
    await room.append(park('the till'));
    await room.append(park('the door'));
    expect(room.store.getState().inMemory).toBe(true);
    expect(parkedIn(room)).toEqual(['the till', 'the door']);
    allow();
    await room.sync();
    expect(room.store.getState().inMemory).toBe(false);
    expect(await storedIn('workshops')).toMatchObject([{ id, events: [{}, {}] }]);
  });

  test('leaves what a newer version wrote as it is, and offers it', async () => {
    const session = await openWindow('a');
    await start(session);
    const db = await rawConnection();
    const record = { id: 'new', format: 'fifteen-seconds/workshop', version: 2, more: true };
    await promised(db.transaction('workshops', 'readwrite').objectStore('workshops').put(record));
    db.close();
    const workshops = await session.workshops();
    expect(await workshops.open('new')).toBeUndefined();
    const unreadable = (await workshops.list()).find((each) => each.state === 'unreadable');
    expect(unreadable?.raw).toContain('"more"');
    expect(await storedIn('workshops')).toContainEqual(record);
  });
});
