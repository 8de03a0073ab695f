import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseChange, parseGroup } from '#domain/comparison-files.ts';
import { FORMAT, parseAssessment, parseAssessmentValue } from '#domain/file-format.ts';
import { findHeadline } from '#domain/headline.ts';
import { scoreAssessment } from '#domain/results.ts';
import { describeProblem } from '#messages/en/problems.ts';
import { holdsFor } from './arbitraries.ts';
import { goldenText } from './golden-files.ts';

const KINDS = [
  'not-json',
  'not-an-assessment',
  'newer-version',
  'too-large',
  'too-deep',
  'invalid',
];
const GOOD = goldenText('ex2');

/** Either a problem with a sentence, or an assessment that can be scored. */
function survives(parsed: ReturnType<typeof parseAssessment>): void {
  if (parsed.ok) {
    const results = scoreAssessment(parsed.assessment);
    expect(findHeadline(parsed.assessment, results).kind).toBeTruthy();
    return;
  }
  expect(KINDS).toContain(parsed.problem.kind);
  const { message, at } = describeProblem(parsed.problem);
  expect(message).toMatch(/\.$/);
  expect(at.every((each) => each.message.endsWith('.'))).toBe(true);
}

const position = fc.nat({ max: GOOD.length });
const snippet = fc.constantFrom(
  ...['{', '}', '[', ']', '"', ',', ':', 'null', '-1', '1e999', '"__proto__":{},', '\u0000', '\\'],
);

/** The file with some places cut out or written over. */
const damaged = fc
  .array(fc.tuple(position, fc.nat({ max: 12 }), fc.oneof(snippet, fc.string({ maxLength: 4 }))), {
    minLength: 1,
    maxLength: 4,
  })
  .map((cuts) =>
    cuts.reduce(
      (text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length),
      GOOD,
    ),
  );

type Json = unknown;
const isRecord = (value: Json): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Puts a value in some place: each number leads one step further down. */
function replaceAt(value: Json, way: readonly number[], put: Json): Json {
  const [step, ...rest] = way;
  if (step === undefined) return put;
  if (Array.isArray(value) && value.length > 0) {
    return value.map((each: Json, at) =>
      at === step % value.length ? replaceAt(each, rest, put) : each,
    );
  }
  if (!isRecord(value)) return put;
  const keys = Object.keys(value);
  const chosen = keys[step % Math.max(1, keys.length)];
  return chosen === undefined ? put : { ...value, [chosen]: replaceAt(value[chosen], rest, put) };
}

const odd = fc.oneof(
  fc.constantFrom<Json>(null, true, -1, 0.5, 1e300, '', 'dont-know', 'not-applicable', [], {}),
  fc.jsonValue({ maxDepth: 4 }),
);
const misfilled = fc
  .tuple(fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 5 }), odd)
  .map(([way, put]) => replaceAt(JSON.parse(GOOD), way, put));

describe('input that nobody has checked', () => {
  it('never throws as damaged text, and is never half read', () => {
    holdsFor(damaged, (text) => survives(parseAssessment(text)), 700);
  });

  it('never throws as a file with odd values in odd places', () => {
    holdsFor(misfilled, (value) => survives(parseAssessment(JSON.stringify(value))), 700);
  });

  it('never throws as an odd record', () => {
    holdsFor(fc.anything({ withMap: true, withSet: true, withDate: true, maxDepth: 3 }), (value) =>
      survives(parseAssessmentValue(value)),
    );
  });

  it('never throws as a file of a group or of a change', () => {
    const group = goldenText('group');
    const cut = fc.tuple(fc.nat({ max: group.length }), fc.nat({ max: 40 }));
    holdsFor(cut, ([at, length]) => {
      const text = group.slice(0, at) + group.slice(at + length);
      expect(parseGroup(text).ok || parseChange(text).ok).toBeTypeOf('boolean');
    });
  });
});

describe('keys that name parts of every object', () => {
  const hostile = ['__proto__', 'constructor', 'prototype'];

  it('are unknown items among answers', () => {
    for (const key of hostile) {
      const text = `{"format":"${FORMAT}","version":1,"momentsOfTruth":{"answers":{"${key}":{"level":4}}}}`;
      expect(parseAssessment(text)).toMatchObject({
        problem: { at: [{ path: `momentsOfTruth.answers.${key}`, code: 'unknown-item' }] },
      });
    }
  });

  it('are dropped anywhere else and change nothing', () => {
    for (const key of hostile) {
      const inner = `{"${key}":{"solo":true,"polluted":1},"name":"A"}`;
      const text = `{"format":"${FORMAT}","version":1,"${key}":{"business":{}},"business":${inner},"growthPositioning":{"economics":${inner}}}`;
      const result = parseAssessment(text);
      if (!result.ok) throw new Error('Unreadable');
      const { assessment: read, warnings } = result;
      expect(warnings).toContain(`business.${key}`);
      expect(read.business).toEqual({ name: 'A' });
      expect(read.business?.solo).toBeUndefined();
      expect(Object.getPrototypeOf(read.business)).toBe(Object.prototype);
      expect(scoreAssessment(read).growthPositioning?.economics).toBeNull();
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
