import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { downloadBy } from '../support/downloads.ts';
import { journey } from '../support/journey.ts';
import { readPdf } from '../support/pdf.ts';
import { button, link, openId, option, saved, startAssessment, title } from '../support/steps.ts';

const field = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name });
const topic = (page: Page, name: string) =>
  page.getByRole('group').filter({ has: page.getByRole('heading', { name }) });

/** Unfolds every topic, as somebody does who wants to see them all. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    document.querySelectorAll('details').forEach((each) => {
      each.open = true;
    });
  });

const reportText = async (page: Page) => {
  const { bytes } = await downloadBy(page, () => button(page, 'Download report (PDF)').click());
  const pages = await readPdf(bytes);
  return JSON.stringify(pages);
};

journey('a bakery that counts nothing lists, samples and takes its report', async ({ visit }) => {
  const { page, address } = visit;
  await visit.goTo('');
  await startAssessment(page);
  const id = openId(page);
  for (const facet of ['plan', 'promise', 'people', 'personal', 'proof', 'progress']) {
    await option(page, `sale.${facet}`, 1).click();
    await button(page, 'Continue').click();
  }
  await page.goto(`${address}#/a/${id}/contacts`);
  await field(page, /customers/i)
    .first()
    .fill('600');
  await button(page, 'Add a contact').click();
  await field(page, 'What you call it').fill('Serving at the counter');
  await field(page, /^Times a year/).fill('220 a day');
  await button(page, 'Use 92').click();
  await field(page, /^Seconds each time/).fill('1:10');
  await page.getByRole('radio', { name: 'Clearly helps' }).press('Space');
  await page.getByRole('radio', { name: 'A lot' }).press('Space');
  await page.getByText('55,200 moments a year').first().waitFor();
  await page.goto(`${address}#/a/${id}/numbers`);
  await page.getByRole('radio', { name: /^No/ }).check();
  await field(page, 'Regulars you named').fill('10');
  await field(page, 'Still come').fill('7');
  await page
    .getByText(/that is about 180 of 600 customers/)
    .first()
    .waitFor();
  await saved(page).waitFor();

  await link(page, 'Results').click();
  await title(page, /^Too early to say: 6 of 36 answered/).waitFor();
  await unfold(page);
  await topic(page, 'Money at the back door')
    .getByText(/sample/i)
    .first()
    .waitFor();
  await topic(page, 'Every contact').getByText('Serving at the counter').first().waitFor();
  await link(page, 'Report').click();
  const text = await reportText(page);
  expect(text).toContain('Baker Street Bakery');
  expect(text).not.toMatch(/NaN|Infinity|undefined/);
});

journey('a reseller that counts everything sees all of it, and on paper too', async ({ visit }) => {
  const { page } = visit;
  await visit.goTo('');
  await button(page, 'A software reseller').click();
  await page.waitForURL(/#\/a\//);
  await saved(page).waitFor();
  const id = openId(page);
  await page.goto(`${visit.address}#/a/${id}/results`);
  await title(page, /./).waitFor();
  await unfold(page);
  for (const name of [
    'The six moments',
    'Every contact',
    'Promises kept',
    'Keeping our word',
    'Keeping and winning',
    'Money at the back door',
  ]) {
    await topic(page, name).first().waitFor();
  }
  const money = topic(page, 'Money at the back door');
  await money
    .getByText(/^You lost \d/)
    .first()
    .waitFor();
  expect(await page.getByRole('main').textContent()).not.toMatch(/NaN|Infinity|undefined/);
  await link(page, 'Report').click();
  expect(await reportText(page)).not.toMatch(/NaN|Infinity|undefined/);
});
