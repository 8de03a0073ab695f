import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { findFaultsLightAndDark } from './accessibility.ts';
import { journey as anyJourney, type Visit } from './journey.ts';
import { untilKept } from './kept.ts';
import { buildNewer } from './newer-build.ts';
import { openId, option, saved, startAssessment } from './steps.ts';

/** Today's version is open, and a newer one comes to its host. */

export const journey = anyJourney
  .extend('newer', { scope: 'file' }, async ({ folder }, { onCleanup }) => {
    const newer = await buildNewer();
    onCleanup(newer.remove);
    return { ...newer, before: folder };
  })
  /** The host has today's version again after each visit. */
  .extend('host', ({ site, newer }, { onCleanup }) => {
    onCleanup(() => site.change(newer.before));
    return site;
  });

export const notice = (page: Page) => page.getByRole('complementary', { name: 'A new version' });
export const isThere = (page: Page, item: string, level: number) =>
  option(page, item, level).and(page.locator(':checked')).waitFor();

/** A page that is loaded again forgets this. */
export const mark = (page: Page) => page.evaluate(() => Reflect.set(window, 'stayed', true));
export const hasStayed = (page: Page) =>
  page.evaluate(() => Reflect.get(window, 'stayed') === true);

/** A look at a second page is when the browser asks the host for something newer. */
export const visitAgain = async ({ context, address }: Visit): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(address);
  return page;
};

export const answerFirst = async ({ page, goTo }: Visit): Promise<string> => {
  await goTo('');
  await startAssessment(page);
  await option(page, 'sale.plan', 3).click();
  await saved(page).waitFor();
  await untilKept(page);
  return openId(page);
};

/** Old files may live on in the browser; some day they are gone. */
export const emptyCache = async ({ context, page }: Visit) => {
  const session = await context.newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await session.detach();
};

/** What a browser says about files that are gone; nothing else may be said. */
export const takeMissing = ({ guards }: Visit) => {
  const said = guards.faults.splice(0);
  const about = /404|dynamically imported module|Unable to preload CSS/;
  expect(said.filter((fault) => !about.test(fault))).toEqual([]);
};

const SCREEN_WIDTHS = [320, 1280, 1920];

export const expectToLookRight = async (page: Page) => {
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
