import { describe, expect, it } from 'vitest';
import type { Fault, ProblemKind } from '#domain/problems.ts';
import { describeProblem, faultSentence, leftOut } from '#messages/en/problems.ts';

const FAULTS: readonly Fault[] = [
  { code: 'missing' },
  { code: 'wrong-type', expected: 'text' },
  { code: 'wrong-type', expected: 'number' },
  { code: 'wrong-type', expected: 'yes-or-no' },
  { code: 'wrong-type', expected: 'list' },
  { code: 'wrong-type', expected: 'object' },
  { code: 'not-whole' },
  { code: 'too-small', minimum: 1 },
  { code: 'too-big', maximum: 5 },
  { code: 'not-one-of', allowed: [0, 1, 'dont-know'] },
  { code: 'unknown-item' },
  { code: 'not-offered' },
];

const KINDS: readonly ProblemKind[] = [
  'not-json',
  'not-an-assessment',
  'newer-version',
  'too-large',
  'too-deep',
  'invalid',
];

describe('the sentences of problems', () => {
  it('are one of a kind for every fault', () => {
    const sentences = FAULTS.map(faultSentence);
    expect(new Set(sentences).size).toBe(FAULTS.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z“].*\.$/);
  });

  it('are one of a kind for every problem', () => {
    const sentences = KINDS.map((kind) => describeProblem({ kind, at: [] }).message);
    expect(new Set(sentences).size).toBe(KINDS.length);
    expect(describeProblem({ kind: 'cannot-read' })).toMatchObject({ at: [] });
  });

  it('name the first place of a fault and how many more there are', () => {
    const at = [
      { path: 'round', code: 'not-whole' },
      { path: 'business.name', code: 'missing' },
    ] as const;
    expect(describeProblem({ kind: 'invalid', at })).toEqual({
      message: 'This file has a value that cannot be read: round, and 1 more.',
      at: [
        { path: 'round', message: 'This must be a whole number.' },
        { path: 'business.name', message: 'This is needed and missing.' },
      ],
    });
  });

  it('name what was left out', () => {
    expect(leftOut('business.size')).toBe('business.size is unknown and was left out.');
  });
});
