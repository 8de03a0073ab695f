// @vitest-environment node
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answerItem, setBusiness } from '#domain/edits.ts';
import { GRID_ITEMS } from '#domain/questionnaires/moments-of-truth.ts';
import { LEVELS } from '#domain/questionnaire.ts';
import type { OpenableFile } from '#session/open-file.ts';
import type { Session } from '#session/session.ts';
import {
  PATIENCE,
  closeTabs,
  countingIds,
  freshStorage,
  openTab,
  storedIn,
  tickingClock,
} from './storage.ts';

beforeEach(freshStorage);
afterEach(closeTabs);

const fileOf = (text: string): OpenableFile => ({
  name: 'a.fifteen.json',
  size: new TextEncoder().encode(text).length,
  text: () => Promise.resolve(text),
});

const everything = (session: Session) => [...session.store.getState().assessments.values()];

test('a file is named after the business and the day', async () => {
  const session = await openTab({ clock: tickingClock('2026-11-23T12:00:00.000Z') });
  const named = session.start({ business: { name: 'Baker Street Bakery' } });
  expect(session.fileFor(named)?.name).toBe('Baker-Street-Bakery 2026-11-23.fifteen.json');
  expect(session.fileFor(session.start())?.name).toBe('Assessment 2026-11-23.fifteen.json');
  expect(session.fileFor('nobody')).toBeUndefined();
});

const assessments = fc.record({
  name: fc.string({ unit: 'grapheme', maxLength: 30 }),
  answers: fc.dictionary(
    fc.constantFrom(...GRID_ITEMS),
    fc.record(
      { level: fc.constantFrom(...LEVELS), note: fc.string() },
      { requiredKeys: ['level'] },
    ),
  ),
});

test(
  'saving, opening elsewhere and saving again gives the same bytes',
  async () => {
    await fc.assert(
      fc.asyncProperty(assessments, async ({ name, answers }) => {
        freshStorage();
        const here = await openTab();
        const id = here.start({ business: { name }, momentsOfTruth: { answers } });
        await here.settled();
        const file = here.fileFor(id);
        freshStorage();
        const there = await openTab();
        const opened = await there.openFile(fileOf(file?.text ?? ''));
        expect(opened).toEqual({ ok: true, id, kept: 'new', warnings: [] });
        expect(there.fileFor(id)?.text).toBe(file?.text);
        await there.settled();
        await there.close();
        const again = await openTab();
        expect(again.fileFor(id)?.text).toBe(file?.text);
        await closeTabs();
      }),
      { numRuns: 50 },
    );
  },
  PATIENCE,
);

test('opening the same file twice changes nothing', async () => {
  const session = await openTab();
  const id = session.start({ business: { name: 'A' } });
  await session.settled();
  const text = session.fileFor(id)?.text ?? '';
  const before = await storedIn('assessments');
  expect(await session.openFile(fileOf(text))).toMatchObject({ ok: true, id, kept: 'same' });
  expect(await storedIn('assessments')).toEqual(before);
});

test('a file of the same assessment with other answers is kept beside it, once', async () => {
  const session = await openTab();
  const id = session.start({ business: { name: 'old' } });
  const text = session.fileFor(id)?.text ?? '';
  await session.edit(id, setBusiness({ name: 'new' }));
  const first = await session.openFile(fileOf(text));
  const second = await session.openFile(fileOf(text));
  expect(first).toMatchObject({ ok: true, kept: 'beside' });
  expect(second).toMatchObject({ ok: true, kept: 'same', id: first.ok ? first.id : undefined });
  expect(everything(session).map(({ assessment }) => assessment.business?.name)).toEqual([
    'new',
    'old',
  ]);
});

test('what another tab has stored counts as being here', async () => {
  const first = await openTab();
  const second = await openTab({ newId: countingIds('b') });
  const id = first.start({ business: { name: 'A' } });
  await first.settled();
  expect(await second.openFile(fileOf(first.fileFor(id)?.text ?? ''))).toMatchObject({
    id,
    kept: 'same',
  });
});

test.each(['', '../..', 'a b', 'a/b', '\uD800', 'x'.repeat(101)])(
  'a file whose id %j cannot stand in an address gets a new one',
  async (id) => {
    const session = await openTab();
    const text = JSON.stringify({ format: 'fifteen-seconds/assessment', version: 1, id });
    expect(await session.openFile(fileOf(text))).toMatchObject({ ok: true, id: 'a1', kept: 'new' });
  },
);

test('keys that are not known are named as warnings', async () => {
  const session = await openTab();
  const text = JSON.stringify({ format: 'fifteen-seconds/assessment', version: 1, mood: 'fine' });
  const opened = await session.openFile(fileOf(text));
  expect(opened.ok && JSON.stringify(opened.warnings)).toContain('mood');
});

describe('a file that cannot be opened changes nothing', () => {
  const envelope = '"format":"fifteen-seconds/assessment","version":1';
  const never = () => Promise.reject(new Error('A file this large is not to be read'));
  const files: readonly (readonly [string, OpenableFile, string])[] = [
    ['huge', { name: 'x', size: 1_000_001, text: never }, 'too-large'],
    [
      'vanished',
      { name: 'x', size: 10, text: () => Promise.reject(new DOMException('', 'NotFoundError')) },
      'cannot-read',
    ],
    ['empty', fileOf(''), 'not-json'],
    ['a picture', fileOf('\u0089PNG\r\n\u001a\n\u0000\u0000'), 'not-json'],
    ['truncated', fileOf(`{${envelope},"business":{"name":"Ba`), 'not-json'],
    ['deep', fileOf(`${'['.repeat(100_000)}${']'.repeat(100_000)}`), 'too-deep'],
    ['foreign', fileOf('{"type":"excalidraw","version":2}'), 'not-an-assessment'],
    ['a list', fileOf('[1,2,3]'), 'not-an-assessment'],
    ['newer', fileOf('{"format":"fifteen-seconds/assessment","version":2}'), 'newer-version'],
    ['wrong', fileOf(`{${envelope},"business":{"customers":-1}}`), 'invalid'],
  ];

  test.each(files)('%s', async (_, file, kind) => {
    const session = await openTab();
    session.start({ business: { name: 'A' } });
    await session.settled();
    const before = { stored: await storedIn('assessments'), shown: everything(session) };
    expect(await session.openFile(file)).toMatchObject({ ok: false, problem: { kind } });
    await session.settled();
    expect(everything(session)).toEqual(before.shown);
    expect(await storedIn('assessments')).toEqual(before.stored);
    expect(await storedIn('set-aside')).toEqual([]);
  });

  test(
    'any text at all, and any damage to a good file',
    async () => {
      const session = await openTab();
      const id = session.start({ business: { name: 'A' } });
      await session.edit(id, answerItem('sale.plan', { level: 2 }));
      const good = session.fileFor(id)?.text ?? '';
      const before = await storedIn('assessments');
      const flipped = fc
        .tuple(fc.nat({ max: good.length - 1 }), fc.string({ minLength: 1, maxLength: 3 }))
        .map(([at, put]) => `${good.slice(0, at)}${put}${good.slice(at + 1)}`);
      const cut = fc.nat({ max: good.length }).map((at) => good.slice(0, at));
      await fc.assert(
        fc.asyncProperty(fc.oneof(fc.string(), fc.json(), flipped, cut), async (text) => {
          const opened = await session.openFile(fileOf(text));
          await session.settled();
          if (opened.ok && opened.id !== id) await session.remove(opened.id);
          expect(await storedIn('assessments')).toEqual(before);
        }),
        { numRuns: 300 },
      );
    },
    PATIENCE,
  );
});

test('a file remembers when it was saved, also after closing, and is no change of the answers', async () => {
  const session = await openTab();
  const id = session.start();
  await session.settled();
  const before = session.store.getState().assessments.get(id);
  expect(before?.fileSavedAt).toBeUndefined();
  await session.markFileSaved(id);
  const after = session.store.getState().assessments.get(id);
  expect(after?.fileSavedAt).toBeInstanceOf(Date);
  expect(after?.assessment).toBe(before?.assessment);
  await session.edit(id, setBusiness({ name: 'A' }));
  await session.close();
  const again = await openTab();
  expect(again.store.getState().assessments.get(id)?.fileSavedAt).toEqual(after?.fileSavedAt);
});
