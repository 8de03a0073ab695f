import { expect } from 'vitest';
import { downloadBy } from '../support/downloads.ts';
import { journey } from '../support/journey.ts';
import { readPdf } from '../support/pdf.ts';
import { button, option, openId, saved, saveFile, startAssessment } from '../support/steps.ts';

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
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('👩🏽‍🍳 مخبز');

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
