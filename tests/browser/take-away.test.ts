import { expect } from 'vitest';
import { parseAssessment } from '#domain/file-format.ts';
import { to } from '#ui/routes.ts';
import { findFaultsLightAndDark } from '../support/accessibility.ts';
import { downloadBy } from '../support/downloads.ts';
import { journey, type Visit } from '../support/journey.ts';
import { readPdf } from '../support/pdf.ts';
import { press } from '../support/room-steps.ts';

/** What a room leaves behind: ballots of paper before, minutes and files after. */

const PEOPLE = 4;
/** Twelve answers, one sign each; the last question has two answers only. */
const DIGITS = ['2222 2222 2229', '3333 2222 3335', '0000 2222 3330', '4444 2222 1114'];

async function openRoom({ page, goTo }: Visit) {
  await goTo(to.workshops());
  await page.getByLabel('Name of the business').fill('Ο Φούρνος της Άννας');
  await page.getByLabel('How many people will vote?').fill(String(PEOPLE));
  await page.getByLabel(/^Phones or paper/).check();
  await page.getByLabel('No clock').check();
  await page.getByRole('button', { name: 'Open the room' }).click();
  await page.getByRole('button', { name: 'Open the screen' }).waitFor();
}

const save = ({ page }: Visit, name: string | RegExp) =>
  downloadBy(page, () => page.getByRole('button', { name, exact: true }).click());

const textOf = async (bytes: Uint8Array) =>
  (await readPdf(bytes)).map(({ text }) => text.replaceAll(/\s+/g, ' '));

journey('prints ballots, types them in, and takes minutes and files away', async ({ visit }) => {
  const { page } = visit;
  await openRoom(visit);
  const blank = await save(visit, 'Blank ballots (PDF)');
  expect(blank.name).toMatch(/^Ο-Φούρνος-της-Άννας ballots A4 \d{4}-\d\d-\d\d\.pdf$/);
  const sides = await textOf(blank.bytes);
  expect(sides).toHaveLength(2 * PEOPLE);
  await page.getByText('2 pages for each person: print on both sides of the sheet.').waitFor();
  const numbers = sides.map((side) => /^Ballot (\d+)/.exec(side)?.[1]);
  expect(numbers).toEqual(['1', '1', '2', '2', '3', '3', '4', '4']);

  await page.getByRole('heading', { level: 1 }).click();
  await press(page, 'PageDown');
  for (const [at, digits] of DIGITS.entries()) {
    await page.getByLabel('Number on the ballot').fill(numbers[2 * at] ?? '');
    await page.getByLabel('Its 12 answers, a digit each').fill(digits);
    await page.keyboard.press('Enter');
    await page.getByText(`${at + 1} of ${PEOPLE} are in.`).waitFor();
  }
  await page.getByLabel('Parking lot: one line').fill('Who answers on Saturdays?');
  await page.getByRole('button', { name: 'Park it' }).click();
  await page.getByLabel('Parking lot: one line').fill('A slip of the pen');
  await page.getByRole('button', { name: 'Park it' }).click();
  await page.getByRole('button', { name: 'Take off: A slip of the pen' }).click();
  await page.waitForTimeout(450);
  await page.getByRole('button', { name: 'Go to the actions' }).click();
  await page.getByLabel('What', { exact: true }).fill('Greet everyone within a minute');
  await page.getByLabel('Who', { exact: true }).fill('Ines');
  await page.getByLabel('By when').fill('2030-12-24');
  await page.getByRole('button', { name: 'Agree on it' }).click();
  await page.getByRole('heading', { level: 1 }).click();
  await press(page, 'PageDown');
  await page.getByRole('heading', { name: 'Files for everyone' }).waitFor();
  expect(await findFaultsLightAndDark(page)).toEqual([]);

  const minutes = await save(visit, 'Minutes (PDF)');
  const said = (await textOf(minutes.bytes)).join(' ');
  expect(minutes.bytes.length).toBeLessThanOrEqual(120_000);
  for (const text of [
    'Ο Φούρνος της Άννας',
    'Greet everyone within a minute Ines 24 December 2030',
    'Who answers on Saturdays?',
    'Middle answer: 2 Now and then',
    '2 answers: too few to show without telling who.',
  ]) {
    expect(said).toContain(text);
  }
  expect(said).not.toContain('A slip of the pen');
  const chart = await save(visit, 'Wall chart (PDF, A3)');
  const [wall] = await textOf(chart.bytes);
  expect(wall).toContain('What we will do 1 Greet everyone within a minute');
  const group = await save(visit, 'Group as a file');
  expect(group.name).toMatch(/\.fifteen\.json$/);
  const parsed = parseAssessment(new TextDecoder().decode(group.bytes));
  if (!parsed.ok) throw new Error(parsed.problem.kind);
  expect(parsed.assessment.respondent?.name).toBe('Group of 4');

  const { name, bytes } = await save(visit, 'Single ballots');
  expect(name).toMatch(/ballots .*\.txt$/);
  expect(new TextDecoder().decode(bytes).split('\n')).toHaveLength(2 + PEOPLE + 1);
});
