import { describe, expect, it } from 'vitest';
import { scoreEconomics } from '#domain/economics.ts';
import { scorePosition } from '#domain/position.ts';
import type { Answer, Level } from '#domain/questionnaire.ts';
import { type Dimension, DIMENSION_SCALES } from '#domain/questionnaires/growth-positioning.ts';
import { scoreScale } from '#domain/scoring.ts';
import { allAnswered } from './arbitraries.ts';

type Given = Level | 'not-applicable' | undefined;

function dimensions(levels: Readonly<Record<Dimension, Given>>) {
  const scoreOf = (id: Dimension) => {
    const items = DIMENSION_SCALES.find((scale) => scale.id === id)?.items ?? [];
    const level = levels[id];
    const answer: Answer | undefined = level === undefined ? undefined : { level };
    return scoreScale(answer === undefined ? {} : allAnswered(items, answer), items);
  };
  return {
    retention: scoreOf('retention'),
    partnership: scoreOf('partnership'),
    anticipation: scoreOf('anticipation'),
    leadership: scoreOf('leadership'),
    numbers: scoreOf('numbers'),
  };
}

const at = (keep: Given, win: Given) =>
  dimensions({
    retention: keep,
    anticipation: keep,
    numbers: keep,
    partnership: win,
    leadership: win,
  });

describe('the growth position', () => {
  it.each([
    [1, 1, 'open-both-ends'],
    [1, 2, 'leaky-bucket'],
    [2, 1, 'quiet-harbour'],
    [2, 2, 'compounding'],
  ] as const)('of keep %i and win %i is %s', (keep, win, name) => {
    expect(scorePosition(at(keep, win), null).name).toBe(name);
  });

  it('names both axes when both are near the line', () => {
    expect(scorePosition(at(2, 2), null)).toMatchObject({ nearLine: ['keep', 'win'] });
    expect(scorePosition(at(3, 1), null)).toMatchObject({ nearLine: [] });
  });

  it('has no name while an axis has too few dimensions', () => {
    const some = dimensions({
      retention: 3,
      anticipation: undefined,
      numbers: 3,
      partnership: undefined,
      leadership: 3,
    });
    expect(scorePosition(some, null)).toEqual({ keep: 75, win: null, name: null });
    expect(scorePosition(at(undefined, undefined), null)).toEqual({
      keep: null,
      win: null,
      name: null,
    });
  });

  it('does without leadership where that does not apply', () => {
    const solo = dimensions({
      retention: 3,
      anticipation: 3,
      numbers: 3,
      partnership: 1,
      leadership: 'not-applicable',
    });
    expect(scorePosition(solo, null)).toMatchObject({ win: 25, name: 'quiet-harbour' });
  });
});

describe('practice and result', () => {
  const money = (lost: number, gained: number, acceptableChurnPct: number) =>
    scoreEconomics({ customersStart: 1000, lost, gained, acceptableChurnPct });

  it('disagree when good practice loses more than the owner accepts', () => {
    expect(scorePosition(at(3, 3), money(500, 600, 10))).toMatchObject({
      flags: ['keep-practice-above-result'],
    });
  });

  it('disagree when weak practice loses less than the owner accepts', () => {
    expect(scorePosition(at(1, 3), money(50, 60, 30))).toMatchObject({
      flags: ['keep-result-above-practice'],
    });
  });

  it('disagree when good selling comes with fewer customers', () => {
    expect(scorePosition(at(1, 3), money(500, 60, 10))).toMatchObject({
      flags: ['win-practice-above-result'],
    });
  });

  it('are not compared when the interval lies across the bar or the numbers are faulty', () => {
    expect(scorePosition(at(3, 3), money(100, 100, 10))).toMatchObject({ flags: [] });
    expect(scorePosition(at(3, 3), scoreEconomics({ lost: 3 }))).toMatchObject({ flags: [] });
  });
});
