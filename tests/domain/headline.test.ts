import { describe, expect, it } from 'vitest';
import type { AssessmentData } from '#domain/assessment.ts';
import { countHeadlineAnswers, findHeadline, fixFirstLines } from '#domain/headline.ts';
import type { Answer, Level } from '#domain/questionnaire.ts';
import { GROWTH_ITEMS } from '#domain/questionnaires/growth-positioning.ts';
import {
  GRID_ITEMS,
  type Moment,
  MOMENTS,
  momentScale,
} from '#domain/questionnaires/moments-of-truth.ts';
import { scoreAssessment } from '#domain/results.ts';
import { allAnswered, assessment as anyAssessment, holdsFor } from './arbitraries.ts';

type Data = NonNullable<AssessmentData['momentsOfTruth']>;

const headlineOf = (assessment: AssessmentData) =>
  findHeadline(assessment, scoreAssessment(assessment));
const headline = (answers: Record<string, Answer>, settings?: Data['settings']) =>
  headlineOf({ momentsOfTruth: { answers, settings } });

const all = (items: readonly string[], level: Answer['level']) => allAnswered(items, { level });
const everywhere = (level: Answer['level']) => all(GRID_ITEMS, level);
const moment = (id: Moment, level: Answer['level']) => all(momentScale(id).items, level);

describe('too early to say', () => {
  it('is the headline of an empty assessment', () => {
    const nothing = { kind: 'too-early', answered: 0, of: 36, complete: [] };
    expect(headlineOf({})).toEqual(nothing);
    expect(headlineOf({ momentsOfTruth: {} })).toEqual(nothing);
    expect(headlineOf({ growthPositioning: {} })).toEqual(nothing);
  });

  it('says where the business stands when only growth is answered', () => {
    const growth = { answers: all(GROWTH_ITEMS, 3) };
    const said = { kind: 'growth-only', answered: 34, of: 34 };
    expect(headlineOf({ growthPositioning: growth })).toEqual({
      ...said,
      position: 'compounding',
      neighbours: [],
    });
    expect(countHeadlineAnswers({ growthPositioning: growth })).toMatchObject({ answered: 34 });
    const few = { answers: all(GROWTH_ITEMS.slice(0, 16), 3) };
    expect(headlineOf({ growthPositioning: few })).toEqual({
      ...said,
      answered: 16,
      position: null,
      neighbours: [],
    });
    const both = { growthPositioning: growth, momentsOfTruth: { answers: moment('sale', 2) } };
    expect(headlineOf(both).kind).toBe('too-early');
    expect(countHeadlineAnswers(both)).toMatchObject({ answered: 6, of: 36 });
  });

  it('names the moments that are complete, with their band', () => {
    expect(headline({ ...moment('sale', 2), 'delivery.plan': { level: 0 } })).toEqual({
      kind: 'too-early',
      answered: 7,
      of: 36,
      complete: [{ moment: 'sale', band: 'patchy' }],
    });
  });

  it('names no band of a moment that is complete but unknown', () => {
    expect(headline(moment('sale', 'dont-know'))).toMatchObject({ answered: 6, complete: [] });
  });

  it('ends with half of what applies', () => {
    const half = { ...moment('sale', 2), ...moment('delivery', 2), ...moment('problem', 2) };
    const under = Object.fromEntries(Object.entries(half).slice(1));
    expect(headline(under).kind).toBe('too-early');
    expect(headline(half).kind).toBe('fix-first');
    const withoutRivals = { ...moment('competition', 'not-applicable'), ...moment('sale', 2) };
    const fifteen = {
      ...withoutRivals,
      ...moment('delivery', 2),
      ...all(momentScale('problem').items.slice(0, 3), 2),
    };
    expect(headline(fifteen).kind).toBe('fix-first');
  });

  it('is also said when everything is set aside', () => {
    expect(headline(everywhere('not-applicable'))).toMatchObject({ kind: 'too-early', of: 0 });
  });

  it('is also said when answers are many but no moment has enough of them', () => {
    const two = MOMENTS.flatMap((id) => momentScale(id).items.slice(0, 2));
    const third = MOMENTS.map((id) => momentScale(id).items[2] ?? '');
    const answers = { ...all(two, 4), ...all(third, 'dont-know') };
    expect(headline(answers).kind).toBe('too-early');
  });
});

describe('find out first', () => {
  it('comes before anything else when a quarter of a moment is unknown', () => {
    const answers = {
      ...everywhere(0),
      'delivery.plan': { level: 'dont-know' },
      'delivery.proof': { level: 'dont-know' },
    } as const;
    expect(headline(answers)).toEqual({ kind: 'find-out-first', moments: ['delivery'] });
  });

  it('is not said for a single "I don’t know" of six', () => {
    expect(headline({ ...everywhere(0), 'sale.plan': { level: 'dont-know' } }).kind).toBe(
      'fix-first',
    );
  });

  it('names the least known moment first, then in the order of the questionnaire', () => {
    const answers = {
      ...everywhere(2),
      ...all(['sale.plan', 'sale.people'], 'dont-know'),
      ...all(['contacts.plan', 'contacts.people'], 'dont-know'),
      ...moment('problem', 'dont-know'),
    };
    expect(headline(answers)).toEqual({
      kind: 'find-out-first',
      moments: ['problem', 'sale', 'contacts'],
    });
  });

  it('is said when everything is unknown', () => {
    expect(headline(everywhere('dont-know'))).toEqual({
      kind: 'find-out-first',
      moments: [...MOMENTS],
    });
  });
});

describe('a weak link', () => {
  it('is named with the number of good moments', () => {
    expect(headline({ ...everywhere(3), ...moment('complaint', 1) })).toEqual({
      kind: 'weak-link',
      count: 5,
      band: 'dependable',
      orBetter: false,
      weak: ['complaint'],
    });
  });

  it('says "or better" when the good ones differ, and names all weak ones, lowest first', () => {
    const answers = {
      ...everywhere(4),
      ...moment('sale', 3),
      ...moment('problem', 1),
      ...moment('contacts', 0),
    };
    expect(headline(answers)).toEqual({
      kind: 'weak-link',
      count: 4,
      band: 'dependable',
      orBetter: true,
      weak: ['contacts', 'problem'],
    });
  });

  it('is no headline while the whole is not dependable', () => {
    expect(headline({ ...everywhere(2), ...moment('complaint', 0) }).kind).toBe('fix-first');
  });
});

describe('fix first', () => {
  const linesOf = (answers: Record<string, Answer>, settings?: Data['settings']) => {
    const found = headline(answers, settings);
    return found.kind === 'fix-first' ? found.lines.map(({ item }) => item) : [];
  };

  it('names the most urgent line', () => {
    expect(linesOf({ ...everywhere(2), 'contacts.people': { level: 0 } })).toEqual([
      'contacts.people',
    ]);
  });

  it('names two lines of different moments that are equal', () => {
    const low = all(['sale.plan', 'sale.people', 'problem.people'], 1);
    expect(linesOf({ ...everywhere(3), ...low })).toEqual(['sale.plan', 'problem.people']);
  });

  it('names one line when the second differs in stakes only', () => {
    const answers = { ...everywhere(3), ...all(['sale.plan', 'delivery.plan'], 0) };
    expect(linesOf(answers)).toEqual(['sale.plan', 'delivery.plan']);
    expect(linesOf(answers, { delivery: { stakes: 4 } })).toEqual(['delivery.plan']);
  });

  it('tells a line that is low only because it could not be shown', () => {
    const answers = { ...everywhere(3), 'sale.plan': { level: 4, evidence: 'no' } } as const;
    expect(headline(answers)).toMatchObject({
      kind: 'fix-first',
      lines: [{ item: 'sale.plan', level: 2, stated: 4 }],
    });
  });

  it('has no more lines than moments with a gap', () => {
    const answers = { ...everywhere(3), 'sale.proof': { level: 0 } } as const;
    expect(fixFirstLines({ momentsOfTruth: { answers } })).toHaveLength(1);
    expect(fixFirstLines({})).toEqual([]);
  });
});

describe('protect', () => {
  it('names the weakest when every target is reached', () => {
    expect(headline({ ...everywhere(4), ...moment('problem', 3) })).toEqual({
      kind: 'protect',
      count: 6,
      lowestBand: 'dependable',
      weakest: ['problem'],
    });
  });

  it('names all when all are a 4', () => {
    expect(headline(everywhere(4))).toEqual({
      kind: 'protect',
      count: 6,
      lowestBand: 'signature',
      weakest: [...MOMENTS],
    });
  });

  it('counts only the moments that apply', () => {
    const answers = { ...everywhere(4), ...moment('competition', 'not-applicable') };
    expect(headline(answers)).toMatchObject({ kind: 'protect', count: 5 });
  });

  it('does not claim more than was aimed for', () => {
    const target = 2;
    const settings = Object.fromEntries(MOMENTS.map((id) => [id, { target }]));
    expect(headline(everywhere(2), settings)).toMatchObject({
      kind: 'protect',
      lowestBand: 'patchy',
    });
  });
});

describe('any assessment', () => {
  it('has exactly one headline, and its lines are low enough to be fixed', () => {
    holdsFor(anyAssessment, (assessment) => {
      const found = headlineOf(assessment);
      if (found.kind !== 'fix-first') return;
      for (const line of found.lines) expect(line.level).toBeLessThan(line.target);
    });
  });

  it('asks to protect only what has no gap', () => {
    const levels: readonly Level[] = [0, 1, 2, 3, 4];
    for (const level of levels) {
      expect(headline(everywhere(level)).kind).toBe(level < 3 ? 'fix-first' : 'protect');
    }
  });
});
