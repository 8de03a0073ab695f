import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measure, prepare } from '#sheet/text.ts';
import { wrap, wrapBalanced } from '#sheet/wrap.ts';
import { faces } from './charts.ts';
import { WRITTEN } from './texts.ts';

const { regular } = faces;
const unitsOf = (text: string) => prepare(text, regular).units;
const linesOf = (text: string, max: number, limit = 1000) =>
  wrap(unitsOf(text), max, limit).lines.map((line) => line.text);

/** Words of real letters, blanks, soft hyphens, dashes and things that the font cannot draw. */
const texts = fc
  .array(
    fc.oneof(
      fc.string({
        unit: fc.constantFrom(...Array.from('aegilmnorstuWÄéЩđψ')),
        minLength: 1,
        maxLength: 30,
      }),
      fc.constantFrom('👩‍🍳', '漢字', 'well-known', 'Donau\u00addampf\u00adschiff', '–', '7,7/13'),
    ),
    { maxLength: 40 },
  )
  .map((words) => words.join(' '));
const widths = fc.double({ min: 3, max: 40, noNaN: true });
const WRAPPERS = [
  ['plain', wrap],
  ['balanced', wrapBalanced],
] as const;

describe('wrapping', () => {
  it('breaks at spaces', () => {
    expect(linesOf('We tell you before you find out.', 9)).toEqual([
      'We tell you before',
      'you find out.',
    ]);
  });

  it('breaks at a soft hyphen and shows it there only', () => {
    expect(linesOf('Donau\u00addampf\u00adschiff', 6.2)).toEqual(['Donaudampf-', 'schiff']);
    expect(linesOf('Donau\u00addampf\u00adschiff', 12)).toEqual(['Donaudampfschiff']);
  });

  it('breaks after a hyphen and at a place marked by a zero-width space', () => {
    expect(linesOf('Café-Restaurant', 6)).toEqual(['Café-', 'Restaurant']);
    expect(linesOf('Café\u200bRestaurant', 6)).toEqual(['Café', 'Restaurant']);
  });

  it('keeps words together at a space that does not break', () => {
    expect(linesOf('up to 15\u00a0kg', 4)).toEqual(['up to', '15 kg']);
  });

  it('breaks a word that is longer than a line between graphemes', () => {
    const lines = linesOf('Ä\u0323x'.repeat(12), 4);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line).not.toMatch(/^\p{M}/u);
  });

  it('stops at the limit and says where', () => {
    const { lines, rest } = wrap(unitsOf('one two three four'), 3, 2);
    expect(lines.map((line) => line.text)).toEqual(['one', 'two']);
    expect(rest).toBe('one two '.length);
  });

  it('balances the lines it needs', () => {
    const text = 'You leave knowing how to keep it and warm it.';
    const plain = wrap(unitsOf(text), 18.6, 9).lines.map((line) => line.text);
    const even = wrapBalanced(unitsOf(text), 18.6, 9).lines.map((line) => line.text);
    expect(plain.at(-1)).toBe('it.');
    expect(even).toHaveLength(plain.length);
    expect(even.at(-1)).not.toBe('it.');
  });
});

describe.each(WRAPPERS)('any text, wrapped %s', (_, wrapAny) => {
  it('has no line wider than its box', () => {
    fc.assert(
      fc.property(texts, widths, (text, max) => {
        for (const line of wrapAny(unitsOf(text), max, 1000).lines) {
          expect(line.width).toBeLessThanOrEqual(max + 1e-6);
          expect(line.width).toBeCloseTo(measure(regular, line.text), 9);
        }
      }),
    );
  });

  it('loses no character', () => {
    fc.assert(
      fc.property(texts, widths, (text, max) => {
        const units = unitsOf(text);
        const { lines, rest } = wrapAny(units, max, 1000);
        const ink = units.filter((unit) => unit.kind === 'ink').map((unit) => unit.drawn);
        const hyphens = lines.map(({ to, next, text: line }) =>
          line.endsWith('-') && units[to]?.kind === 'soft-hyphen' && next > to
            ? line.slice(0, -1)
            : line,
        );
        expect(hyphens.join('').replaceAll(' ', '')).toBe(ink.join('').replaceAll(' ', ''));
        expect(rest).toBe(units.length);
      }),
    );
  });

  it('breaks only between whole graphemes', () => {
    const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
    const whole = (text: string) =>
      new Set([...segmenter.segment(text)].map((each) => each.segment));
    fc.assert(
      fc.property(widths, fc.constantFrom(...Object.values(WRITTEN)), (max, text) => {
        const graphemes = whole(text.normalize('NFC'));
        for (const line of wrapAny(unitsOf(text), max, 1000).lines) {
          for (const grapheme of whole(line.text)) expect(graphemes).toContain(grapheme);
        }
      }),
    );
  });
});

it('a balanced text never needs more lines than a plain one', () => {
  fc.assert(
    fc.property(texts, widths, (text, max) => {
      const plain = wrap(unitsOf(text), max, 1000).lines.length;
      expect(wrapBalanced(unitsOf(text), max, 1000).lines).toHaveLength(plain);
    }),
  );
});
