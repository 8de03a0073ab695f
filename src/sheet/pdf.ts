import type { jsPDF } from 'jspdf';
import { startTags } from './pdf-tags.ts';
import type { Face, FaceName, Faces } from './face.ts';
import type { Shape, Sheet, TextLine } from './shape.ts';
import { clean } from './text.ts';

export type PdfMeta = {
  readonly title: string;
  readonly subject: string;
  /** The language of the words, as in `<html lang>`. */
  readonly language: 'en';
  /** ISO day or time from the document, not from the clock: the same chart gives the same bytes. */
  readonly createdAt: string;
};

/** One name for each face, because viewers and printers keep fonts by their name. */
const FONT_NAME: Readonly<Record<FaceName, string>> = {
  regular: 'FifteenSheet-Regular',
  bold: 'FifteenSheet-Bold',
};
const STYLE = 'normal';
/** Long enough for any title bar; a name of 10,000 characters is not repeated in the metadata. */
const META_LENGTH = 200;

/** A PDF date of the given day in UTC; jsPDF takes the years 1970 to 2037. */
function pdfDate(iso: string): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)/u.exec(iso) ?? [];
  const known = Number(year) >= 1970 && Number(year) <= 2037;
  return `D:${known ? `${year}${month}${day}` : '19700101'}000000+00'00'`;
}

/** 32 hexadecimal digits that follow from the content (FNV-1a, four seeds). */
function fileId(content: string): string {
  return [0, 1, 2, 3]
    .map((seed) => {
      let hash = (0x811c9dc5 ^ seed) >>> 0;
      for (let at = 0; at < content.length; at++) {
        hash = Math.imul(hash ^ content.charCodeAt(at), 0x01000193) >>> 0;
      }
      return hash.toString(16).padStart(8, '0');
    })
    .join('');
}

type VersionSetter = { readonly setPdfVersion: (version: string) => void };
const setsVersion = (inner: unknown): inner is VersionSetter =>
  typeof inner === 'object' && inner !== null && 'setPdfVersion' in inner;

/** jsPDF writes 1.3 unless told through this half-hidden method (reference/paper.md 3). */
function setVersion(doc: jsPDF): void {
  const inner: unknown = Reflect.get(doc, '__private__');
  if (!setsVersion(inner)) throw new Error('this jsPDF cannot set the PDF version');
  inner.setPdfVersion('1.7');
}

function addFace(doc: jsPDF, name: FaceName, face: Face): void {
  let binary = '';
  for (const byte of face.ttf) binary += String.fromCharCode(byte);
  const file = `${FONT_NAME[name]}.ttf`;
  doc.addFileToVFS(file, binary);
  doc.addFont(file, FONT_NAME[name], STYLE, undefined, 'Identity-H');
}

/** The only place that writes text; it arrives cleaned, covered by the font, and measured. */
function writeText(doc: jsPDF, line: TextLine): void {
  doc.setFont(FONT_NAME[line.face], STYLE);
  const active = doc.getFont();
  // jsPDF falls back to Times without a word when it does not know a font.
  if (active.fontName !== FONT_NAME[line.face]) {
    throw new Error(`the PDF would be set in ${active.fontName}`);
  }
  doc.setFontSize(line.size);
  doc.setTextColor(line.colour);
  doc.text(line.spaceAfter ? `${line.text} ` : line.text, line.x, line.y);
}

function tracePath(doc: jsPDF, parts: readonly (readonly (readonly [number, number])[])[]): void {
  for (const [first, ...others] of parts) {
    if (first === undefined) continue;
    doc.moveTo(...first);
    for (const point of others) doc.lineTo(...point);
  }
}

function drawShape(doc: jsPDF, shape: Shape): void {
  if (shape.kind === 'text') {
    writeText(doc, shape);
    return;
  }
  if (shape.kind === 'area') {
    doc.setFillColor(shape.fill);
    for (const { x, y, width, height } of shape.rects) doc.rect(x, y, width, height, null);
    doc.fill();
    return;
  }
  if (shape.stroke !== undefined) doc.setDrawColor(shape.stroke);
  if (shape.stroke !== undefined) doc.setLineWidth(shape.strokeWidth ?? 0);
  if (shape.kind === 'path') {
    if (shape.dash !== undefined) doc.setLineDashPattern([...shape.dash], 0);
    tracePath(doc, shape.parts);
    doc.stroke();
    if (shape.dash !== undefined) doc.setLineDashPattern([], 0);
    return;
  }
  if (shape.fill !== undefined) doc.setFillColor(shape.fill);
  const style = `${shape.fill === undefined ? '' : 'F'}${shape.stroke === undefined ? '' : 'D'}`;
  if (style === '') return;
  switch (shape.kind) {
    case 'rect':
      doc.rect(shape.x, shape.y, shape.width, shape.height, style);
      return;
    case 'circle':
      doc.circle(shape.x, shape.y, shape.radius, style);
  }
}

/**
 * jsPDF catches what goes wrong in its own event handlers, mentions it on the console and delivers
 * a file that may lack its fonts. While it works, a word of complaint is an error.
 */
function withoutComplaint<Result>(work: () => Result): Result {
  const { error } = globalThis.console;
  const complaints: unknown[] = [];
  globalThis.console.error = (...words: unknown[]) => void complaints.push(words.map(String));
  try {
    const result = work();
    if (complaints.length > 0) throw new Error(`the PDF is faulty: ${complaints.join('; ')}`);
    return result;
  } finally {
    globalThis.console.error = error;
  }
}

const orientationOf = ({ widthMm, heightMm }: Sheet) => (widthMm > heightMm ? 'l' : 'p');

/**
 * The sheets as one tagged PDF 1.7 of vectors and live text in embedded fonts, one page each. Equal
 * sheets and metadata give equal bytes. Throws when jsPDF reports any fault.
 */
export async function toPdf(
  sheets: readonly Sheet[],
  meta: PdfMeta,
  faces: Faces,
): Promise<Uint8Array<ArrayBuffer>> {
  const { jsPDF } = await import('jspdf');
  const [first] = sheets;
  if (first === undefined) throw new Error('a PDF needs at least one sheet');
  return withoutComplaint(() => {
    const doc = new jsPDF({
      unit: 'mm',
      format: [first.widthMm, first.heightMm],
      orientation: orientationOf(first),
      compress: true,
      putOnlyUsedFonts: true,
      floatPrecision: 2,
    });
    setVersion(doc);
    doc.setCreationDate(pdfDate(meta.createdAt));
    doc.setFileId(fileId(JSON.stringify([meta, sheets])));
    const [title, subject] = [meta.title, meta.subject].map((text) =>
      clean(text).slice(0, META_LENGTH),
    );
    doc.setDocumentProperties({ title, subject });
    doc.setLanguage(meta.language);
    doc.viewerPreferences({ DisplayDocTitle: true, PrintScaling: 'None' });
    addFace(doc, 'regular', faces.regular);
    addFace(doc, 'bold', faces.bold);
    const tags = startTags(doc);
    sheets.forEach((sheet, index) => {
      if (index > 0) doc.addPage([sheet.widthMm, sheet.heightMm], orientationOf(sheet));
      for (const shape of sheet.shapes) {
        tags.before(shape);
        drawShape(doc, shape);
      }
      tags.endPage();
    });
    return new Uint8Array(doc.output('arraybuffer'));
  });
}
