import { chart } from './chart.ts';

/** The choice of paper for what is read in the hand, in the words of the wall chart. */
export const handPaper = {
  label: chart.paper,
  names: { a4: chart.papers.a4, letter: chart.papers.letter },
} as const;
