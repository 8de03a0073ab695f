import { describe, expect } from 'vitest';
import { to } from '#ui/routes.ts';
import { findFaultsLightAndDark } from '../support/accessibility.ts';
import type { Visit } from '../support/journey.ts';
import { NEWER_START } from '../support/newer-build.ts';
import {
  answerFirst,
  emptyCache,
  hasStayed,
  isThere,
  journey,
  mark,
  notice,
  takeMissing,
  visitAgain,
} from '../support/newer-version.ts';
import { button, openId, option, saved, startAssessment, title } from '../support/steps.ts';

/** A newer version on the host, with other tabs open and in browsers that keep nothing. */

journey(
  'another tab is not loaded again, and says when it has to be',
  async ({ visit, host, newer }) => {
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
  },
);

journey('Later puts it off until the next visit', async ({ visit, host, newer }) => {
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

  journey(
    'goes on as before, and says when it has to be loaded again',
    async ({ visit, host, newer }) => {
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
    },
  );
});
