import type { Browser, BrowserContext } from 'playwright-core';
import { button, openFile, openId, saved } from '../support/steps.ts';

/** A page by itself; what it shows is already stored in the profile. */
export type StoredPage = { readonly context: BrowserContext; readonly address: string };

/** Without the worker that keeps the app: each page is measured as on a first visit. */
export const openProfile = (browser: Browser): Promise<BrowserContext> =>
  browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' });

/** The results of a whole assessment. */
export const resultsPage = async (browser: Browser, address: string): Promise<StoredPage> => {
  const context = await openProfile(browser);
  const page = await context.newPage();
  await page.goto(address);
  await button(page, 'See an example').click();
  await page.waitForURL(/#\/a\//);
  await saved(page).waitFor();
  const id = openId(page);
  await page.close();
  return { context, address: `${address}#/a/${id}/results` };
};

const fileWith = (id: string, contacts: number) =>
  JSON.stringify({
    format: 'fifteen-seconds/assessment',
    version: 1,
    id,
    business: { name: 'Corner shop', customers: 1000 },
    momentsOfTruth: {
      interactions: Array.from({ length: contacts }, (_, i) => ({
        name: `Contact ${i + 1}`,
        times: 2,
        seconds: 30,
        value: i % 5,
        potential: (i + 2) % 5,
      })),
    },
  });

/** The list of contacts of a business that has so many of them. */
export const contactsPage = async (
  browser: Browser,
  address: string,
  contacts: number,
): Promise<StoredPage> => {
  const context = await openProfile(browser);
  const page = await context.newPage();
  await page.goto(address);
  await openFile(page, 'shop.fifteen.json', fileWith('shop', contacts));
  await page.getByRole('heading', { level: 3, name: 'Corner shop' }).waitFor();
  await page.close();
  return { context, address: `${address}#/a/shop/contacts` };
};
