import { describe, expect, it } from 'vitest';
import type { AssessmentData } from '#domain/assessment.ts';
import { assessment, holdsFor } from '../domain/arbitraries.ts';
import { A4, layOut, LETTER, reportFor } from './reports.ts';
import { extentOf, isText } from './sheets.ts';

/** Words that only a slip of the program would print. */
const SLIPPED = /\b(?:NaN|Infinity|undefined|null|\[object Object\])\b|\u221e/u;

/** Every text of a report, in any depth. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** Names that a person may have typed are no slip. */
const typedIn = (data: AssessmentData) => new Set(textsIn(data));

describe('the report of any assessment', () => {
  it('has no number that is none, and no missing text', () => {
    holdsFor(assessment, (data) => {
      const typed = typedIn(data);
      const slipped = textsIn(reportFor(data)).filter(
        (text) => SLIPPED.test(text) && !typed.has(text),
      );
      expect(slipped).toEqual([]);
    });
  });

  it('is laid out with every shape at a place on the paper', () => {
    holdsFor(
      assessment,
      (data) => {
        const report = reportFor(data);
        for (const paper of [A4, LETTER]) {
          for (const { shapes } of layOut(report, paper)) {
            for (const shape of shapes) {
              const { left, top, right, bottom } = extentOf(shape);
              expect(left).toBeGreaterThanOrEqual(0);
              expect(top).toBeGreaterThanOrEqual(0);
              expect(right).toBeLessThanOrEqual(paper.widthMm);
              expect(bottom).toBeLessThanOrEqual(paper.heightMm);
              if (isText(shape)) expect(shape.text).not.toBe('');
            }
          }
        }
      },
      25,
    );
  });
});

it('the check notices a number that is none', () => {
  expect(SLIPPED.test('NaN of 100 points')).toBe(true);
  expect(SLIPPED.test('about 12 of 100 points, annulled')).toBe(false);
});
