import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** What is measured on: this machine, a slow phone, and one on a slow line. */
export type Conditions = {
  readonly name: string;
  readonly cpu: number;
  readonly slowLine: boolean;
};

export const UNTHROTTLED: Conditions = { name: 'no throttling', cpu: 1, slowLine: false };
export const SLOW_CPU: Conditions = { name: '4x CPU', cpu: 4, slowLine: false };
export const SLOW: Conditions = { name: '4x CPU + slow 4G', cpu: 4, slowLine: true };

const MEGABIT = 1_000_000 / 8;
/** Slow 4G: 150 ms, 1.6 Mbit/s down, 0.75 up. */
const SLOW_LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 1.6 * MEGABIT,
  uploadThroughput: 0.75 * MEGABIT,
};

export const applyConditions = async (session: CDPSession, { cpu, slowLine }: Conditions) => {
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  await session.send('Network.enable');
  if (slowLine) await session.send('Network.emulateNetworkConditions', SLOW_LINE);
};

/** An empty tab under the conditions, with nothing of the site left in the cache. */
export const openColdTab = async (
  context: BrowserContext,
  conditions: Conditions,
): Promise<{ page: Page; session: CDPSession }> => {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await applyConditions(session, conditions);
  return { page, session };
};
