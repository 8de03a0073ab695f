import * as z from 'zod/mini';
import { EVIDENCE, LEVELS } from './questionnaire.ts';
import { MOMENTS } from './questionnaires/moments-of-truth.ts';
import { BUSINESS_KINDS } from './words.ts';

/**
 * The assessment: everything one person has answered and planned for one business in one round.
 * Everything but the id is optional, because an assessment is useful from its first answer on.
 * Scores are never part of it; they are derived (see `results.ts`).
 */

// The content policy of the page forbids `eval`, which the compiled parser needs.
z.config({ jitless: true });

const text = z.string();
const anything = z.optional(z.unknown());
const count = (max: number) => z.number().check(z.int(), z.minimum(0), z.maximum(max));
const between = (min: number, max: number) => z.number().check(z.minimum(min), z.maximum(max));
const whole = (min: number, max: number) =>
  z.number().check(z.int(), z.minimum(min), z.maximum(max));

export const answerSchema = z.object({
  level: z.literal([...LEVELS, 'dont-know', 'not-applicable']),
  evidence: z.optional(z.enum(EVIDENCE)),
  note: z.optional(text),
  /** The day on which it was given, where an earlier round has handed it on. */
  on: z.optional(text),
});

/** Which ids exist is checked beside the schema, by `item-faults.ts`. */
export const answersSchema = z.record(z.string(), answerSchema);

export const MAX_CUSTOMERS = 100_000_000;

export const businessSchema = z.object({
  id: z.optional(text),
  name: z.optional(text),
  kind: z.optional(z.enum(BUSINESS_KINDS)),
  /** "The customers you would hate to lose." */
  focus: z.optional(text),
  /** Works alone: leadership and promises.owner can be set aside. */
  solo: z.optional(z.boolean()),
  /** Has rivals: `false` sets the whole moment competition aside. */
  rivals: z.optional(z.boolean()),
  /** Active customers in a year. */
  customers: z.optional(whole(1, MAX_CUSTOMERS)),
  currency: z.optional(text),
});
export type Business = z.infer<typeof businessSchema>;

/** Settings of one scale; what is missing reads stakes 3, reach 100, target 3 (instrument.md 3.4). */
export const settingsSchema = z.object({
  /** 1 very unlikely to leave … 5 almost certain. */
  stakes: z.optional(whole(1, 5)),
  /** Percent of customers who pass through this moment in a year. */
  reach: z.optional(between(0, 100)),
  /** The level that is good enough here. */
  target: z.optional(whole(2, 4)),
});
export type Settings = z.infer<typeof settingsSchema>;

const perMoment = <Schema extends z.ZodMiniType>(schema: Schema) =>
  z.object({
    sale: z.optional(schema),
    delivery: z.optional(schema),
    problem: z.optional(schema),
    complaint: z.optional(schema),
    competition: z.optional(schema),
    contacts: z.optional(schema),
  });

const perDimension = <Schema extends z.ZodMiniType>(schema: Schema) =>
  z.object({
    retention: z.optional(schema),
    partnership: z.optional(schema),
    anticipation: z.optional(schema),
    leadership: z.optional(schema),
    numbers: z.optional(schema),
  });

export const CHANNELS = [
  'in-person',
  'phone',
  'message',
  'email',
  'paper',
  'web',
  'machine',
] as const;
export const VERDICTS = ['enhance', 'keep', 'rethink', 'shrink', 'eliminate'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One row of the inventory (instrument.md 3.5). Half-typed rows are kept and reported. */
export const interactionSchema = z.object({
  name: z.optional(text),
  moment: z.optional(z.enum([...MOMENTS, 'none'])),
  channel: z.optional(z.enum(CHANNELS)),
  share: z.optional(between(0, 100)),
  times: z.optional(between(0, 1000)),
  seconds: z.optional(between(1, 28_800)),
  value: z.optional(whole(0, 4)),
  potential: z.optional(whole(0, 4)),
  effort: z.optional(whole(0, 4)),
  required: z.optional(z.boolean()),
  idea: z.optional(text),
  choice: z.optional(z.enum(VERDICTS)),
});
export type Interaction = z.infer<typeof interactionSchema>;

export const PROMISE_KINDS = [
  'enquiry',
  'quote',
  'order',
  'delivery',
  'reply',
  'fix',
  'callback',
  'other',
] as const;
const minutes = between(1, 525_600);

/** One row of the promise table (instrument.md 3.6). */
export const promiseSchema = z.object({
  name: z.optional(text),
  kind: z.optional(z.enum(PROMISE_KINDS)),
  promisedMinutes: z.optional(minutes),
  typicalMinutes: z.optional(minutes),
  rivalMinutes: z.optional(minutes),
  checked: z.optional(count(1000)),
  kept: z.optional(count(1000)),
});
export type TimedPromise = z.infer<typeof promiseSchema>;

export const cycleSchema = z.object({
  days: z.optional(whole(1, 3650)),
  lookAheadDays: z.optional(whole(0, 3650)),
  bufferDays: z.optional(whole(0, 3650)),
  lastDay: z.optional(whole(0, 3650)),
});
export type Cycle = z.infer<typeof cycleSchema>;

/** Kept as typed: faults here are reported by `economics.ts`, they never block a file. */
export const economicsSchema = z.object({
  customersStart: anything,
  sampleAsked: anything,
  sampleGone: anything,
  lost: anything,
  gained: anything,
  revenuePerCustomer: anything,
  marginPct: anything,
  costToServe: anything,
  acquisitionSpend: anything,
  retentionSpend: anything,
  discountPct: anything,
  annualProfit: anything,
  acceptableChurnPct: anything,
  planCost: anything,
  reasons: anything,
});

export const playCardSchema = z.object({
  promise: z.optional(text),
  when: z.optional(text),
  who: z.optional(text),
  within: z.optional(text),
  first: z.optional(text),
  never: z.optional(text),
  check: z.optional(text),
});
export type PlayCardDraft = z.infer<typeof playCardSchema>;

/** Days are ISO, `YYYY-MM-DD`. What a room has `agreed` on stands first on the wall chart. */
export const actionSchema = z.object({
  id: text,
  text,
  item: z.optional(text),
  moment: z.optional(z.enum(MOMENTS)),
  contact: z.optional(text),
  who: z.optional(text),
  due: z.optional(text),
  agreed: z.optional(z.boolean()),
  /** How we will know. */
  sign: z.optional(text),
  done: z.optional(z.boolean()),
  /** Only part of it happened; without weight once it is done. */
  partly: z.optional(z.boolean()),
});
export type Action = z.infer<typeof actionSchema>;

/** A retention contact of the yearly planner; half-typed ones are kept. */
export const plannedContactSchema = z.object({
  id: text,
  who: z.optional(text),
  reason: z.optional(text),
  /** 1 January … 12 December. */
  month: z.optional(whole(1, 12)),
  unique: z.optional(z.boolean()),
  memorable: z.optional(z.boolean()),
  personal: z.optional(z.boolean()),
});
export type PlannedContact = z.infer<typeof plannedContactSchema>;

export const planSchema = z.object({
  cards: z.optional(perMoment(playCardSchema)),
  actions: z.optional(z.array(actionSchema)),
  contacts: z.optional(z.array(plannedContactSchema)),
  targets: z.optional(z.record(z.string(), whole(2, 4))),
  reviewOn: z.optional(text),
  /** The boxes of the wall chart, week by week: was the promise kept? */
  weeks: z.optional(z.array(z.boolean())),
});
export type Plan = z.infer<typeof planSchema>;

export const assessmentSchema = z.object({
  id: z.optional(text),
  edition: z.optional(text),
  round: z.optional(whole(1, 10_000)),
  /** The round before: its id, the day of its answers and, in a review, what is asked again. */
  earlier: z.optional(
    z.object({ id: text, on: z.optional(text), items: z.optional(z.array(text)) }),
  ),
  createdAt: z.optional(text),
  updatedAt: z.optional(text),
  answeredAt: z.optional(text),
  business: z.optional(businessSchema),
  respondent: z.optional(z.object({ name: z.optional(text), role: z.optional(text) })),
  momentsOfTruth: z.optional(
    z.object({
      answers: z.optional(answersSchema),
      notes: z.optional(z.record(z.string(), text)),
      settings: z.optional(perMoment(settingsSchema)),
      interactions: z.optional(z.array(interactionSchema)),
      promises: z.optional(z.array(promiseSchema)),
    }),
  ),
  growthPositioning: z.optional(
    z.object({
      answers: z.optional(answersSchema),
      notes: z.optional(z.record(z.string(), text)),
      settings: z.optional(perDimension(settingsSchema)),
      cycle: z.optional(cycleSchema),
      economics: z.optional(economicsSchema),
    }),
  ),
  plan: z.optional(planSchema),
});

/** What a file may hold; an id is given when it is opened. */
export type AssessmentData = z.infer<typeof assessmentSchema>;
export type Assessment = AssessmentData & { readonly id: string };
