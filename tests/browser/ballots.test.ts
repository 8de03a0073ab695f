import { expect, onTestFinished } from 'vitest';
import type { Page } from 'playwright-core';
import { encodeBallot, workshopNumber } from '#domain/workshop/ballot-code.ts';
import { to } from '#ui/routes.ts';
import { findFaultsLightAndDark } from '../support/accessibility.ts';
import { journey, PHONE, type Visit } from '../support/journey.ts';
import { untilKept } from '../support/kept.ts';
import { faultsOnWall } from '../support/wall.ts';

/** A room that answers on phones and on paper before the first reveal. */

const invitationTo = (id: string) =>
  to.ballot(
    encodeBallot({
      ...{ questions: { kind: 'quick' }, kind: 'counter', workshop: workshopNumber(id) },
      ...{ sender: 0, answers: {}, isBlank: true },
    }),
  );

/** Longer than two presses that count as one. */
const press = async (page: Page, key: string) => {
  await page.waitForTimeout(450);
  await page.keyboard.press(key);
};

async function openRoom({ page, goTo }: Visit): Promise<string> {
  await goTo(to.workshops());
  await page.getByLabel('Name of the business').fill('Corner Bakery');
  await page.getByLabel('How many people will vote?').fill('4');
  await page.getByLabel(/^Phones or paper/).check();
  await page.getByRole('button', { name: 'Open the room' }).click();
  await page.getByRole('button', { name: 'Open the screen' }).waitFor();
  return /workshop\/([^/]+)\/console/.exec(page.url())?.[1] ?? '';
}

/** Another person's phone: a browser of its own. */
async function openPhone({ page, address }: Visit, route: string): Promise<Page> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('The browser is gone');
  const context = await browser.newContext({ ...PHONE, locale: 'en-GB' });
  const phone = await context.newPage();
  await phone.goto(`${address}${route}`);
  return phone;
}

const answerAll = async (phone: Page, level: number) => {
  const questions = phone.getByRole('group');
  await questions.first().waitFor();
  for (const question of await questions.all()) {
    await question.getByRole('radio', { name: new RegExp(`^${level} `) }).check();
  }
  await phone.getByText('12 of 12 answered. Kept on this phone.').waitFor();
};

const linkOf = (phone: Page) => phone.getByRole('link', { name: /workshop\/vote/ }).innerText();

/** Lets go of a file from outside the browser over the heading of the page. */
async function dropFile(page: Page, path: string) {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 100, y: 100, data });
  }
  await session.detach();
}

journey(
  'phones answer, hand in by link and file, and one voter by paper',
  async ({ visit, site }) => {
    const { page, context } = visit;
    const id = await openRoom(visit);
    const [screen] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('button', { name: 'Open the screen' }).click(),
    ]);
    await press(page, 'PageDown');
    await screen.getByRole('img', { name: 'Code that opens the ballot on a phone' }).waitFor();
    await screen.getByText('0 of 4 are in').waitFor();
    expect(await findFaultsLightAndDark(screen)).toEqual([]);
    expect(await findFaultsLightAndDark(page)).toEqual([]);

    expect(await faultsOnWall(screen)).toEqual([]);

    const phones = await Promise.all([1, 2, 3].map(() => openPhone(visit, invitationTo(id))));
    // They were here once; from here on nobody has a network.
    await Promise.all(phones.map(untilKept));
    await untilKept(page);
    await site.close();
    onTestFinished(() => site.reopen());
    for (const [at, phone] of phones.entries()) {
      await answerAll(phone, at + 1);
      if (at === 0) {
        expect(await findFaultsLightAndDark(phone)).toEqual([]);
        await phone.reload();
        await phone.getByText('12 of 12 answered. Kept on this phone.').waitFor();
      }
      await phone.getByRole('button', { name: 'Show my code' }).click();
      await phone.getByRole('img', { name: 'Code of your ballot' }).waitFor();
      const width = await phone.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(width).toBe(0);
    }
    const [first, second, third] = phones;
    if (first === undefined || second === undefined || third === undefined) return;
    expect(await findFaultsLightAndDark(first)).toEqual([]);
    const chat = `Ines: ${await linkOf(first)}\nTom: here ${await linkOf(second)}, thanks`;
    await page.getByLabel('Paste links, or a whole chat').fill(chat);
    await page.getByRole('button', { name: 'Take them in' }).click();
    await page.getByText('2 ballots taken in.').waitFor();
    const saving = third.waitForEvent('download');
    await third.getByRole('button', { name: 'Save as a file' }).click();
    await dropFile(page, await (await saving).path());
    await screen.getByText('3 of 4 are in').waitFor();
    await page.getByLabel('Number on the ballot').fill('1');
    await page.getByLabel('Its 12 answers, a digit each').fill('4444 4444 4444');
    await page.keyboard.press('Enter');
    await screen.getByText('4 of 4 are in').waitFor();
    expect(await screen.content()).not.toContain('Middle');

    await page.reload();
    await page.getByText('4 of 4 are in.').waitFor();
    await page.getByRole('heading', { level: 1 }).click();
    await press(page, 'PageDown');
    await screen.getByText('Where we differ most').waitFor();
    await press(page, 'PageDown');
    await screen.getByText('Middle answer: Now and then').waitFor();
    for (const phone of phones) await phone.context().close();
  },
);
