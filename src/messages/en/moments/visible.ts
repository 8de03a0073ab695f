import type { Facet } from '#domain/questionnaires/moments-of-truth.ts';

/**
 * The fix-first line of a practice that is done but cannot be shown yet (answered 3 or 4, then
 * “Not yet”): it says make it visible, not begin.
 */
export const VISIBLE: Readonly<Record<Facet, string>> = {
  plan: 'Make it visible: put what you agreed on one page.',
  promise: 'Make it visible: list ten promises and how they ended.',
  people: 'Make it visible: note when you last practised it.',
  personal: 'Make it visible: keep two examples, made for two people.',
  proof: 'Make it visible: hang the count where all can see it.',
  progress: 'Make it visible: write down what changed, and when.',
};
