import type { Moment } from '#domain/questionnaires/moments-of-truth.ts';
import type { MomentWords, PromisePracticeWords } from '#domain/words.ts';

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
