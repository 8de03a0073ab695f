import type { Scale } from '../questionnaire.ts';

/** Questionnaire A. Ids are permanent words, never positions (instrument.md, table of ids). */

export const MOMENTS = [
  'sale',
  'delivery',
  'problem',
  'complaint',
  'competition',
  'contacts',
] as const;
export type Moment = (typeof MOMENTS)[number];

export const FACETS = ['plan', 'promise', 'people', 'personal', 'proof', 'progress'] as const;
export type Facet = (typeof FACETS)[number];

/** One cell of the 6 × 6 grid. */
export type GridItem = `${Moment}.${Facet}`;

export const PROMISE_PRACTICES = [
  'listed',
  'timed',
  'progress',
  'warned',
  'rival',
  'owner',
] as const;
export type PromiseItem = `promises.${(typeof PROMISE_PRACTICES)[number]}`;

export type MomentsOfTruthItem = GridItem | PromiseItem;

export const gridItem = (moment: Moment, facet: Facet): GridItem => `${moment}.${facet}`;

export const momentScale = (moment: Moment): Scale<Moment, GridItem> => ({
  id: moment,
  items: FACETS.map((facet) => gridItem(moment, facet)),
});

export const facetScale = (facet: Facet): Scale<Facet, GridItem> => ({
  id: facet,
  items: MOMENTS.map((moment) => gridItem(moment, facet)),
});

export const MOMENT_SCALES: readonly Scale<Moment, GridItem>[] = MOMENTS.map(momentScale);

export const PROMISE_SCALE: Scale<'promises', PromiseItem> = {
  id: 'promises',
  items: PROMISE_PRACTICES.map((practice) => `promises.${practice}` as const),
};

/** The 36, row by row. */
export const GRID_ITEMS: readonly GridItem[] = MOMENT_SCALES.flatMap((scale) => scale.items);

/** All 42 of questionnaire A, in the order in which they are asked. */
export const MOMENTS_OF_TRUTH_ITEMS: readonly MomentsOfTruthItem[] = [
  ...GRID_ITEMS,
  ...PROMISE_SCALE.items,
];
