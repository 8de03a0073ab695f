import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileStem, MAX_STEM } from '#domain/file-name.ts';

test.each([
  ['Baker Street Bakery', 'Baker-Street-Bakery'],
  ["Ann's Café & Bar", 'Anns-Café-&-Bar'],
  ['  A / B \\ C: D?  ', 'A-B-C-D'],
  ['Bäckerei “Zur Mühle”', 'Bäckerei-Zur-Mühle'],
  ['山田商店', '山田商店'],
  ['مخبز الحي', 'مخبز-الحي'],
  ['v1.2 + extras', 'v1.2-+-extras'],
  ['..hidden..', 'hidden'],
  ['a\u0000b\tc\nd', 'a-b-c-d'],
  ['abc\u202Egpj.exe', 'abc-gpj.exe'],
  ['🥐 Bakery 🥖', 'Bakery'],
  ['🥐', 'Assessment'],
  ['...', 'Assessment'],
  ['', 'Assessment'],
  ['CON', 'Assessment-CON'],
  ['con?', 'Assessment-con'],
  ['lpt1.txt', 'Assessment-lpt1.txt'],
  ['Console', 'Console'],
  ['lone \uD83C half', 'lone-half'],
])('%j is %j in a file name', (name, stem) => {
  expect(fileStem(name)).toBe(stem);
});

test('a missing name is Assessment', () => {
  expect(fileStem(undefined)).toBe('Assessment');
});

test('a long name is cut between whole characters', () => {
  expect(fileStem('x'.repeat(10_000))).toHaveLength(MAX_STEM);
  // A letter with five accents on top, over and over.
  const letter = 'e\u0323\u0306\u0316\u0317\u0318';
  const stem = fileStem(letter.repeat(200)).normalize('NFD');
  expect(stem.length % letter.length).toBe(0);
});

test('any name gives a stem that every file system takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (name) => {
      const stem = fileStem(name);
      expect(stem).toMatch(/^[\p{L}\p{N}&+][\p{L}\p{M}\p{N}&+._-]*$/u);
      expect(stem).not.toMatch(/[.\s]$|^(con|nul|prn|aux|com\d|lpt\d)(\.|$)/i);
      expect(stem.length).toBeLessThanOrEqual(MAX_STEM);
      expect(new TextEncoder().encode(stem).length).toBeLessThanOrEqual(200);
      expect(fileStem(stem)).toBe(stem);
    }),
    { numRuns: 100 },
  );
});
