import type { AssessmentData } from '#domain/assessment.ts';
import type { BusinessKind } from '#domain/words.ts';

/**
 * Three finished businesses, each loaded when somebody asks for it: an assessment is longer than
 * the first screen. They are told apart by what they teach, see `line`.
 */
export type Example = {
  /** The same as `business.id` in the example, so that an open one is found again. */
  readonly id: string;
  /** The trade, as the desk offers it. */
  readonly name: string;
  readonly kind: BusinessKind;
  /** What kind of story it is. */
  readonly line: string;
  readonly load: () => Promise<AssessmentData>;
};

const counter: Example = {
  id: 'example-harbour-lane-bakery',
  name: 'A bakery',
  kind: 'counter',
  line: 'Warm at the counter, silent about its own faults; counts next to nothing.',
  load: async () => (await import('./examples/counter.ts')).example,
};

const job: Example = {
  id: 'example-brackenfold-plumbing',
  name: 'A plumber',
  kind: 'job',
  line: 'Looks after old customers, wins few new ones; counts some things.',
  load: async () => (await import('./examples/job.ts')).example,
};

const contract: Example = {
  id: 'example-quillmere-software',
  name: 'A software reseller',
  kind: 'contract',
  line: 'Counts everything, yet has no answer when a rival calls.',
  load: async () => (await import('./examples/contract.ts')).example,
};

/** *See an example* opens the first one; the others stand beside it. */
export const EXAMPLES: readonly [Example, ...Example[]] = [counter, job, contract];
