import { describe, expect, it } from 'vitest';
import { chartOf, COMPLETE, COMPLETE_LINES } from './charts.ts';
import { FORMATS, isText, nameOf, PLACE, sheetOf } from './sheets.ts';

const textsOf = (position: typeof PLACE | undefined) =>
  FORMATS.map((paper) => {
    const sheet = sheetOf(chartOf(COMPLETE, COMPLETE_LINES, 'team', { position }), paper);
    return { paper, texts: sheet.shapes.filter(isText).map(({ text }) => text) };
  });

describe('the place on the map of keeping and winning', () => {
  it('stands on the large papers with its points, and not on the small ones', () => {
    for (const { paper, texts } of textsOf(PLACE)) {
      expect(texts.includes('Leaky bucket'), nameOf(paper)).toBe(paper.size !== 'small');
      expect(texts.includes('keeping 38 · winning 61'), nameOf(paper)).toBe(paper.size !== 'small');
    }
  });

  it('is left out without a trace as long as there is none', () => {
    for (const { texts } of textsOf(undefined)) {
      expect(texts).not.toContain('Keeping and winning');
    }
  });
});
