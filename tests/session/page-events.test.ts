import { afterEach, beforeEach, expect, test } from 'vitest';
import { setBusiness } from '#domain/edits.ts';
import { closeTabs, freshStorage, openTab, refuseWrites } from './storage.ts';

beforeEach(freshStorage);
afterEach(closeTabs);

const asksBeforeLeaving = () =>
  !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

test('the browser asks before the page is left only while answers stand in memory alone', async () => {
  const session = await openTab();
  const id = session.start();
  await session.settled();
  expect(asksBeforeLeaving()).toBe(false);
  const allow = refuseWrites('QuotaExceededError');
  await session.edit(id, setBusiness({ name: 'A' }));
  expect(asksBeforeLeaving()).toBe(true);
  allow();
  await session.retry();
  await session.settled();
  expect(asksBeforeLeaving()).toBe(false);
});
