import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from '../support/journey.ts';
import { countHands, openRoom, openScreen } from '../support/room-steps.ts';

/** Four hours in a room, on a clock that the test turns (workshop.md 2.7, W11). */

const HOURS = 4;
const TURN_MINUTES = 5;
const TURNS = (HOURS * 60) / TURN_MINUTES;
const MOST_GROWTH_BYTES = 20 * 1024 * 1024;
const PEOPLE = 30;

/** Notes every wake lock that the page holds. Headless browsers have no screen to keep awake. */
const WAKE_LOCKS = `
  window.held = new Set();
  Object.defineProperty(navigator, 'wakeLock', { value: { request: async () => {
    const lock = { release: async () => { window.held.delete(lock); } };
    window.held.add(lock);
    return lock;
  } } });`;

const heldBy = (page: Page) =>
  page.evaluate(() => (Reflect.get(window, 'held') as ReadonlySet<unknown>).size);

/** Bytes that are in use once everything unused is thrown away. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** Seconds left as the screen says them; below zero once they are over. */
async function secondsLeft(page: Page): Promise<number> {
  const text = await page.getByRole('timer').innerText();
  const [, minutes, seconds, side] = /(\d+):(\d\d) (left|over)/.exec(text) ?? [];
  const total = Number(minutes) * 60 + Number(seconds);
  return side === 'over' ? -total : total;
}

journey.override('beforeApp', { script: WAKE_LOCKS });

journey('after four hours nothing has grown, slept or drifted', async ({ visit }) => {
  const { page, context } = visit;
  const start = Date.parse('2026-11-26T09:00:00');
  await context.clock.install({ time: start });
  await openRoom(visit, String(PEOPLE));
  const screen = await openScreen(visit);
  await context.clock.pauseAt(start + 60_000);
  const wait = (ms: number) => context.clock.runFor(ms);
  const press = async (key: string) => {
    await wait(500);
    await page.keyboard.press(key);
  };

  const turn = async (at: number) => {
    await wait(TURN_MINUTES * 60_000);
    // Forwards through the questions and back again, as a room that never gets done.
    for (let step = 0; step < 4; step += 1) await press(at % 8 < 4 ? 'PageDown' : 'PageUp');
    await press('b');
    await press('b');
    if (await page.getByLabel('Hands for 0').isVisible()) {
      await countHands(page, [at % 7, 3, 5, 6, 2]);
    }
    await page.getByLabel('Parking lot: one line').fill(`Line ${at}`);
    await page.getByRole('button', { name: 'Park it' }).click();
    await page.getByRole('heading', { level: 1 }).click();
    await page.getByText(`Line ${at}`, { exact: true }).waitFor();
  };

  await turn(0);
  const before = { console: await heapOf(page), screen: await heapOf(screen) };
  for (let at = 1; at < TURNS; at += 1) await turn(at);
  const after = { console: await heapOf(page), screen: await heapOf(screen) };
  expect(after.console - before.console).toBeLessThan(MOST_GROWTH_BYTES);
  expect(after.screen - before.screen).toBeLessThan(MOST_GROWTH_BYTES);

  expect(await heldBy(page)).toBe(1);
  expect(await heldBy(screen)).toBe(1);

  const left = await secondsLeft(screen);
  await wait(60 * 60_000);
  const drift = left - 3600 - (await secondsLeft(screen));
  expect(Math.abs(drift)).toBeLessThanOrEqual(1);
  expect(await secondsLeft(page)).toBe(await secondsLeft(screen));
});
