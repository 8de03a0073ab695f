// @vitest-environment node
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addAction, answerItem, setBusiness } from '#domain/edits.ts';
import { GRID_ITEMS } from '#domain/questionnaires/moments-of-truth.ts';
import { LEVELS, type Level } from '#domain/questionnaire.ts';
import type { Session } from '#session/session.ts';
import {
  PATIENCE,
  closeTabs,
  countingIds,
  createHub,
  freshStorage,
  openTab,
  storedIn,
  tickingClock,
  turns,
} from './storage.ts';

beforeEach(freshStorage);
afterEach(closeTabs);

const assessmentIn = (session: Session, id: string) =>
  session.store.getState().assessments.get(id)?.assessment;

async function openTwo() {
  const hub = createHub();
  const clock = tickingClock();
  const newId = countingIds();
  const first = await openTab({ clock, newId, channel: hub.join() });
  const second = await openTab({ clock, newId, channel: hub.join() });
  return { hub, first, second };
}

async function meet(sessions: readonly Session[]) {
  for (const session of sessions) await session.settled();
  for (const session of sessions) await session.retry();
  for (const session of sessions) await session.settled();
}

test('an answer given in one tab appears in the other once it is announced', async () => {
  const { hub, first, second } = await openTwo();
  const id = first.start();
  await first.edit(id, answerItem('sale.plan', { level: 2 }));
  hub.deliver();
  await second.settled();
  expect(assessmentIn(second, id)).toEqual(assessmentIn(first, id));
});

test('a tab that missed every announcement still never overwrites the other', async () => {
  const { hub, first, second } = await openTwo();
  const id = first.start();
  await first.settled();
  await second.retry();
  await first.edit(id, answerItem('sale.plan', { level: 2 }));
  hub.lose();
  await second.edit(id, answerItem('sale.promise', { level: 3 }));
  const answers = { 'sale.plan': { level: 2 }, 'sale.promise': { level: 3 } };
  expect(assessmentIn(second, id)?.momentsOfTruth?.answers).toEqual(answers);
  expect(await storedIn('assessments')).toMatchObject([
    { document: { momentsOfTruth: { answers } } },
  ]);
});

type Step =
  | { readonly kind: 'answer'; readonly tab: 0 | 1; readonly item: number; readonly level: Level }
  | { readonly kind: 'action'; readonly tab: 0 | 1 }
  | { readonly kind: 'deliver' | 'lose' }
  | { readonly kind: 'wait'; readonly turns: number };

const tab = fc.constantFrom<0 | 1>(0, 1);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('answer' as const),
      tab,
      // Few items, so that both tabs often answer the same one.
      item: fc.nat({ max: 7 }),
      level: fc.constantFrom(...LEVELS),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('action' as const), tab }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constantFrom('deliver' as const, 'lose' as const) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('wait' as const), turns: fc.nat({ max: 12 }) }),
  },
);

test(
  'random interleavings of two tabs lose no answer and end in the same state',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
        freshStorage();
        const { hub, first, second } = await openTwo();
        const tabs = [first, second] as const;
        const id = first.start({ business: { name: 'Both' } });
        await meet(tabs);
        const given = new Map<string, Partial<Record<0 | 1, Level>>>();
        const actions: string[] = [];
        for (const each of steps) {
          if (each.kind === 'answer') {
            const item = GRID_ITEMS[each.item] ?? 'sale.plan';
            given.set(item, { ...given.get(item), [each.tab]: each.level });
            void tabs[each.tab].edit(id, answerItem(item, { level: each.level }));
          } else if (each.kind === 'action') {
            const action = { id: `x${actions.length}`, text: `in tab ${each.tab}` };
            actions.push(action.id);
            void tabs[each.tab].edit(id, addAction(action));
          } else if (each.kind === 'wait') await turns(each.turns);
          else hub[each.kind]();
        }
        await meet(tabs);
        const left = assessmentIn(first, id);
        expect(assessmentIn(second, id)).toEqual(left);
        expect(await storedIn('assessments')).toMatchObject(
          [{ document: { momentsOfTruth: left?.momentsOfTruth, plan: left?.plan } }].map(
            (record) => JSON.parse(JSON.stringify(record)) as unknown,
          ),
        );
        // What only one tab answered is that tab's last answer; otherwise the last one of either.
        for (const [item, levels] of given) {
          const level = left?.momentsOfTruth?.answers?.[item]?.level;
          expect(Object.values(levels)).toContain(level);
        }
        expect(left?.plan?.actions?.map((action) => action.id).sort() ?? []).toEqual(
          actions.sort(),
        );
        await closeTabs();
      }),
      { numRuns: 200 },
    );
  },
  PATIENCE,
);

test('a removal in one tab takes the assessment from the other, and a late edit does not revive it', async () => {
  const { hub, first, second } = await openTwo();
  const id = first.start({ business: { name: 'A' } });
  await meet([first, second]);
  await first.remove(id);
  await second.edit(id, answerItem('sale.plan', { level: 2 }));
  expect(assessmentIn(second, id)).toBeUndefined();
  hub.deliver();
  await meet([first, second]);
  expect(assessmentIn(second, id)).toBeUndefined();
  expect(await storedIn('assessments')).toEqual([]);
});

test('a removal that was not announced shows when the other tab reads again', async () => {
  const { hub, first, second } = await openTwo();
  const id = first.start();
  await meet([first, second]);
  await first.remove(id);
  hub.lose();
  expect(assessmentIn(second, id)).toBeDefined();
  await second.retry();
  expect(assessmentIn(second, id)).toBeUndefined();
});

test('an undo brings back what both tabs had answered, also what came after the removal', async () => {
  const { hub, first, second } = await openTwo();
  const id = first.start({ business: { name: 'A' } });
  await meet([first, second]);
  hub.lose();
  await second.edit(id, answerItem('sale.plan', { level: 2 }));
  hub.lose();
  const removed = await first.remove(id);
  if (removed === undefined) throw new Error('The removal was refused');
  await second.edit(id, answerItem('sale.promise', { level: 3 }));
  await first.restore(removed);
  hub.deliver();
  await meet([first, second]);
  await meet([first, second]);
  for (const session of [first, second]) {
    expect(assessmentIn(session, id)).toMatchObject({
      business: { name: 'A' },
      momentsOfTruth: { answers: { 'sale.plan': { level: 2 }, 'sale.promise': { level: 3 } } },
    });
  }
});

test('a change that no longer fits what another tab has stored is reported and loses nothing', async () => {
  const { hub, first, second } = await openTwo();
  const id = first.start({ business: { name: 'A' } });
  await meet([first, second]);
  await first.edit(id, setBusiness({ name: 'B' }));
  hub.lose();
  const edit = second.edit(id, (current) => {
    if (current.business?.name !== 'A') throw new Error('not what I knew');
    return { ...current, round: 7 };
  });
  await expect(edit).rejects.toThrow('not what I knew');
  await second.edit(id, answerItem('sale.plan', { level: 1 }));
  expect(assessmentIn(second, id)).toMatchObject({
    round: 1,
    business: { name: 'B' },
    momentsOfTruth: { answers: { 'sale.plan': { level: 1 } } },
  });
});
