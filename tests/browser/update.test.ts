import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { NEWER_START } from '../support/newer-build.ts';
import {
  answerFirst,
  expectToLookRight,
  hasStayed,
  isThere,
  journey,
  mark,
  notice,
  visitAgain,
} from '../support/newer-version.ts';
import { openRoom, openScreen, press } from '../support/room-steps.ts';
import { button, option } from '../support/steps.ts';

/**
 * A newer version on the host: it is offered, and nothing loads itself again or is lost. Other tabs
 * and browsers without a worker: `tests/long/update.test.ts`.
 */

journey(
  'a newer version is offered, and comes with a click and all answers',
  async ({ visit, host, newer }) => {
    const { page } = visit;
    await answerFirst(visit);
    await mark(page);
    host.change(newer.folder);
    const other = await visitAgain(visit);
    await notice(page).waitFor();
    await notice(other).waitFor();
    await button(other, 'Start a new assessment').waitFor();
    await expectToLookRight(page);
    await expectToLookRight(other);

    await option(page, 'sale.plan', 1).click();
    await button(page, 'Add a note').click();
    await page.getByLabel('Your note').fill('Typed as the version came');
    expect(await hasStayed(page)).toBe(true);
    await button(page, 'Update now').click();
    await page.waitForFunction(() => !Reflect.has(window, 'stayed'));
    await isThere(page, 'sale.plan', 1);
    expect(await page.getByLabel('Your note').inputValue()).toBe('Typed as the version came');
    await visit.goTo('');
    await button(page, NEWER_START).waitFor();
    expect(await notice(page).count()).toBe(0);
  },
);

/** Tells the test each time the page asks the host for a newer version. */
const COUNT_ASKING = `
  const { update } = ServiceWorkerRegistration.prototype;
  ServiceWorkerRegistration.prototype.update = function () {
    countAsking();
    return update.call(this);
  };`;

/** Nobody looks at the page for so long, then somebody does. */
const comeBackAfter = async (page: Page, time: string) => {
  await page.clock.fastForward(time);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
};

journey(
  'a page that stays open for hours asks again when it is seen',
  async ({ visit, host, newer }) => {
    const { page } = visit;
    await page.clock.install();
    await answerFirst(visit);
    host.change(newer.folder);
    let asked = 0;
    await page.exposeFunction('countAsking', () => (asked += 1));
    await page.evaluate(COUNT_ASKING);
    await comeBackAfter(page, '59:00');
    expect(asked).toBe(0);
    await comeBackAfter(page, '02:00');
    await notice(page).waitFor();
    expect(asked).toBe(1);
  },
);

journey('a room is not disturbed', async ({ visit, host, newer }) => {
  const { page } = visit;
  await answerFirst(visit);
  await openRoom(visit, '6');
  const screen = await openScreen(visit);
  await press(page, 'PageDown');
  await screen.getByText('0 of 6 are in').waitFor();
  await page.getByLabel('Hands for 2').fill('5');
  await mark(page);
  await mark(screen);
  host.change(newer.folder);
  const other = await visitAgain(visit);
  await notice(other).waitFor();
  expect(await notice(page).count()).toBe(0);
  expect(await notice(screen).count()).toBe(0);

  // Not even when somebody brings the new version in beside it.
  await button(other, 'Update now').click();
  await button(other, NEWER_START).waitFor();
  expect(await page.getByLabel('Hands for 2').inputValue()).toBe('5');
  await press(page, 'PageDown');
  await screen.getByText('Middle answer: Now and then').waitFor();
  expect(await hasStayed(page)).toBe(true);
  expect(await hasStayed(screen)).toBe(true);
});
