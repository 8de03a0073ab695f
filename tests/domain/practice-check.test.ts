import { describe, expect, it } from 'vitest';
import { scoreEconomics } from '#domain/economics.ts';
import type { EconomicsDraft } from '#domain/economics-inputs.ts';
import { checkPractice } from '#domain/practice-check.ts';
import { DIMENSION_SCALES, type Dimension } from '#domain/questionnaires/growth-positioning.ts';
import type { Level } from '#domain/questionnaire.ts';
import { scoreAssessment } from '#domain/results.ts';
import { allAnswered, assessment, holdsFor } from './arbitraries.ts';

const itemsOf = (dimension: Dimension) =>
  DIMENSION_SCALES.find(({ id }) => id === dimension)?.items ?? [];
const KEEP = ['retention', 'anticipation', 'numbers'] as const;
const WIN = ['partnership', 'leadership'] as const;

function findings(keep: Level, win: Level, economics: EconomicsDraft | undefined) {
  const b = scoreAssessment({
    growthPositioning: {
      answers: {
        ...allAnswered(KEEP.flatMap(itemsOf), { level: keep }),
        ...allAnswered(WIN.flatMap(itemsOf), { level: win }),
      },
      economics,
    },
  }).growthPositioning;
  if (b === undefined) throw new Error('The second questionnaire was not scored');
  return checkPractice(b.position, scoreEconomics(economics)).map(({ finding }) => finding);
}

const lost = (count: number, bar: number) => ({
  customersStart: 1000,
  lost: count,
  acceptableChurnPct: bar,
});

describe('keeping against the customers lost', () => {
  it('asks for numbers, then for a bar', () => {
    expect(findings(4, 4, undefined)).toEqual(['no-numbers']);
    expect(findings(4, 4, { customersStart: 10 })).toEqual(['no-numbers']);
    expect(findings(4, 4, { customersStart: 10, lost: 1 })).toEqual(['no-bar', 'no-newcomers']);
  });

  it.each([
    ['much done, more lost than accepted', 4, 300, 10, 'keep-practice-above-result'],
    ['little done, few lost', 1, 50, 20, 'keep-result-above-practice'],
    ['the bar lies in the range', 4, 100, 10, 'cannot-tell'],
    ['the bar lies in the range and little is done', 1, 100, 10, 'cannot-tell'],
    ['much done, few lost', 4, 50, 20, 'keep-agrees'],
    ['little done, many lost', 1, 300, 10, 'keep-agrees'],
  ] as const)('%s', (_, keep, count, bar, finding) => {
    expect(findings(keep, 4, lost(count, bar))[0]).toBe(finding);
  });
});

describe('winning against growth', () => {
  it.each([
    ['much done, fewer customers', 4, 10, ['win-practice-above-result']],
    ['much done, more customers', 4, 90, ['win-agrees']],
    ['little done, fewer customers', 1, 10, ['win-agrees']],
    ['little done, more customers', 1, 90, []],
  ] as const)('%s', (_, win, gained, found) => {
    expect(findings(4, win, { ...lost(50, 20), gained }).slice(1)).toEqual(found);
  });
});

it('says nothing without a place on the map, and one thing at most for each axis', () => {
  holdsFor(assessment, (data) => {
    const b = scoreAssessment(data).growthPositioning;
    if (b === undefined) return;
    const found = checkPractice(b.position, b.economics);
    if (b.position.name === null) expect(found).toEqual([]);
    else expect(found[0]?.axis).toBe('keep');
    expect(new Set(found.map(({ axis }) => axis)).size).toBe(found.length);
  });
});
