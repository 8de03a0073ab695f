import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Page } from 'playwright-core';
import { GRID_ITEMS } from '#domain/questionnaires/moments-of-truth.ts';
import { browserPath } from '../support/browser.ts';
import { expectNoFaults, watchContext } from '../support/guards.ts';
import { journey } from '../support/journey.ts';
import { makeProfile, openOwnBrowser } from '../support/own-process.ts';
import { serveFolder, type StaticSite } from '../support/serve.ts';
import {
  BAKERY,
  button,
  openId,
  option,
  saved,
  saveFile,
  startAssessment,
} from '../support/steps.ts';

/** Nothing that was given is lost, and the way back leads to the very question. */

const goOn = (page: Page) => page.getByRole('link', { name: /^(Go on|Begin):/ });

const answerAndProceed = async (page: Page, item: string, level: number) => {
  await option(page, item, level).click();
  await saved(page).waitFor();
  await button(page, 'Continue').click();
};

const isChosen = (page: Page, item: string, level: number) =>
  option(page, item, level).and(page.locator(':checked'));

journey('a reload shows the very question, with its answer and note', async ({ visit }) => {
  const { page } = visit;
  await visit.goTo('');
  await startAssessment(page);
  await answerAndProceed(page, 'sale.plan', 2);
  await option(page, 'sale.promise', 3).click();
  await button(page, 'Add a note').click();
  await page.getByLabel('Your note').fill('Asked on Monday');
  await saved(page).waitFor();
  await page.reload();
  await isChosen(page, 'sale.promise', 3).waitFor();
  expect(await page.getByLabel('Your note').inputValue()).toBe('Asked on Monday');
});

journey('the browser’s own Back shows the page as it was left', async ({ visit }) => {
  const { page } = visit;
  await visit.goTo('');
  await startAssessment(page);
  await answerAndProceed(page, 'sale.plan', 2);
  await option(page, 'sale.promise', 0).waitFor();
  await page.goBack();
  await isChosen(page, 'sale.plan', 2).waitFor();
});

journey('the desk leads back to the question that was open', async ({ visit }) => {
  const { page } = visit;
  await visit.goTo('');
  await startAssessment(page);
  await answerAndProceed(page, 'sale.plan', 2);
  await option(page, 'sale.promise', 0).waitFor();
  await visit.goTo('');
  await goOn(page).click();
  await option(page, 'sale.promise', 0).waitFor();
});

journey('a crashed tab costs nothing that was saved', async ({ visit }) => {
  await visit.goTo('');
  await startAssessment(visit.page);
  await answerAndProceed(visit.page, 'sale.plan', 2);
  await option(visit.page, 'sale.promise', 4).click();
  await saved(visit.page).waitFor();
  const session = await visit.context.newCDPSession(visit.page);
  const crashed = visit.page.waitForEvent('crash');
  session.send('Page.crash').catch(() => 'the tab is gone before it can answer');
  await crashed;
  const page = await visit.context.newPage();
  await page.goto(visit.address);
  await goOn(page).click();
  await isChosen(page, 'sale.promise', 4).waitFor();
});

let site: StaticSite;
beforeAll(async () => {
  site = await serveFolder('dist');
});
afterAll(() => site.close());

const KILLS = 6;
const ANSWERS_BEFORE_KILL = 3;

/** The answers of one life of the browser; the last is clicked and not waited for. */
const answerUntilKilled = async (
  page: Page,
  items: readonly string[],
  acknowledge: (item: string) => void,
) => {
  const id = openId(page);
  for (const item of items) {
    await page.goto(`${site.address}#/a/${id}/q/${item}`);
    await option(page, item, 2).click();
    if (item === items.at(-1)) return;
    await saved(page).waitFor();
    acknowledge(item);
  }
};

test('a killed browser costs at most the answer being clicked', async () => {
  const profile = makeProfile();
  onTestFinished(profile.remove);
  // Counted out here: a browser that loses answers would lose its own count of them too.
  const acknowledged = new Set<string>();
  let openQuestion: string | undefined;
  for (let life = 0; life <= KILLS; life += 1) {
    const browser = await openOwnBrowser(browserPath(), profile);
    onTestFinished(browser.kill);
    const guards = await watchContext(browser.context, site.origin);
    const page = await browser.context.newPage();
    await page.goto(site.address);
    if (openQuestion === undefined) {
      await startAssessment(page, BAKERY);
    } else {
      await goOn(page).click();
      await option(page, openQuestion, 0).waitFor();
      await page.goto(`${site.address}#/a/${openId(page)}`);
      const { answers } = await saveFile(page);
      expect(Object.keys(answers)).toEqual(expect.arrayContaining([...acknowledged]));
    }
    const items = GRID_ITEMS.slice(life * ANSWERS_BEFORE_KILL).slice(0, ANSWERS_BEFORE_KILL);
    if (life < KILLS) await answerUntilKilled(page, items, (item) => acknowledged.add(item));
    openQuestion = items.at(-1);
    expectNoFaults(guards);
    await browser.kill();
  }
  expect(acknowledged.size).toBe(KILLS * (ANSWERS_BEFORE_KILL - 1));
});
