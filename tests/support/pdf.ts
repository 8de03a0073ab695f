import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader finds on one page of a PDF. */
export type PdfPage = {
  readonly widthMm: number;
  readonly heightMm: number;
  /** Its live text, in the order in which it was written, runs joined by spaces. */
  readonly text: string;
};

/** Text on one line of a page; lengths are points from the left and the lower edge. */
export type PdfLine = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where the letters stand. */
  readonly base: number;
};

/** PDF lengths are points, 72 to the inch. */
const toMm = (points: number) => Math.round((points / 72) * 25.4);

/** Sizes are whole millimetres. */
export const readPdf = async (bytes: Uint8Array): Promise<readonly PdfPage[]> => {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await loading.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const text = items.flatMap((item) => ('str' in item ? [item.str] : [])).join(' ');
    pages.push({ widthMm: toMm(width), heightMm: toMm(height), text });
  }
  await loading.destroy();
  return pages;
};

type Run = PdfLine;

/** Runs that stand on the same line, from left to right. */
const lineOf = (runs: readonly Run[]): PdfLine => {
  const sorted = runs.toSorted((one, other) => one.left - other.left);
  return {
    text: sorted.map(({ text }) => text).join(' '),
    left: Math.min(...runs.map(({ left }) => left)),
    right: Math.max(...runs.map(({ right }) => right)),
    base: Math.min(...runs.map(({ base }) => base)),
  };
};

const linesOf = (runs: readonly Run[]): readonly PdfLine[] => {
  const rows: Run[][] = [];
  for (const run of runs.toSorted((one, other) => other.base - one.base)) {
    const row = rows.at(-1);
    const isSame = row?.[0] !== undefined && row[0].base - run.base < 2;
    if (isSame) row.push(run);
    else rows.push([run]);
  }
  return rows.map(lineOf);
};

/** The lines of each page from top to bottom, and the size of the page in points. */
export const readPdfLines = async (bytes: Uint8Array) => {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await loading.promise;
  const pages: { width: number; height: number; lines: readonly PdfLine[] }[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const runs = items.flatMap((item): Run[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [across, , , , left, base] = item.transform.map(Number);
      if (left === undefined || base === undefined) return [];
      // Text that stands on its side takes no width.
      return [{ text: item.str, left, right: left + (across === 0 ? 0 : item.width), base }];
    });
    pages.push({ width, height, lines: linesOf(runs) });
  }
  await loading.destroy();
  return pages;
};
