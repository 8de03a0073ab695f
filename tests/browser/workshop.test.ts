import { expect, onTestFinished } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { to } from '#ui/routes.ts';
import { findFaultsLightAndDark } from '../support/accessibility.ts';
import { journey } from '../support/journey.ts';
import { countHands, openRoom, openScreen, press, takeTime } from '../support/room-steps.ts';
import { untilKept } from '../support/kept.ts';
import { faultsOnWall } from '../support/wall.ts';

/** A room with a console and a screen in two windows, as a coach has them. */

/** Each 0–4, so that no sum or share of them looks like one of them. */
const COUNTS = [7, 0, 11, 3, 8];
const IN = '29 of 30 are in';
/** All that a window tells anybody but the time: what is drawn, what is read aloud, its title. */
const toldBy = async (page: Page) =>
  [await page.innerHTML('body'), await page.locator('body').ariaSnapshot(), await page.title()]
    .join('\n')
    .replaceAll(/\d+:\d\d left/g, 'the time');

journey(
  'votes stay secret until they are revealed, and every picture fits the wall',
  async ({ visit }) => {
    const { page } = visit;
    await openRoom(visit);
    const screen = await openScreen(visit);
    const expectFine = async () => expect(await faultsOnWall(screen)).toEqual([]);
    await expectFine();
    await press(page, 'PageDown');
    await screen.getByText('0 of 30 are in').waitFor();
    const before = await toldBy(screen);
    await countHands(page, COUNTS);
    await screen.getByText(IN).waitFor();
    // But for their number nothing has changed in the screen's window.
    expect((await toldBy(screen)).replaceAll(IN, '0 of 30 are in')).toBe(before);
    await expectFine();
    expect(await findFaultsLightAndDark(screen)).toEqual([]);
    expect(await findFaultsLightAndDark(page)).toEqual([]);

    await press(page, 'PageDown');
    await screen.getByText('Middle answer: Now and then').waitFor();
    for (const [level, count] of COUNTS.entries()) {
      await screen.getByLabel(new RegExp(`^${level} .*: ${count} people`)).waitFor();
    }
    expect(await screen.locator('li span span').count()).toBe(29);
    await expectFine();
    expect(await findFaultsLightAndDark(screen)).toEqual([]);
    await press(page, 'PageDown');
    await screen.getByText('Talk about it').waitFor();
    await page.getByLabel('What was said').fill('Mornings are fine');
    await page.getByRole('button', { name: 'Keep the note' }).click();
    await page.getByText('Mornings are fine').waitFor();
    await press(page, 'PageDown');
    await countHands(page, [0, 0, 0, 30, 0]);
    await screen.getByText('30 of 30 are in').waitFor();
    await press(page, 'PageDown');
    await screen.getByText('Very strong agreement').waitFor();
    await expectFine();
    expect(await findFaultsLightAndDark(screen)).toEqual([]);

    await takeTime(page);
    await page.getByRole('button', { name: 'Go to the actions' }).click();
    await page.getByLabel('What', { exact: true }).fill('Greet everyone within a minute');
    await page.getByLabel('Who', { exact: true }).fill('Ines');
    await page.getByLabel('By when').fill('2026-12-24');
    await page.getByRole('button', { name: 'Agree on it' }).click();
    await screen.getByText('Ines, by 24 December 2026').waitFor();
    await expectFine();
    await press(page, 'PageDown');
    await screen.getByText('Agreed today').waitFor();
    await expectFine();
    expect(await findFaultsLightAndDark(screen)).toEqual([]);
    expect(await findFaultsLightAndDark(page)).toEqual([]);
    await page.getByRole('button', { name: 'Open as an assessment' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByText('Corner Bakery').first().waitFor();
    expect(page.url()).toMatch(/\/results$/);
  },
);

journey(
  'a whole hour without a network is walked with the keys of a page-turner, through reloads',
  async ({ visit, site }) => {
    const { page } = visit;
    // The day begins without a network; the laptop was here once before.
    await visit.goTo('');
    await untilKept(page);
    await site.close();
    onTestFinished(() => site.reopen());
    await openRoom(visit, '6');
    const screen = await openScreen(visit);
    await screen.bringToFront();
    await press(screen, 'PageDown');
    await screen.getByText('0 of 6 are in').waitFor();
    await press(screen, 'PageUp');
    await screen.getByText('How do our customers meet us?').waitFor();
    await press(screen, '.');
    await screen.getByText('The screen is dark.').waitFor();
    await press(screen, 'Escape');
    await screen.getByText('How do our customers meet us?').waitFor();
    await press(screen, 'b');
    await screen.getByText('The screen is dark.').waitFor();
    await press(screen, 'b');

    await press(screen, 'PageDown');
    await screen.getByText('0 of 6 are in').waitFor();
    await countHands(page, [1, 0, 2, 3, 0]);
    await screen.getByText('6 of 6 are in').waitFor();
    // F5, which page-turners send as well, costs nothing in either window.
    await Promise.all([screen.reload(), page.reload()]);
    await screen.getByText('6 of 6 are in').waitFor();
    await page.getByText('Saved: 6 in.', { exact: false }).waitFor();

    const asked = new Set<string>();
    const heading = screen.getByRole('heading', { level: 1 });
    for (let at = 0; at < 12 * 4 - 1; at += 1) {
      asked.add(await heading.innerText());
      await press(screen, 'PageDown');
    }
    asked.add(await heading.innerText());
    expect(asked.size).toBe(12);
    await press(screen, 'PageDown');
    await heading.filter({ hasText: 'Where we differ most' }).waitFor();
    expect(await faultsOnWall(screen)).toEqual([]);
    expect(await findFaultsLightAndDark(screen)).toEqual([]);
    await press(screen, 'PageDown');
    await heading.filter({ hasText: 'What do we fix first?' }).waitFor();
    const before = await toldBy(screen);
    for (const [at, dots] of ['a', 'aa', '0'].entries()) {
      await page.getByLabel('Up to three letters').fill(dots);
      await page.getByLabel('Up to three letters').press('Enter');
      await screen.getByText(`${at + 1} of 6 are in`).waitFor();
    }
    expect((await toldBy(screen)).replaceAll('3 of 6', '0 of 6')).toBe(before);
    expect(await faultsOnWall(screen)).toEqual([]);
    await press(screen, 'PageDown');
    await screen.getByText('3 dots, chosen').waitFor();
    expect(await faultsOnWall(screen)).toEqual([]);
    expect(await findFaultsLightAndDark(screen)).toEqual([]);
    await press(screen, 'PageDown');
    await heading.filter({ hasText: 'What we will do' }).waitFor();
    await screen.getByText(/^Chosen: /).waitFor();
    expect(await findFaultsLightAndDark(screen)).toEqual([]);
    await press(screen, 'PageDown');
    await heading.filter({ hasText: 'Thank you' }).waitFor();
    await press(screen, 'PageDown');
    await heading.filter({ hasText: 'Thank you' }).waitFor();
  },
);

/** Halfway between the top and the end of the words, wherever their box ends. */
const middleOf = (words: Locator) =>
  words.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const { top, bottom } = range.getBoundingClientRect();
    return (top + bottom) / 2;
  });

journey('the screen is closed and opened again, and one window is enough', async ({ visit }) => {
  const { page } = visit;
  await openRoom(visit);
  const screen = await openScreen(visit);
  const status = page.getByText('The screen is open in another window.');
  await status.waitFor();
  const link = page.getByRole('link', { name: 'Show the screen in this window' });
  expect(await middleOf(link)).toBeCloseTo(await middleOf(status), 0);
  await press(page, 'PageDown');
  await screen.getByText('0 of 30 are in').waitFor();
  await screen.close({ runBeforeUnload: true });
  await page.getByText(/^No screen is open/).waitFor();
  await link.click();
  await page.getByText('0 of 30 are in').waitFor();
  await press(page, 'PageUp');
  await page.getByRole('heading', { level: 1, name: 'How do our customers meet us?' }).waitFor();
  await press(page, 'c');
  await page.getByRole('heading', { level: 1, name: 'Console: Corner Bakery' }).waitFor();
  await page.goBack();
  await page.goto(`${visit.address}${to.workshops()}`);
  await page.getByRole('link', { name: /Go on with.*Corner Bakery/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Console: Corner Bakery' }).waitFor();
  const second = await visit.context.newPage();
  await second.goto(page.url());
  await page.getByText(/^Another console is open/).waitFor();
  await second.getByText(/^Another console is open/).waitFor();

  // Both consoles are killed in the middle of a vote: the wall stays, and no hand is lost.
  const wall = await openScreen(visit);
  await press(page, 'PageDown');
  await countHands(page, COUNTS);
  await wall.getByText(IN).waitFor();
  await Promise.all([second.close(), page.close()]);
  await wall.getByText(IN).waitFor();
  const next = await visit.context.newPage();
  await next.goto(`${visit.address}${to.workshops()}`);
  await next.getByRole('link', { name: /Go on with.*Corner Bakery/ }).click();
  await next.getByText('Saved: 29 in.').waitFor();
  expect(await next.getByLabel('Hands for 2').inputValue()).toBe('11');
  await press(next, 'PageDown');
  await wall.getByText('Middle answer: Now and then').waitFor();
});
