import type { Locator, Page } from 'playwright-core';
import * as z from 'zod/mini';
import { downloadBy } from './downloads.ts';

/** What a person does, in the words of the screen; journeys and bench walk the same way. */

export const BAKERY = {
  name: 'Baker Street Bakery',
  kind: /^Counter/,
  focus: 'families within ten minutes’ walk',
} as const;

export const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: true });

export const link = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('link', { name, exact: true });

/** The main heading, once it reads like this. */
export const title = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('heading', { level: 1, name, exact: true });

/** The radio of one level of one question; names and values are those of the contract. */
export const option = (page: Page, item: string, value: string | number): Locator =>
  page.locator(`input[type="radio"][name="${item}"][value="${value}"]`);

/** What the page says about keeping the answers, once they are kept. */
export const saved = (page: Page): Locator =>
  page.getByRole('status').filter({ hasText: /^Saved / });

/** From the desk to the first question. */
export const startAssessment = async (
  page: Page,
  business: { readonly name: string; readonly focus: string } = BAKERY,
): Promise<void> => {
  await button(page, 'Start a new assessment').click();
  await page.getByLabel('Name of the business').fill(business.name);
  await page.getByRole('radio', { name: BAKERY.kind }).check();
  await page.getByLabel(/customers you would hate to lose/).fill(business.focus);
  await button(page, 'Continue').click();
  await option(page, 'sale.plan', 0).waitFor();
};

/** The id of the open assessment, from the address. */
export const openId = (page: Page): string => {
  const id = /#\/a\/([^/]+)/.exec(page.url())?.[1];
  if (id === undefined) throw new Error(`No assessment is open at ${page.url()}`);
  return id;
};

const fileSchema = z.looseObject({
  format: z.literal('fifteen-seconds/assessment'),
  version: z.literal(1),
  business: z.optional(
    z.looseObject({ name: z.optional(z.string()), focus: z.optional(z.string()) }),
  ),
  momentsOfTruth: z.optional(
    z.looseObject({
      answers: z.optional(z.record(z.string(), z.looseObject({ level: z.unknown() }))),
    }),
  ),
});

/** What *Save a file* on the page gives. */
export const saveFile = async (page: Page) => {
  const { name, bytes } = await downloadBy(page, () => button(page, 'Save a file').first().click());
  const text = new TextDecoder().decode(bytes);
  const content: unknown = JSON.parse(text);
  const file = fileSchema.parse(content);
  return { name, text, file, answers: file.momentsOfTruth?.answers ?? {} };
};

/** Chooses a file in *Open a file*; it never touches the disk. */
export const openFile = async (
  page: Page,
  name: string,
  content: string | Buffer,
): Promise<void> => {
  await page.getByLabel('Open a file').setInputFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });
};
