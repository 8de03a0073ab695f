import { expect } from 'vitest';
import { to } from '#ui/routes.ts';
import { findFaultsLightAndDark } from '../support/accessibility.ts';
import { journey } from '../support/journey.ts';
import { openScreen, press, takeTime } from '../support/room-steps.ts';
import { faultsOnWall } from '../support/wall.ts';

/** A coach alone at the kitchen table, with twelve people who do not exist. */

journey('a coach rehearses with ballots, from one click to the dots', async ({ visit }) => {
  const { page, goTo } = visit;
  await goTo(to.workshops());
  await page.getByLabel(/^Phones or paper/).check();
  await page.getByRole('button', { name: 'Rehearse with twelve simulated people' }).click();
  await page.getByRole('heading', { level: 1, name: /^Practice room/ }).waitFor();
  const screen = await openScreen(visit);
  await screen.getByText('Practice room').waitFor();
  await press(page, 'PageDown');
  await screen.getByText('0 of 12 are in').waitFor();
  await page.getByRole('button', { name: 'Everyone at once' }).click();
  await screen.getByText('12 of 12 are in').waitFor();
  expect(await screen.content()).not.toContain('Middle');
  await page.reload();
  await page.getByText('12 of 12 are in.').waitFor();
  expect(await findFaultsLightAndDark(page)).toEqual([]);
  expect(await findFaultsLightAndDark(screen)).toEqual([]);
  await press(page, 'PageDown');
  await screen.getByText('Where we differ most').waitFor();
  expect(await faultsOnWall(screen)).toEqual([]);
  await press(page, 'PageDown');
  await screen.getByText('Split: we see two different things').waitFor();

  await press(page, 'PageDown');
  await press(page, 'PageDown');
  await page.getByRole('list', { name: 'Twelve people' }).waitFor();
  await screen.getByText('0 of 12 are in').waitFor();
  expect(await screen.content()).not.toContain('Critic');

  // A full list of lines, beside the code for phones and beside its dots.
  await takeTime(page);
  await page.getByRole('button', { name: 'Go to the actions' }).click();
  await screen.getByRole('heading', { name: 'What we will do' }).waitFor();
  await press(page, 'PageUp');
  await press(page, 'PageUp');
  await screen.getByText('0 of 12 are in').waitFor();
  expect(await screen.getByRole('listitem').count()).toBeGreaterThan(4);
  expect(await faultsOnWall(screen)).toEqual([]);
  await page.getByRole('button', { name: 'All slips at once' }).click();
  await screen.getByText('12 of 12 are in').waitFor();
  expect(await findFaultsLightAndDark(page)).toEqual([]);
  await page.getByRole('heading', { level: 1 }).click();
  await press(page, 'PageDown');
  await screen
    .getByText(/, chosen$/)
    .first()
    .waitFor();
  expect(await faultsOnWall(screen)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  const overflow = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  await expect.poll(overflow).toBe(0);
});
