import { expect, it } from 'vitest';
import { pictureSize } from '#sheet/picture-size.ts';
import { paperOf } from '#sheet/paper-size.ts';
import { FORMATS, nameOf } from './sheets.ts';

it('a picture has 150 dots to the inch as long as a browser can draw them', () => {
  expect(pictureSize(paperOf('a3', 'landscape'))).toEqual({
    width: 2480,
    height: 1753,
    dpi: 150,
    isCoarse: false,
  });
  expect(pictureSize(paperOf('a0', 'portrait'))).toMatchObject({ dpi: 104, isCoarse: true });
});

it('no paper needs more pixels than a phone can draw', () => {
  for (const paper of FORMATS) {
    const { width, height, dpi, isCoarse } = pictureSize(paper);
    expect(width * height, nameOf(paper)).toBeLessThanOrEqual(16_777_216);
    expect(isCoarse, nameOf(paper)).toBe(paper.id === 'a0' || paper.id === 'a1');
    expect(dpi).toBeGreaterThanOrEqual(100);
  }
});
