import type { Core } from './core.ts';
import type { Database, Outcome } from './database.ts';
import { nameIn, readRecord } from './records.ts';
import { printRaw } from './print-raw.ts';
import type { SetAside } from './state.ts';

/**
 * Records that cannot be opened. Unreadable ones are moved unchanged to a store of their own, so
 * that nothing ever writes over them; those of a newer version of the app stay where they are.
 */

export type Entry = { readonly key: IDBValidKey; readonly value: unknown };

/** What stands in the store `set-aside`. */
export type AsideRecord = {
  readonly reason: 'unreadable';
  readonly at: string;
  readonly record: unknown;
};

export const asideRecord = (record: unknown, at: Date): AsideRecord => ({
  reason: 'unreadable',
  at: at.toISOString(),
  record,
});

/** Moves records exactly as they are, unless another tab was first. Returns what was moved. */
export async function moveAside(
  database: Database,
  keys: readonly IDBValidKey[],
  at: Date,
): Promise<Outcome<readonly Entry[]>> {
  if (keys.length === 0) return { ok: true, value: [] };
  return database.run(
    { mode: 'readwrite', stores: ['assessments', 'set-aside'], durability: 'strict' },
    async (tx) => {
      const moved: Entry[] = [];
      for (const key of keys) {
        const record = await tx.objectStore('assessments').get(key);
        if (record === undefined || readRecord(record).state !== 'unreadable') continue;
        const value = asideRecord(record, at);
        moved.push({ key: await tx.objectStore('set-aside').add(value), value });
        await tx.objectStore('assessments').delete(key);
      }
      return moved;
    },
  );
}

/** Keys are ids; in a damaged database they can be anything that a database can sort. */
export const keyName = (key: IDBValidKey): string =>
  typeof key === 'string' ? key : printRaw(key).trim();

type Listed = { readonly entry: SetAside; readonly raw: unknown };

/** A record that is still in its own store. */
export const listedInPlace = ({ key, value }: Entry, kind: SetAside['kind']): Listed => ({
  entry: { key: `assessments/${keyName(key)}`, kind, name: nameIn(value) },
  raw: value,
});

/** A record that was moved. */
export function listedAside({ key, value }: Entry): Listed {
  const { record, at } =
    typeof value === 'object' && value !== null && 'record' in value && 'at' in value
      ? value
      : { record: value, at: undefined };
  const entry: SetAside = {
    key: `set-aside/${keyName(key)}`,
    kind: 'unreadable',
    name: nameIn(record),
    at: typeof at === 'string' ? new Date(at) : undefined,
  };
  return { entry, raw: record };
}

export function showSetAside(core: Core, listed: readonly Listed[]) {
  core.raw.clear();
  for (const { entry, raw } of listed) core.raw.set(entry.key, raw);
  const before = core.store.getState().setAside;
  const next = listed.map(({ entry }) => entry);
  const same =
    before.length === next.length && next.every((entry, i) => entry.key === before[i]?.key);
  if (!same) core.store.setState({ setAside: next });
}
