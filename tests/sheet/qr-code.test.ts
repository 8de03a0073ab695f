import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { QUIET_MODULES, qrCode } from '#sheet/qr-code.ts';
import type { Area, Sheet } from '#sheet/shape.ts';
import { chartOf, COMPLETE, COMPLETE_LINES } from './charts.ts';
import {
  type Extent,
  extentOf,
  FORMATS,
  LINK,
  LONG_LINK,
  nameOf,
  overlap,
  sheetOf,
} from './sheets.ts';

const LEAST_MODULE = 0.8;

const codeOf = (sheet: Sheet): Area => {
  const code = sheet.shapes.find((shape) => shape.kind === 'area');
  if (code === undefined) throw new Error('There is no code on the sheet');
  return code;
};

/** The least side of the rectangles is a module. */
const moduleOf = ({ rects }: Area) => Math.min(...rects.map(({ height }) => height));

const grow = ({ left, top, right, bottom }: Extent, by: number): Extent => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

/** What a camera sees at so many pixels a module: dark where a rectangle is, light around it. */
function pictureOf(code: Area, perModule: number) {
  const module = moduleOf(code);
  const { left, top, right } = grow(extentOf(code), QUIET_MODULES * module);
  const side = Math.round(((right - left) / module) * perModule);
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  const at = (mm: number, from: number) => Math.round(((mm - from) / module) * perModule);
  for (const { x, y, width, height } of code.rects) {
    for (let row = at(y, top); row < at(y + height, top); row++) {
      const start = (row * side + at(x, left)) * 4;
      const end = (row * side + at(x + width, left)) * 4;
      for (let pixel = start; pixel < end; pixel += 4) pixels.fill(0, pixel, pixel + 3);
    }
  }
  return { pixels, side };
}

const readBack = (code: Area) => {
  const { pixels, side } = pictureOf(code, 4);
  return jsQR(pixels, side, side)?.data;
};

const CASES = FORMATS.flatMap((paper) =>
  [LINK, LONG_LINK].map((link) => ({ paper, link, name: `${nameOf(paper)}, ${link.length}` })),
);

describe('the code on the chart', () => {
  it.each(CASES)('is read back as it went in: $name letters', ({ paper, link }) => {
    const sheet = sheetOf(chartOf(COMPLETE, COMPLETE_LINES, 'team', { link }), paper);
    expect(readBack(codeOf(sheet))).toBe(link);
  });

  it.each(CASES)('is large enough, with nothing near it: $name letters', ({ paper, link }) => {
    const { shapes } = sheetOf(chartOf(COMPLETE, COMPLETE_LINES, 'team', { link }), paper);
    const code = codeOf({ widthMm: 0, heightMm: 0, shapes, missing: [] });
    const module = moduleOf(code);
    expect(module).toBeGreaterThanOrEqual(LEAST_MODULE - 1e-9);
    const zone = grow(extentOf(code), QUIET_MODULES * module);
    const near = shapes.filter((shape) => shape !== code && overlap(extentOf(shape), zone));
    expect(near).toEqual([]);
    const { left, top } = zone;
    expect(Math.min(left, top, paper.widthMm - zone.right)).toBeGreaterThanOrEqual(0);
  });

  it('is not there unless asked for, and never for customers', () => {
    for (const paper of FORMATS) {
      const [plain, customers] = [
        chartOf(COMPLETE, COMPLETE_LINES),
        chartOf(COMPLETE, COMPLETE_LINES, 'customers', { link: LINK }),
      ];
      for (const chart of [plain, customers]) {
        expect(sheetOf(chart, paper).shapes.some(({ kind }) => kind === 'area')).toBe(false);
      }
    }
  });

  it('the reading notices a code that is damaged', () => {
    const code = qrCode(LINK, 40, '#000000').at(0, 0);
    expect(readBack({ ...code, rects: code.rects.slice(0, -200) })).not.toBe(LINK);
  });
});
