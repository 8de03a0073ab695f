import type { Page } from 'playwright-core';
import { to } from '#ui/routes.ts';
import type { Visit } from './journey.ts';

/** What a coach does in a room: opens it, presses the page-turner, counts hands. */

/** A second press sooner than 400 ms after the last is taken for the same one. */
const BETWEEN_PRESSES_MS = 450;

/** Lets the time between two presses pass, on the clock of all windows of this browser. */
export const takeTime = (page: Page) => page.context().clock.fastForward(BETWEEN_PRESSES_MS);

export const press = async (page: Page, key: string) => {
  await takeTime(page);
  await page.keyboard.press(key);
};

export async function openRoom({ page, goTo }: Pick<Visit, 'page' | 'goTo'>, people = '30') {
  await goTo(to.workshops());
  await page.getByLabel('Name of the business').fill('Corner Bakery');
  await page.getByLabel('How many people will vote?').fill(people);
  await page.getByRole('button', { name: 'Open the room' }).click();
  await page.getByRole('button', { name: 'Open the screen' }).waitFor();
}

export async function openScreen({
  page,
  context,
}: Pick<Visit, 'page' | 'context'>): Promise<Page> {
  const [screen] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: 'Open the screen' }).click(),
  ]);
  await screen.getByRole('heading', { name: 'How do our customers meet us?' }).waitFor();
  return screen;
}

export const countHands = async (page: Page, counts: readonly number[]) => {
  for (const [level, count] of counts.entries()) {
    await page.getByLabel(`Hands for ${level}`).fill(String(count));
  }
  await page.getByRole('button', { name: 'Save the count' }).click();
  // From here on the keys are the room's again.
  await page.getByRole('heading', { level: 1 }).click();
};
