import fc from 'fast-check';
import { vi } from 'vitest';
import { type AssessmentData, CHANNELS, PROMISE_KINDS, VERDICTS } from '#domain/assessment.ts';
import { offersNotApplicable } from '#domain/not-applicable.ts';
import { type Answer, EVIDENCE, LEVELS } from '#domain/questionnaire.ts';
import { DIMENSIONS, GROWTH_ITEMS } from '#domain/questionnaires/growth-positioning.ts';
import { MOMENTS, MOMENTS_OF_TRUTH_ITEMS } from '#domain/questionnaires/moments-of-truth.ts';
import { BUSINESS_KINDS } from '#domain/words.ts';

/** Any assessment that a file may hold. The seed is fixed, so that a run can be repeated. */

// Hundreds of runs take their time on a busy machine; the limit only ends a hanging one.
vi.setConfig({ testTimeout: 60_000 });

const SEED = 20261123;
/** `npm run test:long` tries many more. */
const RUNS = Number(process.env.PROPERTY_RUNS ?? 100);

/** Checks a property over generated values. */
export function holdsFor<T>(
  arbitrary: fc.Arbitrary<T>,
  property: (value: T) => void,
  numRuns = RUNS,
): void {
  fc.assert(fc.property(arbitrary, property), { seed: SEED, numRuns });
}

/** A record in which any key may be missing. */
const someOf = <T extends object>(model: { readonly [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record<T, never>({ ...model }, { requiredKeys: [] });

const text = fc.string({ maxLength: 12, unit: 'binary' });
const between = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true }).map((value) => (value === 0 ? 0 : value));
const whole = (min: number, max: number) => fc.integer({ min, max });

export const level = fc.constantFrom(...LEVELS);

const answerTo = (item: string): fc.Arbitrary<Answer> =>
  fc
    .record({
      level: fc.oneof(
        { weight: 6, arbitrary: level },
        {
          weight: 1,
          arbitrary: offersNotApplicable(item)
            ? fc.constantFrom('dont-know', 'not-applicable')
            : fc.constant('dont-know' as const),
        },
      ),
      evidence: fc.option(fc.constantFrom(...EVIDENCE), { nil: undefined }),
      note: fc.option(text, { nil: undefined, freq: 8 }),
    })
    .map(({ level: given, evidence, note }) => ({
      level: given,
      ...(evidence === undefined ? {} : { evidence }),
      ...(note === undefined ? {} : { note }),
    }));

/** Any of the items answered, from none to all. */
export const answersTo = (items: readonly string[]): fc.Arbitrary<Record<string, Answer>> =>
  fc
    .tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.tuple(...items.map((item) => fc.tuple(between(0, 1), answerTo(item)))),
    )
    .map(([share, all]) =>
      Object.fromEntries(
        items.flatMap((item, at) => {
          const [chance, answer] = all[at] ?? [1, undefined];
          return answer !== undefined && (share > 0.9 || chance < share) ? [[item, answer]] : [];
        }),
      ),
    );

export const gridAnswers: fc.Arbitrary<Record<string, Answer>> = answersTo(MOMENTS_OF_TRUTH_ITEMS);
const growthAnswers: fc.Arbitrary<Record<string, Answer>> = answersTo(GROWTH_ITEMS);

const settings = someOf({ stakes: whole(1, 5), reach: between(0, 100), target: whole(2, 4) });

const settingsOf = (ids: readonly string[]) =>
  fc
    .subarray([...ids])
    .chain((some) => fc.tuple(...some.map((id) => fc.tuple(fc.constant(id), settings))))
    .map((pairs) => Object.fromEntries(pairs));

export const interaction = someOf({
  name: text,
  moment: fc.constantFrom(...MOMENTS, 'none' as const),
  channel: fc.constantFrom(...CHANNELS),
  share: between(0, 100),
  times: between(0, 1000),
  seconds: between(1, 28_800),
  value: whole(0, 4),
  potential: whole(0, 4),
  effort: whole(0, 4),
  required: fc.boolean(),
  idea: text,
  choice: fc.constantFrom(...VERDICTS),
});

export const timedPromise = someOf({
  name: text,
  kind: fc.constantFrom(...PROMISE_KINDS),
  promisedMinutes: between(1, 525_600),
  typicalMinutes: between(1, 525_600),
  rivalMinutes: between(1, 525_600),
  checked: whole(0, 40),
  kept: whole(0, 40),
});

export const economics = someOf({
  customersStart: whole(1, 5000),
  lost: whole(0, 2500),
  sampleAsked: whole(1, 60),
  sampleGone: whole(0, 60),
  gained: whole(0, 2500),
  revenuePerCustomer: between(0, 10_000),
  marginPct: between(-100, 100),
  costToServe: between(0, 1000),
  acquisitionSpend: between(0, 1e6),
  retentionSpend: between(0, 1e6),
  discountPct: between(0, 50),
  annualProfit: between(-1e6, 1e6),
  acceptableChurnPct: between(0, 100),
  planCost: between(0, 1e6),
  reasons: someOf({ price: whole(0, 40), unknown: whole(0, 40), 'rival-offer': whole(0, 40) }),
});

const momentsOfTruth = someOf({
  answers: gridAnswers,
  settings: settingsOf(MOMENTS),
  interactions: fc.array(interaction, { maxLength: 5 }),
  promises: fc.array(timedPromise, { maxLength: 4 }),
});

const growthPositioning = someOf({
  answers: growthAnswers,
  settings: settingsOf(DIMENSIONS),
  cycle: someOf({
    days: whole(1, 3650),
    lookAheadDays: whole(0, 3650),
    bufferDays: whole(0, 3650),
    lastDay: whole(0, 3650),
  }),
  economics,
});

const playCard = someOf({ promise: text, when: text, who: text, within: text, never: text });

export const plan = someOf({
  cards: someOf({ sale: playCard, contacts: playCard }),
  actions: fc.array(
    fc.record(
      {
        id: text,
        text,
        item: fc.constantFrom(...MOMENTS_OF_TRUTH_ITEMS),
        moment: fc.constantFrom(...MOMENTS),
        contact: text,
        who: text,
        sign: text,
        due: text,
        done: fc.boolean(),
        partly: fc.boolean(),
      },
      { requiredKeys: ['id', 'text'] },
    ),
    { maxLength: 3 },
  ),
  contacts: fc.array(
    fc.record(
      {
        id: text,
        who: text,
        reason: text,
        month: whole(1, 12),
        unique: fc.boolean(),
        memorable: fc.boolean(),
        personal: fc.boolean(),
      },
      { requiredKeys: ['id'] },
    ),
    { maxLength: 3 },
  ),
  targets: fc.dictionary(fc.constantFrom(...MOMENTS_OF_TRUTH_ITEMS), whole(2, 4), { maxKeys: 4 }),
  reviewOn: text,
  weeks: fc.array(fc.boolean(), { maxLength: 14 }),
});

const earlier = fc.record(
  { id: text, on: text, items: fc.subarray([...MOMENTS_OF_TRUTH_ITEMS, ...GROWTH_ITEMS]) },
  { requiredKeys: ['id'] },
);

export const assessment: fc.Arbitrary<AssessmentData> = someOf({
  id: text,
  edition: text,
  round: whole(1, 10_000),
  earlier,
  createdAt: text,
  updatedAt: text,
  answeredAt: text,
  business: someOf({
    name: text,
    kind: fc.constantFrom(...BUSINESS_KINDS),
    focus: text,
    solo: fc.boolean(),
    rivals: fc.boolean(),
    customers: whole(1, 100_000_000),
    currency: text,
  }),
  respondent: someOf({ name: text, role: text }),
  momentsOfTruth,
  growthPositioning,
  plan,
});

/** All of these items with the same answer. */
export const allAnswered = (items: readonly string[], answer: Answer): Record<string, Answer> =>
  Object.fromEntries(items.map((item) => [item, answer]));
