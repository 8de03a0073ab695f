import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { LEVEL_NAMES } from '#messages/en/names.ts';
import { downloadBy } from '../support/downloads.ts';
import { journey, type Visit } from '../support/journey.ts';
import { readPdf } from '../support/pdf.ts';
import { button, link, title } from '../support/steps.ts';

/** All single sheets, each both ways up; whole millimetres, ISO 216 and ANSI. */
const SHEETS = [
  { paper: 'A4', shortMm: 210, longMm: 297 },
  { paper: 'A3', shortMm: 297, longMm: 420 },
  { paper: 'A2', shortMm: 420, longMm: 594 },
  { paper: 'A1', shortMm: 594, longMm: 841 },
  { paper: 'A0', shortMm: 841, longMm: 1189 },
  { paper: 'Letter', shortMm: 216, longMm: 279 },
  { paper: 'Tabloid', shortMm: 279, longMm: 432 },
] as const;
const ORIENTATIONS = ['Portrait', 'Landscape'] as const;

/** Limit of issue 2, "How fast and small". */
const MOST_BYTES_A3 = 60_000;

/** The chart of the example business; gives the name of that business. */
const openExampleChart = async ({ page, goTo }: Visit): Promise<string> => {
  await goTo('');
  await button(page, 'See an example').click();
  await link(page, 'Wall chart').first().click();
  await button(page, 'Download wall chart (PDF)').waitFor();
  return page.getByRole('banner').getByRole('link').first().innerText();
};

const chooseSheet = async (page: Page, paper: string, orientation: string) => {
  await page.getByLabel('Paper size').selectOption({ label: paper });
  await page.getByLabel('Orientation').selectOption({ label: orientation });
};

const downloadPdf = (page: Page) =>
  downloadBy(page, () => button(page, 'Download wall chart (PDF)').click());

journey('the example’s chart is downloaded on each paper, both ways up', async ({ visit }) => {
  const { page } = visit;
  const name = await openExampleChart(visit);
  for (const { paper, shortMm, longMm } of SHEETS) {
    for (const orientation of ORIENTATIONS) {
      await chooseSheet(page, paper, orientation);
      const file = await downloadPdf(page);
      const pages = await readPdf(file.bytes);
      const upright = orientation === 'Portrait';
      expect(pages, `${paper} ${orientation}`).toHaveLength(1);
      expect(pages[0]).toMatchObject({
        widthMm: upright ? shortMm : longMm,
        heightMm: upright ? longMm : shortMm,
      });
      expect(pages[0]?.text).toContain(name);
      expect(file.name).toMatch(new RegExp(`wall chart ${paper} \\d{4}-\\d{2}-\\d{2}\\.pdf$`));
      if (paper === 'A3') expect(file.bytes.length).toBeLessThanOrEqual(MOST_BYTES_A3);
    }
  }
});

journey('the same chart is downloaded twice byte by byte', async ({ visit }) => {
  await openExampleChart(visit);
  const first = await downloadPdf(visit.page);
  const second = await downloadPdf(visit.page);
  expect(Buffer.from(first.bytes).equals(second.bytes)).toBe(true);
});

journey('the edition for customers shows the promises and no levels', async ({ visit }) => {
  const { page } = visit;
  const name = await openExampleChart(visit);
  await page.getByLabel('Edition').selectOption('customers');
  const [chart] = await readPdf((await downloadPdf(page)).bytes);
  expect(chart?.text).toContain(name);
  for (const level of Object.values(LEVEL_NAMES)) expect(chart?.text).not.toContain(level);
});

journey('the chart is downloaded as SVG and as PNG', async ({ visit }) => {
  const { page } = visit;
  const name = await openExampleChart(visit);
  const svg = await downloadBy(page, () => button(page, 'Download SVG').click());
  expect(svg.name).toMatch(/wall chart A3 .*\.svg$/);
  expect(new TextDecoder().decode(svg.bytes)).toMatch(/^(<\?xml[^>]*>\s*)?<svg /);
  expect(new TextDecoder().decode(svg.bytes)).toContain(name);
  const png = await downloadBy(page, () => button(page, 'Download PNG').click());
  expect(png.name).toMatch(/wall chart A3 .*\.png$/);
  expect([...png.bytes.slice(1, 4)]).toEqual([...Buffer.from('PNG')]);
});

journey('the largest paper becomes a picture too, and says how fine it is', async ({ visit }) => {
  const { page } = visit;
  await openExampleChart(visit);
  await chooseSheet(page, 'A0', 'Portrait');
  const png = await downloadBy(page, () => button(page, 'Download PNG').click());
  expect(png.name).toMatch(/wall chart A0 .*\.png$/);
  await page.getByText(/104 dots to the inch/).waitFor();
  const header = Buffer.from(png.bytes.slice(16, 24));
  expect([header.readUInt32BE(0), header.readUInt32BE(4)]).toEqual([3443, 4868]);
});

/** What a camera reads from the code in the right upper corner of a picture of the chart. */
const readCode = async (page: Page, png: Uint8Array) => {
  const { dark, side } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (context === null) throw new Error('The browser has no canvas.');
    context.drawImage(image, 0, 0);
    const part = Math.round(image.height / 3);
    const { data } = context.getImageData(image.width - part, 0, part, part);
    const reds = data.filter((_, index) => index % 4 === 0);
    return { dark: Array.from(reds, (red) => (red < 128 ? '1' : '0')).join(''), side: part };
  }, Buffer.from(png).toString('base64'));
  const pixels = Uint8ClampedArray.from(
    Array.from(dark).flatMap((sign) => {
      const grey = sign === '1' ? 0 : 255;
      return [grey, grey, grey, 255];
    }),
  );
  return jsQR(pixels, side, side)?.data;
};

journey('the printed code opens the answers in another browser', async ({ visit }) => {
  const { page, address } = visit;
  await openExampleChart(visit);
  await chooseSheet(page, 'A4', 'Landscape');
  await page.getByLabel('Print a code that holds the answers').check();
  const png = await downloadBy(page, () => button(page, 'Download PNG').click());
  const printed = await readCode(page, png.bytes);
  expect(printed?.startsWith(`${address}#/open/`)).toBe(true);
  const other = await visit.context.browser()?.newPage();
  if (other === undefined) throw new Error('The browser is gone.');
  await other.goto(printed ?? '');
  await title(other, 'Answers from a code').waitFor();
  await other.getByText(/42 of 42 questions answered/).waitFor();
  await button(other, 'Keep as a new assessment').click();
  await title(other, 'Unnamed business').waitFor();
  expect(other.url()).toMatch(/#\/a\/[^/]+$/);
  await other.close();
});
