import type { Dimension } from '#domain/questionnaires/growth-positioning.ts';

/**
 * The fix-first line of a practice of questionnaire B that is done but cannot be shown yet
 * (answered 3 or 4, then “Not yet”): it says make it visible, not begin.
 */
export const VISIBLE_GROWTH: Readonly<Record<Dimension, string>> = {
  retention: 'Make it visible: keep the last five on one page.',
  partnership: 'Make it visible: write down one case, from start to end.',
  anticipation: 'Make it visible: list who is due, with the date.',
  leadership: 'Make it visible: note each call in the diary.',
  numbers: 'Make it visible: put the numbers on one sheet.',
};
