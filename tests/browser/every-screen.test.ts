import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { to } from '#ui/routes.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { journey } from '../support/journey.ts';
import { button, openId, option, saved, startAssessment } from '../support/steps.ts';

/** Each screen, fresh and full, by axe-core in light and dark, and as narrow as it may get. */

const NARROW = { width: 320, height: 640 };

const SCREENS: readonly (readonly [name: string, address: (id: string) => string])[] = [
  ['desk', to.desk],
  ['hub', to.hub],
  ['business', to.business],
  ['question', (id) => to.question(id, 'sale.plan')],
  ['question with all choices', (id) => to.question(id, 'competition.plan')],
  ['check', (id) => to.check(id, 'sale')],
  ['pause', (id) => to.pause(id, 'sale')],
  ['results', to.results],
  ['plan', to.plan],
  ['wall chart', to.chart],
  ['nothing', () => '#/nowhere'],
];

/** All that is loaded late has come, and the page says what it is. */
const settle = async (page: Page) => {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
};

const expectNoSidewaysScroll = async (page: Page) => {
  await page.setViewportSize(NARROW);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, page.url()).toBe(0);
};

const expectFit = async (page: Page) => {
  await settle(page);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
};

describe('with an assessment that has hardly begun', () => {
  journey.for(SCREENS)('%s', async ([, address], { visit }) => {
    const { page } = visit;
    await visit.goTo('');
    await startAssessment(page);
    await option(page, 'sale.plan', 3).click();
    await saved(page).waitFor();
    await visit.goTo(address(openId(page)));
    await expectFit(page);
  });
});

describe('with the whole example', () => {
  journey.for(SCREENS)('%s', async ([, address], { visit }) => {
    const { page } = visit;
    await visit.goTo('');
    await button(page, 'See an example').click();
    await page.waitForURL(/\/results$/);
    await visit.goTo(address(openId(page)));
    await expectFit(page);
  });
});

journey('an empty desk', async ({ visit }) => {
  await visit.goTo('');
  await expectFit(visit.page);
});
