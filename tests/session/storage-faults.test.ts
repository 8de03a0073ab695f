// @vitest-environment node
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answerItem, setBusiness } from '#domain/edits.ts';
import { DATABASE } from '#session/database.ts';
import type { Session } from '#session/session.ts';
import {
  closeTabs,
  countingIds,
  createHub,
  freshStorage,
  holdStore,
  openTab,
  rawConnection,
  refuseWrites,
  storedIn,
  turns,
} from './storage.ts';

beforeEach(freshStorage);
afterEach(async () => {
  vi.useRealTimers();
  await closeTabs();
});

const keepingOf = (session: Session) => session.store.getState().keeping;
const savedOf = (session: Session, id: string) => session.store.getState().saved.get(id)?.state;
const nameOf = (session: Session, id: string) =>
  session.store.getState().assessments.get(id)?.assessment.business?.name;

/** Only our own waiting is moved forward; the fake database goes on as ever. */
const takeOverTimers = () => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });

describe.each([
  ['QuotaExceededError', 'now', 'full'],
  ['QuotaExceededError', 'later', 'full'],
  ['UnknownError', 'now', 'failed'],
  ['UnknownError', 'later', 'failed'],
] as const)('a write refused with %s (%s)', (name, when, reason) => {
  test(`keeps answers in memory and says ${reason}, then writes all of them`, async () => {
    const session = await openTab();
    const first = session.start({ business: { name: 'first' } });
    const second = session.start({ business: { name: 'second' } });
    await session.settled();
    const allow = refuseWrites(name, when);
    await session.edit(first, answerItem('sale.plan', { level: 2 }));
    await session.edit(second, setBusiness({ name: 'second, changed' }));
    const third = session.start({ business: { name: 'third' } });
    await session.settled();
    expect(keepingOf(session)).toEqual({ mode: 'memory', reason });
    for (const id of [first, second, third]) expect(savedOf(session, id)).toBe('failed');
    expect(nameOf(session, second)).toBe('second, changed');
    expect(session.fileFor(third)?.text).toContain('third');
    allow();
    await session.edit(third, setBusiness({ name: 'third, changed' }));
    await session.settled();
    expect(keepingOf(session)).toEqual({ mode: 'durable' });
    for (const id of [first, second, third]) expect(savedOf(session, id)).toBe('saved');
    expect(await storedIn('assessments')).toMatchObject([
      { document: { momentsOfTruth: { answers: { 'sale.plan': { level: 2 } } } } },
      { document: { business: { name: 'second, changed' } } },
      { document: { business: { name: 'third, changed' } } },
    ]);
  });
});

test('an assessment that is not touched while writing fails still reads saved', async () => {
  const session = await openTab();
  const quiet = session.start();
  const busy = session.start();
  await session.settled();
  const allow = refuseWrites('QuotaExceededError');
  await session.edit(busy, setBusiness({ name: 'A' }));
  expect(savedOf(session, quiet)).toBe('saved');
  allow();
});

test('writing is tried again by itself', async () => {
  takeOverTimers();
  const session = await openTab();
  const id = session.start();
  await session.settled();
  const allow = refuseWrites('QuotaExceededError');
  await session.edit(id, setBusiness({ name: 'A' }));
  allow();
  await vi.advanceTimersByTimeAsync(5000);
  await session.settled();
  expect(keepingOf(session)).toEqual({ mode: 'durable' });
  expect(await storedIn('assessments')).toMatchObject([{ document: { business: { name: 'A' } } }]);
});

test('what waits for room is joined with what another tab has stored meanwhile', async () => {
  const hub = createHub();
  const newId = countingIds();
  const first = await openTab({ newId, channel: hub.join() });
  const id = first.start();
  await first.settled();
  const second = await openTab({ newId, channel: hub.join() });
  const allow = refuseWrites('QuotaExceededError');
  await first.edit(id, answerItem('sale.plan', { level: 1 }));
  allow();
  await second.edit(id, answerItem('sale.promise', { level: 2 }));
  hub.deliver();
  await first.settled();
  const answers = { 'sale.plan': { level: 1 }, 'sale.promise': { level: 2 } };
  expect(await storedIn('assessments')).toMatchObject([
    { document: { momentsOfTruth: { answers } } },
  ]);
  expect(keepingOf(first)).toEqual({ mode: 'durable' });
});

test('a write that takes over two seconds is told, and is saved when it ends', async () => {
  const session = await openTab();
  const id = session.start();
  await session.settled();
  takeOverTimers();
  const release = await holdStore();
  const tried = session.edit(id, setBusiness({ name: 'slow' }));
  await turns(20);
  await vi.advanceTimersByTimeAsync(1999);
  expect(keepingOf(session)).toEqual({ mode: 'durable' });
  await vi.advanceTimersByTimeAsync(1);
  expect(keepingOf(session)).toEqual({ mode: 'memory', reason: 'failed' });
  expect(savedOf(session, id)).toBe('failed');
  await release();
  await tried;
  expect(keepingOf(session)).toEqual({ mode: 'durable' });
  expect(savedOf(session, id)).toBe('saved');
});

test('a write that never ends is given up and made again', async () => {
  const session = await openTab();
  const id = session.start();
  await session.settled();
  takeOverTimers();
  const release = await holdStore();
  const tried = session.edit(id, setBusiness({ name: 'hung' }));
  await turns(20);
  await vi.advanceTimersByTimeAsync(10_000);
  await tried;
  expect(savedOf(session, id)).toBe('failed');
  await release();
  await vi.advanceTimersByTimeAsync(5000);
  await session.settled();
  expect(savedOf(session, id)).toBe('saved');
  expect(await storedIn('assessments')).toMatchObject([
    { document: { business: { name: 'hung' } } },
  ]);
});

describe('without a database', () => {
  const kept = globalThis.indexedDB;
  const withFactory = (value: unknown) => {
    Object.defineProperty(globalThis, 'indexedDB', { value, configurable: true, writable: true });
  };
  const refusing = (name: string) => ({
    open: () => {
      throw new DOMException('Refused', name);
    },
  });

  afterEach(() => withFactory(kept));

  test.each([
    ['there is none', undefined],
    ['it is forbidden', refusing('SecurityError')],
    ['private mode refuses it', refusing('InvalidStateError')],
  ])(
    'the session opens in memory when %s, and stores everything once it can',
    async (_, factory) => {
      withFactory(factory);
      const session = await openTab();
      expect(keepingOf(session)).toEqual({ mode: 'memory', reason: 'blocked' });
      const id = session.start({ business: { name: 'A' } });
      await session.edit(id, answerItem('sale.plan', { level: 2 }));
      expect(savedOf(session, id)).toBe('failed');
      expect(await session.remove(session.start())).toBeDefined();
      freshStorage();
      await session.retry();
      await session.settled();
      expect(keepingOf(session)).toEqual({ mode: 'durable' });
      expect(await storedIn('assessments')).toMatchObject([
        { id, document: { business: { name: 'A' } } },
      ]);
    },
  );
});

test('a database that another tab blocks opens in memory after two seconds and is read later', async () => {
  const before = await openTab();
  const id = before.start({ business: { name: 'there' } });
  await before.close();
  // A tab that does not make way while the database is to be laid out anew.
  const stubborn = await rawConnection();
  const upgrade = indexedDB.open(DATABASE, stubborn.version + 1);
  upgrade.onsuccess = () => upgrade.result.close();
  await turns(5);
  takeOverTimers();
  const opening = openTab({ newId: countingIds('b') });
  await turns(5);
  await vi.advanceTimersByTimeAsync(2000);
  const session = await opening;
  expect(keepingOf(session)).toEqual({ mode: 'memory', reason: 'blocked' });
  const own = session.start({ business: { name: 'own' } });
  stubborn.close();
  await turns(50);
  await session.settled();
  expect(keepingOf(session)).toEqual({ mode: 'durable' });
  expect(nameOf(session, id)).toBe('there');
  expect(savedOf(session, own)).toBe('saved');
});
