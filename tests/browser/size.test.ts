import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { buildFloor } from '../bench/floor.ts';
import { codeFetchedBy, totalGzip, type CodeFile } from '../support/code-size.ts';
import { journey } from '../support/journey.ts';
import { serveFolder } from '../support/serve.ts';
import { BAKERY, startAssessment } from '../support/steps.ts';

/** What the build is made of. */

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

/** Each file of the build with those that have to run before it. */
function filesBuilt(): ReadonlyMap<string, readonly string[]> {
  const folder = 'dist/assets';
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return new Map(
    scripts.map((name) => {
      const imports = readFileSync(`${folder}/${name}`, 'utf8').matchAll(
        /(?:from|import)\s*["']\.\/([^"']+)["']/g,
      );
      return [name, Array.from(imports, ([, other = '']) => other)];
    }),
  );
}

/** The files of circles: what is left without those that wait for none and those nobody waits for. */
function waitingForEachOther(files: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const left = new Map(files);
  for (;;) {
    const wanted = new Set([...left.values()].flat());
    const outside = [...left].filter(
      ([name, needs]) => !wanted.has(name) || !needs.some((need) => left.has(need)),
    );
    if (outside.length === 0) return [...left.keys()];
    for (const [name] of outside) left.delete(name);
  }
}

test('no two files of the build wait for each other', () => {
  const files = filesBuilt();
  expect(files.size).toBeGreaterThan(20);
  expect(waitingForEachOther(files)).toEqual([]);
  expect(waitingForEachOther(new Map([...files, ['a', ['b']], ['b', ['a']]]))).toEqual(['a', 'b']);
});
