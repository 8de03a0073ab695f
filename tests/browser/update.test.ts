import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { to } from '#ui/routes.ts';
import { findFaultsLightAndDark } from '../support/accessibility.ts';
import { journey as anyJourney, type Visit } from '../support/journey.ts';
import { untilKept } from '../support/kept.ts';
import { buildNewer, NEWER_START } from '../support/newer-build.ts';
import { button, openId, option, saved, startAssessment, title } from '../support/steps.ts';

/** A newer version on the host: it is offered, and nothing loads itself again or is lost. */

let newer: Awaited<ReturnType<typeof buildNewer>>;
beforeAll(async () => {
  newer = await buildNewer();
});
afterAll(() => newer.remove());

/** The host has today's version again after each visit. */
const journey = anyJourney.extend('host', ({ site, folder }, { onCleanup }) => {
  onCleanup(() => site.change(folder));
  return site;
});

const notice = (page: Page) => page.getByRole('complementary', { name: 'A new version' });
const isThere = (page: Page, item: string, level: number) =>
  option(page, item, level).and(page.locator(':checked')).waitFor();

/** A page that is loaded again forgets this. */
const mark = (page: Page) => page.evaluate(() => Reflect.set(window, 'stayed', true));
const hasStayed = (page: Page) => page.evaluate(() => Reflect.get(window, 'stayed') === true);

/** A look at a second page is when the browser asks the host for something newer. */
const visitAgain = async ({ context, address }: Visit): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(address);
  return page;
};

const answerFirst = async ({ page, goTo }: Visit): Promise<string> => {
  await goTo('');
  await startAssessment(page);
  await option(page, 'sale.plan', 3).click();
  await saved(page).waitFor();
  await untilKept(page);
  return openId(page);
};

/** Old files may live on in the browser; some day they are gone. */
const emptyCache = async ({ context, page }: Visit) => {
  const session = await context.newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await session.detach();
};

/** What a browser says about files that are gone; nothing else may be said. */
const takeMissing = ({ guards }: Visit) => {
  const said = guards.faults.splice(0);
  const about = /404|dynamically imported module|Unable to preload CSS/;
  expect(said.filter((fault) => !about.test(fault))).toEqual([]);
};

const SCREEN_WIDTHS = [320, 1280, 1920];

const expectToLookRight = async (page: Page) => {
  expect(await findFaultsLightAndDark(page)).toEqual([]);
  const before = page.viewportSize();
  for (const width of SCREEN_WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(tooWide, `${width} px`).toBeLessThanOrEqual(0);
  }
  if (before !== null) await page.setViewportSize(before);
};

journey(
  'a newer version is offered, and comes with a click and all answers',
  async ({ visit, host }) => {
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

journey('another tab is not loaded again, and says when it has to be', async ({ visit, host }) => {
  const { page } = visit;
  const id = await answerFirst(visit);
  host.change(newer.folder);
  const other = await visitAgain(visit);
  await mark(page);
  await button(other, 'Update now').click();
  await button(other, NEWER_START).waitFor();
  await button(page, 'Continue').click();
  await option(page, 'sale.promise', 2).click();
  await saved(page).waitFor();
  expect(await hasStayed(page)).toBe(true);

  await emptyCache(visit);
  await visit.goTo(to.results(id));
  await title(page, 'Load this page again').waitFor();
  expect(await hasStayed(page)).toBe(true);
  expect(await findFaultsLightAndDark(page)).toEqual([]);
  takeMissing(visit);
  await page.getByRole('link', { name: 'Load it again' }).click();
  await page.getByRole('heading', { name: 'Fix first' }).waitFor();
  await visit.goTo(to.question(id, 'sale.promise'));
  await isThere(page, 'sale.promise', 2);
});

journey('Later puts it off until the next visit', async ({ visit, host }) => {
  const { page } = visit;
  await answerFirst(visit);
  host.change(newer.folder);
  await visitAgain(visit);
  await button(page, 'Later').click();
  await notice(page).waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  await page.reload();
  await notice(page).waitFor();
  await isThere(page, 'sale.plan', 3);
});

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

journey('a page that stays open for hours asks again when it is seen', async ({ visit, host }) => {
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
});

journey('a room is not disturbed', async ({ visit, host }) => {
  const { page } = visit;
  await answerFirst(visit);
  await visit.goTo(to.workshops());
  host.change(newer.folder);
  const other = await visitAgain(visit);
  await notice(other).waitFor();
  expect(await notice(page).count()).toBe(0);
  await visit.goTo(to.desk());
  await notice(page).waitFor();
});

/** Ends when the page has tried to keep itself. */
const untilTried = async ({ page, goTo }: Visit) => {
  await Promise.all([page.waitForResponse(/\/offline-[^/]*\.js$/), goTo('')]);
  await page.waitForLoadState('networkidle');
};

const BROWSERS = [
  ['no worker', 'delete Navigator.prototype.serviceWorker;'],
  [
    'a worker that is refused',
    `if (navigator.serviceWorker) navigator.serviceWorker.register = () =>
      Promise.reject(new DOMException('refused', 'SecurityError'));`,
  ],
] as const;

describe.each(BROWSERS)('a browser with %s', (_, script) => {
  journey.override('beforeApp', { script });

  journey('goes on as before, and says when it has to be loaded again', async ({ visit, host }) => {
    const { page } = visit;
    await untilTried(visit);
    expect(await notice(page).count()).toBe(0);
    await startAssessment(page);
    await option(page, 'sale.plan', 3).click();
    await saved(page).waitFor();
    host.change(newer.folder);
    await visit.goTo(to.results(openId(page)));
    await title(page, 'Load this page again').waitFor();
    await notice(page).waitFor();
    takeMissing(visit);
    await button(page, 'Update now').click();
    await page.getByRole('heading', { name: 'Fix first' }).waitFor();
    await visit.goTo('');
    await button(page, NEWER_START).waitFor();
  });
});
