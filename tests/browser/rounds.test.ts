import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { GRID_ITEMS } from '#domain/questionnaires/moments-of-truth.ts';
import { to } from '#ui/routes.ts';
import { findFaultsLightAndDark } from '../support/accessibility.ts';
import { journey } from '../support/journey.ts';
import {
  BAKERY,
  button,
  link,
  openFile,
  openId,
  option,
  saved,
  saveFile,
  title,
} from '../support/steps.ts';

/** A round of the bakery as somebody saved it, all 36 answered alike but for its low ones. */
const fileOf = (
  content: { readonly id: string; readonly role?: string; readonly name?: string },
  level: number,
  low: readonly string[] = [],
) =>
  JSON.stringify({
    format: 'fifteen-seconds/assessment',
    version: 1,
    id: content.id,
    createdAt: '2026-02-02T09:00:00.000Z',
    updatedAt: '2026-02-02T10:00:00.000Z',
    business: { name: content.name ?? BAKERY.name, kind: 'counter' },
    respondent: { role: content.role ?? '' },
    momentsOfTruth: {
      answers: Object.fromEntries(
        GRID_ITEMS.map((item) => [item, { level: low.includes(item) ? 0 : level }]),
      ),
    },
    plan: {
      actions: [{ id: 'x', text: 'Ask five new customers', item: 'delivery.proof' }],
      reviewOn: '2026-05-04',
    },
  });

const LOW = ['sale.plan', 'delivery.proof', 'complaint.people'];

/** How far the page sticks out at its narrowest, with its tables in it. */
const overflowOf = async (page: Page): Promise<number> => {
  await page.setViewportSize({ width: 320, height: 640 });
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
};

/** Walks the review to its end; each question says what was said last time, and only afterwards. */
const answerReview = async (page: Page, level: number): Promise<readonly string[]> => {
  const asked: string[] = [];
  while (!page.url().endsWith('/results')) {
    const address = page.url();
    const item = /\/q\/(.+)$/.exec(address)?.[1];
    if (item !== undefined) {
      await option(page, item, level).waitFor();
      expect(await page.getByText(/^Last time/).count()).toBe(0);
      await option(page, item, level).click();
      await page
        .getByText(`Last time: ${LOW.includes(item) ? 'Left to chance' : 'Now and then'}`)
        .waitFor();
      asked.push(item);
    }
    await button(page, 'Continue').click();
    await page.waitForURL((url) => url.href !== address);
  }
  return asked;
};

journey('a review asks what matters, and then and now says what came of it', async ({ visit }) => {
  const { page } = visit;
  await visit.goTo('');
  await openFile(page, 'first.fifteen.json', fileOf({ id: 'first' }, 2, LOW));
  await link(page, 'Next round').click();
  await title(page, 'Start the next round').waitFor();
  await button(page, 'Start a review of 10 questions').click();
  await page.waitForURL(/\/q\//);
  const id = openId(page);
  const asked = await answerReview(page, 3);
  expect(asked).toHaveLength(10);
  expect(asked).toEqual(expect.arrayContaining(LOW));

  await link(page, 'Then and now').click();
  await title(page, 'Then and now').waitFor();
  const happened = page.getByRole('group', { name: 'Ask five new customers' });
  await happened.getByRole('radio', { name: 'Partly' }).click();
  await page.getByRole('checkbox', { name: /^Week 1,/ }).check();
  await page.getByRole('checkbox', { name: /^Week 13, to 4 May/ }).check();
  await page.getByText('Kept 2 of 13 weeks.').waitFor();
  await page.getByText(/26 answers were carried over/).waitFor();
  const up = page.getByRole('region', { name: 'What moved by a whole level' });
  await expect.poll(() => up.getByRole('listitem').count()).toBe(10);
  await up.getByText('Left to chance → Reliable').first().waitFor();
  expect(await findFaultsLightAndDark(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);

  // What was ticked stands in the earlier round, what was answered in the later one.
  await saved(page).waitFor();
  await visit.goTo(to.hub('first'));
  const first = await saveFile(page);
  expect(first.file).toMatchObject({
    plan: { actions: [{ id: 'x', done: false, partly: true }], reviewOn: '2026-05-04' },
  });
  await visit.goTo(to.hub(id));
  const second = await saveFile(page);
  expect(second.file).toMatchObject({ round: 2, earlier: { id: 'first', items: asked } });
  expect(second.answers['contacts.progress']).toEqual({ level: 2, on: '2026-02-02' });
});

journey('five files of a team are compared without being kept', async ({ visit }) => {
  const { page } = visit;
  await visit.goTo('');
  await openFile(page, 'owner.fifteen.json', fileOf({ id: 'owner', role: 'Owner' }, 3));
  await link(page, 'Overview').first().click();
  await link(page, 'Owner and team').click();
  await page.getByText('One person so far.', { exact: false }).waitFor();
  expect(await page.getByRole('table').count()).toBe(0);

  const team = [1, 2, 3, 4].map((n) => fileOf({ id: `t${n}` }, n === 4 ? 1 : 2));
  const files = [
    ...team,
    fileOf({ id: 't1' }, 2),
    fileOf({ id: 'shop', name: 'Another shop' }, 2),
    '{ half a file',
  ].map((content, index) => ({
    name: `${index + 1}.fifteen.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  }));
  await page.getByLabel('Open files of the team').setInputFiles(files);

  await page.getByText('5 people.', { exact: true }).waitFor();
  const status = page.getByRole('main').getByRole('status');
  const said = await status.innerText();
  expect(said).toMatch(/5\.fifteen\.json.+in the list already/);
  expect(said).toMatch(/6\.fifteen\.json.+another business/);
  expect(said).toMatch(/7\.fifteen\.json.+not JSON/);

  const row = page.getByRole('row', { name: /^Handing over/ }).first();
  expect((await row.innerText()).split(/\s*\t\s*/).slice(0, 5)).toEqual([
    'Handing over',
    '5',
    '50',
    '25 to 75',
    'strong',
  ]);
  const gaps = page.getByRole('region', { name: 'The owner and the others' });
  await expect.poll(() => gaps.getByRole('listitem').count()).toBe(6);
  await gaps.getByText('Handing over: 31 points apart').waitFor();
  await page.getByText('For whoever checks the figures').click();
  await page.getByText('The other 30 questions').click();
  expect(await findFaultsLightAndDark(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);

  await visit.goTo('');
  await expect.poll(() => page.getByRole('heading', { level: 3 }).count()).toBe(1);
});
