import { prepareZXingModule, readBarcodes, type ReaderOptions } from 'zxing-wasm/reader';
import { soften } from './soften.ts';

/** Finds QR codes in a picture of a camera; the picture stays in the memory of this page. */

/** As many phones as may be held up at once. */
const MOST_CODES = 4;

const OPTIONS: ReaderOptions = {
  formats: ['QRCode'],
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
 * The texts of all codes in a picture; `prepareReader` comes first. Looks at it as it is, which
 * small and blurred codes need, then with less noise; the picture is changed by that.
 */
export async function readCodes(picture: ImageData): Promise<readonly string[]> {
  const texts = await textsIn(picture);
  if (texts.length > 0) return texts;
  soften(picture);
  return textsIn(picture);
}
