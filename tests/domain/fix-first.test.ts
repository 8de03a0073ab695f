import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FIX_FIRST_COUNT,
  isAboutLearning,
  isRankedEqual,
  pickThreeLines,
} from '#domain/fix-first.ts';
import type { Answer } from '#domain/questionnaire.ts';
import { GRID_ITEMS, type GridItem, type Moment } from '#domain/questionnaires/moments-of-truth.ts';
import { growthPositioningRanking, momentsOfTruthRanking } from '#domain/results.ts';
import { allAnswered, gridAnswers, holdsFor, level } from './arbitraries.ts';

type Settings = Parameters<typeof momentsOfTruthRanking>[0]['settings'];

const rank = (answers: Record<string, Answer>, settings?: Settings) =>
  momentsOfTruthRanking({ answers, settings });

const reachOnly = fc.record({ reach: fc.integer({ min: 0, max: 100 }) });

const REACHED = allAnswered(GRID_ITEMS, { level: 3 });
const items = (ranking: ReturnType<typeof rank>) => ranking.map(({ item }) => item);

/** Everything on target but these. */
const lowAt = (
  ...low: readonly (readonly [GridItem, Answer['level']])[]
): Record<string, Answer> => ({
  ...REACHED,
  ...Object.fromEntries(low.map(([item, given]) => [item, { level: given }])),
});

describe('the ranking', () => {
  it('is empty when every target is reached', () => {
    expect(rank(REACHED)).toEqual([]);
    expect(rank({})).toEqual([]);
  });

  it('leaves out what is unknown, unanswered or not applicable', () => {
    expect(rank({ 'sale.plan': { level: 'dont-know' } })).toEqual([]);
    expect(rank({ 'competition.plan': { level: 'not-applicable' } })).toEqual([]);
  });

  it('weighs the gap to the target by stakes and, at most by half, by reach', () => {
    const settings = { complaint: { stakes: 5, reach: 8, target: 3 }, sale: { target: 4 } };
    const ranking = rank(lowAt(['complaint.plan', 0], ['sale.plan', 2]), settings);
    const priorities = new Map(ranking.map(({ item, priority }) => [item, priority]));
    expect(priorities.get('complaint.plan')).toBeCloseTo(100 * (5 / 5) * 1 * 0.54, 9);
    expect(priorities.get('sale.plan')).toBeCloseTo(100 * (3 / 5) * (2 / 4), 9);
  });

  it('lowers a level that could be shown only in part, or not at all', () => {
    const shown = { 'sale.plan': { level: 4, evidence: 'partly' } } as const;
    expect(rank(shown, { sale: { target: 4 } })[0]).toMatchObject({ level: 3, stated: 4 });
    const hidden = { 'sale.plan': { level: 4, evidence: 'no' } } as const;
    expect(rank(hidden)[0]).toMatchObject({ level: 2, stated: 4 });
    expect(rank({ 'sale.plan': { level: 4, evidence: 'yes' } })).toEqual([]);
    expect(rank({ 'sale.plan': { level: 1, evidence: 'no' } })[0]).toMatchObject({ level: 1 });
  });

  it('orders by priority, then stakes, then the lower level, then the questionnaire', () => {
    const settings = {
      sale: { stakes: 2, target: 2 },
      problem: { stakes: 4, reach: 0, target: 2 },
      contacts: { stakes: 4, target: 4 },
      complaint: { stakes: 2, target: 4 },
    };
    // All four have a priority of 20.
    const answers = lowAt(
      ['sale.plan', 1],
      ['problem.plan', 1],
      ['contacts.plan', 3],
      ['complaint.plan', 2],
    );
    const equal = rank(answers, settings).filter(({ priority }) => Math.abs(priority - 20) < 1e-9);
    expect(items(equal).filter((item) => item.endsWith('.plan'))).toEqual([
      'problem.plan',
      'contacts.plan',
      'sale.plan',
      'complaint.plan',
    ]);
  });

  it('keeps the order of the questionnaire among equals', () => {
    expect(items(rank(allAnswered(GRID_ITEMS, { level: 1 })))).toEqual(GRID_ITEMS);
  });

  it('calls steady what also leads without the guess about reach', () => {
    const settings = { sale: { reach: 0 } };
    const low = ['plan', 'promise', 'people', 'personal', 'proof'] as const;
    const answers = lowAt(...low.map((facet) => [`delivery.${facet}`, 1] as const), [
      'sale.plan',
      0,
    ]);
    const ranking = rank(answers, settings);
    expect(items(ranking).at(-1)).toBe('sale.plan');
    const steady = ranking.filter((each) => each.steady).map(({ item }) => item);
    expect(steady).toEqual([
      'delivery.plan',
      'delivery.promise',
      'delivery.people',
      'delivery.personal',
    ]);
  });

  it('calls nothing steady that is not among the first five', () => {
    holdsFor(fc.tuple(gridAnswers, fc.record({ sale: reachOnly, problem: reachOnly })), (given) => {
      expect(
        rank(...given)
          .slice(FIX_FIRST_COUNT)
          .some(({ steady }) => steady),
      ).toBe(false);
    });
  });

  it('never raises the priority of an item whose level is raised', () => {
    holdsFor(fc.tuple(gridAnswers, level, level), ([answers, a, b]) => {
      const priorityAt = (given: Answer['level']) =>
        rank({ ...answers, 'sale.plan': { level: given } }).find(({ item }) => item === 'sale.plan')
          ?.priority ?? 0;
      const [lower, higher] = a < b ? [a, b] : [b, a];
      expect(priorityAt(higher)).toBeLessThanOrEqual(priorityAt(lower));
    });
  });

  it('does not depend on the order in which answers were given', () => {
    holdsFor(gridAnswers, (answers) => {
      const reversed = Object.fromEntries(Object.entries(answers).toReversed());
      expect(rank(reversed)).toEqual(rank(answers));
    });
  });

  it('of the second questionnaire takes no account of reach', () => {
    const [first] = growthPositioningRanking({
      answers: { 'numbers.churn': { level: 0 } },
      settings: { numbers: { stakes: 5, reach: 0 } },
    });
    expect(first).toMatchObject({ item: 'numbers.churn', scale: 'numbers', priority: 100 });
  });
});

describe('the three lines', () => {
  const lines = (answers: Record<string, Answer>, settings?: Settings) =>
    pickThreeLines(rank(answers, settings));

  it('come from three different moments', () => {
    const picked = lines(allAnswered(GRID_ITEMS, { level: 1 }));
    expect(items(picked)).toEqual(['sale.plan', 'delivery.plan', 'problem.plan']);
  });

  it('hold at most one about how we know or what we changed', () => {
    const answers = lowAt(
      ['sale.proof', 0],
      ['delivery.progress', 0],
      ['problem.proof', 0],
      ['complaint.people', 2],
      ['contacts.plan', 2],
    );
    expect(items(lines(answers))).toEqual(['sale.proof', 'complaint.people', 'contacts.plan']);
  });

  it('look beyond the first five of the ranking', () => {
    const answers: Record<string, Answer> = {
      ...allAnswered(GRID_ITEMS, { level: 3 }),
      ...allAnswered(
        GRID_ITEMS.filter((item) => item.startsWith('sale.')),
        { level: 0 },
      ),
      'contacts.people': { level: 2 },
    };
    expect(items(lines(answers))).toEqual(['sale.plan', 'contacts.people']);
  });

  it('are fewer when fewer moments have a gap', () => {
    expect(lines(REACHED)).toEqual([]);
    expect(items(lines(lowAt(['sale.proof', 0], ['delivery.proof', 0])))).toEqual(['sale.proof']);
  });

  it('keep their rules for any answers, the most urgent one first', () => {
    holdsFor(gridAnswers, (answers) => {
      const ranking = rank(answers);
      const picked = pickThreeLines(ranking);
      const moments: readonly Moment[] = picked.map(({ scale }) => scale);
      expect(new Set(moments).size).toBe(picked.length);
      expect(picked.filter(({ item }) => isAboutLearning(item)).length).toBeLessThanOrEqual(1);
      expect(picked[0]).toEqual(ranking[0]);
    });
  });

  it('are equal only when nothing but the questionnaire orders them', () => {
    const [first, second] = rank(lowAt(['sale.plan', 0], ['delivery.plan', 0]));
    const [higher] = rank(lowAt(['sale.plan', 1]));
    if (first === undefined || second === undefined || higher === undefined) {
      throw new Error('Nothing is ranked');
    }
    expect(isRankedEqual(first, second)).toBe(true);
    expect(isRankedEqual(first, higher)).toBe(false);
  });
});
