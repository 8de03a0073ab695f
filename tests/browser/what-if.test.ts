import { expect } from 'vitest';
import { journey } from '../support/journey.ts';
import { button, openId, saved, saveFile } from '../support/steps.ts';

journey(
  'a number opens its working, a change is tried, kept as a target and printed on the chart',
  async ({ visit }) => {
    const { page } = visit;
    await visit.goTo('');
    await button(page, 'See an example').click();
    await page.waitForURL(/#\/a\//);
    await saved(page).waitFor();
    const id = openId(page);
    await page.goto(`${visit.address}#/a/${id}/results`);
    const before = await page.getByRole('heading', { level: 1 }).textContent();

    await page
      .getByRole('button', { name: /^Why this line\?/ })
      .first()
      .press('Enter');
    const panel = page.getByRole('dialog');
    await panel.getByText(/^Place 1 of \d+/).waitFor();
    await panel.getByRole('combobox').first().selectOption('4');
    await page.getByText(/^Trying one change\./).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).not.toBe(before);
    await panel.getByText('With this answer there is nothing left to fix here.').waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });

    await page.getByRole('heading', { level: 2, name: 'Money at the back door' }).click();
    await page
      .getByRole('button', { name: /^How this is worked out: The customers lost take/ })
      .click();
    await panel.getByText('Customers lost × yearly margin: 360 × £92 = £33,100').waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });

    await button(page, 'Keep as target').click();
    await page.getByText(/^Trying/).waitFor({ state: 'detached' });
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe(before);
    await page.getByText('aim 4').first().waitFor();

    await page.reload();
    await page.getByText('aim 4').first().waitFor();
    await page.goto(`${visit.address}#/a/${id}/chart`);
    await page.getByRole('img').filter({ hasText: '→ 4' }).first().waitFor();
    await page.goto(`${visit.address}#/a/${id}`);
    const { text } = await saveFile(page);
    expect(JSON.parse(text)).toMatchObject({ plan: { targets: { 'problem.promise': 4 } } });
  },
);
