import { createHash } from 'node:crypto';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { layOutSlips } from '#sheet/layout/report-slip.ts';
import { toPdf, type PdfMeta } from '#sheet/pdf.ts';
import type { Sheet } from '#sheet/shape.ts';
import { COMPLETE, EMPTY, faces, ONE_MOMENT } from './charts.ts';
import { EXAMPLE_SHEETS } from './report-sheets.ts';
import { A4, LETTER, pagesFor, reportFor } from './reports.ts';
import { isText } from './sheets.ts';

const META: PdfMeta = {
  title: 'Harbour Lane Bakery – Report',
  subject: 'Our moments of truth',
  language: 'en',
  createdAt: '2026-11-23',
};
const MM = 25.4 / 72;
/** With every answer and note in it. */
const LARGEST = 120_000;
/** reference/paper.md 5: text position and page size, PDF against sheet, in mm. */
const NEAR = 0.05;

const pdfOf = (pages: readonly Sheet[], meta = META) => toPdf(pages, meta, faces);
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

type Node = { readonly role?: string; readonly children?: unknown[] };
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const rolesIn = (node: Node): readonly string[] => [
  ...(node.role === undefined ? [] : [node.role]),
  ...(node.children ?? []).filter(isNode).flatMap(rolesIn),
];

async function readBack(bytes: Uint8Array) {
  const loading = getDocument({ data: bytes.slice(), verbosity: 0 });
  const pdf = await loading.promise;
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const content = await page.getTextContent({ disableNormalization: true });
    const lines = content.items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , , x, y] = item.transform.map(Number);
      return [{ text: item.str, x: (x ?? 0) * MM, y: (height - (y ?? 0)) * MM }];
    });
    const roles = rolesIn(await page.getStructTree());
    pages.push({ widthMm: width * MM, heightMm: height * MM, lines, roles });
  }
  const marked = await pdf.getMarkInfo();
  const { info } = await pdf.getMetadata();
  await loading.destroy();
  return { pages, marked, info };
}

describe('the PDF of a report', () => {
  it.each(EXAMPLE_SHEETS)('holds each page with all its text in place: $name', async (given) => {
    const { pages } = await readBack(await pdfOf(given.pages));
    expect(pages).toHaveLength(given.pages.length);
    pages.forEach((page, index) => {
      const wanted = given.pages[index]?.shapes.filter(isText) ?? [];
      expect(Math.abs(page.widthMm - given.paper.widthMm)).toBeLessThanOrEqual(NEAR);
      expect(Math.abs(page.heightMm - given.paper.heightMm)).toBeLessThanOrEqual(NEAR);
      expect(page.lines.map(({ text }) => text)).toEqual(wanted.map(({ text }) => text));
      page.lines.forEach(({ text, x, y }, at) => {
        expect(Math.abs(x - (wanted[at]?.x ?? 0)), text).toBeLessThanOrEqual(NEAR);
        expect(Math.abs(y - (wanted[at]?.y ?? 0)), text).toBeLessThanOrEqual(NEAR);
      });
    });
  });

  it.each(EXAMPLE_SHEETS)('is small, answers and notes and all: $name', async ({ pages }) => {
    expect((await pdfOf(pages)).length).toBeLessThanOrEqual(LARGEST);
  });

  it('is vectors and live text in two embedded fonts, and nothing else', async () => {
    const bytes = await pdfOf(pagesFor(COMPLETE, A4));
    const text = new TextDecoder('latin1').decode(bytes);
    expect(text).toMatch(/^%PDF-1\.7/u);
    expect(text.match(/\/FontFile2 /gu)).toHaveLength(2);
    for (const risky of ['/Subtype /Image', '/JavaScript', '/AcroForm', '/Annots', '/Launch']) {
      expect(text).not.toContain(risky);
    }
  });

  it('tells a listener one paragraph for each row, in the order of reading', async () => {
    const sheets = pagesFor(COMPLETE, A4);
    const { pages, marked } = await readBack(await pdfOf(sheets));
    expect(marked).toMatchObject({ Marked: true });
    pages.forEach(({ roles }, index) => {
      const wanted = (sheets[index]?.shapes.filter(isText) ?? [])
        .filter(({ starts }) => starts)
        .map(({ role }) => ({ title: 'H1', heading: 'H2', text: 'P' })[role]);
      expect(roles).toEqual(['Root', 'Document', ...wanted]);
    });
    const row = sheets[1]?.shapes.filter(isText).find(({ text }) => text === 'Handing over');
    expect(row).toMatchObject({ starts: true, spaceAfter: true });
  });

  it('is the same file for the same report and day, and another for another', async () => {
    const first = hash(await pdfOf(pagesFor(COMPLETE, A4)));
    expect(hash(await pdfOf(pagesFor(COMPLETE, A4)))).toBe(first);
    expect(hash(await pdfOf(pagesFor(COMPLETE, LETTER)))).not.toBe(first);
    expect(hash(await pdfOf(pagesFor(COMPLETE, A4, false)))).not.toBe(first);
    expect(
      hash(await pdfOf(pagesFor(COMPLETE, A4), { ...META, createdAt: '2027-01-01' })),
    ).not.toBe(first);
  });

  it.each([
    ['empty', EMPTY],
    ['one moment', ONE_MOMENT],
  ])('works when hardly anything is answered: %s', async (_, data) => {
    const { pages, info } = await readBack(await pdfOf(pagesFor(data, A4)));
    expect(pages.length).toBeGreaterThanOrEqual(2);
    expect(info).toMatchObject({ Title: META.title, Language: 'en' });
  });
});

describe('the sheet of slips', () => {
  const { slip } = reportFor(COMPLETE).close;

  it.each([A4, LETTER])('holds four slips of A7 that do not touch the edge', (paper) => {
    const sheet = layOutSlips(slip, 'Cut along the lines.', paper, { paper, faces });
    const cuts = sheet.shapes.flatMap((shape) =>
      shape.kind === 'path' && shape.dash !== undefined ? [shape.parts.flat()] : [],
    );
    expect(cuts).toHaveLength(4);
    for (const points of cuts) {
      const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
      expect(Math.max(...xs) - Math.min(...xs)).toBeCloseTo(74);
      expect(Math.max(...ys) - Math.min(...ys)).toBeCloseTo(105);
      expect(Math.min(...xs, ...ys)).toBeGreaterThanOrEqual(8);
      expect(Math.max(...ys)).toBeLessThanOrEqual(paper.heightMm - 8);
    }
    const texts = sheet.shapes.filter(isText).map(({ text }) => text);
    expect(texts.filter((text) => text === slip.title)).toHaveLength(4);
  });
});
