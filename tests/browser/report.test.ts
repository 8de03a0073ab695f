import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { EXAMPLES } from '#messages/en/examples.ts';
import { downloadBy } from '../support/downloads.ts';
import { journey, type Visit } from '../support/journey.ts';
import { readPdf } from '../support/pdf.ts';
import { button, link } from '../support/steps.ts';

/** The report of each finished example, from the desk to the file. */

const MOST_BYTES = 120_000;
const PAGES = { least: 4, most: 6 } as const;

/** The first example has a button of its own, the others stand below it by name. */
const openReport = async ({ page, goTo }: Visit, at: number, name: string) => {
  await goTo('');
  await button(page, at === 0 ? 'See an example' : name).click();
  await page.waitForURL(/\/results$/);
  await link(page, 'Report').first().click();
  await button(page, 'Download report (PDF)').waitFor();
};

const downloadReport = (page: Page) =>
  downloadBy(page, () => button(page, 'Download report (PDF)').click());

for (const [at, { name }] of EXAMPLES.entries()) {
  journey(`the report of ${name} is downloaded on both papers`, async ({ visit }) => {
    const { page } = visit;
    await openReport(visit, at, name);
    for (const [paper, widthMm, heightMm] of [
      ['A4', 210, 297],
      ['Letter', 216, 279],
    ] as const) {
      await page.getByLabel('Paper size').selectOption({ label: paper });
      const file = await downloadReport(page);
      const pages = await readPdf(file.bytes);
      expect(file.name).toMatch(new RegExp(` report ${paper} \\d{4}-\\d{2}-\\d{2}\\.pdf$`));
      expect(file.bytes.length).toBeLessThanOrEqual(MOST_BYTES);
      expect(pages.length).toBeGreaterThanOrEqual(PAGES.least);
      expect(pages.length).toBeLessThanOrEqual(PAGES.most);
      pages.forEach((each, index) => {
        expect(each).toMatchObject({ widthMm, heightMm });
        expect(each.text).toContain(`page ${index + 1} of ${pages.length}`);
      });
      expect(pages[0]?.text).toContain('Fix first');
      expect(pages.at(-1)?.text).toContain('One question to ten customers');
    }
  });
}

journey('the report with all answers is larger, and the same twice over', async ({ visit }) => {
  const { page } = visit;
  await openReport(visit, 0, EXAMPLES[0].name);
  const bare = await readPdf((await downloadReport(page)).bytes);
  await page.getByLabel('With all answers and notes').check();
  const first = await downloadReport(page);
  const second = await downloadReport(page);
  const whole = await readPdf(first.bytes);
  expect(whole.length).toBeGreaterThan(bare.length);
  expect(whole.map(({ text }) => text).join(' ')).toContain('All answers and notes');
  expect(first.bytes.length).toBeLessThanOrEqual(MOST_BYTES);
  expect(Buffer.from(first.bytes).equals(second.bytes)).toBe(true);
});

journey('the slip is printed without the report', async ({ visit }) => {
  const { page, goTo } = visit;
  await goTo('');
  await button(page, 'See an example').click();
  await link(page, 'Get the slip to cut out').click();
  const file = await downloadBy(page, () => button(page, 'Download slip (PDF)').click());
  const [slips, ...others] = await readPdf(file.bytes);
  expect(others).toEqual([]);
  expect(slips?.text.match(/One question to ten customers/g)).toHaveLength(4);
});
