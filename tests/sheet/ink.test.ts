import { describe, expect, it } from 'vitest';
import { INK, LEVEL_INK } from '#sheet/ink.ts';
import { contrast, luminance } from './contrast.ts';

/** WCAG 2.2, 1.4.3: text; 1.4.11: what one must be able to tell apart. */
const TEXT = 4.5;

describe('the inks', () => {
  it('measure contrast as the standard does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
  });

  it.each(['ink', 'soft', 'accent', 'signal'] as const)('%s can be read on paper', (name) => {
    expect(contrast(INK[name], INK.paper)).toBeGreaterThanOrEqual(TEXT);
  });

  it.each(LEVEL_INK.map((ink, level) => ({ ...ink, level })))(
    'the number of level $level can be read on its ground',
    ({ number, ground }) => {
      expect(contrast(number, ground)).toBeGreaterThanOrEqual(TEXT);
    },
  );

  it('the levels run from light to dark, so that grey keeps their order', () => {
    const light = LEVEL_INK.map(({ ground }) => luminance(ground));
    for (const [index, value] of light.slice(1).entries()) {
      expect(value).toBeLessThan((light[index] ?? 0) * 0.85);
    }
  });
});
