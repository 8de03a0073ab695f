// @vitest-environment node
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answerItem, setBusiness } from '#domain/edits.ts';
import type { Session } from '#session/session.ts';
import { closeTabs, freshStorage, openTab, refuseWrites, storedIn } from './storage.ts';

beforeEach(freshStorage);
afterEach(closeTabs);

const shown = (session: Session, id: string) => session.store.getState().assessments.get(id);

async function startOne() {
  const session = await openTab();
  const id = session.start({ business: { name: 'A' } });
  await session.edit(id, answerItem('sale.plan', { level: 2, note: 'mine' }));
  return { session, id };
}

test('a removed assessment is gone from the screen and from the database', async () => {
  const { session, id } = await startOne();
  await session.remove(id);
  expect(shown(session, id)).toBeUndefined();
  expect(session.store.getState().saved.has(id)).toBe(false);
  expect(await storedIn('assessments')).toEqual([]);
  const again = await openTab();
  expect(again.store.getState().assessments.size).toBe(0);
});

test('an undo brings everything back, also when the file was saved', async () => {
  const { session, id } = await startOne();
  await session.markFileSaved(id);
  const before = shown(session, id);
  const removed = await session.remove(id);
  expect(removed).toEqual(before);
  if (removed !== undefined) await session.restore(removed);
  expect(shown(session, id)).toEqual(before);
  expect(session.store.getState().saved.get(id)?.state).toBe('saved');
  const again = await openTab();
  expect(shown(again, id)).toEqual(before);
});

test('an undo that is asked for twice changes nothing the second time', async () => {
  const { session, id } = await startOne();
  const removed = await session.remove(id);
  if (removed === undefined) throw new Error('The removal was refused');
  await session.restore(removed);
  await session.edit(id, setBusiness({ name: 'B' }));
  await session.restore(removed);
  expect(shown(session, id)?.assessment.business?.name).toBe('B');
});

test('text that arrives after the removal waits for the undo', async () => {
  const { session, id } = await startOne();
  const removed = await session.remove(id);
  await session.edit(id, setBusiness({ name: 'late' }));
  expect(shown(session, id)).toBeUndefined();
  expect(session.store.getState().saved.has(id)).toBe(false);
  expect(session.store.getState().keeping).toEqual({ mode: 'durable' });
  if (removed !== undefined) await session.restore(removed);
  await session.settled();
  expect(shown(session, id)?.assessment.business?.name).toBe('late');
});

test('an answer on its way to the database is in the undo', async () => {
  const { session, id } = await startOne();
  void session.edit(id, answerItem('sale.promise', { level: 4 }));
  const removed = await session.remove(id);
  expect(removed?.assessment.momentsOfTruth?.answers).toMatchObject({
    'sale.promise': { level: 4 },
  });
});

test('a removal that is asked for twice happens once', async () => {
  const { session, id } = await startOne();
  const [first, second] = await Promise.all([session.remove(id), session.remove(id)]);
  expect(first).toBeDefined();
  expect(second).toBeUndefined();
});

test('removing works when there is no room left', async () => {
  const { session, id } = await startOne();
  const allow = refuseWrites('QuotaExceededError');
  await session.edit(id, setBusiness({ name: 'does not fit' }));
  const removed = await session.remove(id);
  allow();
  expect(removed?.assessment.business?.name).toBe('does not fit');
  expect(await storedIn('assessments')).toEqual([]);
  await session.retry();
  await session.settled();
  expect(await storedIn('assessments')).toEqual([]);
  expect(session.store.getState().keeping).toEqual({ mode: 'durable' });
});
