// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { setBusiness } from '#domain/edits.ts';
import { DATABASE } from '#session/database.ts';
import type { Session } from '#session/session.ts';
import { closeTabs, freshStorage, openTab, promised, rawConnection, storedIn } from './storage.ts';

beforeEach(freshStorage);
afterEach(closeTabs);

const keepingOf = (session: Session) => session.store.getState().keeping;
const savedOf = (session: Session, id: string) => session.store.getState().saved.get(id)?.state;

test('a database with a newer layout is used as it is', async () => {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(DATABASE, 7);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('assessments', { keyPath: 'id' });
      request.result.createObjectStore('set-aside', { autoIncrement: true });
      request.result.createObjectStore('settings');
      request.result.createObjectStore('ballots');
    };
    request.onsuccess = () => resolve(request.result);
  });
  db.close();
  const session = await openTab();
  session.start();
  await session.settled();
  expect(keepingOf(session)).toEqual({ mode: 'durable' });
  expect(await storedIn('assessments')).toHaveLength(1);
});

test('a newer app can lay out the database anew while a tab is open, and the tab goes on', async () => {
  const session = await openTab();
  const id = session.start();
  await session.settled();
  const now = await rawConnection();
  now.close();
  const db = await rawConnection(now.version + 1);
  db.close();
  await session.edit(id, setBusiness({ name: 'A' }));
  expect(savedOf(session, id)).toBe('saved');
});

test('a connection that was closed under the tab is opened again', async () => {
  const used = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const session = await openTab();
  const id = session.start();
  await session.settled();
  for (const each of used.mock.contexts) if (each instanceof IDBDatabase) each.close();
  used.mockRestore();
  await session.edit(id, setBusiness({ name: 'A' }));
  expect(savedOf(session, id)).toBe('saved');
  expect(keepingOf(session)).toEqual({ mode: 'durable' });
});

test('a database from before the workshops gains a place for them and keeps the rest', async () => {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => {
    const db = opening.result;
    db.createObjectStore('assessments', { keyPath: 'id' }).put({ id: 'there', damaged: true });
    db.createObjectStore('set-aside', { autoIncrement: true });
    db.createObjectStore('settings');
  };
  const before = await promised(opening);
  before.close();
  const session = await openTab();
  expect(keepingOf(session)).toEqual({ mode: 'durable' });
  expect(await storedIn('set-aside')).toMatchObject([{ record: { id: 'there' } }]);
  expect(await storedIn('workshops')).toEqual([]);
});

test('a database without the stores it should have is told, and nothing throws', async () => {
  const db = await rawConnection(1);
  db.close();
  const session = await openTab();
  expect(keepingOf(session)).toEqual({ mode: 'memory', reason: 'failed' });
  const id = session.start();
  await session.settled();
  expect(savedOf(session, id)).toBe('failed');
});

test('a database that could not be read at the start is read before anything is written', async () => {
  const before = await openTab();
  const there = before.start({ business: { name: 'there' } });
  await before.close();
  const refused = vi.spyOn(IDBObjectStore.prototype, 'getAllKeys').mockImplementation(() => {
    throw new DOMException('Refused', 'UnknownError');
  });
  const session = await openTab({ newId: () => 'own' });
  expect(keepingOf(session)).toEqual({ mode: 'memory', reason: 'failed' });
  refused.mockRestore();
  const own = session.start();
  await session.settled();
  expect(keepingOf(session)).toEqual({ mode: 'durable' });
  expect([...session.store.getState().assessments.keys()].sort()).toEqual([there, own].sort());
});
