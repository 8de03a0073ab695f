import { prepareZXingModule, readBarcodes, type ReaderOptions } from 'zxing-wasm/reader';
import { enlarge } from './enlarge.ts';
import { greyOf, sharpen } from './sharpen.ts';

/** Finds QR codes in a picture of a camera; the picture stays in the memory of this page. */

/** As many phones as may be held up at once. */
const MOST_CODES = 4;

const OPTIONS: ReaderOptions = {
  // Not its small relatives, which are soon seen in mere noise.
  formats: ['QRCodeModel2'],
  textMode: 'Plain',
  maxNumberOfSymbols: MOST_CODES,
  // Our codes are dark on light in every theme; to look for the opposite doubles the work.
  tryInvert: false,
};

/** Makes the reader out of its program; rejects when this browser does not run it. */
export async function prepareReader(wasmBinary: ArrayBuffer): Promise<void> {
  // Without overrides the library would fetch its program from a host of its own.
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
}

async function textsIn(picture: ImageData): Promise<readonly string[]> {
  const found = await readBarcodes(picture, OPTIONS);
  return found.map(({ text }) => text);
}

/**
 * The further looks at a picture in which nothing was found. Noise, blur and small modules together
 * are more than the reader copes with: the first is for small modules, which it also finds better
 * when they are larger, the other for large ones in much noise.
 */
const LOOKS = [
  { rounds: 1, reach: 2, scale: 1.5 },
  { rounds: 2, reach: 4, scale: 1 },
];

/** The texts of all codes in a picture; `prepareReader` comes first. */
export async function readCodes(picture: ImageData): Promise<readonly string[]> {
  const texts = await textsIn(picture);
  if (texts.length > 0) return texts;
  const grey = greyOf(picture);
  for (const look of LOOKS) {
    const found = await textsIn(enlarge(sharpen(grey, look), look.scale));
    if (found.length > 0) return found;
  }
  return [];
}
