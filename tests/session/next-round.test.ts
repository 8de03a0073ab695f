// @vitest-environment node
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AssessmentData } from '#domain/assessment.ts';
import { closeTabs, freshStorage, openTab, storedIn } from './storage.ts';

beforeEach(freshStorage);
afterEach(closeTabs);

const full: AssessmentData = {
  round: 2,
  business: { id: 'b1', name: 'A', kind: 'counter', focus: 'regulars', customers: 100 },
  respondent: { name: 'Ann', role: 'owner' },
  momentsOfTruth: {
    answers: { 'sale.plan': { level: 2, note: 'last time' } },
    settings: { sale: { stakes: 4, reach: 90, target: 3 } },
    interactions: [{ name: 'counter talk', times: 2 }],
    promises: [{ name: 'call back', kind: 'callback', promisedMinutes: 60, checked: 10, kept: 9 }],
  },
  growthPositioning: {
    answers: { 'retention.unique': { level: 1 } },
    settings: { retention: { stakes: 4 } },
    cycle: { days: 365 },
    economics: { customersStart: '100' },
  },
  plan: {
    cards: { sale: { promise: 'We answer today.' } },
    contacts: [{ id: 'ann', who: 'Ann', month: 3 }],
    actions: [
      { id: 'open', text: 'Call five regulars', who: 'Ann' },
      { id: 'done', text: 'Write the list', done: true },
    ],
    targets: { 'sale.plan': 4 },
    reviewOn: '2026-12-01',
  },
};

test('the next round carries over what was agreed and nothing that was answered', async () => {
  const session = await openTab();
  const id = session.start(full);
  const next = session.duplicateAsNextRound(id) ?? '';
  await session.settled();
  const { assessment } = session.store.getState().assessments.get(next) ?? {};
  expect(next).not.toBe(id);
  expect(assessment).toEqual({
    id: next,
    round: 3,
    createdAt: assessment?.createdAt,
    updatedAt: assessment?.createdAt,
    business: full.business,
    momentsOfTruth: {
      settings: full.momentsOfTruth?.settings,
      interactions: full.momentsOfTruth?.interactions,
      promises: [{ name: 'call back', kind: 'callback', promisedMinutes: 60 }],
    },
    growthPositioning: { settings: { retention: { stakes: 4 } }, cycle: { days: 365 } },
    plan: {
      cards: full.plan?.cards,
      contacts: full.plan?.contacts,
      actions: [{ id: 'open', text: 'Call five regulars', who: 'Ann' }],
      targets: full.plan?.targets,
    },
  });
  expect(await storedIn('assessments')).toHaveLength(2);
});

test('the earlier round stays as it was', async () => {
  const session = await openTab();
  const id = session.start(full);
  const before = session.store.getState().assessments.get(id);
  session.duplicateAsNextRound(id);
  await session.settled();
  expect(session.store.getState().assessments.get(id)).toEqual(before);
});

test('rounds of a business without an id of its own are tied by the first assessment', async () => {
  const session = await openTab();
  const id = session.start({ business: { name: 'A' } });
  const second = session.duplicateAsNextRound(id) ?? '';
  const third = session.duplicateAsNextRound(second) ?? '';
  const { assessments } = session.store.getState();
  expect(assessments.get(second)?.assessment).toMatchObject({ round: 2, business: { id } });
  expect(assessments.get(third)?.assessment).toMatchObject({ round: 3, business: { id } });
});

test('an unknown assessment has no next round', async () => {
  const session = await openTab();
  expect(session.duplicateAsNextRound('nobody')).toBeUndefined();
});
