import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, measure, prepare } from '#sheet/text.ts';
import { faces } from './charts.ts';

const { regular } = faces;
const drawn = (text: string) =>
  prepare(text, regular)
    .units.map((unit) => unit.drawn)
    .join('');

describe('cleaning a text', () => {
  it('turns tabs and line ends into single spaces', () => {
    expect(clean('  one\ttwo\r\nthree\u2028four  ')).toBe('one two three four');
  });

  it('removes controls, direction marks and what is no character', () => {
    expect(clean('a\u0000b\u0007c\u009fd\u202Ee\u2066f\u200fg\uFFFEh\u{1FFFF}i')).toBe('abcdefghi');
  });

  it('composes accents', () => {
    expect(clean('e\u0301')).toBe('é');
  });

  it('shows half a pair as unknown instead of dropping it', () => {
    expect(clean('a\ud83db')).toBe('a\ufffdb');
  });

  it('leaves nothing of a text that nobody can see', () => {
    expect(clean(' \t\u202e\u0000\n')).toBe('');
  });

  it('changes nothing when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(clean(clean(text))).toBe(clean(text));
      }),
    );
  });

  it('leaves no control and no double space in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(clean(text)).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]| {2}|^ | $/u);
      }),
    );
  });
});

describe('what the font cannot draw', () => {
  it('becomes one mark for each run and is named', () => {
    const { uncovered } = prepare('Bäckerei 🥐🥖 & 東京', regular);
    expect(drawn('Bäckerei 🥐🥖 & 東京')).toBe('Bäckerei □ & □');
    expect(uncovered).toBe('🥐🥖 東京');
  });

  it('keeps an emoji of several characters whole', () => {
    expect(drawn('👩‍🍳!')).toBe('□!');
    expect(prepare('👩‍🍳!', regular).uncovered).toBe('👩‍🍳');
  });

  it('is nothing in a text that the font covers', () => {
    expect(prepare('Zoë – Пекарня, ψωμί, Sài Gòn', regular).uncovered).toBe('');
  });

  it('is never dropped: every character is drawn or named', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const { units } = prepare(text, regular);
        expect(units.map((unit) => unit.source).join('')).toBe(clean(text));
      }),
    );
  });
});

describe('measuring', () => {
  it('adds up the advances', () => {
    const each = Array.from('Wall chart').map((letter) => measure(regular, letter));
    expect(measure(regular, 'Wall chart')).toBeCloseTo(
      each.reduce((sum, width) => sum + width, 0),
      12,
    );
  });

  it('agrees with the units that are drawn', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const { units } = prepare(text, regular);
        const width = units
          .filter((unit) => unit.kind !== 'soft-hyphen')
          .reduce((sum, unit) => sum + unit.width, 0);
        expect(width).toBeCloseTo(measure(regular, drawn(text)), 9);
      }),
    );
  });
});
