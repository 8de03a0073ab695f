import { answeredDay } from '#domain/answered-day.ts';
import type { Assessment } from '#domain/assessment.ts';
import { formatCount } from '#domain/numbers.ts';
import type { Edition } from '#domain/wall-chart.ts';
import { businessName } from '#messages/business-name.ts';
import { chart } from '#messages/en/chart.ts';
import { LOCALE } from '#messages/locale.ts';
import { exportName } from '#sheet/export-name.ts';
import type { Faces } from '#sheet/face.ts';
import type { PaperId } from '#sheet/paper-size.ts';
import { toPdf, type PdfMeta } from '#sheet/pdf.ts';
import { pictureSize } from '#sheet/picture-size.ts';
import type { Sheet } from '#sheet/shape.ts';
import { printSvg, toSvg } from '#sheet/svg.ts';
import type { MadeFile } from '#ui/save-files.tsx';

/** The files that a chart can be saved as. All come from the same sheet. */

export type ChartFileInput = {
  readonly sheet: Sheet;
  readonly faces: Faces;
  readonly meta: PdfMeta;
  readonly business: string | undefined;
  /** Kind of document and paper, for the file name. */
  readonly parts: readonly string[];
};

/** What a file of the chart of an assessment is called; `today` (ISO day) stands in for its day. */
export const chartFile = (
  { sheet, faces }: Pick<ChartFileInput, 'sheet' | 'faces'>,
  assessment: Assessment,
  { edition, paper }: { readonly edition: Edition; readonly paper: PaperId },
  today: string,
): ChartFileInput => ({
  sheet,
  faces,
  business: assessment.business?.name,
  parts: [chart.fileKinds[edition], chart.papers[paper]],
  meta: {
    title: `${businessName(assessment.business)} – ${chart.title}`,
    subject: chart.subject,
    language: 'en',
    createdAt: answeredDay(assessment, today),
  },
});

const nameOf = ({ business, parts, meta }: ChartFileInput, ending: 'pdf' | 'svg' | 'png') =>
  exportName({ business, parts, day: meta.createdAt, ending });

export async function pdfFile(input: ChartFileInput): Promise<MadeFile> {
  const bytes = await toPdf([input.sheet], input.meta, input.faces);
  return { name: nameOf(input, 'pdf'), blob: new Blob([bytes], { type: 'application/pdf' }) };
}

const svgBlob = ({ sheet, faces }: ChartFileInput) =>
  new Blob([printSvg(toSvg(sheet), { embedFonts: faces })], { type: 'image/svg+xml' });

export function svgFile(input: ChartFileInput): Promise<MadeFile> {
  return Promise.resolve({ name: nameOf(input, 'svg'), blob: svgBlob(input) });
}

async function pictureOf(blob: Blob): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(blob);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A picture for screens and messages, coarser where the paper is large. Throws when the browser has no room for its pixels. */
export async function pngFile(input: ChartFileInput): Promise<MadeFile> {
  const image = await pictureOf(svgBlob(input));
  const canvas = document.createElement('canvas');
  const { width, height, dpi, isCoarse } = pictureSize(input.sheet);
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No room for a picture of this size');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('The browser could not make the picture');
  return {
    name: nameOf(input, 'png'),
    blob,
    note: isCoarse ? chart.coarse(formatCount(dpi, LOCALE)) : undefined,
  };
}

/** Prints the preview alone, at the size of its paper. */
export function printSheet({ widthMm, heightMm }: Sheet) {
  const page = new CSSStyleSheet();
  page.replaceSync(`@page { size: ${widthMm}mm ${heightMm}mm; margin: 0; }`);
  const before = [...document.adoptedStyleSheets];
  document.adoptedStyleSheets = [...before, page];
  window.addEventListener('afterprint', () => (document.adoptedStyleSheets = before), {
    once: true,
  });
  window.print();
}
