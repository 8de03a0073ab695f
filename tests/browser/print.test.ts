import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { example as reseller } from '#messages/en/examples/contract.ts';
import { results as words } from '#messages/en/results.ts';
import { journey } from '../support/journey.ts';
import { readPdf, readPdfLines } from '../support/pdf.ts';
import { CROWDED, openResults } from '../support/results-pages.ts';
import { button } from '../support/steps.ts';

/** The results page on paper: everything on it, nothing cut, no heading left alone. */

const PAPERS = ['A4', 'Letter'] as const;
/** Chromium keeps a margin of 15 mm, in points. */
const MARGIN = (15 / 25.4) * 72;
/** Letters may lean over their own box. */
const SLACK = 1.5;

const squash = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

/** What a reader of the unfolded page sees under the style for paper. */
const readForPaper = async (page: Page) => {
  await page.emulateMedia({ media: 'print' });
  const found = await page.evaluate(() => {
    const folded = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
    for (const details of folded) details.open = true;
    const seen = (selector: string) =>
      [...document.querySelectorAll(`main :is(${selector})`)]
        .filter((element) => element.checkVisibility())
        .map((element) =>
          element instanceof HTMLElement ? element.innerText : element.textContent,
        )
        .filter((text) => text.trim() !== '');
    const read = {
      blocks: seen('h1, h2, h3, p, li, dt, dd, th, td, caption, figcaption, tspan'),
      headings: seen('h1, h2, h3, caption, figcaption'),
      rows: seen('details tbody tr'),
      topics: seen('summary h2'),
      // A number that opens its working stands on paper as what it is.
      buttons: seen('button:not([aria-label$="How it came about"]), nav, p > a'),
    };
    for (const details of folded) details.open = false;
    return read;
  });
  await page.emulateMedia({ media: null });
  return found;
};

const expectWholePaper = async (page: Page, topics: number) => {
  const seen = await readForPaper(page);
  expect(seen.topics).toHaveLength(topics);
  expect(seen.buttons).toEqual([]);
  for (const format of PAPERS) {
    const bytes = await page.pdf({ format });
    const texts = (await readPdf(bytes)).map(({ text }) => squash(text));
    const whole = texts.join('');
    expect(seen.blocks.filter((text) => !whole.includes(squash(text)))).toEqual([]);
    // A row that is cut stands on no single page.
    const isWhole = (row: string) => texts.some((text) => text.includes(squash(row)));
    expect(seen.rows.filter((row) => !isWhole(row))).toEqual([]);
    const pages = await readPdfLines(bytes);
    for (const { width, height, lines } of pages) {
      const outside = lines.filter(
        ({ left, right, base }) =>
          left < MARGIN - SLACK ||
          right > width - MARGIN + SLACK ||
          base < MARGIN - SLACK ||
          base > height - MARGIN,
      );
      expect(outside).toEqual([]);
      const last = squash(lines.at(-1)?.text ?? '');
      expect(seen.headings.filter((text) => last.startsWith(squash(text)))).toEqual([]);
    }
  }
};

/** All topics but the one to try things in. */
const TOPICS = 11;

journey('the results are printed whole on A4 and Letter, and fold again', async ({ visit }) => {
  const { page } = visit;
  await openResults(visit, reseller);
  await expectWholePaper(page, TOPICS);
  const [first] = await readPdf(await page.pdf({ format: 'A4' }));
  for (const said of ['Quillmere Software', 'by Ines, owner', 'This is what you say you do']) {
    expect(first?.text).toContain(said);
  }
  expect(first?.text).toMatch(/Answered \d+ \w+ \d{4}/);
  expect(await page.locator('details[open]').count()).toBe(0);
});

journey('fifty contacts in one place and long names are printed whole', async ({ visit }) => {
  await openResults(visit, CROWDED);
  await expectWholePaper(visit.page, TOPICS);
});

journey('the results ask the browser to print', async ({ visit }) => {
  const { page } = visit;
  await openResults(visit, reseller);
  const asked = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        window.print = () => {
          window.dispatchEvent(new Event('beforeprint'));
          resolve(document.querySelectorAll('main details:not([open])').length);
          window.dispatchEvent(new Event('afterprint'));
        };
      }),
  );
  await button(page, words.print.action).click();
  expect(await asked).toBe(0);
  await expect.poll(() => page.locator('details[open]').count()).toBe(0);
});

describe('without an event before the print', () => {
  journey.override('beforeApp', {
    script: `addEventListener('beforeprint', (event) => event.stopImmediatePropagation(), true);`,
  });

  journey('style alone unfolds every topic', async ({ visit }) => {
    await openResults(visit, reseller);
    await expectWholePaper(visit.page, TOPICS);
  });
});
