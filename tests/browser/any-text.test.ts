import { expect } from 'vitest';
import { journey } from '../support/journey.ts';
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
});
