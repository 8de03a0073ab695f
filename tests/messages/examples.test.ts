import { describe, expect, it } from 'vitest';
import type { AssessmentData } from '#domain/assessment.ts';
import type { EconomicsResults } from '#domain/economics.ts';
import { parseAssessment, printAssessment } from '#domain/file-format.ts';
import { findHeadline } from '#domain/headline.ts';
import {
  DIMENSION_SCALES,
  DIMENSIONS,
  GROWTH_ITEMS,
} from '#domain/questionnaires/growth-positioning.ts';
import {
  GRID_ITEMS,
  MOMENT_SCALES,
  MOMENTS,
  MOMENTS_OF_TRUTH_ITEMS,
  PROMISE_SCALE,
} from '#domain/questionnaires/moments-of-truth.ts';
import { OF_TWENTY, reachAsPeople, reachFromPeople } from '#domain/reach.ts';
import { EXAMPLES } from '#messages/en/examples.ts';
import { isBetween, loaded, partsOf } from './example-stories.ts';

/** One sentence beside the button that opens it. */
const LINE_CHARACTERS = 80;

/** An example asks its reader for no more than this. */
const CONTACTS = { from: 8, to: 10 };
const PROMISES = { from: 3, to: 5 };

/** Where a value holds null. */
function nullsIn(value: unknown, path = ''): string[] {
  if (value === null) return [path];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => nullsIn(each, `${path}/${key}`));
}

/** All numbers of the money topic, or a reason why there are none. */
function countedMoney(assessment: AssessmentData): EconomicsResults {
  const economics = partsOf(assessment).results.growthPositioning?.economics;
  if (!economics || !('churnPct' in economics)) throw new Error('no churn was computed');
  return economics;
}

describe('the examples', () => {
  it('are one counter, one job and one contract business', () => {
    expect(EXAMPLES.map(({ kind }) => kind)).toEqual(['counter', 'job', 'contract']);
    for (const { example, assessment } of loaded) {
      expect(assessment.business).toMatchObject({ id: example.id, kind: example.kind });
    }
  });

  it('say in one short sentence what kind of story they are', () => {
    for (const { name, line } of EXAMPLES) {
      expect(line.length).toBeLessThanOrEqual(LINE_CHARACTERS);
      expect(`${name} ${line}`).toMatch(/^[^!'"]*\.$/);
    }
  });

  it('differ in headline, in place on the map and in currency', () => {
    const stories = loaded.map(({ story }) => story);
    const differing = [
      stories.map(({ headline }) => headline.kind),
      stories.map(({ position }) => position),
      loaded.map(({ assessment }) => assessment.business?.currency),
      loaded.map(({ assessment }) => assessment.business?.name),
    ];
    for (const each of differing) expect(new Set(each).size).toBe(EXAMPLES.length);
  });
});

describe.each(loaded)('$id', ({ story, assessment }) => {
  const { answersA, answersB, answers, settings, growthSettings } = partsOf(assessment);
  const { contacts, promises, results } = partsOf(assessment);

  it('is a valid assessment that comes back from a file as it was', () => {
    expect(parseAssessment(printAssessment(assessment))).toEqual({
      ok: true,
      assessment,
      warnings: [],
    });
  });

  it('gets its id and dates when it is opened, and says everything asked about the business', () => {
    expect(Object.keys(assessment)).toEqual([
      'business',
      'respondent',
      'momentsOfTruth',
      'growthPositioning',
      'plan',
    ]);
    expect(Object.keys(assessment.business ?? {})).toHaveLength(8);
    expect(assessment.business).toMatchObject({ solo: false, rivals: true });
    expect(assessment.respondent).toEqual({ name: expect.any(String) as string, role: 'owner' });
  });

  it('answers all questions of both questionnaires', () => {
    expect(Object.keys(answersA)).toEqual(MOMENTS_OF_TRUTH_ITEMS);
    expect(Object.keys(answersB)).toEqual(GROWTH_ITEMS);
  });

  it('says after each 3 and 4, and only there, whether it could be shown', () => {
    const isHigh = (id: string) => [3, 4].some((level) => answers[id]?.level === level);
    const shown = Object.keys(answers).filter((id) => answers[id]?.evidence !== undefined);
    expect(shown).toEqual(Object.keys(answers).filter(isHigh));
  });

  it('uses all five levels, and “I don’t know” now and then in both questionnaires', () => {
    const levels = new Set(GRID_ITEMS.map((id) => answers[id]?.level));
    expect(levels).toEqual(new Set([0, 1, 2, 3, 4, 'dont-know']));
    const unknown = results.momentsOfTruth?.findOut ?? [];
    expect(isBetween(unknown.length, { from: 1, to: 3 })).toBe(true);
    expect(results.growthPositioning?.findOut).toHaveLength(1);
  });

  it('knows more than three quarters of each part, save where that is its story', () => {
    const { headline } = story;
    const first = headline.kind === 'find-out-first' ? (headline.moments ?? []) : [];
    const scales = [...MOMENT_SCALES, PROMISE_SCALE, ...DIMENSION_SCALES].filter(
      ({ id }) => !first.some((moment) => moment === id),
    );
    for (const { items } of scales) {
      const unknown = items.filter((id) => answers[id]?.level === 'dont-know');
      expect(4 * unknown.length).toBeLessThan(items.length);
    }
  });

  it('guesses stakes, target and whole people of twenty for each part', () => {
    expect(Object.keys(settings)).toEqual(MOMENTS);
    for (const moment of MOMENTS) {
      const { stakes, reach = -1, target } = settings[moment] ?? {};
      expect([stakes, target]).not.toContain(undefined);
      expect(reachFromPeople(reachAsPeople(reach))).toBe(reach);
      expect(reachAsPeople(reach)).toBeLessThanOrEqual(OF_TWENTY);
    }
    expect(Object.keys(growthSettings)).toEqual(DIMENSIONS);
    for (const dimension of DIMENSIONS) {
      expect(Object.keys(growthSettings[dimension] ?? {})).toEqual(['stakes', 'target']);
    }
  });

  it('has the headline and the bands of its story', () => {
    expect(findHeadline(assessment, results)).toMatchObject(story.headline);
    const bands = MOMENTS.map((moment) => results.momentsOfTruth?.moments[moment].band);
    expect(bands).toEqual(story.bands);
    expect(results.momentsOfTruth?.saysDoesGap).toEqual(story.saysDoesGap);
  });

  it('stands clearly where its story puts it on the map', () => {
    expect(results.growthPositioning?.position).toMatchObject({
      name: story.position,
      flags: story.flags,
      nearLine: [],
    });
  });

  it('knows when the next contact is due', () => {
    const { opens = 0, closes = 0, due } = results.growthPositioning?.window ?? {};
    expect([0 < opens, opens < closes, due]).toEqual([true, true, 365]);
  });

  it('counts its contacts without a fault, with each verdict at least once', () => {
    const { errors, totals } = results.momentsOfTruth?.interactions ?? {};
    expect(isBetween(contacts.length, CONTACTS)).toBe(true);
    expect(errors).toEqual([]);
    expect(Object.values(totals?.verdicts ?? {}).every((count) => count > 0)).toBe(true);
    expect(nullsIn(totals)).toEqual([]);
  });

  it('gives contacts and promises names of their own, so that each is found by its name', () => {
    for (const rows of [contacts, promises]) {
      expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
    }
  });

  it('has counted each promise, with the outcome of its story', () => {
    const rows = results.momentsOfTruth?.promises.rows ?? [];
    expect(isBetween(promises.length, PROMISES)).toBe(true);
    expect(rows.map(({ status }) => status)).toEqual(story.promises);
    const open = rows.flatMap((row) => nullsIn(row)).filter((path) => !/rival/i.test(path));
    expect(open).toEqual([]);
  });

  it('has money results for all that it counts, and no others', () => {
    const money = countedMoney(assessment);
    expect(money).toMatchObject({ errors: [], sampled: story.sampled, marginProblem: false });
    const open = Object.entries(money).filter(([, value]) => value === null);
    expect(open.map(([key]) => key).toSorted()).toEqual([...story.notCounted].toSorted());
    // A share of the profit needs the profit; all else about +5 points follows from the margin.
    const isAsked = assessment.growthPositioning?.economics?.annualProfit !== undefined;
    expect(nullsIn(money.plusFive)).toEqual(isAsked ? [] : ['/shareOfProfitPct']);
  });
});
