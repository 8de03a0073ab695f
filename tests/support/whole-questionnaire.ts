import type { Page } from 'playwright-core';
import { FACETS, gridItem, MOMENTS } from '#domain/questionnaires/moments-of-truth.ts';
import { assess } from '#messages/en/assess.ts';
import { MOMENT_NAMES } from '#messages/en/names.ts';
import { option, title } from './steps.ts';

/** All 36 questions in the order of the pages, with what is answered to each. */

export type Given = {
  readonly item: string;
  readonly level: number | 'dont-know';
  readonly evidence?: 'yes' | 'partly' | 'no';
};

const LEVELS = [2, 3, 1, 4, 0, 'dont-know', 3] as const;
const EVIDENCE = ['yes', 'partly', 'no', undefined] as const;

const givenTo = (item: string, position: number): Given => {
  const level = LEVELS[position % LEVELS.length] ?? 2;
  const evidence = EVIDENCE[position % EVIDENCE.length];
  const asked = level !== 'dont-know' && level >= 3;
  return { item, level, ...(asked && evidence !== undefined ? { evidence } : {}) };
};

const itemsOf = (moment: (typeof MOMENTS)[number]) =>
  FACETS.map((facet) => gridItem(moment, facet));

export const GIVEN: readonly Given[] = MOMENTS.flatMap(itemsOf).map(givenTo);

/** The answers of a file, as they have to come out. */
export const EXPECTED_ANSWERS = Object.fromEntries(
  GIVEN.map(({ item, ...answer }) => [item, answer]),
);

/** One way of working a page: mouse, keyboard or finger. */
export type Hand = {
  readonly choose: (page: Page, given: Given) => Promise<void>;
  readonly proceed: (page: Page) => Promise<void>;
};

/** From the first question to the results, with the check and pause page after each moment. */
export const answerEverything = async (
  page: Page,
  hand: Hand,
  onAnswered: (page: Page) => Promise<void>,
): Promise<void> => {
  for (const moment of MOMENTS) {
    for (const item of itemsOf(moment)) {
      const given = GIVEN.find((each) => each.item === item);
      if (given === undefined) throw new Error(`Nothing is given to ${item}`);
      await option(page, item, 0).waitFor();
      await hand.choose(page, given);
      await onAnswered(page);
      await hand.proceed(page);
    }
    await title(page, assess.check.title(MOMENT_NAMES[moment])).waitFor();
    await hand.proceed(page);
    await title(page, assess.pause.title(MOMENT_NAMES[moment])).waitFor();
    await hand.proceed(page);
  }
};
