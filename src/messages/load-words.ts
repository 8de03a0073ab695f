import type { Moment } from '#domain/questionnaires/moments-of-truth.ts';
import type { Dimension, GrowthItem } from '#domain/questionnaires/growth-positioning.ts';
import type {
  DimensionWords,
  ItemWords,
  MomentWords,
  PromisePracticeWords,
} from '#domain/words.ts';

/**
 * The words of a questionnaire, one file per part, so that the first question waits for one part
 * only. Each import stands literally: the bundler then gives each part a file of its own.
 */
const MOMENT_FILES: Readonly<Record<Moment, () => Promise<{ readonly words: MomentWords }>>> = {
  sale: () => import('./en/moments/sale.ts'),
  delivery: () => import('./en/moments/delivery.ts'),
  problem: () => import('./en/moments/problem.ts'),
  complaint: () => import('./en/moments/complaint.ts'),
  competition: () => import('./en/moments/competition.ts'),
  contacts: () => import('./en/moments/contacts.ts'),
};

export async function loadMomentWords(moment: Moment): Promise<MomentWords> {
  return (await MOMENT_FILES[moment]()).words;
}

export async function loadPromiseWords(): Promise<PromisePracticeWords> {
  return (await import('./en/moments/promises.ts')).words;
}

export type AllWords = {
  readonly moments: Readonly<Record<Moment, MomentWords>>;
  readonly promises: PromisePracticeWords;
};

/** All 42 items, for results, plan and paper. */
export async function loadAllWords(): Promise<AllWords> {
  const [sale, delivery, problem, complaint, competition, contacts, promises] = await Promise.all([
    loadMomentWords('sale'),
    loadMomentWords('delivery'),
    loadMomentWords('problem'),
    loadMomentWords('complaint'),
    loadMomentWords('competition'),
    loadMomentWords('contacts'),
    loadPromiseWords(),
  ]);
  return { moments: { sale, delivery, problem, complaint, competition, contacts }, promises };
}

let allWords: Promise<AllWords> | undefined;

/** The same promise on every call, as a screen that waits for it needs; a failed load is retried. */
export function loadWordsOnce(): Promise<AllWords> {
  allWords ??= loadAllWords().catch((error: unknown) => {
    allWords = undefined;
    throw error;
  });
  return allWords;
}

const DIMENSION_FILES: {
  readonly [D in Dimension]: () => Promise<{ readonly words: DimensionWords<D> }>;
} = {
  retention: () => import('./en/growth/retention.ts'),
  partnership: () => import('./en/growth/partnership.ts'),
  anticipation: () => import('./en/growth/anticipation.ts'),
  leadership: () => import('./en/growth/leadership.ts'),
  numbers: () => import('./en/growth/numbers.ts'),
};

export async function loadDimensionWords<D extends Dimension>(
  dimension: D,
): Promise<DimensionWords<D>> {
  return (await DIMENSION_FILES[dimension]()).words;
}

export type GrowthWords = {
  readonly dimensions: { readonly [D in Dimension]: DimensionWords<D> };
  /** The same items in one record, for whoever has an id and does not know its part. */
  readonly items: Readonly<Record<GrowthItem, ItemWords>>;
};

/** All 34 items of questionnaire B, for results, plan and paper. */
export async function loadGrowthWords(): Promise<GrowthWords> {
  const [retention, partnership, anticipation, leadership, numbers] = await Promise.all([
    loadDimensionWords('retention'),
    loadDimensionWords('partnership'),
    loadDimensionWords('anticipation'),
    loadDimensionWords('leadership'),
    loadDimensionWords('numbers'),
  ]);
  return {
    dimensions: { retention, partnership, anticipation, leadership, numbers },
    items: {
      ...retention.items,
      ...partnership.items,
      ...anticipation.items,
      ...leadership.items,
      ...numbers.items,
    },
  };
}

let growthWords: Promise<GrowthWords> | undefined;

/** The same promise on every call, as for the other questionnaire. */
export function loadGrowthWordsOnce(): Promise<GrowthWords> {
  growthWords ??= loadGrowthWords().catch((error: unknown) => {
    growthWords = undefined;
    throw error;
  });
  return growthWords;
}
