import { describe, expect, it } from 'vitest';
import {
  FORMAT,
  migrate,
  MIGRATIONS,
  parseAssessment,
  parseAssessmentValue,
  printAssessment,
  VERSION,
} from '#domain/file-format.ts';
import { MAX_BYTES, MAX_DEPTH } from '#domain/json-text.ts';
import { scoreAssessment } from '#domain/results.ts';
import { assessment, holdsFor } from './arbitraries.ts';
import { ASSESSMENT_CASES, goldenText } from './golden-files.ts';

const file = (body: object = {}) => JSON.stringify({ format: FORMAT, version: 1, ...body });
const parsed = (text: string) => {
  const result = parseAssessment(text);
  if (!result.ok) throw new Error(`Unreadable: ${JSON.stringify(result.problem)}`);
  return result;
};
const problem = (text: string) => {
  const result = parseAssessment(text);
  return result.ok ? undefined : result.problem;
};
const faults = (body: object) => problem(file(body))?.at;

describe('a file', () => {
  it('needs nothing but its format and version', () => {
    expect(parsed(file())).toEqual({ ok: true, assessment: {}, warnings: [] });
  });

  it('may start with a byte order mark', () => {
    expect(parseAssessment(`\uFEFF${file()}`).ok).toBe(true);
  });

  it('reads null as absent, everywhere', () => {
    const body = {
      id: null,
      business: { name: null, customers: 3 },
      momentsOfTruth: { answers: { 'sale.plan': null, 'sale.people': { level: 2, note: null } } },
      growthPositioning: null,
    };
    expect(parsed(file(body)).assessment).toEqual({
      business: { customers: 3 },
      momentsOfTruth: { answers: { 'sale.people': { level: 2 } } },
    });
  });

  it('drops unknown keys and names them', () => {
    const body = {
      colour: 'red',
      business: { name: 'A', size: 3 },
      momentsOfTruth: {
        answers: { 'sale.plan': { level: 1, mood: 'good' } },
        settings: { sale: { stakes: 2 }, parking: { stakes: 2 } },
        interactions: [{ name: 'a' }, { weight: 2 }],
      },
      growthPositioning: { economics: { lost: 1, found: 2 } },
      plan: { contacts: [{ id: 'a', mood: 'good' }] },
    };
    const { warnings, assessment: read } = parsed(file(body));
    expect(warnings).toEqual([
      'colour',
      'business.size',
      'momentsOfTruth.answers.sale.plan.mood',
      'momentsOfTruth.settings.parking',
      'momentsOfTruth.interactions.1.weight',
      'growthPositioning.economics.found',
      'plan.contacts.0.mood',
    ]);
    expect(read.momentsOfTruth?.interactions).toEqual([{ name: 'a' }, {}]);
  });

  it('stays readable with half-typed contacts, too many kept and faulty money', () => {
    const body = {
      momentsOfTruth: { interactions: [{ value: 3 }], promises: [{ checked: 2, kept: 5 }] },
      growthPositioning: { economics: { customersStart: 'many', lost: -4 } },
    };
    const { momentsOfTruth, growthPositioning } = scoreAssessment(parsed(file(body)).assessment);
    expect(momentsOfTruth?.interactions.errors[0]?.fields).toContain('times');
    expect(momentsOfTruth?.promises.rows[0]?.keptPct).toBeNull();
    expect(growthPositioning?.economics).toEqual({ errors: ['customersStart', 'lost'] });
  });
});

describe('an unreadable file', () => {
  it.each([
    ['not-json', ''],
    ['not-json', '{"format":'],
    ['not-json', 'Dear customer'],
    ['not-an-assessment', 'null'],
    ['not-an-assessment', '[]'],
    ['not-an-assessment', '7'],
    ['not-an-assessment', '{"version":1}'],
    ['not-an-assessment', '{"format":"other/thing","version":1}'],
    ['newer-version', `{"format":"${FORMAT}","version":2}`],
    ['newer-version', `{"format":"${FORMAT}","version":99,"business":7}`],
    ['invalid', `{"format":"${FORMAT}"}`],
    ['invalid', `{"format":"${FORMAT}","version":"1"}`],
    ['invalid', `{"format":"${FORMAT}","version":0}`],
    ['invalid', `{"format":"${FORMAT}","version":1.5}`],
    ['too-deep', '['.repeat(MAX_DEPTH + 1) + ']'.repeat(MAX_DEPTH + 1)],
    ['too-deep', '['.repeat(900_000)],
    ['too-large', `"${'x'.repeat(MAX_BYTES)}"`],
    ['too-large', `"${'€'.repeat(MAX_BYTES / 3)}"`],
  ] as const)('is %s', (kind, text) => {
    expect(problem(text)?.kind).toBe(kind);
  });

  it('has every fault listed with its place', () => {
    const body = {
      round: 1.5,
      business: { name: 7, customers: 0, rivals: 'no' },
      momentsOfTruth: {
        answers: {
          'sale.plan': { level: 5 },
          'sale.people': { evidence: 'yes' },
          'sale.price': {},
        },
        interactions: [{ share: 101 }, 'call'],
        promises: { name: 'x' },
      },
      plan: { actions: [{ text: 'do it' }], contacts: [{ who: 'Ann', month: 13 }] },
    };
    const levels = [0, 1, 2, 3, 4, 'dont-know', 'not-applicable'];
    expect(faults(body)).toEqual([
      { path: 'round', code: 'not-whole' },
      { path: 'business.name', code: 'wrong-type', expected: 'text' },
      { path: 'business.rivals', code: 'wrong-type', expected: 'yes-or-no' },
      { path: 'business.customers', code: 'too-small', minimum: 1 },
      { path: 'momentsOfTruth.answers.sale.plan.level', code: 'not-one-of', allowed: levels },
      { path: 'momentsOfTruth.answers.sale.people.level', code: 'missing' },
      { path: 'momentsOfTruth.answers.sale.price.level', code: 'missing' },
      { path: 'momentsOfTruth.interactions.0.share', code: 'too-big', maximum: 100 },
      { path: 'momentsOfTruth.interactions.1', code: 'wrong-type', expected: 'object' },
      { path: 'momentsOfTruth.promises', code: 'wrong-type', expected: 'list' },
      { path: 'plan.actions.0.id', code: 'missing' },
      { path: 'plan.contacts.0.id', code: 'missing' },
      { path: 'plan.contacts.0.month', code: 'too-big', maximum: 12 },
      { path: 'momentsOfTruth.answers.sale.price', code: 'unknown-item' },
    ]);
  });

  it('has an item that is unknown, also in the plan', () => {
    const body = {
      momentsOfTruth: { answers: { 'numbers.churn': { level: 1 } } },
      growthPositioning: { answers: { 'sale.plan': { level: 1 } } },
      plan: { targets: { 'sale.price': 3 }, actions: [{ id: 'a', text: 'b', item: 'x' }] },
    };
    expect(faults(body)).toEqual([
      { path: 'momentsOfTruth.answers.numbers.churn', code: 'unknown-item' },
      { path: 'growthPositioning.answers.sale.plan', code: 'unknown-item' },
      { path: 'plan.targets.sale.price', code: 'unknown-item' },
      { path: 'plan.actions.0.item', code: 'unknown-item' },
    ]);
  });

  it('says "does not apply" where that is not offered', () => {
    const answer = { level: 'not-applicable' };
    const offered = { 'competition.plan': answer, 'promises.owner': answer };
    expect(parseAssessment(file({ momentsOfTruth: { answers: offered } })).ok).toBe(true);
    expect(faults({ momentsOfTruth: { answers: { 'complaint.plan': answer } } })).toEqual([
      { path: 'momentsOfTruth.answers.complaint.plan.level', code: 'not-offered' },
    ]);
  });

  it('has a number too large to be one', () => {
    expect(problem(`{"format":"${FORMAT}","version":1,"round":1e999}`)?.kind).toBe('invalid');
  });
});

describe('a printed assessment', () => {
  it('is read back as it was', () => {
    holdsFor(assessment, (data) => {
      const text = printAssessment(data);
      const read = parsed(text);
      expect(read.assessment).toEqual(data);
      expect(read.warnings).toEqual([]);
      expect(printAssessment(read.assessment)).toBe(text);
    });
  });

  it.each(ASSESSMENT_CASES)('%s has the same results after printing', (name) => {
    const { assessment: read } = parsed(goldenText(name));
    expect(scoreAssessment(parsed(printAssessment(read)).assessment)).toEqual(
      scoreAssessment(read),
    );
  });

  it('has the same text whatever the order of its keys', () => {
    const one = {
      id: 'a',
      business: { name: 'A', solo: true },
      momentsOfTruth: { answers: { 'sale.plan': { level: 1 }, 'contacts.plan': { level: 2 } } },
    } as const;
    const other = {
      momentsOfTruth: { answers: { 'contacts.plan': { level: 2 }, 'sale.plan': { level: 1 } } },
      business: { solo: true, name: 'A' },
      id: 'a',
    } as const;
    expect(printAssessment(other)).toBe(printAssessment(one));
    expect(printAssessment(one).startsWith(`{\n "format": "${FORMAT}",\n "version": 1`)).toBe(true);
    expect(printAssessment(one).endsWith('}\n')).toBe(true);
  });

  it('is printed even when it could not be read back, so that nothing is lost', () => {
    const text = printAssessment({ business: { name: 'A', customers: -1 } });
    expect(text).toContain('"customers": -1');
    expect(problem(text)?.kind).toBe('invalid');
  });
});

describe('a stored record', () => {
  it('is read like a file, undefined fields included', () => {
    const record = { format: FORMAT, version: 1, id: 'a', business: { name: undefined } };
    expect(parseAssessmentValue(record)).toEqual({
      ok: true,
      assessment: { id: 'a', business: {} },
      warnings: [],
    });
  });

  it('is too deep when it contains itself', () => {
    const record: Record<string, unknown> = { format: FORMAT, version: 1 };
    record.self = record;
    expect(parseAssessmentValue(record)).toMatchObject({ problem: { kind: 'too-deep' } });
  });
});

describe('migrations', () => {
  it('are as many as there are versions before this one', () => {
    expect(VERSION).toBe(MIGRATIONS.length + 1);
    expect(printAssessment({})).toContain(`"version": ${VERSION}`);
  });

  it('run from the version of the file on, in order, each once', () => {
    const steps = [2, 3, 4].map((next) => (body: Readonly<Record<string, unknown>>) => ({
      ...body,
      versions: [...(Array.isArray(body.versions) ? (body.versions as unknown[]) : []), next],
    }));
    expect(migrate({}, 1, steps)).toEqual({ versions: [2, 3, 4] });
    expect(migrate({}, 3, steps)).toEqual({ versions: [4] });
    expect(migrate({}, 4, steps)).toEqual({});
  });
});
