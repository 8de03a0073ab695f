import { mkdirSync } from 'node:fs';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { test } from 'vitest';
import { browserPath, launchBrowser } from './browser.ts';
import { expectNoFaults, watchContext, type Guards } from './guards.ts';
import { serveFolder } from './serve.ts';

/** One person with an own, empty browser in front of the built app. */
export type Visit = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly guards: Guards;
  /** Address of the start page, with a slash at its end. */
  readonly address: string;
  /** Opens a route such as `#/a/1/results` as if it were typed into the address bar. */
  readonly goTo: (route: string) => Promise<void>;
};

export const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };
export const PHONE: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
};

/** Steps without a change on the page for this long have failed. */
const PATIENCE_MS = 10_000;

const keepPicture = async (page: Page, title: string) => {
  mkdirSync('test-results', { recursive: true });
  const path = `test-results/${title.replace(/[^a-z0-9]+/gi, '-').slice(0, 80)}.png`;
  await page.screenshot({ path });
};

/**
 * A vitest test that gets a `visit` and fails at its end when the guards saw anything. Other
 * conditions: `journey.override('options', PHONE)` inside a `describe`.
 */
export const journey = test
  .extend('folder', { scope: 'file' }, 'dist')
  .extend('options', DESKTOP)
  /** Runs inside each page before the app does, to bring about a broken browser. */
  .extend('beforeApp', { script: '' })
  .extend('site', { scope: 'file' }, async ({ folder }, { onCleanup }) => {
    const site = await serveFolder(folder);
    onCleanup(site.close);
    return site;
  })
  .extend('executable', { scope: 'file' }, browserPath)
  /** What the browser is started with besides what every journey needs. */
  .extend('launchWith', { scope: 'file' }, (): readonly string[] => [])
  .extend('browser', { scope: 'file' }, async ({ executable, launchWith }, { onCleanup }) => {
    const browser = await launchBrowser(executable, launchWith);
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('visit', async ({ browser, site, options, beforeApp, task }, { onCleanup }) => {
    const context = await browser.newContext({
      locale: 'en-GB',
      reducedMotion: 'reduce',
      acceptDownloads: true,
      ...options,
    });
    context.setDefaultTimeout(PATIENCE_MS);
    const guards = await watchContext(context, site.origin);
    if (beforeApp.script !== '') await context.addInitScript(beforeApp.script);
    const page = await context.newPage();
    onCleanup(async () => {
      if (task.result?.state === 'fail') await keepPicture(page, task.name);
      await context.close();
      expectNoFaults(guards);
    });
    const visit: Visit = {
      page,
      context,
      guards,
      address: site.address,
      goTo: async (route) => {
        await page.goto(`${site.address}${route}`);
      },
    };
    return visit;
  });
