import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { findBrowser, launchBrowser, NO_BROWSER } from '../support/browser.ts';
import { codeFetchedBy, totalGzip } from '../support/code-size.ts';
import { serveFolder } from '../support/serve.ts';
import { BAKERY, button, link, startAssessment } from '../support/steps.ts';
import { SLOW, SLOW_CPU, UNTHROTTLED, type Conditions } from './conditions.ts';
import { buildFloor } from './floor.ts';
import {
  NOTE_FILE,
  timeAnswers,
  timeExport,
  timeNewCard,
  timeSquareRoots,
  timeToCharts,
  timeToInteractive,
  timeTrial,
  type AnswerTimes,
} from './measures.ts';
import { printRoom } from './room.ts';
import { median, quantile } from './statistics.ts';
import { contactsPage, openProfile, resultsPage, type StoredPage } from './stored-pages.ts';

/**
 * Speed and size as ratios against a React-only page with six radio groups, both measured in turn
 * in one run, so that a busy machine slows down both. Printed, never asserted.
 */

const ROUNDS = 5;
const ANSWERS = 40;

/** What is measured on the app, and the same on the floor page. */
type Pair<T> = { readonly app: T; readonly floor: T };
type Pages = Pair<StoredPage>;

const print = (name: string, { app, floor }: Pair<number>, unit: string, aim = '') => {
  const ratio = (app / floor).toFixed(2);
  const figures = `${app.toFixed(1)} / ${floor.toFixed(1)} ${unit}`;
  console.log(`${name.padEnd(52)}${ratio.padStart(6)}   ${figures.padEnd(22)} ${aim}`.trimEnd());
};

/** One round after the other, app and floor in turn within each. */
const interleave = async <T>(
  pages: Pair<StoredPage>,
  measure: (page: StoredPage) => Promise<T>,
): Promise<Pair<readonly T[]>> => {
  const app: T[] = [];
  const floor: T[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    app.push(await measure(pages.app));
    floor.push(await measure(pages.floor));
  }
  return { app, floor };
};

/** Opens both pages in an own profile each; the app's holds an assessment without answers. */
const openPages = async (browser: Browser, addresses: Pair<string>): Promise<Pages> => {
  const sizes = { app: 0, floor: 0 };
  const first = async (address: string, walk: (page: Page) => Promise<void>, who: keyof Pages) => {
    const context = await openProfile(browser);
    const page = await context.newPage();
    const files = await codeFetchedBy(page, async () => {
      await page.goto(address);
      await walk(page);
    });
    sizes[who] = totalGzip(files) / 1000;
    const result: StoredPage = { context, address: page.url() };
    await page.close();
    return result;
  };
  const app = await first(addresses.app, (page) => startAssessment(page, BAKERY), 'app');
  const floor = await first(addresses.floor, () => Promise.resolve(), 'floor');
  print('JS+CSS until the first question, gzip', sizes, 'KB', 'aim 1.9 (tested)');
  return { app, floor };
};

const printInteractive = async (pages: Pages, conditions: Conditions) => {
  const times = await interleave(pages, (page) => timeToInteractive(page, conditions));
  const medians = { app: median(times.app), floor: median(times.floor) };
  print(`First question interactive, ${conditions.name}`, medians, 'ms', 'aim 1.35');
};

const printAnswers = async (pages: Pages, conditions: Conditions) => {
  const runs = await interleave(pages, (page) => timeAnswers(page, conditions, ANSWERS));
  const both = (of: (answers: readonly AnswerTimes[]) => number): Pair<number> => ({
    app: of(runs.app),
    floor: of(runs.floor),
  });
  const paint = (share: number) =>
    both((answers) =>
      quantile(
        answers.flatMap(({ paints }) => paints),
        share,
      ),
    );
  const { name } = conditions;
  print(`Answer to paint p50, ${name}`, paint(0.5), 'ms');
  print(`Answer to paint p98, ${name}`, paint(0.98), 'ms', 'aim 1.3');
  const work = both((answers) => median(answers.map(({ workPerAnswer }) => workPerAnswer)));
  print(`Main-thread time per answer, ${name}`, work, 'ms');
  if (conditions === UNTHROTTLED) {
    const elements = both((answers) => Math.max(...answers.map((answer) => answer.elements)));
    print('DOM elements on the page', elements, '', 'aim 130 in all (tested)');
  }
};

/** Warm: the first export, which also loads the code and the fonts, is not counted. */
const printExport = async (browser: Browser, address: string) => {
  const page = await browser.newPage({ acceptDownloads: true });
  await page.addInitScript(NOTE_FILE);
  await page.goto(address);
  await button(page, 'See an example').click();
  await link(page, 'Wall chart').click();
  const download = button(page, 'Download wall chart (PDF)');
  await timeExport(page, download);
  await timeSquareRoots(page);
  const times: { app: number[]; floor: number[] } = { app: [], floor: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.app.push(await timeExport(page, download));
    times.floor.push(await timeSquareRoots(page));
  }
  const medians = { app: median(times.app), floor: median(times.floor) };
  print('PDF export, warm / 5 million square roots', medians, 'ms', 'aim 5');
};

const MANY_CONTACTS = 50;
const TRIES = 12;

/** The card after fifty against the first one. */
const printCards = async (browser: Browser, address: string) => {
  const pages = {
    app: await contactsPage(browser, address, MANY_CONTACTS),
    floor: await contactsPage(browser, address, 0),
  };
  const times = await interleave(pages, timeNewCard);
  const medians = { app: median(times.app), floor: median(times.floor) };
  print(`A contact added to ${MANY_CONTACTS} / the first one`, medians, 'ms', 'aim 2');
};

/** The results of a whole assessment, every topic open, against its charts alone. */
const printResults = async (browser: Browser, address: string) => {
  const chartsPage = await buildFloor('charts-floor');
  const charts = await serveFolder(chartsPage.folder);
  const pages = {
    app: await resultsPage(browser, address),
    floor: { context: await openProfile(browser), address: charts.address },
  };
  for (const conditions of [UNTHROTTLED, SLOW]) {
    const times = await interleave(pages, (page) => timeToCharts(page, conditions));
    const medians = { app: median(times.app), floor: median(times.floor) };
    print(`Results, all drawn / charts, ${conditions.name}`, medians, 'ms', 'aim 1.5');
  }
  await charts.close();
  chartsPage.remove();
};

const printQuestion = async (browser: Browser, address: string) => {
  const floorPage = await buildFloor();
  const floor = await serveFolder(floorPage.folder);
  const pages = await openPages(browser, { app: address, floor: floor.address });
  for (const conditions of [UNTHROTTLED, SLOW]) {
    await printInteractive(pages, conditions);
    await printAnswers(pages, conditions);
  }
  await floor.close();
  floorPage.remove();
};

/** A tried answer on the results of a whole assessment against an answer on the floor page. */
const printTrial = async (browser: Browser, address: string) => {
  const floorPage = await buildFloor();
  const floor = await serveFolder(floorPage.folder);
  const results = await resultsPage(browser, address);
  const radios = { context: await openProfile(browser), address: floor.address };
  const times: { app: number[]; floor: number[] } = { app: [], floor: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.app.push(...(await timeTrial(results, SLOW_CPU, TRIES)));
    times.floor.push(...(await timeAnswers(radios, SLOW_CPU, TRIES)).paints);
  }
  const medians = { app: median(times.app), floor: median(times.floor) };
  print(`What if, to paint, ${SLOW_CPU.name}`, medians, 'ms', 'aim 3');
  await floor.close();
  floorPage.remove();
};

const FIGURES = {
  question: printQuestion,
  contacts: printCards,
  results: printResults,
  trial: printTrial,
  export: printExport,
  room: printRoom,
} as const;

const isFigure = (name: string): name is keyof typeof FIGURES => name in FIGURES;

/** All figures, or those that are named on the command line. */
const bench = async (executable: string, names: readonly string[]) => {
  await build({ logLevel: 'warn' });
  const app = await serveFolder('dist');
  const browser = await launchBrowser(executable);
  console.log(`${'app / floor, medians of'.padEnd(24)} ${ROUNDS} rounds${'ratio'.padStart(25)}`);
  for (const name of names.filter(isFigure)) await FIGURES[name](browser, app.address);
  await browser.close();
  await app.close();
};

const executable = findBrowser();
if (executable === undefined) {
  console.error(NO_BROWSER);
  process.exitCode = 1;
} else {
  const asked = process.argv.slice(2);
  await bench(executable, asked.length === 0 ? Object.keys(FIGURES) : asked);
}
