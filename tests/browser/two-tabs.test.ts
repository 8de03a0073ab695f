import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { journey } from '../support/journey.ts';
import { openId, option, saved, saveFile, startAssessment } from '../support/steps.ts';

const FIRST_TAB = ['sale.plan', 'sale.promise', 'sale.people', 'sale.personal'];
const SECOND_TAB = ['delivery.plan', 'delivery.promise', 'delivery.people', 'delivery.personal'];

journey('two tabs answer different questions and both keep every answer', async ({ visit }) => {
  const first = visit.page;
  await visit.goTo('');
  await startAssessment(first);
  const id = openId(first);
  const second = await visit.context.newPage();
  const question = (page: Page, item: string) => page.goto(`${visit.address}#/a/${id}/q/${item}`);
  for (const [n, item] of FIRST_TAB.entries()) {
    const other = SECOND_TAB[n] ?? '';
    await Promise.all([question(first, item), question(second, other)]);
    // At the same time: neither waits for the other to be saved.
    await Promise.all([option(first, item, 1).click(), option(second, other, 3).click()]);
    await Promise.all([saved(first).waitFor(), saved(second).waitFor()]);
  }
  for (const page of [first, second]) {
    await page.goto(`${visit.address}#/a/${id}`);
    const { answers } = await saveFile(page);
    expect(Object.keys(answers).toSorted()).toEqual([...FIRST_TAB, ...SECOND_TAB].toSorted());
  }
});

journey('an answer of one tab is shown in the other', async ({ visit }) => {
  await visit.goTo('');
  await startAssessment(visit.page);
  const other = await visit.context.newPage();
  await other.goto(visit.page.url());
  await option(other, 'sale.plan', 4).click();
  await option(visit.page, 'sale.plan', 4).and(visit.page.locator(':checked')).waitFor();
});

journey('what one tab deletes, the other no longer shows', async ({ visit }) => {
  await visit.goTo('');
  await startAssessment(visit.page);
  await option(visit.page, 'sale.plan', 4).click();
  await saved(visit.page).waitFor();
  const desk = await visit.context.newPage();
  await desk.goto(visit.address);
  await desk.getByRole('button', { name: 'Delete' }).click();
  await visit.page.getByRole('heading', { level: 1, name: 'There is no such page' }).waitFor();
});
