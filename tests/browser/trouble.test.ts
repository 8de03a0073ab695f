import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { journey } from '../support/journey.ts';
import {
  button,
  link,
  openId,
  option,
  saved,
  saveFile,
  startAssessment,
} from '../support/steps.ts';

const banner = (page: Page) => page.getByRole('complementary', { name: 'Keeping your answers' });

describe('an address that names nothing leads home', () => {
  journey.for([
    '#/nowhere',
    '#/a/unknown',
    '#/a/unknown/results',
    '#/a/unknown/q/sale.plan',
    '#/a/%E0%A4%A/chart',
  ])('%s', async (route, { visit }) => {
    await visit.goTo(route);
    await visit.page.getByRole('heading', { level: 1, name: 'There is no such page' }).waitFor();
    await link(visit.page, 'To all assessments').click();
    await button(visit.page, 'Start a new assessment').waitFor();
  });

  journey.for(['q/sale.nothing', 'check/nothing', 'pause/nothing', 'nothing'])(
    'of an assessment: %s',
    async (rest, { visit }) => {
      await visit.goTo('');
      await startAssessment(visit.page);
      await visit.goTo(`#/a/${openId(visit.page)}/${rest}`);
      await visit.page.getByRole('heading', { level: 1, name: 'There is no such page' }).waitFor();
    },
  );
});

/** Two answers in memory: both are on the screen, in the file, and the banner stays. */
const expectToGoOnInMemory = async (page: Page) => {
  await option(page, 'sale.plan', 2).click();
  await banner(page).waitFor();
  await button(page, 'Continue').click();
  await option(page, 'sale.promise', 3).click();
  await banner(page).waitFor();
  expect(await saved(page).count()).toBe(0);
  const { answers } = await saveFile(page);
  expect(answers).toMatchObject({ 'sale.plan': { level: 2 }, 'sale.promise': { level: 3 } });
};

describe('a browser that does not store anything', () => {
  journey.override('beforeApp', {
    script: `Object.defineProperty(window, 'indexedDB', {
      get() { throw new DOMException('denied', 'SecurityError'); },
    });`,
  });

  journey('keeps the answers in memory and says so for as long as it lasts', async ({ visit }) => {
    await visit.goTo('');
    await startAssessment(visit.page);
    await expectToGoOnInMemory(visit.page);
  });
});

describe('a browser without a database', () => {
  journey.override('beforeApp', { script: 'delete Window.prototype.indexedDB;' });

  journey('keeps the answers in memory and says so for as long as it lasts', async ({ visit }) => {
    await visit.goTo('');
    await startAssessment(visit.page);
    await expectToGoOnInMemory(visit.page);
  });
});

journey(
  'a full device is named, costs nothing, and is left when there is room',
  async ({ visit }) => {
    const { page } = visit;
    await visit.goTo('');
    await startAssessment(page);
    await saved(page).waitFor();
    const session = await visit.context.newCDPSession(page);
    const { origin } = new URL(visit.address);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await expectToGoOnInMemory(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await option(page, 'sale.promise', 4).click();
    await saved(page).waitFor();
    await banner(page).waitFor({ state: 'detached' });
    await page.reload();
    await option(page, 'sale.promise', 4).and(page.locator(':checked')).waitFor();
  },
);
