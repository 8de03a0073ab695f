import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Level } from '#domain/questionnaire.ts';
import { momentScale } from '#domain/questionnaires/moments-of-truth.ts';
import { scoreScale } from '#domain/scoring.ts';
import { answersTo, holdsFor, level } from './arbitraries.ts';

/** What holds for any answers, not only for the worked ones. */

const ITEMS = momentScale('competition').items;

describe('scores', () => {
  it('stay between their bounds, and those between 0 and 100', () => {
    holdsFor(answersTo(ITEMS), (answers) => {
      const scale = scoreScale(answers, ITEMS);
      if (scale.low === null || scale.high === null) return;
      expect(scale.low).toBeGreaterThanOrEqual(0);
      expect(scale.high).toBeLessThanOrEqual(100);
      expect(scale.low).toBeLessThanOrEqual(scale.high);
      if (scale.score === null) return;
      expect(scale.score).toBeGreaterThanOrEqual(scale.low - 1e-9);
      expect(scale.score).toBeLessThanOrEqual(scale.high + 1e-9);
      expect(scale.proven ?? 0).toBeLessThanOrEqual(scale.score + 1e-9);
    });
  });

  it('never have a wider range after a missing item is answered', () => {
    const missing = ITEMS[2] ?? '';
    holdsFor(fc.tuple(answersTo(ITEMS), level), ([answers, given]) => {
      const before = scoreScale({ ...answers, [missing]: { level: 'dont-know' } }, ITEMS);
      const after = scoreScale({ ...answers, [missing]: { level: given } }, ITEMS);
      expect(after.low ?? 0).toBeGreaterThanOrEqual((before.low ?? 0) - 1e-9);
      expect(after.high ?? 100).toBeLessThanOrEqual((before.high ?? 100) + 1e-9);
    });
  });

  it('never fall when a level is raised', () => {
    const raised = ITEMS[0] ?? '';
    const levels = fc
      .tuple(level, level)
      .map(([a, b]): readonly [Level, Level] => (a < b ? [a, b] : [b, a]));
    holdsFor(fc.tuple(answersTo(ITEMS), levels), ([answers, [lower, higher]]) => {
      const before = scoreScale({ ...answers, [raised]: { level: lower } }, ITEMS);
      const after = scoreScale({ ...answers, [raised]: { level: higher } }, ITEMS);
      expect(after.score ?? 0).toBeGreaterThanOrEqual((before.score ?? 0) - 1e-9);
      expect(after.low ?? 0).toBeGreaterThanOrEqual((before.low ?? 0) - 1e-9);
      expect(after.high ?? 0).toBeGreaterThanOrEqual((before.high ?? 0) - 1e-9);
    });
  });

  it('never move when a missing item turns out not to apply; they only may appear', () => {
    const missing = ITEMS[2] ?? '';
    holdsFor(answersTo(ITEMS), (answers) => {
      const before = scoreScale({ ...answers, [missing]: undefined }, ITEMS);
      const after = scoreScale({ ...answers, [missing]: { level: 'not-applicable' } }, ITEMS);
      if (before.score !== null) expect(after.score).toBe(before.score);
      expect(after.low ?? 100).toBeGreaterThanOrEqual((before.low ?? 0) - 1e-9);
      expect(after.high ?? 0).toBeLessThanOrEqual((before.high ?? 100) + 1e-9);
    });
  });
});
