import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from '../support/journey.ts';
import { button, link } from '../support/steps.ts';

/** The middle of the words themselves, whatever box stands around them. */
const middleOf = (words: Locator) =>
  words.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const { top, bottom } = range.getBoundingClientRect();
    return Math.round((top + bottom) / 2);
  });

/** The heights of the lines of a text, from the top of one to the top of the next. */
const linesOf = (text: Locator) =>
  text.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const tops = [...range.getClientRects()].map(({ bottom }) => Math.round(bottom));
    const each = [...new Set(tops)].toSorted((a, b) => a - b);
    return each.slice(1).map((top, index) => top - (each[index] ?? top));
  });

journey('the actions of a row stand on one line, and examples wrap evenly', async ({ visit }) => {
  const { page } = visit;
  await visit.goTo('');
  await button(page, 'See an example').click();
  await page.getByRole('heading', { name: 'Fix first' }).waitFor();
  await visit.goTo('#/');
  const row = page.getByRole('listitem');
  await row.waitFor();
  const middles = await Promise.all(
    [link(page, 'Overview'), button(page, 'Save a file'), button(page, 'Delete')].map(middleOf),
  );
  expect(Math.max(...middles) - Math.min(...middles)).toBeLessThanOrEqual(1);

  await page.setViewportSize({ width: 320, height: 800 });
  const line = page.getByRole('paragraph').filter({ has: button(page, 'A software reseller') });
  const gaps = (await linesOf(line)).filter((gap) => gap > 4);
  expect(gaps.length).toBeGreaterThan(0);
  expect(Math.max(...gaps)).toBeLessThanOrEqual(28);
});
