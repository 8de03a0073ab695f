import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { example as reseller } from '#messages/en/examples/contract.ts';
import { to } from '#ui/routes.ts';
import { findFaultsLightAndDark } from '../support/accessibility.ts';
import { journey, type Visit } from '../support/journey.ts';
import { unfold } from '../support/results-pages.ts';
import { button, openFile, openId, option, saved, startAssessment } from '../support/steps.ts';

/** Each screen, fresh and full, by axe-core in light and dark, and as narrow as it may get. */

const NARROW = { width: 320, height: 640 };

/** Two answers of questionnaire A, given on 23 November 2026. */
const CODE = '9QEBCdeO21XViw38CpBsfGUhrwkaxgAAAAAG';

const SCREENS: readonly (readonly [name: string, address: (id: string) => string])[] = [
  ['desk', to.desk],
  ['hub', to.hub],
  ['business', to.business],
  ['question', (id) => to.question(id, 'sale.plan')],
  ['question with all choices', (id) => to.question(id, 'competition.plan')],
  ['check', (id) => to.check(id, 'sale')],
  ['pause', (id) => to.pause(id, 'sale')],
  ['numbers', to.numbers],
  ['results', to.results],
  ['plan', to.plan],
  ['wall chart', to.chart],
  ['report', to.report],
  ['answers from a code', () => to.open(CODE)],
  ['a code that does not open', () => to.open('nothing')],
  ['next round', to.next],
  ['then and now', to.compare],
  ['owner and team', to.team],
  ['workshops', to.workshops],
  ['nothing', () => '#/nowhere'],
];

/** Longer than it takes to draw a chart again on a busy machine. */
const SETTLING_MS = 250;

const overflowOf = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** How many pixels the page is too wide, once it is no longer changing its width. */
const settledOverflow = async (page: Page): Promise<number> => {
  let before = await overflowOf(page);
  for (;;) {
    await page.waitForTimeout(SETTLING_MS);
    const now = await overflowOf(page);
    if (now === before) return now;
    before = now;
  }
};

/** What is wrong with the screen that is open, in light, in dark and at its narrowest. */
const faultsOf = async (page: Page): Promise<readonly string[]> => {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  const faults = await findFaultsLightAndDark(page);
  const before = page.viewportSize();
  await page.setViewportSize(NARROW);
  // Charts learn of the new width and are drawn again a moment later.
  const overflow = await settledOverflow(page);
  if (before !== null) await page.setViewportSize(before);
  return overflow > 0 ? [...faults, `${overflow} px too wide at ${NARROW.width} px`] : faults;
};

const expectEveryScreenFits = async ({ page, goTo }: Visit) => {
  const id = openId(page);
  const found: Record<string, readonly string[]> = {};
  for (const [name, address] of SCREENS) {
    await goTo(address(id));
    const faults = await faultsOf(page);
    if (faults.length > 0) found[name] = faults;
  }
  expect(found).toEqual({});
};

journey('an empty desk is accessible and fits 320 px', async ({ visit }) => {
  await visit.goTo('');
  expect(await faultsOf(visit.page)).toEqual([]);
});

journey('each screen of a fresh assessment is accessible and fits 320 px', async ({ visit }) => {
  await visit.goTo('');
  await startAssessment(visit.page);
  await option(visit.page, 'sale.plan', 3).click();
  await saved(visit.page).waitFor();
  await expectEveryScreenFits(visit);
});

journey('each screen of the whole example is accessible and fits 320 px', async ({ visit }) => {
  await visit.goTo('');
  await button(visit.page, 'See an example').click();
  await visit.page.waitForURL(/\/results$/);
  await expectEveryScreenFits(visit);
});

journey('all numbers filled in and unfolded are accessible and fit 320 px', async ({ visit }) => {
  const { page, goTo } = visit;
  await goTo('');
  const file = { format: 'fifteen-seconds/assessment', version: 1, ...reseller };
  await openFile(page, 'reseller.fifteen.json', JSON.stringify(file));
  await page.getByRole('listitem').getByRole('link', { name: 'Overview' }).click();
  await page.waitForURL(/#\/a\//);
  const id = openId(page);
  for (const address of [to.numbers, to.results]) {
    await goTo(address(id));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await unfold(page);
    await page.getByText('How this is worked out').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
  }
});
