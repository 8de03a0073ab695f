// @vitest-environment node
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answerItem, setBusiness, setReview } from '#domain/edits.ts';
import {
  closeTabs,
  freshStorage,
  holdStore,
  openTab,
  storedIn,
  tickingClock,
  turns,
} from './storage.ts';

beforeEach(freshStorage);
afterEach(closeTabs);

const savedState = (session: Awaited<ReturnType<typeof openTab>>, id: string) =>
  session.store.getState().saved.get(id);
const answersOf = (session: Awaited<ReturnType<typeof openTab>>, id: string) =>
  session.store.getState().assessments.get(id)?.assessment.momentsOfTruth?.answers;

test('a started assessment is there at once and stored soon after', async () => {
  const session = await openTab();
  const id = session.start({ business: { name: 'Baker Street Bakery' } });
  expect(session.store.getState().assessments.get(id)?.assessment).toMatchObject({
    id,
    round: 1,
    business: { name: 'Baker Street Bakery' },
  });
  await session.settled();
  expect(await storedIn('assessments')).toMatchObject([
    {
      id,
      rev: 1,
      document: { format: 'fifteen-seconds/assessment', version: 1, id, round: 1 },
    },
  ]);
});

test('an answer shows at once but reads saved only after its transaction has completed', async () => {
  const session = await openTab();
  const id = session.start();
  await session.settled();
  const release = await holdStore();
  const tried = session.edit(id, answerItem('sale.plan', { level: 2 }));
  expect(answersOf(session, id)).toEqual({ 'sale.plan': { level: 2 } });
  await turns(50);
  expect(savedState(session, id)).toEqual({ state: 'saving' });
  await release();
  await tried;
  expect(savedState(session, id)).toMatchObject({ state: 'saved' });
  expect(await storedIn('assessments')).toMatchObject([
    { rev: 2, document: { momentsOfTruth: { answers: { 'sale.plan': { level: 2 } } } } },
  ]);
});

test('the saved time is the time of the write, and is known again after opening', async () => {
  const session = await openTab({ clock: tickingClock('2026-11-23T10:00:00.000Z') });
  const id = session.start();
  await session.settled();
  const before = savedState(session, id);
  await session.close();
  const again = await openTab({ clock: tickingClock('2026-11-24T10:00:00.000Z') });
  expect(savedState(again, id)).toEqual(before);
});

test('edits in quick succession are all stored, in order', async () => {
  const session = await openTab();
  const id = session.start();
  const release = await holdStore();
  for (const level of [0, 1, 2, 3, 4] as const) {
    void session.edit(id, answerItem('sale.plan', { level }));
  }
  void session.edit(id, setBusiness({ name: 'A' }));
  void session.edit(id, (current) => ({
    ...current,
    business: { ...current.business, name: `${current.business?.name ?? ''}B` },
  }));
  await release();
  await session.settled();
  expect(await storedIn('assessments')).toMatchObject([
    {
      document: {
        business: { name: 'AB' },
        momentsOfTruth: { answers: { 'sale.plan': { level: 4 } } },
      },
    },
  ]);
  expect(savedState(session, id)?.state).toBe('saved');
});

test('every edit moves the date of change and never the date of the start', async () => {
  const session = await openTab();
  const id = session.start();
  const start = session.store.getState().assessments.get(id)?.assessment;
  await session.edit(id, setBusiness({ name: 'A' }));
  const next = session.store.getState().assessments.get(id)?.assessment;
  expect(next?.createdAt).toBe(start?.createdAt);
  expect(Date.parse(next?.updatedAt ?? '')).toBeGreaterThan(Date.parse(start?.updatedAt ?? ''));
});

test('a tick in the plan leaves the day of the answers alone', async () => {
  const session = await openTab();
  const id = session.start();
  const now = () => session.store.getState().assessments.get(id)?.assessment;
  await session.edit(id, answerItem('sale.plan', { level: 2 }));
  const answeredAt = now()?.answeredAt;
  expect(answeredAt).toBe(now()?.updatedAt);
  await session.edit(id, setReview('2027-01-31'));
  expect(now()).toMatchObject({ answeredAt });
  expect(now()?.updatedAt).not.toBe(answeredAt);
});

test('an edit that changes nothing is not written', async () => {
  const session = await openTab();
  const id = session.start();
  await session.settled();
  await session.edit(id, (current) => current);
  expect(await storedIn('assessments')).toMatchObject([{ rev: 1 }]);
});

test('an edit of an unknown assessment is an error', async () => {
  const session = await openTab();
  await expect(session.edit('nobody', setBusiness({ name: 'A' }))).rejects.toThrow('nobody');
});

test('an edit that would leave the assessment unreadable is refused and changes nothing', async () => {
  const session = await openTab();
  const id = session.start();
  await expect(session.edit(id, setBusiness({ customers: -5 }))).rejects.toThrow('unreadable');
  await session.settled();
  expect(session.store.getState().assessments.get(id)?.assessment.business).toBeUndefined();
  expect(await storedIn('assessments')).toHaveLength(1);
});

test('a start that could not be read back is an error and leaves nothing', async () => {
  const session = await openTab();
  expect(() => session.start({ business: { customers: -5 } })).toThrow('unreadable');
  await session.settled();
  expect(session.store.getState().assessments.size).toBe(0);
});

test('text of any kind and length is stored as typed', async () => {
  const session = await openTab();
  const names = [
    'x'.repeat(10_000),
    'Bäckerei 🥐 “Zur Mühle”',
    'مخبز \u202Eשלום',
    'tab\tnul\u0000bell\u0007',
    'lone \uD83C half',
  ];
  const ids = names.map((name) => session.start({ business: { name } }));
  await session.settled();
  await session.close();
  const again = await openTab();
  const { assessments } = again.store.getState();
  expect(ids.map((id) => assessments.get(id)?.assessment.business?.name)).toEqual(names);
});

test('parts that have not changed stay the same objects after saving', async () => {
  const session = await openTab();
  const id = session.start({ business: { name: 'A' }, plan: { reviewOn: '2027-02-21' } });
  await session.settled();
  const before = session.store.getState().assessments.get(id)?.assessment;
  const edited = session.edit(id, answerItem('sale.plan', { level: 2 }));
  const shown = session.store.getState().assessments;
  await edited;
  await session.retry();
  await session.settled();
  const after = session.store.getState().assessments.get(id)?.assessment;
  expect(session.store.getState().assessments).toBe(shown);
  expect(after).not.toBe(before);
  expect(after?.business).toBe(before?.business);
  expect(after?.plan).toBe(before?.plan);
});
