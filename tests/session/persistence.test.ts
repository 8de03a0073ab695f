// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { closeTabs, freshStorage, openTab } from './storage.ts';

beforeEach(freshStorage);
afterEach(async () => {
  vi.unstubAllGlobals();
  await closeTabs();
});

function withStorageManager(granted: boolean, persisted = false) {
  const persist = vi.fn(() => Promise.resolve(granted));
  vi.stubGlobal('navigator', { storage: { persist, persisted: () => Promise.resolve(persisted) } });
  return persist;
}

test.each([
  [true, 'granted'],
  [false, 'denied'],
])('the browser is asked once ever (it says %s)', async (granted, answer) => {
  const persist = withStorageManager(granted);
  const session = await openTab();
  expect(await session.askToPersist()).toBe(answer);
  await session.askToPersist();
  await session.close();
  const again = await openTab();
  await again.askToPersist();
  expect(persist).toHaveBeenCalledOnce();
});

test('a browser that keeps everything already is not asked', async () => {
  const persist = withStorageManager(false, true);
  const session = await openTab();
  expect(await session.askToPersist()).toBe('granted');
  expect(persist).not.toHaveBeenCalled();
});

test.each([
  ['has no storage manager', {}],
  ['has no such question', { storage: {} }],
  [
    'refuses the question',
    { storage: { persisted: () => Promise.reject(new DOMException('', 'SecurityError')) } },
  ],
])('a browser that %s gives no answer', async (_, navigator) => {
  vi.stubGlobal('navigator', navigator);
  const session = await openTab();
  expect(await session.askToPersist()).toBe('unknown');
});
