import type { Dimension, GrowthItem } from './questionnaires/growth-positioning.ts';
import type { Facet, PromiseItem } from './questionnaires/moments-of-truth.ts';

/**
 * The shape of the words that `messages` holds for a questionnaire. The domain passes words on
 * (to a chart, a headline) and never contains any.
 */

export const BUSINESS_KINDS = ['counter', 'appointment', 'job', 'contract'] as const;
export type BusinessKind = (typeof BUSINESS_KINDS)[number];

export type FiveOptions = readonly [string, string, string, string, string];

export type ItemWords = {
  /** The question, at most 16 words. */
  readonly question: string;
  /** The five anchors, level 0 to 4, at most 14 words each. */
  readonly options: FiveOptions;
  /** What could be put on the table as proof; a noun phrase. */
  readonly show: string;
  /** Why it matters, at most 20 words. */
  readonly why: string;
  /** One concrete first step for one person in one week, at most 16 words. */
  readonly firstStep: string;
  /** The practice as a noun phrase in plain words, lower case, fit before "is left to chance". */
  readonly plain: string;
  /** The practice as an instruction for a fix-first line: "Ask new customers how it went." */
  readonly fix: string;
  /** Texts that read differently in one kind of business. */
  readonly byKind?: Readonly<
    Partial<
      Record<
        BusinessKind,
        Partial<
          Pick<ItemWords, 'question' | 'options' | 'show' | 'why' | 'firstStep' | 'plain' | 'fix'>
        >
      >
    >
  >;
};

/** A play card: what is done when the moment comes. */
export type PlayCard = {
  readonly promise: string;
  readonly when: string;
  readonly who: string;
  readonly within: string;
  readonly first: string;
  readonly never: string;
  readonly check: string;
};

export type MomentWords = {
  /** One or two sentences that say what this moment is, read before its first question. */
  readonly intro: string;
  /** The time frame printed on each question page: "The last three months." */
  readonly timeFrame: string;
  readonly items: Readonly<Record<Facet, ItemWords>>;
  /** The pause page after the last question: what was covered, and one thought to take along. */
  readonly pause: { readonly covered: string; readonly thought: string };
  /** Starter texts for the play card, by kind of business. */
  readonly playCard: Readonly<Record<BusinessKind, PlayCard>>;
};

export type PromisePracticeWords = {
  readonly intro: string;
  readonly timeFrame: string;
  readonly items: Readonly<Record<PromiseItem, ItemWords>>;
  readonly pause: MomentWords['pause'];
};

/** One part of questionnaire B; its items stand under their full ids. */
export type DimensionWords<D extends Dimension> = {
  /** Says where a topic of questionnaire A returns: “Earlier: your habit. Now: the last five.” */
  readonly intro: string;
  readonly timeFrame: string;
  readonly items: Readonly<Record<Extract<GrowthItem, `${D}.${string}`>, ItemWords>>;
  readonly pause: MomentWords['pause'];
};

/** The words of one item for one kind of business. */
export function wordsFor(item: ItemWords, kind: BusinessKind | undefined): ItemWords {
  const variant = kind === undefined ? undefined : item.byKind?.[kind];
  return variant === undefined ? item : { ...item, ...variant };
}
