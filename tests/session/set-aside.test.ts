// @vitest-environment node
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerItem } from '#domain/edits.ts';
import type { Session } from '#session/session.ts';
import { PATIENCE, closeTabs, freshStorage, openTab, putRaw, storedIn } from './storage.ts';

beforeEach(freshStorage);
afterEach(closeTabs);

async function storeThree() {
  const session = await openTab();
  const ids = ['first', 'second', 'third'].map((name) => {
    const id = session.start({ business: { name } });
    void session.edit(id, answerItem('sale.plan', { level: 2, note: name }));
    return id;
  });
  await session.settled();
  const records = await storedIn('assessments');
  const shown = session.store.getState().assessments;
  await session.close();
  return { ids, records, shown };
}

const stateOf = (session: Session) => session.store.getState();

type Path = readonly string[];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const pathsIn = (value: unknown): Path[] =>
  isObject(value)
    ? Object.entries(value).flatMap(([key, each]) => [
        [key],
        ...pathsIn(each).map((path) => [key, ...path]),
      ])
    : [];

function damage(
  record: unknown,
  path: Path,
  change: (parent: Record<string, unknown>, key: string) => void,
) {
  const copy: unknown = structuredClone(record);
  let parent = copy;
  for (const key of path.slice(0, -1)) parent = isObject(parent) ? parent[key] : undefined;
  const last = path.at(-1);
  if (isObject(parent) && last !== undefined) change(parent, last);
  return copy;
}

const junk = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withSparseArray: true,
  maxDepth: 3,
});

test(
  'one damaged record of three never keeps the app or the other two from opening',
  async () => {
    const at = fc.nat({ max: 2 });
    const kind = fc.constantFrom('set', 'delete', 'replace');
    await fc.assert(
      fc.asyncProperty(at, fc.nat(), kind, junk, async (which, where, how, value) => {
        freshStorage();
        const { ids, records, shown } = await storeThree();
        const record = records[which];
        const id = ids[which] ?? '';
        const paths = pathsIn(record).filter((path) => path[0] !== 'id');
        const path = paths[where % paths.length] ?? [];
        const damaged =
          how === 'replace'
            ? { id, document: value }
            : damage(record, path, (parent, key) => {
                if (how === 'set') parent[key] = value;
                else Reflect.deleteProperty(parent, key);
              });
        await putRaw(damaged);
        const session = await openTab();
        const state = stateOf(session);
        expect(state.keeping).toEqual({ mode: 'durable' });
        for (const other of ids.filter((each) => each !== id)) {
          expect(state.assessments.get(other)).toEqual(shown.get(other));
        }
        if (!state.assessments.has(id)) {
          const entry = state.setAside[0];
          expect(state.setAside).toHaveLength(1);
          expect(session.rawSetAside(entry?.key ?? '')?.text).toBeTypeOf('string');
          const kept = [...(await storedIn('set-aside')), ...(await storedIn('assessments'))];
          expect(
            kept.map((each) => (isObject(each) && 'record' in each ? each.record : each)),
          ).toContainEqual(damaged);
        }
        await closeTabs();
      }),
      { numRuns: 200 },
    );
  },
  PATIENCE,
);

test('an unreadable record is moved unchanged, once, with its reason and date', async () => {
  await storeThree();
  const broken = {
    id: 'a2',
    rev: 2,
    savedAt: '2026-11-23T14:02:00.000Z',
    document: { business: { name: 'Mine' } },
  };
  await putRaw(broken);
  const session = await openTab();
  expect(stateOf(session).assessments.has('a2')).toBe(false);
  const [entry] = stateOf(session).setAside;
  expect(entry).toMatchObject({ kind: 'unreadable', name: 'Mine' });
  expect(entry?.at).toBeInstanceOf(Date);
  expect(await storedIn('set-aside')).toMatchObject([{ reason: 'unreadable', record: broken }]);
  expect(await storedIn('assessments')).toHaveLength(2);
  expect(JSON.parse(session.rawSetAside(entry?.key ?? '')?.text ?? '')).toEqual(broken);
  await session.retry();
  const again = await openTab();
  expect(stateOf(again).setAside).toEqual([entry]);
  expect(stateOf(session).setAside).toEqual([entry]);
});

test('two tabs that open at the same time set a record aside once', async () => {
  await storeThree();
  await putRaw({ id: 'a2', document: 'none' });
  const tabs = await Promise.all([openTab(), openTab()]);
  expect(await storedIn('set-aside')).toMatchObject([{ record: { id: 'a2', document: 'none' } }]);
  for (const session of tabs) {
    await session.retry();
    expect(stateOf(session).setAside).toHaveLength(1);
  }
});

test.each([
  [
    'a record that contains itself',
    () => {
      const record: Record<string, unknown> = { id: 'x' };
      record.document = record;
      return record;
    },
  ],
  [
    'a record 1,000 levels deep',
    () => {
      let document: unknown = {};
      for (let depth = 0; depth < 1000; depth += 1) document = { business: document };
      return { id: 'x', rev: 1, savedAt: '2026-11-23T14:02:00.000Z', document };
    },
  ],
  ['a record with a number as its key', () => ({ id: 5, document: 'none' })],
  ['a record with bytes as its key', () => ({ id: new Uint8Array([1, 2]), document: 1n })],
  [
    'a record with a time that never was',
    () => ({ id: 'x', rev: 1, savedAt: 'soon', document: {} }),
  ],
])('%s is set aside and can be downloaded', async (_, record) => {
  await storeThree();
  await putRaw(record());
  const session = await openTab();
  expect(stateOf(session).assessments.size).toBe(3);
  const [entry] = stateOf(session).setAside;
  expect(stateOf(session).setAside).toHaveLength(1);
  expect(session.rawSetAside(entry?.key ?? '')?.name).toMatch(/set aside\.json$/);
});

test('a record whose bytes cannot be read leaves the others readable', async () => {
  const { ids } = await storeThree();
  const unreadable = new DOMException('Failed to read large value', 'DataError');
  const all = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
    throw unreadable;
  });
  const session = await openTab();
  all.mockRestore();
  expect([...stateOf(session).assessments.keys()]).toEqual(ids);
});

test('a record damaged while it is open here is set aside, and what is on the screen is stored', async () => {
  const session = await openTab();
  const id = session.start({ business: { name: 'Mine' } });
  await session.settled();
  await putRaw({ id, document: 'gone' });
  await session.edit(id, answerItem('sale.plan', { level: 2 }));
  expect(stateOf(session).saved.get(id)?.state).toBe('saved');
  expect(await storedIn('assessments')).toMatchObject([
    {
      document: {
        business: { name: 'Mine' },
        momentsOfTruth: { answers: { 'sale.plan': { level: 2 } } },
      },
    },
  ]);
  expect(await storedIn('set-aside')).toMatchObject([{ record: { id, document: 'gone' } }]);
});
