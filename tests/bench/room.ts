import type { Browser, Page } from 'playwright-core';
import { openRoom, openScreen } from '../support/room-steps.ts';
import { quantile } from './statistics.ts';

/** How fast the screen of a room follows its console, in two windows of one browser (W6). */

const STEPS = 60;
const RELOADS = 5;

/** Notes when the picture on the wall last changed: `changedAt`, ms since 1970. */
const NOTE_CHANGE = `
  new MutationObserver(() => {
    requestAnimationFrame(() => { window.changedAt = performance.timeOrigin + performance.now(); });
  }).observe(document.querySelector('main'), { subtree: true, childList: true, attributes: true });`;

/** Notes when the wall shows its picture again after a reload: `shownAt`, ms since navigation. */
const NOTE_SHOWN = `{
  const look = () => {
    if (document.querySelector('main h1') === null) requestAnimationFrame(look);
    else window.shownAt = performance.now();
  };
  requestAnimationFrame(look);
}`;

/** Presses and tells when, in ms since 1970. */
const PRESS_DARK = `(() => {
  const at = performance.timeOrigin + performance.now();
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'b', bubbles: true }));
  return at;
})()`;

const noted = async (page: Page, name: string): Promise<number> => {
  const value = await page.waitForFunction((key): unknown => Reflect.get(window, key), name);
  return Number(await value.jsonValue());
};

/** Milliseconds from a key on the console until the screen has drawn it, one for each press. */
async function timeSteps(page: Page, screen: Page): Promise<readonly number[]> {
  await screen.evaluate(NOTE_CHANGE);
  const times: number[] = [];
  for (let step = 0; step < STEPS; step += 1) {
    await screen.evaluate(() => Reflect.deleteProperty(window, 'changedAt'));
    const pressed = Number(await page.evaluate(PRESS_DARK));
    times.push((await noted(screen, 'changedAt')) - pressed);
  }
  return times;
}

/** Milliseconds from a reload of the screen until its picture is back. */
async function timeReloads(screen: Page): Promise<readonly number[]> {
  await screen.addInitScript(NOTE_SHOWN);
  const times: number[] = [];
  for (let reload = 0; reload < RELOADS; reload += 1) {
    await screen.reload();
    times.push(await noted(screen, 'shownAt'));
  }
  return times;
}

export async function printRoom(browser: Browser, address: string) {
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  const goTo = async (route: string) => {
    await page.goto(`${address}${route}`);
  };
  await openRoom({ page, goTo });
  const screen = await openScreen({ page, context });
  const steps = await timeSteps(page, screen);
  const reloads = await timeReloads(screen);
  const print = (name: string, ms: number, aim: string) =>
    console.log(`${name.padEnd(58)}${ms.toFixed(0)} ms`.padEnd(82), aim);
  print('Console to screen, p95', quantile(steps, 0.95), 'aim 100 ms');
  print('The screen back after a reload, slowest', Math.max(...reloads), 'aim 1000 ms');
  await context.close();
}
