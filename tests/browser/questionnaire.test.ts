import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { journey, PHONE } from '../support/journey.ts';
import { pressOn, tabTo } from '../support/keyboard.ts';
import {
  BAKERY,
  button,
  link,
  option,
  saved,
  saveFile,
  startAssessment,
} from '../support/steps.ts';
import {
  answerEverything,
  EXPECTED_ANSWERS,
  type Given,
  type Hand,
} from '../support/whole-questionnaire.ts';

/** Limit of issue 2, "How fast and small". */
const MOST_ELEMENTS = 130;
/** Targets of a rating on a phone, access-languages.md A4. */
const SMALLEST_TARGET = 44;

const expectSmallPage = async (page: Page) => {
  expect(await page.locator('*').count(), page.url()).toBeLessThanOrEqual(MOST_ELEMENTS);
};

/** The results are there, and what was given is exactly what is kept. */
const expectEverythingKept = async (page: Page) => {
  await page.waitForURL(/\/results$/);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await saved(page).waitFor();
  await page.goto(page.url().replace(/\/results$/, ''));
  const { answers, file } = await saveFile(page);
  expect(answers).toEqual(EXPECTED_ANSWERS);
  expect(file.business).toMatchObject({ name: BAKERY.name, focus: BAKERY.focus });
};

const evidenceOf = ({ item }: Given) => `${item}.evidence`;

const mouse: Hand = {
  choose: async (page, given) => {
    await option(page, given.item, given.level).click();
    if (given.evidence !== undefined) {
      await option(page, evidenceOf(given), given.evidence).click();
    }
  },
  proceed: (page) => button(page, 'Continue').click(),
};

journey('the whole questionnaire is answered by mouse', async ({ visit }) => {
  const { page } = visit;
  await visit.goTo('');
  await startAssessment(page);
  await answerEverything(page, mouse, expectSmallPage);
  await expectEverythingKept(page);
});

/** The first moment with Tab, arrows and Space alone, the others with the number keys. */
const keyboard: Hand = {
  choose: async (page, given) => {
    if (given.item.startsWith('sale.') && given.level !== 'dont-know') {
      await tabTo(option(page, given.item, 0));
      await page.keyboard.press('Space');
      for (let level = 0; level < given.level; level += 1) await page.keyboard.press('ArrowDown');
    } else {
      await page.keyboard.press(given.level === 'dont-know' ? 'd' : String(given.level));
    }
    await page.locator(`input[name="${given.item}"][value="${given.level}"]:checked`).waitFor();
    if (given.evidence === undefined) return;
    await tabTo(option(page, evidenceOf(given), 'yes'));
    await page.keyboard.press('Space');
    const steps = ['yes', 'partly', 'no'].indexOf(given.evidence);
    for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowRight');
  },
  proceed: async (page) => {
    await pressOn(button(page, 'Continue'));
  },
};

journey('the whole questionnaire is answered by keyboard alone', async ({ visit }) => {
  const { page } = visit;
  await visit.goTo('');
  await pressOn(button(page, 'Start a new assessment'));
  await tabTo(page.getByLabel('Name of the business'));
  await page.keyboard.type(BAKERY.name);
  await tabTo(page.getByRole('radio', { name: BAKERY.kind }));
  await page.keyboard.press('Space');
  await tabTo(page.getByLabel(/customers you would hate to lose/));
  await page.keyboard.type(BAKERY.focus);
  await page.keyboard.press('Enter');
  await answerEverything(page, keyboard, expectSmallPage);
  await expectEverythingKept(page);
  await pressOn(link(page, 'Wall chart').first());
  const download = button(page, 'Download wall chart (PDF)');
  await tabTo(download);
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(file.suggestedFilename()).toMatch(/^Baker-Street-Bakery wall chart .*\.pdf$/);
});

describe('on a phone', () => {
  journey.override('options', PHONE);

  const finger: Hand = {
    choose: async (page, given) => {
      await option(page, given.item, given.level).tap();
      if (given.evidence !== undefined) {
        await option(page, evidenceOf(given), given.evidence).tap();
      }
    },
    proceed: (page) => button(page, 'Continue').tap(),
  };

  const expectFitForThumbs = async (page: Page) => {
    const { overflow, smallest } = await page.evaluate(() => ({
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      smallest: Math.min(
        ...[...document.querySelectorAll('input[type="radio"]')].map(
          (radio) => radio.closest('label')?.getBoundingClientRect().height ?? 0,
        ),
      ),
    }));
    expect(overflow, page.url()).toBe(0);
    expect(smallest, page.url()).toBeGreaterThanOrEqual(SMALLEST_TARGET);
  };

  journey('the whole questionnaire is answered by touch', async ({ visit }) => {
    const { page } = visit;
    await visit.goTo('');
    await startAssessment(page);
    await answerEverything(page, finger, expectFitForThumbs);
    await expectEverythingKept(page);
  });
});
