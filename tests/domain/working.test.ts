import { describe, expect, it } from 'vitest';
import { scoreEconomics } from '#domain/economics.ts';
import { findMoneyFacts } from '#domain/find-money-facts.ts';
import { answersOf, PARTS } from '#domain/parts.ts';
import { DIMENSIONS, GROWTH_ITEMS } from '#domain/questionnaires/growth-positioning.ts';
import { FACETS, GRID_ITEMS, MOMENTS } from '#domain/questionnaires/moments-of-truth.ts';
import { scoreRound } from '#domain/results.ts';
import { settingsOf, workingOf, type Working, type WorkingId } from '#domain/working.ts';
import { allAnswered, assessment as anyAssessment, holdsFor } from './arbitraries.ts';
import { WORKED } from './economics-cases.ts';

const scoreIn = (work: Working | undefined) => {
  if (work?.kind === 'scale') return work.scale.score;
  if (work?.kind === 'index') return work.index.score;
  return work?.kind === 'axis' ? work.score : undefined;
};

const ids: readonly WorkingId[] = [
  ...PARTS.map((part): WorkingId => ({ kind: 'part', part })),
  ...FACETS.map((facet): WorkingId => ({ kind: 'facet', facet })),
  { kind: 'triad' },
];

describe('a working', () => {
  it('holds the very numbers of the results', () => {
    holdsFor(anyAssessment, (data) => {
      const whole = {
        ...data,
        momentsOfTruth: data.momentsOfTruth ?? {},
        growthPositioning: data.growthPositioning ?? {},
      };
      const { momentsOfTruth: a, growthPositioning: b } = scoreRound(whole);
      for (const moment of MOMENTS) {
        expect(workingOf(whole, { kind: 'part', part: moment })).toMatchObject({
          scale: a?.moments[moment],
        });
      }
      for (const dimension of DIMENSIONS) {
        expect(workingOf(whole, { kind: 'part', part: dimension })).toMatchObject({
          scale: b?.dimensions[dimension],
        });
      }
      expect(workingOf(whole, { kind: 'index', of: 'moments' })).toMatchObject({ index: a?.index });
      expect(workingOf(whole, { kind: 'index', of: 'growth' })).toMatchObject({ index: b?.index });
      expect(scoreIn(workingOf(whole, { kind: 'axis', axis: 'keep' }))).toBe(b?.position.keep);
      expect(scoreIn(workingOf(whole, { kind: 'axis', axis: 'win' }))).toBe(b?.position.win);
    });
  });

  it('of a list holds the very numbers of the results', () => {
    holdsFor(anyAssessment, (data) => {
      const { momentsOfTruth: a, growthPositioning: b } = scoreRound(data);
      const contacts = workingOf(data, { kind: 'contacts' });
      if (contacts?.kind === 'contacts') {
        expect(contacts.totals).toEqual(a?.interactions.totals);
        expect(contacts.counted.map(({ scored }) => scored)).toEqual(a?.interactions.rows);
        for (const { index, scored } of contacts.counted) {
          expect(workingOf(data, { kind: 'contact', place: index })).toMatchObject({ scored });
        }
      } else expect(a?.interactions.rows ?? []).toEqual([]);
      const promises = workingOf(data, { kind: 'promises' });
      if (promises?.kind === 'promises') expect(promises.table).toEqual(a?.promises);
      else expect(a?.promises.checked ?? 0).toBe(0);
      for (const [place, scored] of (a?.promises.rows ?? []).entries()) {
        const work = workingOf(data, { kind: 'promise', place });
        if (scored.keptPct === null) expect(work).toBeUndefined();
        else expect(work).toMatchObject({ scored });
      }
      const window = workingOf(data, { kind: 'window' });
      if (b?.window === undefined) expect(window).toBeUndefined();
      else expect(window).toMatchObject({ window: b.window });
    });
  });

  it('of a number of the back door is there for every fact that is said', () => {
    const growthPositioning = { answers: {}, economics: WORKED };
    const facts = findMoneyFacts(WORKED, scoreEconomics(WORKED));
    if (facts.kind !== 'ready') throw new Error('The worked example has no facts.');
    for (const { kind: fact } of facts.facts) {
      expect(workingOf({ growthPositioning }, { kind: 'money', fact })).toEqual({
        kind: 'money',
        fact,
        facts,
      });
    }
    expect(workingOf({}, { kind: 'money', fact: 'lost' })).toBeUndefined();
  });

  it('of a scale can be added up again from what it shows', () => {
    holdsFor(anyAssessment, (data) => {
      for (const id of ids) {
        const work = workingOf(data, id);
        if (work?.kind !== 'scale' || work.scale.score === null) continue;
        const levels = work.entries.flatMap(({ counted }) =>
          counted === undefined ? [] : [counted],
        );
        const sum = levels.reduce((total: number, level) => total + level, 0);
        expect(work.scale.score).toBeCloseTo((25 * sum) / levels.length, 9);
      }
    });
  });

  it('leaves out what is not known, not answered or does not apply', () => {
    const work = workingOf(
      {
        momentsOfTruth: {
          answers: {
            'competition.plan': { level: 3 },
            'competition.promise': { level: 'dont-know' },
            'competition.people': { level: 'not-applicable' },
          },
        },
      },
      { kind: 'part', part: 'competition' },
    );
    expect(work?.kind === 'scale' && work.entries.map(({ counted }) => counted)).toEqual([
      3,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('of a line gives its place, and none once the gap is closed', () => {
    const data = {
      momentsOfTruth: {
        answers: { ...allAnswered(GRID_ITEMS, { level: 3 }), 'sale.plan': { level: 1 } as const },
      },
    };
    expect(workingOf(data, { kind: 'line', item: 'sale.plan' })).toMatchObject({
      kind: 'line',
      place: 1,
      of: 1,
    });
    expect(workingOf(data, { kind: 'line', item: 'sale.promise' })).toBeUndefined();
  });

  it('of a growth line is ranked among the growth questions', () => {
    const data = { growthPositioning: { answers: allAnswered(GROWTH_ITEMS, { level: 0 }) } };
    const work = workingOf(data, { kind: 'line', item: 'numbers.owner' });
    expect(work).toMatchObject({
      kind: 'line',
      place: GROWTH_ITEMS.length,
      of: GROWTH_ITEMS.length,
    });
  });
});

describe('settings', () => {
  it('say what is assumed', () => {
    expect(settingsOf({}, 'sale')).toEqual({
      stakes: 3,
      reach: 100,
      target: 3,
      assumed: ['stakes', 'reach', 'target'],
    });
    const data = { momentsOfTruth: { settings: { sale: { stakes: 5, target: 2 } } } };
    expect(settingsOf(data, 'sale')).toEqual({
      stakes: 5,
      reach: 100,
      target: 2,
      assumed: ['reach'],
    });
  });
});

it('no working changes the answers it looks at', () => {
  holdsFor(anyAssessment, (data) => {
    const before = JSON.stringify(answersOf(data));
    for (const id of ids) workingOf(data, id);
    expect(JSON.stringify(answersOf(data))).toBe(before);
  });
});
