import { afterAll, expect } from 'vitest';
import { buildFloor } from '../bench/floor.ts';
import { codeFetchedBy, totalGzip, type CodeFile } from '../support/code-size.ts';
import { journey } from '../support/journey.ts';
import { serveFolder } from '../support/serve.ts';
import { BAKERY, startAssessment } from '../support/steps.ts';

/** How small the first load must be, against the floor page built beside the app. */
const MOST_TIMES_THE_FLOOR = 1.9;
const MOST_ELEMENTS = 130;

const floor = await buildFloor();
afterAll(floor.remove);

/** What keeps the app for later visits comes behind the first page; a slow machine would see it. */
const FOR_LATER = /\/offline-[^/]*\.(js|css)$/;

const named = (files: readonly CodeFile[]) =>
  files.map(({ url, gzipBytes }) => `${url.split('/').at(-1) ?? ''} ${gzipBytes}`).join('\n');

journey('the first question needs at most 1.9 times the code of the floor', async ({ visit }) => {
  const { page } = visit;
  const files = await codeFetchedBy(page, async () => {
    await visit.goTo('');
    await startAssessment(page, BAKERY);
  });
  const appFiles = files.filter(({ url }) => !FOR_LATER.test(url));
  expect(await page.locator('*').count()).toBeLessThanOrEqual(MOST_ELEMENTS);

  const site = await serveFolder(floor.folder);
  const other = await visit.context.browser()?.newPage();
  if (other === undefined) throw new Error('The browser is gone.');
  const floorFiles = await codeFetchedBy(other, async () => {
    await other.goto(site.address);
  });
  await other.close();
  await site.close();

  expect(floorFiles).toHaveLength(2);
  const ratio = totalGzip(appFiles) / totalGzip(floorFiles);
  expect(ratio, named(appFiles)).toBeLessThanOrEqual(MOST_TIMES_THE_FLOOR);
});

journey('charts, paper and their fonts are not part of the first load', async ({ visit }) => {
  const paperFonts: string[] = [];
  visit.page.on('request', (request) => {
    // The screen uses WOFF 2; what the paper is drawn with is WOFF 1 or TrueType.
    if (/\.(woff|ttf)$/.test(request.url())) paperFonts.push(request.url());
  });
  const files = await codeFetchedBy(visit.page, async () => {
    await visit.goTo('');
    await startAssessment(visit.page, BAKERY);
  });
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter(({ text }) => /recharts|jsPDF/.test(text)).map(({ url }) => url)).toEqual([]);
  expect(paperFonts).toEqual([]);
});
