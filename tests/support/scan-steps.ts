import type { Page } from 'playwright-core';
import { encodeBallot, workshopNumber } from '#domain/workshop/ballot-code.ts';
import { askedItems } from '#domain/workshop/questions.ts';
import type { Level } from '#domain/questionnaire.ts';
import { to } from '#ui/routes.ts';
import type { Visit } from './journey.ts';
import { press } from './room-steps.ts';

/** What a coach does to collect ballots with the camera. */

const QUESTIONS = { kind: 'quick' } as const;

/** A room that answers on phones, at the place where ballots come in; its id. */
export async function openBallotRoom({ page, goTo }: Visit, people: number): Promise<string> {
  await goTo(to.workshops());
  await page.getByLabel('Name of the business').fill('Corner Bakery');
  await page.getByLabel('How many people will vote?').fill(String(people));
  await page.getByLabel(/^Phones or paper/).check();
  await page.getByRole('button', { name: 'Open the room' }).click();
  await page.getByRole('button', { name: 'Open the screen' }).waitFor();
  await press(page, 'PageDown');
  await page.getByRole('heading', { name: 'Collect the ballots' }).waitFor();
  return /workshop\/([^/]+)\/console/.exec(page.url())?.[1] ?? '';
}

export const openCameraPage = async ({ page, context }: Visit): Promise<Page> => {
  const [camera] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'Collect with the camera' }).click(),
  ]);
  await camera.getByRole('heading', { level: 1, name: 'Hold your code up' }).waitFor();
  return camera;
};

/** The link of a phone that gave the same answer to every question. */
export const ballotLink = (
  { address }: Visit,
  workshop: string,
  sender: number,
  level: Level = 3,
): string =>
  `${address}${to.ballot(
    encodeBallot({
      ...{ questions: QUESTIONS, kind: 'counter', isBlank: false, sender },
      workshop: workshopNumber(workshop),
      answers: Object.fromEntries(askedItems(QUESTIONS).map((item) => [item, level])),
    }),
  )}`;
