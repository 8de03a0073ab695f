import type { CDPSession, Locator, Page } from 'playwright-core';
import { openColdTab, type Conditions } from './conditions.ts';
import type { StoredPage } from './stored-pages.ts';

/** Everything is timed inside the page; the way from here to the browser is not part of it. */

/** Notes when the first radio is drawn and can be hit: `interactiveAt`, ms since navigation. */
const NOTE_INTERACTIVE = `{
  const look = () => {
    const radio = document.querySelector('input[type="radio"]');
    const box = radio?.getBoundingClientRect();
    const hit = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    if (hit && (hit === radio || radio.closest('label')?.contains(hit))) {
      setTimeout(() => { window.interactiveAt = performance.now(); });
    } else {
      requestAnimationFrame(look);
    }
  };
  requestAnimationFrame(look);
}`;

/** Notes for each click on a control how long it takes until the next picture is drawn: `paints`, ms. */
const NOTE_PAINTS = `{
  window.paints = [];
  window.addEventListener('click', (event) => {
    if (!event.target.closest('input, button')) return;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => window.paints.push(performance.now() - event.timeStamp);
    requestAnimationFrame(() => port2.postMessage(0));
  }, { capture: true });
}`;

/** Milliseconds from navigation, with a cold cache, to the first radio that can be chosen. */
export const timeToInteractive = async (
  { context, address }: StoredPage,
  conditions: Conditions,
): Promise<number> => {
  const { page } = await openColdTab(context, conditions);
  await page.addInitScript(NOTE_INTERACTIVE);
  await page.goto(address, { waitUntil: 'commit' });
  const noted = await page.waitForFunction((): unknown => Reflect.get(window, 'interactiveAt'));
  const time = Number(await noted.jsonValue());
  await page.close();
  return time;
};

export type AnswerTimes = {
  /** Milliseconds from click to picture, one per answer. */
  readonly paints: readonly number[];
  /** Milliseconds of main-thread work per answer, the share of this harness included. */
  readonly workPerAnswer: number;
  readonly elements: number;
};

const taskSeconds = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
};

const paintsOf = (page: Page): Promise<readonly number[]> => page.evaluate('window.paints');

const clickAll = async (radios: readonly Locator[], count: number) => {
  const [first] = radios;
  if (first === undefined) throw new Error('The page has no radio.');
  for (let n = 0; n < count; n += 1) await (radios[n % radios.length] ?? first).click();
};

const untilDrawn = (page: Page, count: number) =>
  page.waitForFunction((wanted) => {
    const paints: unknown = Reflect.get(window, 'paints');
    return Array.isArray(paints) && paints.length >= wanted;
  }, count);

/** Chooses one level after the other of the first group, `count` times. */
export const timeAnswers = async (
  { context, address }: StoredPage,
  conditions: Conditions,
  count: number,
): Promise<AnswerTimes> => {
  const { page, session } = await openColdTab(context, conditions);
  await page.addInitScript(NOTE_PAINTS);
  await page.goto(address);
  const radio = page.locator('input[type="radio"]');
  await radio.first().waitFor();
  const name = (await radio.first().getAttribute('name')) ?? '';
  const elements = await page.locator('*').count();
  const levels = ['0', '1', '2', '3', '4'].map((level) =>
    page.locator(`input[name="${name}"][value="${level}"]`),
  );
  // The first answers also pay for compiling code; they are the app's start, not its answering.
  await clickAll(levels, levels.length);
  await untilDrawn(page, levels.length);
  await session.send('Performance.enable');
  const before = await taskSeconds(session);
  await clickAll(levels, count);
  await untilDrawn(page, levels.length + count);
  const workPerAnswer = ((await taskSeconds(session)) - before) * (1000 / count);
  const paints = (await paintsOf(page)).slice(levels.length);
  await page.close();
  return { paints, workPerAnswer, elements };
};

/** Notes for each chosen option how long it takes until the next picture is drawn: `paints`, ms. */
const NOTE_CHOICES = `{
  window.paints = [];
  window.addEventListener('change', (event) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => window.paints.push(performance.now() - event.timeStamp);
    requestAnimationFrame(() => port2.postMessage(0));
  }, { capture: true });
}`;

/** Milliseconds from a tried answer to the picture that follows it, one for each of `count`. */
export const timeTrial = async (
  { context, address }: StoredPage,
  conditions: Conditions,
  count: number,
): Promise<readonly number[]> => {
  const { page } = await openColdTab(context, conditions);
  await page.addInitScript(NOTE_CHOICES);
  await page.goto(address);
  await page
    .getByRole('button', { name: /^Why this line/ })
    .first()
    .click();
  const answer = page.getByRole('dialog').getByRole('combobox').first();
  for (let n = 0; n < count; n += 1) {
    await answer.selectOption(String(1 + (n % 4)));
    await untilDrawn(page, n + 1);
  }
  const paints = await paintsOf(page);
  await page.close();
  // The first ones also pay for compiling code.
  return paints.slice(4);
};

/** Milliseconds from the click that adds a card to the picture with that card. */
export const timeNewCard = async ({ context, address }: StoredPage): Promise<number> => {
  const page = await context.newPage();
  await page.addInitScript(NOTE_PAINTS);
  await page.goto(address);
  const cards = page.getByRole('group', { name: /^Contact / });
  const add = page.getByRole('button', { name: 'Add a contact' });
  await add.waitFor();
  const before = await cards.count();
  await add.click();
  await cards.nth(before).waitFor();
  await untilDrawn(page, 1);
  const [time] = await paintsOf(page);
  await page.close();
  return time ?? Number.NaN;
};

/** Opens whatever is folded as soon as it is there; notes when all charts are: `chartsAt`, ms. */
const NOTE_CHARTS = `{
  const isDrawn = (count, part) => document.querySelectorAll(part).length >= count;
  const look = () => {
    document.querySelectorAll('main details:not([open])').forEach((topic) => { topic.open = true; });
    if (isDrawn(11, '.recharts-bar-rectangle path') && isDrawn(1, '.recharts-radar-polygon path')) {
      setTimeout(() => { window.chartsAt = performance.now(); });
    } else {
      requestAnimationFrame(look);
    }
  };
  requestAnimationFrame(look);
}`;

/** Milliseconds from navigation, with a cold cache, to the picture with two bar charts and a radar. */
export const timeToCharts = async (
  { context, address }: StoredPage,
  conditions: Conditions,
): Promise<number> => {
  const { page } = await openColdTab(context, conditions);
  await page.addInitScript(NOTE_CHARTS);
  await page.goto(address, { waitUntil: 'commit' });
  const noted = await page.waitForFunction((): unknown => Reflect.get(window, 'chartsAt'));
  const time = Number(await noted.jsonValue());
  await page.close();
  return time;
};

/** Milliseconds of a loop of 5·10⁶ square roots in the page: how fast it is right now. */
export const timeSquareRoots = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const start = performance.now();
    let sum = 0;
    for (let n = 0; n < 5_000_000; n += 1) sum += Math.sqrt(n);
    // The sum is used, or the loop could be left out.
    return performance.now() - start + (Number.isNaN(sum) ? 1 : 0);
  });

/** Notes when a file is handed to the browser: `fileAt`, ms since navigation. */
export const NOTE_FILE = `{
  const make = URL.createObjectURL;
  URL.createObjectURL = (file) => { window.fileAt = performance.now(); return make.call(URL, file); };
  window.addEventListener('click', (event) => {
    // The page itself clicks too, on the link that saves the file.
    if (!event.isTrusted) return;
    window.askedAt = event.timeStamp;
    window.fileAt = undefined;
  }, { capture: true });
}`;

/** Milliseconds from the click on a download button to the finished file. */
export const timeExport = async (page: Page, button: Locator): Promise<number> => {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  await download.delete();
  return Number(await page.evaluate('window.fileAt - window.askedAt'));
};
