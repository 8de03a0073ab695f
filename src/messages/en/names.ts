import type { Evidence, Level } from '#domain/questionnaire.ts';
import type { Verdict } from '#domain/assessment.ts';
import type { Band } from '#domain/scoring.ts';
import type { BusinessKind } from '#domain/words.ts';
import type { Facet, Moment } from '#domain/questionnaires/moments-of-truth.ts';
import type { Dimension } from '#domain/questionnaires/growth-positioning.ts';

/** Names shown to people: one thing, one name. Ids stay ids (instrument.md 9). */

export const LEVEL_NAMES = {
  0: 'Left to chance',
  1: 'After the fact',
  2: 'Now and then',
  3: 'Reliable',
  4: 'Known for it',
} as const satisfies Record<Level, string>;

/** A band is the level that its score rounds to, so it carries the same name. */
export const BAND_NAMES = {
  'left-to-chance': LEVEL_NAMES[0],
  reactive: LEVEL_NAMES[1],
  patchy: LEVEL_NAMES[2],
  dependable: LEVEL_NAMES[3],
  signature: LEVEL_NAMES[4],
} as const satisfies Record<Band, string>;

export const MOMENT_NAMES = {
  sale: 'Winning the customer',
  delivery: 'Handing over',
  problem: 'We find a problem',
  complaint: 'The customer complains',
  competition: 'A rival calls',
  contacts: 'Keeping in touch',
} as const satisfies Record<Moment, string>;

export const FACET_NAMES = {
  plan: 'Our plan',
  promise: 'Our promise',
  people: 'Our people',
  personal: 'Made personal',
  proof: 'How we know',
  progress: 'What we changed',
} as const satisfies Record<Facet, string>;

/** Parts of the assessment that are not a moment. */
export const PART_NAMES = {
  business: 'Your business',
  promises: 'Keeping our word',
  interactions: 'Every contact',
  promiseTable: 'Promises kept',
  economics: 'Money at the back door',
  results: 'Results',
  plan: 'Plan',
  chart: 'Wall chart',
} as const;

/** “If this goes wrong, do they leave?” */
export const STAKES_NAMES = {
  1: 'very unlikely',
  2: 'unlikely',
  3: 'could go either way',
  4: 'likely',
  5: 'almost certain',
} as const;

/** “Could you show a new colleague today?” */
export const EVIDENCE_NAMES = {
  yes: 'Yes',
  partly: 'Partly',
  no: 'Not yet',
} as const satisfies Record<Evidence, string>;

export const DIMENSION_NAMES = {
  retention: 'The last five contacts',
  partnership: 'Partner, not seller',
  anticipation: 'Before they look around',
  leadership: 'Going along on calls',
  numbers: 'Knowing your numbers',
} as const satisfies Record<Dimension, string>;

export const VERDICT_NAMES = {
  enhance: 'Do more',
  keep: 'Keep',
  rethink: 'Rethink',
  shrink: 'Keep short',
  eliminate: 'Stop',
} as const satisfies Record<Verdict, string>;

export const POSITION_NAMES = {
  'open-both-ends': 'Open at both ends',
  'leaky-bucket': 'Leaky bucket',
  'quiet-harbour': 'Quiet harbour',
  compounding: 'Growing from within',
} as const;

export const BUSINESS_KIND_NAMES = {
  counter: { name: 'Counter', example: 'People come in and buy, like a bakery.' },
  appointment: { name: 'Appointment', example: 'People book a time, like at a dentist.' },
  job: { name: 'Job', example: 'People call you to do a job, like a plumber.' },
  contract: {
    name: 'Contract',
    example: 'People sign up and stay, like with a software reseller.',
  },
} as const satisfies Record<BusinessKind, { readonly name: string; readonly example: string }>;
