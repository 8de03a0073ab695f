import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { journey } from '../support/journey.ts';
import {
  BAKERY,
  button,
  openFile,
  openId,
  option,
  saved,
  saveFile,
  startAssessment,
} from '../support/steps.ts';

const message = (page: Page) => page.getByRole('main').getByRole('status');
const listed = (page: Page) => page.getByRole('heading', { level: 3 });

/** A business with one answer, then the desk. */
const makeOne = async (page: Page, address: string) => {
  await startAssessment(page);
  await option(page, 'sale.plan', 3).click();
  await saved(page).waitFor();
  const id = openId(page);
  await page.goto(`${address}#/a/${id}`);
  const file = await saveFile(page);
  await page.goto(`${address}#/`);
  await listed(page).filter({ hasText: BAKERY.name }).waitFor();
  return file;
};

journey('a saved file brings a deleted assessment back as it was', async ({ visit }) => {
  const { page } = visit;
  await visit.goTo('');
  const before = await makeOne(page, visit.address);
  expect(before.name).toMatch(/^Baker-Street-Bakery \d{4}-\d{2}-\d{2}\.fifteen\.json$/);
  await button(page, 'Delete').click();
  await listed(page).waitFor({ state: 'detached' });
  await openFile(page, before.name, before.text);
  await listed(page).filter({ hasText: BAKERY.name }).waitFor();
  const after = await saveFile(page);
  expect(JSON.parse(after.text)).toEqual(JSON.parse(before.text));
});

journey('opening the same file twice changes nothing', async ({ visit }) => {
  const { page } = visit;
  await visit.goTo('');
  const { name, text } = await makeOne(page, visit.address);
  await openFile(page, name, text);
  await message(page).filter({ hasText: BAKERY.name }).waitFor();
  await openFile(page, name, text);
  expect(await listed(page).count()).toBe(1);
});

journey('a deleted assessment comes back with Undo', async ({ visit }) => {
  const { page } = visit;
  await visit.goTo('');
  const before = await makeOne(page, visit.address);
  await button(page, 'Delete').click();
  await button(page, 'Undo').click();
  await listed(page).filter({ hasText: BAKERY.name }).waitFor();
  const after = await saveFile(page);
  expect(after.answers).toEqual(before.answers);
});

const envelope = (content: object) =>
  JSON.stringify({ format: 'fifteen-seconds/assessment', version: 1, ...content });
const LARGE = 1_100_000;
const DEEP = 200_000;

/** What is chosen, and a part of the sentence that says what is wrong with it. */
const BAD_FILES: readonly (readonly [what: string, content: string | Buffer, says: RegExp])[] = [
  ['a letter', 'Dear customer,', /not|JSON/i],
  ['an empty file', '', /not|empty/i],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0xff]), /not/i],
  ['a list of something else', '[1, 2, 3]', /not/i],
  ['a file of another app', JSON.stringify({ format: 'other', version: 1 }), /not/i],
  ['a file cut in half', envelope({ business: { name: BAKERY.name } }).slice(0, 60), /not/i],
  ['a file of a newer app', envelope({ version: 2 }), /newer/i],
  ['a file of more than a megabyte', envelope({ note: 'x'.repeat(LARGE) }), /large|big/i],
  ['a file nested without end', `${'['.repeat(DEEP)}${']'.repeat(DEEP)}`, /levels/i],
  [
    'an answer that does not exist',
    envelope({ momentsOfTruth: { answers: { 'sale.plan': { level: 9 } } } }),
    /sale\.plan/,
  ],
];

journey(
  'a file that cannot be opened is refused in one sentence and changes nothing',
  async ({ visit }) => {
    const { page } = visit;
    await visit.goTo('');
    const before = await makeOne(page, visit.address);
    for (const [what, content, says] of BAD_FILES) {
      const name = `${what}.json`;
      await openFile(page, name, content);
      await message(page).filter({ hasText: name }).waitFor();
      expect(await message(page).innerText()).toMatch(says);
      expect(await listed(page).count(), what).toBe(1);
    }
    const after = await saveFile(page);
    expect(JSON.parse(after.text)).toEqual(JSON.parse(before.text));
  },
);
