import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { EXAMPLES } from '#messages/en/examples.ts';
import { PATTERNS, to } from '#ui/routes.ts';
import { downloadBy } from '../support/downloads.ts';
import { journey as anyJourney, type Visit } from '../support/journey.ts';
import { untilKept } from '../support/kept.ts';
import { readPdf } from '../support/pdf.ts';
import { unfold } from '../support/results-pages.ts';
import { button, openId, option, saved, startAssessment, title } from '../support/steps.ts';

/** After one visit everything works without a network. */

/** The host comes back after each visit, however the visit went. */
const journey = anyJourney.extend('host', ({ site }, { onCleanup }) => {
  onCleanup(async () => {
    await site.close();
    await site.reopen();
  });
  return site;
});

/** Two answers of questionnaire A, given on 23 November 2026. */
const CODE = '9QEBCdeO21XViw38CpBsfGUhrwkaxgAAAAAG';

const without = (left: string) => Object.values(PATTERNS).filter((pattern) => pattern !== left);

/** Every screen of one assessment, and those that need none. */
const addressesOf = (id: string): readonly string[] =>
  // Only a review has that page, and no example is one.
  without(PATTERNS.checkReview).map((pattern) => {
    const path = pattern
      .replace('/:id?/:role?', '')
      .replace(':id', id)
      .replace(':item', 'sale.plan')
      .replace(':part', 'sale')
      .replace(':code', CODE);
    return `#${path}`;
  });

const notDrawn = (page: Page) =>
  title(page, /^(There is no such page|Something went wrong|Load this page again)/);

/** From nothing: what a screen before it has fetched is not there any more. */
const startAt = async ({ page, goTo }: Visit, route: string) => {
  await page.goto('about:blank');
  await goTo(route);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await notDrawn(page).allInnerTexts(), route).toEqual([]);
};

const downloadText = async (page: Page, name: string) => {
  const { bytes } = await downloadBy(page, () => button(page, name).click());
  const pages = await readPdf(bytes);
  return pages.map(({ text }) => text).join(' ');
};

journey(
  'an example opened without a network has each screen and its papers',
  async ({ visit, host }) => {
    const { page, goTo } = visit;
    await goTo('');
    await button(page, 'Start a new assessment').waitFor();
    await untilKept(page);
    await host.close();

    await startAt(visit, '');
    await button(page, 'See an example').click();
    await page.waitForURL(/\/results$/);
    await saved(page).waitFor();
    const id = openId(page);
    for (const route of addressesOf(id)) await startAt(visit, route);

    await startAt(visit, to.results(id));
    await unfold(page);
    await page.locator('.recharts-surface').first().waitFor();

    await startAt(visit, to.chart(id));
    await page.getByRole('img', { name: /^Preview/ }).waitFor();
    expect(await downloadText(page, 'Download wall chart (PDF)')).toContain('Baker');
    await startAt(visit, to.report(id));
    expect(await downloadText(page, 'Download report (PDF)')).toContain('Fix first');
  },
);

journey(
  'a whole visit goes on without a network, and so does the next',
  async ({ visit, host }) => {
    const { page, goTo } = visit;
    await goTo('');
    await untilKept(page);
    await host.close();
    // Nothing is loaded again: the page goes on from where it stood.
    await startAssessment(page);
    await option(page, 'sale.plan', 3).click();
    await saved(page).waitFor();
    await button(page, 'Continue').click();
    await option(page, 'sale.promise', 2).click();
    await saved(page).waitFor();
    await page.reload();
    await option(page, 'sale.promise', 2).and(page.locator(':checked')).waitFor();

    for (const { name } of EXAMPLES.slice(1)) {
      await startAt(visit, to.desk());
      await button(page, name).click();
      await page.waitForURL(/\/results$/);
    }

    await startAt(visit, to.workshops());
    await page.getByLabel('Name of the business').fill('Corner Bakery');
    await page.getByLabel('How many people will vote?').fill('12');
    await button(page, 'Open the room').click();
    const [screen] = await Promise.all([
      visit.context.waitForEvent('page'),
      button(page, 'Open the screen').click(),
    ]);
    await screen.getByRole('heading', { name: 'How do our customers meet us?' }).waitFor();
  },
);

describe('a device with room for half of the app', () => {
  journey.override('beforeApp', {
    script: `if (navigator.serviceWorker) {
      const register = navigator.serviceWorker.register.bind(navigator.serviceWorker);
      navigator.serviceWorker.register = async (address) => {
        const registration = await register(address);
        registration.installing.addEventListener('statechange', ({ target }) => {
          window.gaveUp = target.state === 'redundant';
        });
        return registration;
      };
    }`,
  });

  journey('leaves that room to the answers', async ({ visit }) => {
    const { page, context, address, goTo } = visit;
    const session = await context.newCDPSession(page);
    const { origin } = new URL(address);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
    await goTo('');
    await page.waitForFunction(() => Reflect.get(window, 'gaveUp') === true);
    await page.waitForFunction(async () => (await caches.keys()).length === 0);
    await startAssessment(page);
    await option(page, 'sale.plan', 3).click();
    await saved(page).waitFor();
  });
});
