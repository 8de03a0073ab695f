import { describe, expect, it } from 'vitest';
import type { WallChart } from '#domain/wall-chart.ts';
import { INK } from '#sheet/ink.ts';
import type { Paper } from '#sheet/paper-size.ts';
import { MM_PER_PT } from '#sheet/text.ts';
import { chartOf, COMPLETE, COMPLETE_LINES, EMPTY, faces } from './charts.ts';
import { FORMATS, isText, nameOf, sheetOf } from './sheets.ts';

const linesOf = (chart: WallChart, paper: Paper) => sheetOf(chart, paper).shapes.filter(isText);

describe('what a chart shows', () => {
  const complete = chartOf(COMPLETE, COMPLETE_LINES);

  it.each(FORMATS.map((paper) => [nameOf(paper), paper] as const))(
    'the number of moments is large on %s',
    (_, paper) => {
      const number = linesOf(complete, paper).find((line) => line.text === '76,680');
      const capitals = (number?.size ?? 0) * MM_PER_PT * faces.bold.capHeight;
      expect(capitals).toBeGreaterThanOrEqual(paper.size === 'small' ? 4.5 : 9);
    },
  );

  it('even the largest count keeps that size', () => {
    const huge = chartOf({
      business: { customers: 100_000_000 },
      momentsOfTruth: {
        interactions: [{ name: 'call', times: 1000, seconds: 5, value: 1, potential: 1 }],
      },
    });
    for (const paper of FORMATS) {
      const number = linesOf(huge, paper).find((line) => line.text === '100,000,000,000');
      const capitals = (number?.size ?? 0) * MM_PER_PT * faces.bold.capHeight;
      expect(capitals).toBeGreaterThanOrEqual(paper.size === 'small' ? 4.5 : 9);
    }
  });

  it('the grid, the promises and the weeks come with the large sheets', () => {
    for (const paper of FORMATS) {
      const texts = linesOf(complete, paper).map((line) => line.text);
      const large = ['Where we stand', 'Promises kept', 'Did we keep our promises this week?'];
      for (const text of large) expect(texts.includes(text)).toBe(paper.size !== 'small');
      for (const text of ['Fix first', 'Stop', 'Do more', '0 Left to chance', '4 Known for it']) {
        expect(texts, text).toContain(text);
      }
    }
  });

  it('the signal colour marks one moment, and words say so in grey', () => {
    for (const paper of FORMATS) {
      const lines = linesOf(complete, paper);
      const signal = lines.filter((line) => line.colour === INK.signal).map((line) => line.text);
      expect(new Set(signal)).toEqual(new Set(['Handing over', 'Fix first', '1', '2', '3']));
      const marks = lines.filter((line) => line.text === 'Fix first');
      expect(marks.map((line) => line.colour).sort()).toEqual([INK.signal, INK.paper]);
    }
  });

  it('an empty chart keeps its frame and leaves lines to write on', () => {
    for (const paper of FORMATS) {
      const { shapes } = sheetOf(chartOf(EMPTY), paper);
      const texts = shapes.filter(isText).map((line) => line.text);
      for (const text of ['Our moments of truth', 'Our business', 'A rival calls', 'Next look']) {
        expect(texts).toContain(text);
      }
      const open = shapes.filter((shape) => shape.kind === 'path' && shape.stroke === INK.hairline);
      expect(open.length).toBeGreaterThan(30);
    }
  });

  it('customers read promises only', () => {
    for (const paper of FORMATS) {
      const texts = linesOf(chartOf(COMPLETE, COMPLETE_LINES, 'customers'), paper).map(
        (line) => line.text,
      );
      const all = texts.join(' ');
      expect(all).toContain('Baker Street Bakery');
      expect(all).toContain('We tell you before you find out.');
      for (const inside of ['Now and then', 'owner', 'hate to lose', 'Fix first', '76,680']) {
        expect(all).not.toContain(inside);
      }
    }
  });
});
