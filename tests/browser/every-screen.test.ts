import { expect } from 'vitest';
import { example as reseller } from '#messages/en/examples/contract.ts';
import { to } from '#ui/routes.ts';
import { journey } from '../support/journey.ts';
import { unfold } from '../support/results-pages.ts';
import { expectEveryScreenFits, faultsOf } from '../support/screens.ts';
import { button, openFile, openId } from '../support/steps.ts';

/** Each screen, fresh and full, by axe-core in light and dark, and as narrow as it may get. */

journey('an empty desk is accessible and fits 320 px', async ({ visit }) => {
  await visit.goTo('');
  expect(await faultsOf(visit.page)).toEqual([]);
});

journey('each screen of the whole example is accessible and fits 320 px', async ({ visit }) => {
  await visit.goTo('');
  await button(visit.page, 'See an example').click();
  await visit.page.waitForURL(/\/results$/);
  await expectEveryScreenFits(visit);
});

journey('all numbers filled in and unfolded are accessible and fit 320 px', async ({ visit }) => {
  const { page, goTo } = visit;
  await goTo('');
  const file = { format: 'fifteen-seconds/assessment', version: 1, ...reseller };
  await openFile(page, 'reseller.fifteen.json', JSON.stringify(file));
  await page.getByRole('listitem').getByRole('link', { name: 'Overview' }).click();
  await page.waitForURL(/#\/a\//);
  const id = openId(page);
  for (const address of [to.numbers, to.results]) {
    await goTo(address(id));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await unfold(page);
    await page.getByText('How this is worked out').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
  }
});
