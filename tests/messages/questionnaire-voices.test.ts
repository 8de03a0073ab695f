import { describe, expect, it } from 'vitest';
import { offenders, readings } from './readings.ts';

describe('both questionnaires, read aloud in any kind of business,', () => {
  it('give one instruction in a fix-first line, not two joined with “and”', () => {
    expect(offenders(readings, ({ words }) => /\band (keep|note|ask)\b/.test(words.fix))).toEqual(
      [],
    );
  });

  it('list nothing in a question but examples, three at most', () => {
    expect(
      offenders(readings, ({ words }) => (words.question.match(/,/g) ?? []).length > 2),
    ).toEqual([]);
  });

  it('speak of serving only where somebody stands at a counter', () => {
    const served = offenders(
      readings,
      ({ id, words }) => !id.endsWith('(counter)') && /\bserved?\b/.test(words.question),
    );
    expect(served).toEqual([]);
  });
});
