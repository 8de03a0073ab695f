import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fromBase64Url, toBase64Url } from '#domain/base64url.ts';
import { LEVELS } from '#domain/questionnaire.ts';
import { encodeBallot, workshopNumber } from '#domain/workshop/ballot-code.ts';
import { askedItems, type Questions } from '#domain/workshop/questions.ts';
import { prepareReader, readCodes } from '#features/workshop/scan/read-codes.ts';
import { to } from '#ui/routes.ts';
import { type Conditions, greyFrame, pictureOf, seeded, type Size } from './frames.ts';

/** Many codes in poor pictures, and what the page's own reader makes of them (workshop.md, W1). */

/** What the camera of a laptop sends. */
const CAMERA: Size = { width: 1280, height: 720 };
/** Holds the largest code at any angle. */
export const SMALL: Size = { width: 640, height: 480 };
const ADDRESS = 'https://fifteen-seconds.example.org/app/';
/** The longest ballot there is: four moments. */
const QUESTIONS: Questions = {
  kind: 'moments',
  moments: ['sale', 'delivery', 'problem', 'complaint'],
};
export const BALLOT_BYTES = 24;

const within = (random: () => number, from: number, to: number) => from + (to - from) * random();

/** What is wrong with a picture besides size and turn; `all` is each of the others at once. */
export const FAULTS = ['blur', 'noise', 'contrast'] as const;
export type Fault = (typeof FAULTS)[number] | 'all';

/** 2–6 px a module, ±30°, and one fault of any strength up to its limit, or all of them. */
export function poorConditions(random: () => number, fault: Fault): Conditions {
  const has = (each: Fault) => fault === each || fault === 'all';
  const module = within(random, 2, 6);
  return {
    module,
    turn: within(random, -30, 30),
    blur: has('blur') ? within(random, 0, 0.4) * module : 0,
    noise: has('noise') ? within(random, 0, 40) : 4,
    contrast: has('contrast') ? within(random, 0.35, 1) : 0.9,
    x: within(random, 0.35, 0.65),
    y: within(random, 0.45, 0.55),
  };
}

/** A link as it stands on a phone, its code filled up to that many bytes. */
export function linkOf(random: () => number, bytes: number): string {
  const code = encodeBallot({
    questions: QUESTIONS,
    kind: 'counter',
    workshop: workshopNumber(String(random())),
    sender: Math.floor(within(random, 256, 65_536)),
    answers: Object.fromEntries(
      askedItems(QUESTIONS).map((item) => [item, LEVELS[Math.floor(random() * LEVELS.length)]]),
    ),
    isBlank: false,
  });
  const packed = fromBase64Url(code) ?? new Uint8Array();
  const filled = Uint8Array.from({ length: bytes }, (_, at) => packed[at] ?? random() * 256);
  return `${ADDRESS}${to.ballot(toBase64Url(filled))}`;
}

export async function prepareReaderFromPackage(): Promise<void> {
  const path = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  await prepareReader(Uint8Array.from(readFileSync(path)).buffer);
}

export type FrameOutcome = {
  readonly read: boolean;
  readonly wrong: boolean;
  readonly ms: number;
  /** In modules. */
  readonly blur: number;
};

/** Draws frame number `seed` and reads it; the time is that of the reader alone. */
export async function readPoorFrame(
  seed: number,
  fault: Fault,
  { bytes = BALLOT_BYTES, size = CAMERA }: { bytes?: number; size?: Size },
): Promise<FrameOutcome> {
  const random = seeded(seed);
  const link = linkOf(random, bytes);
  const conditions = poorConditions(random, fault);
  const picture = pictureOf(greyFrame(link, size, conditions, seed), size);
  const before = performance.now();
  const texts = await readCodes(picture);
  return {
    read: texts.includes(link),
    wrong: texts.some((text) => text !== link),
    ms: performance.now() - before,
    blur: conditions.blur / conditions.module,
  };
}
