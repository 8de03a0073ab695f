import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fit, fitTogether } from '#sheet/fit.ts';
import { clean, MM_PER_PT } from '#sheet/text.ts';
import { faces } from './charts.ts';
import { EXTREME } from './texts.ts';

const { regular } = faces;
const room = { width: 60, height: 20 };
const type = { max: 20, min: 8, leading: 1.2 };
const texts = fc.oneof(
  fc.lorem({ maxCount: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.constantFrom(...Object.values(EXTREME)),
);
const rooms = fc.record({
  width: fc.double({ min: 20, max: 200, noNaN: true }),
  height: fc.double({ min: 3, max: 60, noNaN: true }),
});

describe('fitting a text into a room', () => {
  it('keeps the largest size when it fits', () => {
    expect(fit('A rival calls', room, type, regular)).toMatchObject({ size: 20, shortened: '' });
  });

  it('becomes smaller before anything is cut', () => {
    const fitted = fit('word '.repeat(25), room, type, regular);
    expect(fitted.size).toBeLessThan(20);
    expect(fitted.size).toBeGreaterThanOrEqual(8);
    expect(fitted.shortened).toBe('');
  });

  it('makes a long word smaller rather than breaking it', () => {
    const fitted = fit('Werkstattbesprechungsraum', room, type, regular);
    expect(fitted.lines.map((line) => line.text)).toEqual(['Werkstattbesprechungsraum']);
    expect(fitted.size).toBeLessThan(20);
  });

  it('shortens at the smallest size, ends in "…" and returns what was cut', () => {
    const text = Array.from({ length: 200 }, (_, index) => `word${index}`).join(' ');
    const { size, lines, shortened } = fit(text, room, type, regular);
    expect(size).toBe(8);
    expect(lines.at(-1)?.text).toMatch(/\S…$/u);
    const shown = lines
      .map((line) => line.text)
      .join(' ')
      .replace('…', '');
    expect(`${shown} ${shortened}`.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });

  it('draws nothing for an empty text', () => {
    expect(fit(' ', room, type, regular)).toMatchObject({ lines: [], height: 0, shortened: '' });
  });

  it('stays inside its room, whatever the text', () => {
    fc.assert(
      fc.property(texts, rooms, (text, box) => {
        const { size, lines, height } = fit(text, box, type, regular);
        expect(size).toBeGreaterThanOrEqual(type.min);
        expect(size).toBeLessThanOrEqual(type.max);
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(box.width + 1e-6);
        const oneLine = regular.capHeight * size * MM_PER_PT;
        expect(height).toBeLessThanOrEqual(Math.max(box.height, oneLine) + 1e-6);
      }),
    );
  });

  it('draws or names every character', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 90 }), rooms, (text, box) => {
        const { lines, shortened } = fit(text, box, type, regular);
        const shown = lines.map((line) => line.text).join('');
        const all = (shortened === '' ? shown : shown.replace('…', '')) + shortened;
        expect(all.replaceAll(' ', '')).toBe(clean(text).replaceAll(' ', ''));
      }),
    );
  });
});

describe('texts that belong together', () => {
  it('share the size of the longest', () => {
    const [short, long] = fitTogether(['Short.', 'word '.repeat(25)], room, type, regular);
    expect(short?.size).toBe(long?.size);
    expect(short?.size).toBeLessThan(20);
  });

  it('are not made smaller by one that has to be cut', () => {
    const [short, endless] = fitTogether(
      ['Short.', EXTREME['words without end']],
      room,
      type,
      regular,
    );
    expect(short?.size).toBe(20);
    expect(endless?.size).toBe(8);
    expect(endless?.shortened).not.toBe('');
  });
});
