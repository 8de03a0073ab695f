import { expect } from 'vitest';
import { findFaultsLightAndDark } from '../support/accessibility.ts';
import { readCalendar } from '../support/calendar.ts';
import { downloadBy } from '../support/downloads.ts';
import { journey, type Visit } from '../support/journey.ts';
import { readPdf } from '../support/pdf.ts';
import { button, option, saved, startAssessment, title } from '../support/steps.ts';

const DAY = '2027-03-01';

const whats = ({ page }: Visit) =>
  page
    .getByRole('textbox', { name: 'What', exact: true })
    .evaluateAll((fields) =>
      fields.map((field) => (field instanceof HTMLInputElement ? field.value : '')),
    );

journey(
  'a line to fix first becomes an action with a date, in calendar and print',
  async ({ visit }) => {
    const { page } = visit;
    await visit.goTo('');
    await startAssessment(page);
    await option(page, 'sale.plan', 0).click();
    await saved(page).waitFor();
    await visit.goTo(page.url().replace(/.*(#\/a\/[^/]+).*/, '$1/plan'));
    await title(page, 'Your plan').waitFor();
    const start = page.getByRole('region', { name: 'Start from here' });
    await start.getByRole('button', { name: /^Add to the plan/ }).click();
    const row = page.getByRole('listitem', { name: 'Action 1' });
    await row.getByLabel('Who', { exact: true }).fill('Mia; or Tom, if ill');
    await row.getByLabel('By when', { exact: true }).fill(DAY);
    const [what = ''] = await whats(visit);
    expect(what).not.toBe('');

    const calendar = await downloadBy(page, () => button(page, 'Download calendar file').click());
    expect(calendar.name).toMatch(/^Baker-Street-Bakery plan [\d-]+\.ics$/);
    const [action, review] = readCalendar(new TextDecoder().decode(calendar.bytes));
    expect(action).toMatchObject({
      summary: `${what} · Mia; or Tom, if ill`,
      description: 'From: Winning the customer, Our plan',
      start: DAY,
      end: '2027-03-02',
    });
    expect(review?.summary).toBe('Look at the plan again: Baker Street Bakery');

    const print = await downloadBy(page, () => button(page, 'Print the plan (PDF)').click());
    const [first] = await readPdf(print.bytes);
    expect(first).toMatchObject({ widthMm: 210, heightMm: 297 });
    expect(first?.text).toContain('Mia; or Tom, if ill');
  },
);

journey('actions are dragged by their handle, and by keys alone', async ({ visit }) => {
  const { page } = visit;
  await visit.goTo('');
  await startAssessment(page);
  await visit.goTo(page.url().replace(/.*(#\/a\/[^/]+).*/, '$1/plan'));
  for (const [index, text] of ['one', 'two', 'three'].entries()) {
    await button(page, 'Add an action').click();
    await page.getByRole('textbox', { name: 'What', exact: true }).nth(index).fill(text);
  }
  const row = (text: string) =>
    page.getByRole('listitem').filter({ has: button(page, `Delete: ${text}`) });
  // The handle is for pointers only and hidden from everybody who has none.
  await row('one').getByText('Drag', { exact: true }).hover();
  await page.mouse.down();
  await row('three').scrollIntoViewIfNeeded();
  const target = await row('three').boundingBox();
  if (target === null) throw new Error('The last row is not on the page');
  await page.mouse.move(target.x + 60, target.y + target.height - 8, { steps: 6 });
  await page.mouse.up();
  await page.getByText('“one” is now number 3 of 3.').waitFor({ state: 'attached' });
  expect(await whats(visit)).toEqual(['two', 'three', 'one']);

  await button(page, 'Move earlier: one').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByText('“one” is now number 1 of 3.').waitFor({ state: 'attached' });
  expect(await whats(visit)).toEqual(['one', 'two', 'three']);

  // Escape leaves everything where it was.
  await row('three').getByText('Drag', { exact: true }).hover();
  await page.mouse.down();
  await page.mouse.move(0, 0, { steps: 4 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await whats(visit)).toEqual(['one', 'two', 'three']);
});

journey(
  'everything unfolded, overdue and done is accessible and fits 320 px',
  async ({ visit }) => {
    const { page } = visit;
    await visit.goTo('');
    await button(page, 'See an example').click();
    await page.waitForURL(/\/results$/);
    await visit.goTo(page.url().replace(/.*(#\/a\/[^/]+).*/, '$1/plan'));
    await title(page, 'Your plan').waitFor();
    await page.getByLabel('By when', { exact: true }).first().fill('2020-01-01');
    await page.getByText('Overdue since 1 January 2020.').waitFor();
    await page.getByRole('checkbox', { name: 'Done', exact: true }).nth(1).click();
    await button(page, 'Add a contact').click();
    await page.keyboard.type('Mrs Petrović');
    await page.getByLabel('Month', { exact: true }).last().selectOption('March');
    await page.locator('details').evaluateAll((all) => {
      for (const each of all) each.setAttribute('open', '');
    });
    expect(await findFaultsLightAndDark(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  },
);
