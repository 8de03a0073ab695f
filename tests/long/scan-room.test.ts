import { expect } from 'vitest';
import * as z from 'zod/mini';
import { DATABASE } from '#session/database.ts';
import { seeded } from '../support/frames.ts';
import { type Seen, withCamera, writeFilm } from '../support/fake-camera.ts';
import { ballotLink, openBallotRoom, openCameraPage } from '../support/scan-steps.ts';

/** Thirty people walk past one camera, as a film (workshop.md, W2). */

const PEOPLE = 30;
const HOLD_SECONDS = 4;
const CHANGE_SECONDS = 2;
const LIMIT_MS = 4 * 60_000;

const { film, journey } = withCamera();

const FIRST = 300;
const senders = z.array(z.number());

/** The senders of all ballots in the record, in their order; whoever is in twice stands there twice. */
const ballotsStored = (workshop: string) => `new Promise((resolve) => {
  indexedDB.open(${JSON.stringify(DATABASE)}).onsuccess = ({ target }) => {
    const records = target.result.transaction('workshops').objectStore('workshops');
    records.get(${JSON.stringify(workshop)}).onsuccess = ({ target: { result } }) => {
      const ballots = result.events.filter(({ event }) => event.type === 'ballot');
      resolve(ballots.map(({ event }) => event.participant));
    };
  };
})`;

/** How differently phones are held, and how good the light is. */
const heldSomehow = (random: () => number): Seen['conditions'] => ({
  module: 3 + 3 * random(),
  turn: -20 + 40 * random(),
  blur: 0.3 + random(),
  noise: 4 + 14 * random(),
  contrast: 0.5 + 0.4 * random(),
  x: 0.35 + 0.3 * random(),
  y: 0.45 + 0.1 * random(),
});

journey(
  'thirty ballots are collected in four minutes, none lost and none twice',
  async ({ visit }) => {
    const { page } = visit;
    const id = await openBallotRoom(visit, PEOPLE);
    const random = seeded(30);
    const pictures = Array.from({ length: PEOPLE }, (_, person) => {
      const text = ballotLink(visit, id, FIRST + person, 2);
      const picture = (held: string | undefined) => ({
        text: held,
        conditions: heldSomehow(random),
      });
      return [
        ...Array.from({ length: HOLD_SECONDS }, () => picture(text)),
        ...Array.from({ length: CHANGE_SECONDS }, () => picture(undefined)),
      ];
    }).flat();
    writeFilm(film, 1, pictures);

    const camera = await openCameraPage(visit);
    await camera.getByRole('button', { name: 'Start the camera' }).click();
    const startedAt = performance.now();
    const until = async (count: number) => {
      await camera
        .getByText(`${count} of ${PEOPLE}`, { exact: true })
        .waitFor({ timeout: LIMIT_MS - (performance.now() - startedAt) });
      console.log(`${count} in after ${((performance.now() - startedAt) / 1000).toFixed(0)} s`);
    };
    await until(12);
    await until(PEOPLE);
    await page.getByText(`${PEOPLE} of ${PEOPLE} are in.`).waitFor();

    expect(senders.parse(await page.evaluate(ballotsStored(id)))).toEqual(
      Array.from({ length: PEOPLE }, (_, person) => FIRST + person),
    );
  },
);
