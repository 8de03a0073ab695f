import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import type { WallChart } from '#domain/wall-chart.ts';
import { layOutWallChart } from '#sheet/layout/wall-chart.ts';
import { paperOf, type Paper } from '#sheet/paper-size.ts';
import { toPdf, type PdfMeta } from '#sheet/pdf.ts';
import type { Sheet, TextLine } from '#sheet/shape.ts';
import {
  chartOf,
  COMPLETE,
  COMPLETE_LINES,
  EMPTY,
  everywhere,
  faces,
  linesWith,
} from './charts.ts';
import { EXTREME, WRITTEN } from './texts.ts';
import { FORMATS, isText, LINK, PLACE } from './sheets.ts';

const META: PdfMeta = {
  title: 'Baker Street Bakery – Wall chart',
  subject: 'Our moments of truth',
  language: 'en',
  createdAt: '2026-11-23',
};
const MM = 25.4 / 72;
const A3 = paperOf('a3', 'landscape');
const LARGEST_A3 = 60_000;
/** reference/paper.md 5: text position and width, PDF against sheet, in mm. */
const NEAR = 0.05;

const complete = chartOf(COMPLETE, COMPLETE_LINES);
const sheetOf = (chart: WallChart, paper: Paper = A3) => layOutWallChart(chart, paper, faces);
const pdfOf = (sheet: Sheet, meta = META) => toPdf([sheet], meta, faces);
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const plain = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

type Found = Pick<TextLine, 'text' | 'x' | 'y' | 'width' | 'size'>;

async function readBack(bytes: Uint8Array) {
  const loading = getDocument({ data: bytes.slice(), verbosity: 0 });
  const pdf = await loading.promise;
  const page = await pdf.getPage(1);
  const { width, height } = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({ disableNormalization: true });
  const lines = content.items.flatMap((item): Found[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [size, , , , x, y] = item.transform.map(Number);
    return [
      {
        text: item.str,
        x: (x ?? 0) * MM,
        y: (height - (y ?? 0)) * MM,
        width: item.width * MM,
        size: size ?? 0,
      },
    ];
  });
  const { info } = await pdf.getMetadata();
  const result = { widthMm: width * MM, heightMm: height * MM, pages: pdf.numPages, lines, info };
  await loading.destroy();
  return result;
}

function expectSameText(sheet: Sheet, found: readonly Found[]) {
  const wanted = sheet.shapes.filter(isText);
  expect(found.map(({ text }) => text)).toEqual(wanted.map(({ text }) => text));
  found.forEach(({ x, y, width, size }, index) => {
    const line = wanted[index];
    expect(Math.abs(x - (line?.x ?? 0)), line?.text).toBeLessThanOrEqual(NEAR);
    expect(Math.abs(y - (line?.y ?? 0)), line?.text).toBeLessThanOrEqual(NEAR);
    expect(Math.abs(width - (line?.width ?? 0)), line?.text).toBeLessThanOrEqual(NEAR);
    expect(size).toBeCloseTo(line?.size ?? 0, 2);
  });
}

describe('the PDF of a chart', () => {
  it.each(FORMATS.map((paper) => [`${paper.id} ${paper.orientation}`, paper] as const))(
    'is one page of the right size with all its text in place: %s',
    async (_, paper) => {
      const sheet = sheetOf(complete, paper);
      const { pages, widthMm, heightMm, lines } = await readBack(await pdfOf(sheet));
      expect(pages).toBe(1);
      expect(Math.abs(widthMm - paper.widthMm)).toBeLessThanOrEqual(NEAR);
      expect(Math.abs(heightMm - paper.heightMm)).toBeLessThanOrEqual(NEAR);
      expectSameText(sheet, lines);
    },
  );

  it.each(Object.entries({ ...WRITTEN, ...EXTREME }))(
    'gives back live text as it was set: %s',
    async (_, text) => {
      const sheet = sheetOf(chartOf(everywhere(text), linesWith(text)));
      expectSameText(sheet, (await readBack(await pdfOf(sheet))).lines);
    },
  );

  it('a line moved by a millimetre is noticed', async () => {
    const sheet = sheetOf(complete);
    const { lines } = await readBack(await pdfOf(sheet));
    const moved = {
      ...sheet,
      shapes: sheet.shapes.map((shape) =>
        shape.kind === 'text' && shape.text === '76,680' ? { ...shape, x: shape.x + 1 } : shape,
      ),
    };
    expect(() => expectSameText(moved, lines)).toThrow('76,680');
  });

  it('is vectors and live text in two embedded fonts, and nothing else', async () => {
    const text = plain(await pdfOf(sheetOf(complete)));
    expect(text).toMatch(/^%PDF-1\.7/u);
    expect(text).not.toContain('/Subtype /Image');
    const fonts = [...text.matchAll(/\/BaseFont \/(\S+)/gu)].map(([, name]) => name);
    expect(new Set(fonts)).toEqual(new Set(['FifteenSheet-Regular', 'FifteenSheet-Bold']));
    expect(text.match(/\/FontFile2 /gu)).toHaveLength(2);
    expect(text.match(/\/ToUnicode /gu)).toHaveLength(2);
    for (const risky of ['/JavaScript', '/AcroForm', '/Annots', '/Launch']) {
      expect(text).not.toContain(risky);
    }
  });

  it.each([0, 1, 2, 3, 4] as const)(
    'is small, with every level at %d and an aim in every cell too',
    async (level) => {
      const answers = Object.fromEntries(
        Object.keys(COMPLETE.momentsOfTruth?.answers ?? {}).map((item) => [item, { level }]),
      );
      const targets = Object.fromEntries(Object.keys(answers).map((item) => [item, 4]));
      const levelled = {
        ...COMPLETE,
        momentsOfTruth: { ...COMPLETE.momentsOfTruth, answers },
        plan: { ...COMPLETE.plan, targets },
      };
      const more = { position: PLACE, link: LINK };
      for (const chart of [complete, chartOf(levelled, COMPLETE_LINES, 'team', more)]) {
        for (const orientation of ['landscape', 'portrait'] as const) {
          const bytes = await pdfOf(sheetOf(chart, paperOf('a3', orientation)));
          expect(bytes.length).toBeLessThanOrEqual(LARGEST_A3);
        }
      }
    },
  );

  it('is the same file for the same chart, and another for another', async () => {
    const first = hash(await pdfOf(sheetOf(complete)));
    expect(hash(await pdfOf(sheetOf(complete)))).toBe(first);
    expect(hash(await pdfOf(sheetOf(chartOf(EMPTY))))).not.toBe(first);
    expect(hash(await pdfOf(sheetOf(complete), { ...META, createdAt: '2027-01-01' }))).not.toBe(
      first,
    );
  });

  it('tells a reader its title, subject, date and language', async () => {
    const bytes = await pdfOf(sheetOf(complete));
    const { info } = await readBack(bytes);
    expect(info).toMatchObject({
      Title: META.title,
      Subject: META.subject,
      CreationDate: "D:20261123000000+00'00'",
      Language: 'en',
    });
  });

  it.each(['', 'yesterday', '0001-01-01', '2099-12-31'])(
    'takes a date from an odd file: %j',
    async (createdAt) => {
      const { pages } = await readBack(await pdfOf(sheetOf(complete), { ...META, createdAt }));
      expect(pages).toBe(1);
    },
  );

  it('takes any name for its title', async () => {
    const title = `${EXTREME.controls} (${'x'.repeat(10_000)}\\) ${EXTREME.emoji}`;
    const { info } = await readBack(await pdfOf(sheetOf(complete), { ...META, title }));
    expect(info).toMatchObject({ Title: expect.stringContaining('Tab here line') as string });
  });

  it('holds several sheets in order', async () => {
    const sheets = [sheetOf(complete), sheetOf(complete, paperOf('a4', 'portrait'))];
    const bytes = await toPdf(sheets, META, faces);
    expect((await readBack(bytes)).pages).toBe(2);
    await expect(toPdf([], META, faces)).rejects.toThrow('at least one sheet');
  });

  it('fails loudly when a font is broken instead of falling back to another', async () => {
    const broken = { ...faces, bold: { ...faces.bold, ttf: new Uint8Array(20) } };
    await expect(toPdf([sheetOf(complete)], META, broken)).rejects.toThrow();
  });

  it('leaves the console as it found it', async () => {
    const before = globalThis.console.error;
    await pdfOf(sheetOf(complete));
    expect(globalThis.console.error).toBe(before);
  });
});

it('jsPDF is the version that was measured and checked', () => {
  const file = new URL('../../node_modules/jspdf/package.json', import.meta.url);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ version: '4.2.1' });
});
