import { fail, forget, show, showAsSaved, unstored, type Core } from './core.ts';
import type { Database, Outcome, StorageFault } from './database.ts';
import { loadPreferences } from './preferences.ts';
import { readRecord, type Stored } from './records.ts';
import {
  keyName,
  listedAside,
  listedInPlace,
  moveAside,
  showSetAside,
  type Entry,
} from './set-aside.ts';
import { showKeeping } from './state.ts';

/** From the database to the state: at the start, on focus, and when another tab has written. */

type Found = { readonly records: readonly Entry[]; readonly aside: readonly Entry[] };

const together = (keys: readonly IDBValidKey[], values: readonly unknown[]): readonly Entry[] =>
  keys.map((key, i) => ({ key, value: values[i] }));

type OnSlow = (fault: StorageFault) => void;

const readStore = (database: Database, store: 'assessments' | 'set-aside', onSlow?: OnSlow) =>
  database.run({ mode: 'readonly', stores: [store], onSlow }, async (tx) => {
    const entries = tx.objectStore(store);
    const keys = await entries.getAllKeys();
    return together(keys, await entries.getAll());
  });

/**
 * One record whose bytes the browser cannot read makes it refuse all of them at once. Then they
 * are read one by one, and only those that fail are missing their content.
 */
async function readOneByOne(database: Database): Promise<Outcome<readonly Entry[]>> {
  const plan = { mode: 'readonly', stores: ['assessments'] } as const;
  const keys = await database.run(plan, (tx) => tx.objectStore('assessments').getAllKeys());
  if (!keys.ok) return keys;
  const entries: Entry[] = [];
  for (const key of keys.value) {
    const read = await database.run(plan, (tx) => tx.objectStore('assessments').get(key));
    entries.push({ key, value: read.ok ? read.value : undefined });
  }
  return { ok: true, value: entries };
}

async function readAll(database: Database, onSlow: OnSlow): Promise<Outcome<Found>> {
  const [whole, aside] = await Promise.all([
    readStore(database, 'assessments', onSlow),
    readStore(database, 'set-aside'),
  ]);
  const records = whole.ok || whole.fault !== 'failed' ? whole : await readOneByOne(database);
  if (!records.ok) return records;
  return { ok: true, value: { records: records.value, aside: aside.ok ? aside.value : [] } };
}

/** Takes over what is stored under one id; what waits here is applied on top of it. */
function take(core: Core, id: string, stored: Stored) {
  const known = core.stored.get(id);
  const isKnown = known?.rev === stored.rev && known.savedAt.getTime() === stored.savedAt.getTime();
  core.gone.delete(id);
  if (isKnown) return;
  core.stored.set(id, stored);
  show(core, id);
  showAsSaved(core, id);
}

/** A newer app has this record now. Unstored changes stay on the screen; nothing is written. */
function takeNewer(core: Core, key: IDBValidKey) {
  const id = keyName(key);
  if (core.waiting.has(id)) fail(core, 'newer-version');
  else if (core.stored.has(id)) forget(core, id);
}

/** Reads everything. Returns whether the database answered. */
export async function load(core: Core, onSlow: () => void = () => undefined): Promise<boolean> {
  // Asked for at once: the first page waits for both.
  const preferences = core.loaded ? undefined : loadPreferences(core);
  const found = await readAll(core.database, (fault) => {
    if (!core.loaded) fail(core, fault);
    onSlow();
  });
  if (!found.ok) {
    if (!core.loaded) fail(core, found.fault);
    return false;
  }
  const read = found.value.records.map((entry) => ({ entry, result: readRecord(entry.value) }));
  const seen = new Set(read.map(({ entry }) => entry.key));
  for (const id of [...core.stored.keys()].filter((each) => !seen.has(each))) forget(core, id);
  for (const { entry, result } of read) {
    if (result.state === 'readable') take(core, result.id, result.stored);
    if (result.state === 'newer-version') takeNewer(core, entry.key);
  }
  const entriesOf = (state: 'unreadable' | 'newer-version') =>
    read.filter(({ result }) => result.state === state).map(({ entry }) => entry);
  const unreadable = entriesOf('unreadable');
  const movable = unreadable.filter(({ value }) => value !== undefined);
  const moved = await moveAside(
    core.database,
    movable.map(({ key }) => key),
    core.clock(),
  );
  const stuck = moved.ok ? unreadable.filter(({ value }) => value === undefined) : unreadable;
  showSetAside(core, [
    ...entriesOf('newer-version').map((entry) => listedInPlace(entry, 'newer-version')),
    ...stuck.map((entry) => listedInPlace(entry, 'unreadable')),
    ...[...found.value.aside, ...(moved.ok ? moved.value : [])].map(listedAside),
  ]);
  await preferences;
  core.loaded = true;
  if (unstored(core).length === 0) showKeeping(core.store, { mode: 'durable' });
  return true;
}

/** Reads one record again, because another tab said that it has changed. */
export async function reload(core: Core, id: string): Promise<void> {
  const found = await core.database.run({ mode: 'readonly', stores: ['assessments'] }, (tx) =>
    tx.objectStore('assessments').get(id),
  );
  if (!found.ok) return;
  if (found.value === undefined) {
    forget(core, id);
    return;
  }
  const result = readRecord(found.value);
  if (result.state === 'readable') take(core, id, result.stored);
  else await load(core);
}
