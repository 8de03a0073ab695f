import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

export type Download = { readonly name: string; readonly bytes: Uint8Array };

/** What the browser saves when a person does something. */
export const downloadBy = async (page: Page, act: () => Promise<void>): Promise<Download> => {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
};
