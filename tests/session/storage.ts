import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { Announcement, Channel } from '#session/channel.ts';
import { DATABASE } from '#session/database.ts';
import { openSession, type Session, type SessionOptions } from '#session/session.ts';

/** Only ends a test that hangs: hundreds of random runs take a while on a busy machine. */
export const PATIENCE = 120_000;

/** An empty database for the next test. */
export function freshStorage() {
  globalThis.indexedDB = new IDBFactory();
}

/** Goes on by one second with every look at it. */
export function tickingClock(start = '2026-11-23T14:02:00.000Z'): () => Date {
  let now = new Date(start).getTime();
  return () => new Date((now += 1000));
}

export function countingIds(prefix = 'a'): () => string {
  let count = 0;
  return () => `${prefix}${(count += 1)}`;
}

/** Carries announcements between sessions when told to, so that tests decide what arrives. */
export function createHub() {
  type Tab = { hear: (announcement: Announcement) => void; inbox: Announcement[] };
  const tabs: Tab[] = [];
  const join = (): Channel => {
    const own: Tab = { hear: () => undefined, inbox: [] };
    tabs.push(own);
    return {
      announce: (announcement) => {
        for (const tab of tabs) if (tab !== own) tab.inbox.push(announcement);
      },
      listen: (hear) => {
        own.hear = hear;
      },
      close: () => {
        tabs.splice(tabs.indexOf(own), 1);
      },
    };
  };
  const deliver = () => {
    for (const tab of tabs) for (const each of tab.inbox.splice(0)) tab.hear(each);
  };
  const lose = () => {
    for (const tab of tabs) tab.inbox.length = 0;
  };
  return { join, deliver, lose };
}

const opened: Session[] = [];

/** A session as one tab has it; without a hub it hears of no other tab. */
export async function openTab(options: Partial<SessionOptions> = {}): Promise<Session> {
  const session = await openSession({
    clock: tickingClock(),
    newId: countingIds(),
    channel: undefined,
    ...options,
  });
  opened.push(session);
  return session;
}

export async function closeTabs() {
  for (const session of opened.splice(0)) await session.close();
}

export function promised<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The request failed'));
  });
}

/** A connection beside the sessions, to look at what is stored and to damage it. */
export async function rawConnection(version?: number): Promise<IDBDatabase> {
  return promised(indexedDB.open(DATABASE, version));
}

export async function storedIn(store: string): Promise<readonly unknown[]> {
  const db = await rawConnection();
  const values: unknown[] = await promised(db.transaction(store).objectStore(store).getAll());
  db.close();
  return values;
}

export async function putRaw(value: unknown) {
  const db = await rawConnection();
  const tx = db.transaction('assessments', 'readwrite');
  await promised(tx.objectStore('assessments').put(value));
  db.close();
}

/**
 * Keeps the store for itself, so that no other transaction can complete, until let go.
 */
export async function holdStore(): Promise<() => Promise<void>> {
  const db = await rawConnection();
  const tx = db.transaction(['assessments', 'set-aside'], 'readwrite');
  let held = true;
  const keepAlive = () => {
    if (held) tx.objectStore('assessments').count().onsuccess = keepAlive;
  };
  keepAlive();
  return () =>
    new Promise((resolve) => {
      tx.oncomplete = () => {
        db.close();
        resolve();
      };
      held = false;
    });
}

/** Lets everything that is already on its way in the fake database arrive. */
export async function turns(count: number) {
  for (let turn = 0; turn < count; turn += 1) {
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
}

/** No write is accepted until let go: at once, or only when the transaction wants to complete. */
export function refuseWrites(
  name: 'QuotaExceededError' | 'UnknownError',
  when: 'now' | 'later' = 'now',
) {
  const original = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put');
  if (original === undefined) throw new Error('The fake database has no put');
  const put: unknown = original.value;
  Object.defineProperty(IDBObjectStore.prototype, 'put', {
    ...original,
    value: function refused(this: IDBObjectStore, ...given: unknown[]): unknown {
      if (when === 'now' || typeof put !== 'function') throw new DOMException('Refused', name);
      const request: unknown = Reflect.apply(put, this, given);
      const abort: unknown = Reflect.get(this.transaction, '_abort');
      if (typeof abort === 'function') Reflect.apply(abort, this.transaction, [name]);
      return request;
    },
  });
  return () => {
    Object.defineProperty(IDBObjectStore.prototype, 'put', original);
  };
}
