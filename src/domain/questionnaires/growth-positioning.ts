import type { Scale } from '../questionnaire.ts';

/** Questionnaire B. Ids are permanent words, never positions (instrument.md, table of ids). */

const PRACTICES = {
  retention: ['unique', 'memorable', 'personal', 'rhythm', 'restraint', 'open-line'],
  partnership: [
    'reasons',
    'solutions',
    'decisions',
    'sequence',
    'difference',
    'position',
    'trust',
    'repair',
    'standing',
    'individual',
  ],
  anticipation: ['cycle', 'signs', 'timing', 'next-offer', 'first-90-days', 'leavers'],
  leadership: ['training', 'joint', 'coaching', 'briefing', 'review', 'roles'],
  numbers: ['churn', 'margin', 'cost', 'reasons', 'weighed', 'owner'],
} as const;

export type Dimension = keyof typeof PRACTICES;

type ItemOf<D extends Dimension> = D extends Dimension
  ? `${D}.${(typeof PRACTICES)[D][number]}`
  : never;
export type GrowthItem = ItemOf<Dimension>;

export const DIMENSIONS = [
  'retention',
  'partnership',
  'anticipation',
  'leadership',
  'numbers',
] as const satisfies readonly Dimension[];

type DimensionScale = Scale<Dimension, GrowthItem>;

export const DIMENSION_SCALES: readonly DimensionScale[] = [
  { id: 'retention', items: PRACTICES.retention.map((each) => `retention.${each}` as const) },
  { id: 'partnership', items: PRACTICES.partnership.map((each) => `partnership.${each}` as const) },
  {
    id: 'anticipation',
    items: PRACTICES.anticipation.map((each) => `anticipation.${each}` as const),
  },
  { id: 'leadership', items: PRACTICES.leadership.map((each) => `leadership.${each}` as const) },
  { id: 'numbers', items: PRACTICES.numbers.map((each) => `numbers.${each}` as const) },
];

/** Unique, memorable, personal: read together as one small scale. */
export const TRIAD_SCALE: Scale<'triad', GrowthItem> = {
  id: 'triad',
  items: ['retention.unique', 'retention.memorable', 'retention.personal'],
};

/** The 34 of questionnaire B, in the order in which they are asked. */
export const GROWTH_ITEMS: readonly GrowthItem[] = DIMENSION_SCALES.flatMap((each) => each.items);
