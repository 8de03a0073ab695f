import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, AnswerLevel, Answers, Level } from '#domain/questionnaire.ts';
import { momentScale } from '#domain/questionnaires/moments-of-truth.ts';
import {
  bandOf,
  edgeOf,
  needsRange,
  type ScaleScore,
  scoreIndex,
  scoreScale,
} from '#domain/scoring.ts';
import { allAnswered, holdsFor } from './arbitraries.ts';

const ITEMS = momentScale('competition').items;

type Given = AnswerLevel | Answer | undefined;

/** Answers to the first items of a moment; what is `undefined` stays unanswered. */
const answering = (...answers: readonly Given[]): Answers =>
  Object.fromEntries(
    answers.flatMap((answer, at) => {
      if (answer === undefined) return [];
      return [[ITEMS[at] ?? '', typeof answer === 'object' ? answer : { level: answer }]];
    }),
  );
const score = (...answers: readonly Given[]) => scoreScale(answering(...answers), ITEMS);

describe('a scale', () => {
  it('has no score while nothing is answered, and could become anything', () => {
    expect(score()).toMatchObject({ score: null, band: null, proven: null, low: 0, high: 100 });
  });

  it('has no score, no range and no counts when nothing applies', () => {
    const nothing = scoreScale(allAnswered(ITEMS, { level: 'not-applicable' }), ITEMS);
    expect(nothing).toMatchObject({ score: null, low: null, high: null, applicable: 0 });
    expect(nothing.partial).toBe(false);
  });

  it('is the mean level in points', () => {
    expect(score(0, 1, 2, 3, 4, 4).score).toBeCloseTo((100 * (14 / 6)) / 4, 9);
  });

  it('is shown from half of its items on', () => {
    expect(score(4, 4).score).toBeNull();
    expect(score(4, 4, 4)).toMatchObject({ score: 100, partial: true, low: 50, high: 100 });
  });

  it('needs two answers even when fewer than four items apply', () => {
    const aside = 'not-applicable';
    expect(score(3, undefined, aside, aside, aside, aside).score).toBeNull();
    expect(score(3, 3, undefined, aside, aside, aside).score).toBe(75);
    expect(score(3, aside, aside, aside, aside, aside).score).toBeNull();
  });

  it('counts "I don’t know" as missing and lists it', () => {
    expect(score(2, 2, 2, 'dont-know', 'dont-know')).toMatchObject({
      score: 50,
      answered: 3,
      dontKnow: 2,
      low: 25,
      high: 75,
    });
  });
});

describe('what could be shown', () => {
  const high = (value: Level, evidence?: Answer['evidence']): Answer => ({
    level: value,
    evidence,
  });

  it('counts in full when shown, as a 3 when partly, as a 2 when not', () => {
    const shown = score(high(4, 'yes'), high(4, 'partly'), high(4, 'no'), high(3, 'no'));
    expect(shown).toMatchObject({ highItems: 4, highChecked: 4 });
    expect(shown.proven).toBe(25 * ((4 + 3 + 2 + 2) / 4));
  });

  it('takes a 3 or 4 that was not asked about as a 2', () => {
    expect(score(high(4, 'yes'), high(4), 1, 1).proven).toBe(25 * ((4 + 2 + 1 + 1) / 4));
  });

  it('is not shown when fewer than half of the 3s and 4s were asked about', () => {
    expect(score(high(4, 'yes'), high(4), high(3)).proven).toBeNull();
    expect(score(high(4, 'yes'), high(4)).proven).toBeNull();
  });

  it('equals the score when there is no 3 or 4', () => {
    expect(score(2, 2, 1, 0)).toMatchObject({ score: 31.25, proven: 31.25 });
  });
});

describe('a band', () => {
  it.each([
    [0, 'left-to-chance'],
    [12.4, 'left-to-chance'],
    [12.5, 'reactive'],
    [12.5 - 1e-10, 'reactive'],
    [37.5, 'patchy'],
    [62.5 - 1e-8, 'patchy'],
    [62.5, 'dependable'],
    [87.5, 'signature'],
    [100, 'signature'],
  ] as const)('of %f points is %s', (points, band) => {
    expect(bandOf(points)).toBe(band);
  });

  it('is the rounded mean level', () => {
    holdsFor(fc.double({ min: 0, max: 100, noNaN: true }), (points) => {
      const bands = ['left-to-chance', 'reactive', 'patchy', 'dependable', 'signature'];
      fc.pre(Math.abs(((points / 25) % 1) - 0.5) > 1e-6);
      expect(bandOf(points)).toBe(bands[Math.round(points / 25)]);
    });
  });

  it('names its neighbour within three points of a cut, on either side', () => {
    expect(edgeOf(59.5)).toBe('dependable');
    expect(edgeOf(62.5)).toBe('patchy');
    expect(edgeOf(65.5)).toBe('patchy');
    expect(edgeOf(65.6)).toBeUndefined();
    expect(edgeOf(59.4)).toBeUndefined();
    expect(edgeOf(0)).toBeUndefined();
  });

  it('gives way to the range when more than two bands are within reach', () => {
    expect(needsRange(score(2, 2, 2))).toBe(true);
    expect(needsRange(score(2, 2, 2, 2, 2))).toBe(false);
    expect(needsRange(score(0, 0))).toBe(false);
  });
});

const scaleAt = (points: number | null, more: Partial<ScaleScore> = {}): ScaleScore => ({
  score: points,
  band: points === null ? null : bandOf(points),
  proven: points,
  low: points ?? 0,
  high: points ?? 100,
  applicable: 6,
  answered: points === null ? 0 : 6,
  dontKnow: 0,
  partial: false,
  highItems: 0,
  highChecked: 0,
  ...more,
});
const parts = (...scales: readonly (number | null | ScaleScore)[]) =>
  scales.map((each, at) => ({
    id: `part${at}`,
    scale: typeof each === 'object' && each !== null ? each : scaleAt(each),
    stakes: 3,
  }));
const NOT_APPLICABLE = scaleAt(null, { applicable: 0, low: null, high: null });

describe('an index', () => {
  it('is the plain mean of its shown parts, with the range of all applicable ones', () => {
    expect(scoreIndex(parts(60, 40, 50, 50, null, NOT_APPLICABLE))).toMatchObject({
      score: 50,
      parts: 4,
      partsApplicable: 5,
      low: 40,
      high: 60,
    });
  });

  it('needs two thirds of its applicable parts', () => {
    expect(scoreIndex(parts(60, 40, 50, null, null, null))).toEqual({
      score: null,
      band: null,
      weighted: null,
      proven: null,
      low: null,
      high: null,
      parts: 3,
      partsApplicable: 6,
    });
    expect(scoreIndex(parts(60, 40, 50, 50, null, null)).score).toBe(50);
  });

  it('is not shown when no part applies', () => {
    expect(scoreIndex(parts(NOT_APPLICABLE, NOT_APPLICABLE)).score).toBeNull();
  });

  it('weighs by stakes beside the plain mean', () => {
    const [first, second] = parts(100, 0);
    const weighed = [first, second].flatMap((part, at) =>
      part === undefined ? [] : [{ ...part, stakes: at === 0 ? 5 : 1 }],
    );
    const index = scoreIndex(weighed);
    expect(index.score).toBe(50);
    expect(index.weighted).toBeCloseTo(500 / 6, 9);
  });

  it('names all weakest and all strongest parts and the spread between them', () => {
    expect(scoreIndex(parts(20, 20 + 1e-10, 70, 70, 50, 60))).toMatchObject({
      weakest: ['part0', 'part1'],
      strongest: ['part2', 'part3'],
      spread: 50,
    });
  });

  it('has a weak link when it is dependable and a part is reactive or worse', () => {
    const isWeak = (...scales: readonly number[]) => {
      const index = scoreIndex(parts(...scales));
      return index.score !== null && index.weakLink;
    };
    expect(isWeak(100, 100, 100, 100, 100, 37)).toBe(true);
    expect(isWeak(100, 100, 100, 100, 100, 37.5)).toBe(false);
    expect(isWeak(60, 60, 60, 60, 60, 10)).toBe(false);
  });

  it('could only be shown as far as each of its parts could', () => {
    expect(scoreIndex(parts(60, 40)).proven).toBe(50);
    expect(scoreIndex(parts(60, scaleAt(40, { proven: null }))).proven).toBeNull();
  });
});
