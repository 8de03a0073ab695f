// @vitest-environment node
import { afterEach, beforeEach, expect, test } from 'vitest';
import { setBusiness } from '#domain/edits.ts';
import { isRecord } from '#domain/problems.ts';
import type { Session } from '#session/session.ts';
import {
  closeTabs,
  countingIds,
  createHub,
  freshStorage,
  openTab,
  putRaw,
  storedIn,
} from './storage.ts';

beforeEach(freshStorage);
afterEach(closeTabs);

const stateOf = (session: Session) => session.store.getState();

const NEWER = {
  id: 'a9',
  rev: 4,
  savedAt: '2027-11-23T14:02:00.000Z',
  shape: 'unknown to us',
  document: {
    format: 'fifteen-seconds/assessment',
    version: 2,
    id: 'a9',
    business: { name: 'From tomorrow', mood: 'fine' },
  },
};

test('a record of a newer version is listed, can be downloaded, and is never touched', async () => {
  await (await openTab()).close();
  await putRaw(NEWER);
  const session = await openTab({ newId: countingIds('n') });
  const [entry] = stateOf(session).setAside;
  expect(entry).toMatchObject({ kind: 'newer-version', name: 'From tomorrow' });
  expect(stateOf(session).assessments.has('a9')).toBe(false);
  const file = session.rawSetAside(entry?.key ?? '');
  expect(file?.name).toMatch(/\.fifteen\.json$/);
  expect(JSON.parse(file?.text ?? '')).toEqual(NEWER.document);
  expect(await session.remove('a9')).toBeUndefined();
  const text = JSON.stringify({ format: 'fifteen-seconds/assessment', version: 1, id: 'a9' });
  const opened = await session.openFile({
    name: 'a9',
    size: text.length,
    text: () => Promise.resolve(text),
  });
  expect(opened).toMatchObject({ ok: true, kept: 'beside' });
  await session.retry();
  const again = await openTab();
  expect(stateOf(again).setAside).toHaveLength(1);
  const untouched = (await storedIn('assessments')).find(
    (each) => isRecord(each) && each.id === 'a9',
  );
  expect(JSON.stringify(untouched)).toBe(JSON.stringify(NEWER));
});

test('a record that a newer app takes over while it is open here is not written any more', async () => {
  const hub = createHub();
  const session = await openTab({ newId: () => 'a9', channel: hub.join() });
  const id = session.start({ business: { name: 'Mine' } });
  await session.settled();
  await putRaw(NEWER);
  await session.edit(id, setBusiness({ name: 'Still mine' }));
  expect(stateOf(session).keeping).toEqual({ mode: 'memory', reason: 'newer-version' });
  expect(stateOf(session).saved.get(id)).toEqual({ state: 'failed' });
  expect(session.fileFor(id)?.text).toContain('Still mine');
  await session.retry();
  await session.settled();
  expect(stateOf(session).assessments.get(id)?.assessment.business?.name).toBe('Still mine');
  expect(JSON.stringify(await storedIn('assessments'))).toBe(JSON.stringify([NEWER]));
});

test('a record that a newer app has taken over cannot be removed from here', async () => {
  const session = await openTab({ newId: () => 'a9' });
  const id = session.start({ business: { name: 'Mine' } });
  await session.settled();
  await putRaw(NEWER);
  expect(await session.remove(id)).toBeUndefined();
  expect(JSON.stringify(await storedIn('assessments'))).toBe(JSON.stringify([NEWER]));
});

test('a record that a newer app has taken over leaves the desk for the list when it is read', async () => {
  const session = await openTab({ newId: () => 'a9' });
  const id = session.start({ business: { name: 'Mine' } });
  await session.settled();
  await putRaw(NEWER);
  await session.retry();
  expect(stateOf(session).assessments.has(id)).toBe(false);
  expect(stateOf(session).setAside).toMatchObject([{ kind: 'newer-version' }]);
});
