import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader finds on one page of a PDF. */
export type PdfPage = {
  readonly widthMm: number;
  readonly heightMm: number;
  /** Its live text, in the order in which it was written, runs joined by spaces. */
  readonly text: string;
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
