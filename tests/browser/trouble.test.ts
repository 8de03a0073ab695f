import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { downloadBy } from '../support/downloads.ts';
import { journey, type Visit } from '../support/journey.ts';
import {
  button,
  link,
  openId,
  option,
  saved,
  saveFile,
  startAssessment,
  title,
} from '../support/steps.ts';

const banner = (page: Page) => page.getByRole('complementary', { name: 'Keeping your answers' });

const missing = (page: Page) => title(page, 'There is no such page');

const NOWHERE = [
  '#/nowhere',
  '#/a/unknown',
  '#/a/unknown/results',
  '#/a/unknown/q/sale.plan',
  '#/a/%E0%A4%A/chart',
];
const NOWHERE_IN_AN_ASSESSMENT = ['q/sale.nothing', 'check/nothing', 'pause/nothing', 'nothing'];

journey('an address that names nothing leads home', async ({ visit }) => {
  const { page } = visit;
  for (const route of NOWHERE) {
    await visit.goTo(route);
    await missing(page).waitFor();
    await link(page, 'To all assessments').click();
    await button(page, 'Start a new assessment').waitFor();
  }
  await startAssessment(page);
  const id = openId(page);
  for (const rest of NOWHERE_IN_AN_ASSESSMENT) {
    await visit.goTo(`#/a/${id}/${rest}`);
    await missing(page).waitFor();
    await visit.goTo(`#/a/${id}`);
    await missing(page).waitFor({ state: 'detached' });
  }
});

/** Two answers in memory: both are on the screen, in the file, and the banner stays. */
const expectToGoOnInMemory = async (page: Page) => {
  await option(page, 'sale.plan', 2).click();
  await banner(page).waitFor();
  await button(page, 'Continue').click();
  await option(page, 'sale.promise', 3).click();
  await banner(page).waitFor();
  expect(await saved(page).count()).toBe(0);
  const { answers } = await saveFile(page);
  expect(answers).toMatchObject({ 'sale.plan': { level: 2 }, 'sale.promise': { level: 3 } });
};

describe('a browser that does not store anything', () => {
  journey.override('beforeApp', {
    script: `Object.defineProperty(window, 'indexedDB', {
      get() { throw new DOMException('denied', 'SecurityError'); },
    });`,
  });

  journey('keeps the answers in memory and says so for as long as it lasts', async ({ visit }) => {
    await visit.goTo('');
    await startAssessment(visit.page);
    await expectToGoOnInMemory(visit.page);
  });
});

describe('a browser without a database', () => {
  journey.override('beforeApp', { script: 'delete window.indexedDB;' });

  journey('keeps the answers in memory and says so for as long as it lasts', async ({ visit }) => {
    await visit.goTo('');
    await startAssessment(visit.page);
    await expectToGoOnInMemory(visit.page);
  });
});

/** From now on the site may store so many bytes, or as many as it likes again. */
const limitStorage = async ({ context, page, address }: Visit) => {
  const session = await context.newCDPSession(page);
  const { origin } = new URL(address);
  return async (quotaSize?: number) => {
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
  };
};

const expectKeptAgain = async (page: Page) => {
  await saved(page).waitFor();
  await banner(page).waitFor({ state: 'detached' });
  await page.reload();
  await option(page, 'sale.promise', 3).and(page.locator(':checked')).waitFor();
};

journey('a device without room is named, and left as soon as there is room', async ({ visit }) => {
  const { page } = visit;
  const limit = await limitStorage(visit);
  await limit(1);
  await visit.goTo('');
  await startAssessment(page);
  await expectToGoOnInMemory(page);
  await limit();
  await expectKeptAgain(page);
});

/** So many characters that never repeat: a browser may squeeze what it keeps. */
const unlikeText = (length: number) => {
  let state = 1;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(0x4e00 + (state % 20_000));
  };
  return Array.from({ length }, next).join('');
};

journey('a device that fills up in the middle costs nothing', async ({ visit }) => {
  const { page } = visit;
  const limit = await limitStorage(visit);
  // Room for the database and some answers, not for the text.
  await limit(200_000);
  await visit.goTo('');
  await startAssessment(page);
  await saved(page).waitFor();
  await visit.goTo(`#/a/${openId(page)}/business`);
  await page.getByLabel(/customers you would hate to lose/).fill(unlikeText(300_000));
  await banner(page).waitFor();
  await visit.goTo(`#/a/${openId(page)}/q/sale.plan`);
  await expectToGoOnInMemory(page);
  await limit();
  await expectKeptAgain(page);
});

journey('a screen that breaks still gives the answers as a file', async ({ visit }) => {
  const { page } = visit;
  await visit.goTo('');
  await startAssessment(page);
  await option(page, 'sale.plan', 4).click();
  await saved(page).waitFor();
  // Breaks whatever is drawn next, until `mend` is called.
  await page.evaluate(() => {
    const whole = Object.getOwnPropertyDescriptor(String.prototype, 'trim') ?? {};
    Object.assign(window, {
      mend: () => {
        Object.defineProperty(String.prototype, 'trim', whole);
      },
    });
    const broken = () => {
      throw new Error('broken on purpose');
    };
    Object.defineProperty(String.prototype, 'trim', { ...whole, value: broken });
    window.location.hash = window.location.hash.replace('sale.plan', 'sale.promise');
  });
  await title(page, 'Something went wrong on this screen').waitFor();
  await page.evaluate('window.mend()');
  const { bytes } = await downloadBy(page, () => button(page, 'Save my answers as a file').click());
  expect(new TextDecoder().decode(bytes)).toContain('"sale.plan"');
  // React says on the console what broke; nothing else may be said.
  const said = visit.guards.faults.splice(0);
  expect(said.filter((fault) => !fault.includes('broken on purpose'))).toEqual([]);
});
