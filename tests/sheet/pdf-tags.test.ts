import { inflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import { layOutWallChart } from '#sheet/layout/wall-chart.ts';
import { paperOf } from '#sheet/paper-size.ts';
import { toPdf, type PdfMeta } from '#sheet/pdf.ts';
import { chartOf, COMPLETE, COMPLETE_LINES, faces } from './charts.ts';
import { isText } from './sheets.ts';

const META: PdfMeta = { title: 'Chart', subject: '', language: 'en', createdAt: '2026-11-23' };
const sheets = (['landscape', 'portrait'] as const).map((orientation) =>
  layOutWallChart(chartOf(COMPLETE, COMPLETE_LINES), paperOf('a3', orientation), faces),
);
const bytes = await toPdf(sheets, META, faces);
const latin = new TextDecoder('latin1').decode(bytes);

/** The operators of each page, unpacked. */
function contents(): readonly string[] {
  return Array.from(latin.matchAll(/\/Contents (\d+) 0 R/gu), ([, id]) => {
    const object = latin.indexOf(`\n${id ?? ''} 0 obj`);
    const start = latin.indexOf('stream\n', object) + 'stream\n'.length;
    const packed = bytes.subarray(start, latin.indexOf('\nendstream', start));
    return new TextDecoder('latin1').decode(inflateSync(packed));
  });
}

type Node = { readonly role?: string; readonly type?: string; readonly children?: unknown[] };
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const rolesIn = (node: Node): readonly string[] => [
  ...(node.role === undefined ? [] : [node.role]),
  ...(node.children ?? []).filter(isNode).flatMap(rolesIn),
];

it('a listener gets a title, headings and paragraphs in the order of reading', async () => {
  const loading = getDocument({ data: bytes.slice(), verbosity: 0 });
  const pdf = await loading.promise;
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  for (const [index, sheet] of sheets.entries()) {
    const page = await pdf.getPage(index + 1);
    const tree = await page.getStructTree();
    const wanted = sheet.shapes
      .filter(isText)
      .filter((line) => line.starts)
      .map(({ role }) => ({ title: 'H1', heading: 'H2', text: 'P' })[role]);
    expect(rolesIn(tree)).toEqual(['Root', 'Document', ...wanted]);
    expect(wanted.filter((role) => role === 'H1')).toHaveLength(1);
    expect(wanted.filter((role) => role === 'H2').length).toBeGreaterThanOrEqual(10);
  }
  await loading.destroy();
});

it('everything that is painted is either text with a tag or decoration', () => {
  for (const page of contents()) {
    let depth = 0;
    let painted = 0;
    for (const line of page.split('\n')) {
      if (/(?:BDC|BMC)$/u.test(line)) depth++;
      if (line === 'EMC') depth--;
      expect([0, 1]).toContain(depth);
      if (/(?:^| )(?:Tj|S|f|B|re)$/u.test(line)) {
        painted++;
        expect(depth, line).toBe(1);
      }
    }
    expect(depth).toBe(0);
    expect(painted).toBeGreaterThan(300);
  }
});

it('words at the ends of lines are heard apart', () => {
  const broken = sheets
    .flatMap(({ shapes }) => shapes.filter(isText))
    .filter((line) => line.spaceAfter);
  expect(broken.map((line) => line.text)).toContain('A warm greeting');
  expect(broken.every((line) => !line.text.endsWith(' '))).toBe(true);
});
