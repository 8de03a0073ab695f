import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { to } from '#ui/routes.ts';
import { findFaultsLightAndDark } from './accessibility.ts';
import type { Visit } from './journey.ts';
import { openId } from './steps.ts';

/** All screens of one assessment: by axe-core in light and dark, and as narrow as it may get. */

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
export const faultsOf = async (page: Page): Promise<readonly string[]> => {
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

export const expectEveryScreenFits = async ({ page, goTo }: Visit) => {
  const id = openId(page);
  const found: Record<string, readonly string[]> = {};
  for (const [name, address] of SCREENS) {
    await goTo(address(id));
    const faults = await faultsOf(page);
    if (faults.length > 0) found[name] = faults;
  }
  expect(found).toEqual({});
};
