import { expect, onTestFinished } from 'vitest';
import type { Page } from 'playwright-core';
import { to } from '#ui/routes.ts';
import { findFaultsLightAndDark } from '../support/accessibility.ts';
import { HELD_WELL, withCamera, writeFilm } from '../support/fake-camera.ts';
import { untilKept } from '../support/kept.ts';
import { ballotLink, openBallotRoom, openCameraPage } from '../support/scan-steps.ts';

/** The laptop's camera collects ballots: a film stands for the phones that are held up. */

const { film, journey } = withCamera();

const start = (camera: Page) => camera.getByRole('button', { name: 'Start the camera' });

const isTooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

journey('codes held up to the camera are in the room, each once', async ({ visit, site }) => {
  const { page } = visit;
  // The day begins without a network, and the camera's page was never open before.
  await visit.goTo('');
  await untilKept(page);
  await site.close();
  onTestFinished(() => site.reopen());
  const id = await openBallotRoom(visit, 4);
  const first = ballotLink(visit, id, 300);
  const codes = [
    first,
    first,
    ballotLink(visit, id, 301),
    'https://example.org/menu',
    ballotLink(visit, id, 301, 1),
    undefined,
  ];
  writeFilm(
    film,
    2,
    codes.map((text) => ({ text, conditions: HELD_WELL })),
  );
  const camera = await openCameraPage(visit);
  expect(await findFaultsLightAndDark(camera)).toEqual([]);
  await start(camera).focus();
  await camera.keyboard.press('Enter');
  await camera.getByText('Taken in. Thank you.').first().waitFor();
  await camera.getByText('This is no ballot of this app.').first().waitFor();
  await camera.getByRole('button', { name: /^Take it back/ }).waitFor();
  await page.getByText('2 of 4 are in.').waitFor();
  expect(await findFaultsLightAndDark(camera)).toEqual([]);
  for (const width of [320, 1920]) {
    await camera.setViewportSize({ width, height: 800 });
    expect(await isTooWide(camera), `${width} px`).toBe(false);
  }
  expect(await camera.content()).not.toMatch(/vote\/|Middle/);

  await camera.getByRole('button', { name: 'Stop the camera' }).click();
  await start(camera).waitFor();
  await camera.getByRole('link', { name: 'Back to the console' }).click();
  await camera.getByText('2 of 4 are in.').waitFor();
  expect(new URL(camera.url()).pathname).not.toContain('scan');
});

/** The smallest program there is. */
const compile = (page: Page) =>
  page.evaluate(() =>
    WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(
      () => 'compiled',
      () => 'refused',
    ),
  );

journey('only the page of the camera may run WebAssembly', async ({ visit }) => {
  const { page, goTo, address, guards } = visit;
  await goTo('');
  expect(await compile(page)).toBe('refused');
  await expect.poll(() => guards.faults.length).toBe(1);
  expect(guards.faults.splice(0)).toEqual([expect.stringContaining('policy violated: script-src')]);

  await page.goto(`${address}${to.scan('nowhere')}`);
  await page.getByRole('heading', { name: 'This window cannot see the workshop' }).waitFor();
  expect(await compile(page)).toBe('compiled');
  await goTo('#/workshop/nowhere/scan');
  await page.waitForURL(/scan\.html/);
});
