import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openIn, openWindow, park, parkedIn, start } from './rooms.ts';
import {
  closeTabs,
  freshStorage,
  promised,
  rawConnection,
  refuseWrites,
  storedIn,
} from './storage.ts';

beforeEach(freshStorage);
afterEach(closeTabs);

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
