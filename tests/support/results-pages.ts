import type { Page } from 'playwright-core';
import { example as reseller } from '#messages/en/examples/contract.ts';
import { to } from '#ui/routes.ts';
import type { Visit } from './journey.ts';
import { openFile, openId } from './steps.ts';

/** Results that fill the page, and the way to them. */

const LONG_NAME = 'Answering the telephone before nine in the morning on day';

/** Fifty contacts at one place, and names as long as the field lets them be. */
export const CROWDED = {
  ...reseller,
  business: { ...reseller.business, name: `${LONG_NAME} by day` },
  momentsOfTruth: {
    ...reseller.momentsOfTruth,
    interactions: Array.from({ length: 50 }, (_, index) => ({
      name: `${LONG_NAME} ${index + 1}`,
      share: 100,
      times: 1 + (index % 7),
      seconds: 60 + 13 * index,
      value: 3,
      potential: 3,
    })),
  },
};

/** Opens the results of a file with these contents, all folded. */
export const openResults = async ({ page, goTo }: Visit, data: object) => {
  await goTo('');
  const file = { format: 'fifteen-seconds/assessment', version: 1, ...data };
  await openFile(page, 'printed.fifteen.json', JSON.stringify(file));
  await page.getByRole('listitem').getByRole('link', { name: 'Overview' }).click();
  await page.waitForURL(/#\/a\//);
  await goTo(to.results(openId(page)));
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
};

/** Opens everything that is folded away. */
export const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
