import { expect } from 'vitest';
import { downloadBy } from '../support/downloads.ts';
import { journey } from '../support/journey.ts';
import { readPdf } from '../support/pdf.ts';
import {
  button,
  openFile,
  openId,
  option,
  saved,
  saveFile,
  startAssessment,
} from '../support/steps.ts';

/** Letters of several scripts, emoji, a bidi override and control characters, 10,000 in all. */
const LENGTH = 10_000;
const MIXED = 'Bäckerei “Ö&<b>” 👩🏽‍🍳 مخبز 面包店 \u202Eabc\u202C \u0007\u001B[0m e\u0301 ';
const LONG_NAME = MIXED.repeat(Math.ceil(LENGTH / MIXED.length))
  .slice(0, LENGTH)
  .trim();

journey('any text in any field is kept, shown, and named where paper ends', async ({ visit }) => {
  const { page } = visit;
  await visit.goTo('');
  await startAssessment(page, { name: LONG_NAME, focus: LONG_NAME });
  await option(page, 'sale.plan', 3).click();
  await button(page, 'Add a note').click();
  await page.getByLabel('Your note').fill(MIXED);
  await saved(page).waitFor();
  const id = openId(page);
  await visit.goTo(`#/a/${id}`);
  const { file, answers } = await saveFile(page);
  expect(file.business).toMatchObject({ name: LONG_NAME, focus: LONG_NAME });
  expect(answers['sale.plan']).toMatchObject({ note: MIXED });
  await page.getByRole('heading', { level: 1 }).filter({ hasText: '👩🏽‍🍳 مخبز' }).waitFor();

  await visit.goTo(`#/a/${id}/chart`);
  const missing = page.getByRole('region', { name: 'Not all of it is on paper' });
  await missing.getByText(/^Name of the business: shortened/).waitFor();
  await missing.getByText(/^Name of the business: the paper has no letters yet/).waitFor();
  const pdf = await downloadBy(page, () => button(page, 'Download wall chart (PDF)').click());
  const [chart] = await readPdf(pdf.bytes);
  expect(chart?.text).toContain('Bäckerei “Ö&<b>”');
  // Nothing that a file system refuses or reads as a path.
  expect(pdf.name).toMatch(/^[^\p{C}/\\:*?"<>|]{1,80} wall chart A3 [\d-]+\.pdf$/u);
});

/** No place to break a line anywhere. */
const UNBROKEN = 'W'.repeat(200);
const LONG_LISTED = {
  name: UNBROKEN,
  idea: UNBROKEN,
  times: 12,
  seconds: 15,
  value: 1,
  potential: 4,
};

const PLACES = ['business', 'q/sale.plan', 'check/sale', 'pause/sale', 'contacts', 'promises'];

journey(
  'an unbroken word of any length never makes a page wider than the screen',
  async ({ visit }) => {
    const { page } = visit;
    await page.setViewportSize({ width: 320, height: 800 });
    await visit.goTo('');
    const file = {
      format: 'fifteen-seconds/assessment',
      version: 1,
      business: { name: LONG_NAME.replaceAll(' ', ''), focus: UNBROKEN },
      respondent: { name: UNBROKEN, role: UNBROKEN },
      momentsOfTruth: {
        answers: { 'sale.plan': { level: 3, note: UNBROKEN } },
        interactions: [LONG_LISTED, LONG_LISTED, { name: UNBROKEN }],
        promises: [{ name: UNBROKEN, promisedMinutes: 60, checked: 10, kept: 2 }],
      },
    };
    await openFile(page, 'unbroken.fifteen.json', JSON.stringify(file));
    await page.getByRole('status').getByRole('link', { name: 'Overview' }).click();
    await page.getByRole('heading', { level: 2, name: 'Six moments of truth' }).waitFor();
    const id = openId(page);
    const widths: [string, number][] = [];
    for (const place of ['#/', `#/a/${id}`, ...PLACES.map((each) => `#/a/${id}/${each}`)]) {
      await visit.goTo(place);
      await page.getByRole('heading', { level: 1 }).waitFor();
      widths.push([place, await page.evaluate(() => document.documentElement.scrollWidth)]);
    }
    expect(widths.filter(([, width]) => width > 320)).toEqual([]);
  },
);
