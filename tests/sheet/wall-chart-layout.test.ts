import { describe, expect, it } from 'vitest';
import { paperOf } from '#sheet/paper-size.ts';
import { MM_PER_PT } from '#sheet/text.ts';
import { SHEETS } from './all-sheets.ts';
import { chartOf, COMPLETE, faces } from './charts.ts';
import { extentOf, isText, overlap, sheetOf } from './sheets.ts';

/** Printers leave some millimetres white. */
const PRINTABLE_FROM = 8;
/** reference/paper.md 5 demands 6 pt; 7 pt is what can be read at an arm's length. */
const SMALLEST = 7;

describe('on every paper, every chart', () => {
  it('keeps every shape inside the printable part of the page', () => {
    const outside = SHEETS.flatMap(({ name, paper, sheet }) =>
      sheet.shapes
        .filter((shape) => {
          const { left, top, right, bottom } = extentOf(shape);
          const edges = [left, top, paper.widthMm - right, paper.heightMm - bottom];
          return Math.min(...edges) < PRINTABLE_FROM;
        })
        .map((shape) => [name, shape]),
    );
    expect(outside).toEqual([]);
  });

  it('sets no two lines of text over each other', () => {
    const clashes = SHEETS.flatMap(({ name, sheet }) => {
      const lines = sheet.shapes.filter(isText).map((line) => ({ line, room: extentOf(line) }));
      return lines.flatMap((one, index) =>
        lines
          .slice(index + 1)
          .filter((other) => overlap(one.room, other.room))
          .map((other) => [name, one.line.text, other.line.text]),
      );
    });
    expect(clashes).toEqual([]);
  });

  it('draws no rule through a text', () => {
    const struck = SHEETS.flatMap(({ name, sheet }) => {
      const rules = sheet.shapes
        .filter((shape) => shape.kind === 'path' && shape.parts.length === 1 && !shape.dash)
        .map(extentOf);
      return sheet.shapes
        .filter(isText)
        .filter((line) => {
          const capitals = line.size * MM_PER_PT * faces[line.face].capHeight;
          const body = { ...extentOf(line), top: line.y - capitals, bottom: line.y };
          return rules.some((rule) => overlap({ ...rule, bottom: rule.top + 0.02 }, body));
        })
        .map((line) => [name, line.text]);
    });
    expect(struck).toEqual([]);
  });

  it('sets nothing too small to read', () => {
    const sizes = SHEETS.flatMap(({ sheet }) =>
      sheet.shapes.filter(isText).map(({ size }) => size),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(SMALLEST);
  });

  it('cuts no sentence of ours', () => {
    const ours = SHEETS.flatMap(({ name, sheet }) =>
      sheet.missing.filter(({ field }) => field === 'chart').map(({ lost }) => [name, lost]),
    );
    expect(ours).toEqual([]);
  });

  it('is the same sheet each time', () => {
    // One chart after the other, each on another paper.
    SHEETS.filter((_, index) => index % 13 === 0).forEach(({ name, chart, paper, sheet }) => {
      expect(sheetOf(chart, paper), name).toEqual(sheet);
    });
  });
});

it('the checks of a page notice a line that is moved onto another', () => {
  const [one, other] = sheetOf(chartOf(COMPLETE), paperOf('a4', 'portrait')).shapes.filter(isText);
  if (one === undefined || other === undefined) throw new Error('a chart has two lines');
  expect(overlap(extentOf(one), extentOf(other))).toBe(false);
  expect(overlap(extentOf({ ...one, y: other.y }), extentOf(other))).toBe(true);
});
