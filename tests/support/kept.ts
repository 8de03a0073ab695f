import type { Page } from 'playwright-core';

/** Ends when every file of the version that is open is kept for visits without a network. */
export const untilKept = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
