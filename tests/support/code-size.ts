import type { Page, Response } from 'playwright-core';
import { gzipSync } from 'node:zlib';

/** One script or style sheet that the browser asked for. */
export type CodeFile = {
  readonly url: string;
  readonly text: string;
  readonly gzipBytes: number;
};

const isCode = (response: Response) =>
  /javascript|css/.test(response.headers()['content-type'] ?? '');

/** All JavaScript and CSS fetched while something is done, preloads included. */
export const codeFetchedBy = async (
  page: Page,
  act: () => Promise<void>,
): Promise<readonly CodeFile[]> => {
  const files: Promise<CodeFile>[] = [];
  const note = (response: Response) => {
    if (!isCode(response)) return;
    const file = response.body().then((body) => ({
      url: response.url(),
      text: body.toString(),
      gzipBytes: gzipSync(body).length,
    }));
    files.push(file);
  };
  page.on('response', note);
  await act();
  await page.waitForLoadState('networkidle');
  page.off('response', note);
  return Promise.all(files);
};

export const totalGzip = (files: readonly CodeFile[]): number =>
  files.reduce((sum, { gzipBytes }) => sum + gzipBytes, 0);
