import type { Faces } from '../face.ts';
import { INK } from '../ink.ts';
import type { Paper } from '../paper-size.ts';
import type { Colour, TextRole } from '../shape.ts';
import type { FaceName } from '../face.ts';
import type { Look } from './lines.ts';
import type { Box } from './set.ts';

/**
 * Measures of the report, which is read in the hand: sizes in points, the rest in mm. Texts are
 * never shrunk or cut here; what is longer takes more lines and, if it must, more pages.
 */

const look = (
  face: FaceName,
  size: number,
  leading: number,
  colour: Colour = INK.ink,
  role: TextRole = 'text',
): Look => ({ face, size, leading, colour, role });

export const LOOKS = {
  business: look('bold', 22, 1.1, INK.ink, 'title'),
  focus: look('regular', 10.5, 1.3, INK.soft),
  title: look('bold', 9.5, 1.3, INK.accent),
  fact: look('regular', 8.5, 1.35, INK.soft),
  headline: look('bold', 18, 1.14, INK.ink, 'heading'),
  basis: look('regular', 9.5, 1.35, INK.soft),
  selfView: look('bold', 9.5, 1.35, INK.accent),
  fixHeading: look('bold', 12.5, 1.2, INK.signal, 'heading'),
  rank: look('bold', 20, 0.86, INK.signal),
  fix: look('bold', 11.5, 1.22),
  reason: look('regular', 8.8, 1.32, INK.soft),
  planned: look('bold', 9, 1.3),
  blockHeading: look('bold', 11, 1.2, INK.ink, 'heading'),
  levelName: look('bold', 8.3, 1.2),
  meaning: look('regular', 7.7, 1.22, INK.soft),
  label: look('bold', 7.5, 1.3, INK.accent),
  promise: look('regular', 9.5, 1.3),
  heading: look('bold', 15, 1.15, INK.ink, 'heading'),
  subheading: look('bold', 11, 1.25, INK.ink, 'heading'),
  lead: look('regular', 10.5, 1.32),
  text: look('regular', 9.3, 1.35),
  note: look('regular', 8, 1.35, INK.soft),
  advice: look('bold', 9.5, 1.36),
  cell: look('regular', 8.5, 1.25),
  cellStrong: look('bold', 8.5, 1.25),
  cellSoft: look('regular', 7.6, 1.27, INK.soft),
  head: look('regular', 7.5, 1.2, INK.soft),
  cardTitle: look('bold', 10, 1.25),
  cardLabel: look('regular', 7.5, 1.493, INK.soft),
  cardLine: look('regular', 8.6, 1.302),
  value: look('bold', 11, 1.25),
  question: look('bold', 9.2, 1.3),
  answer: look('regular', 9, 1.32),
  running: look('regular', 7.5, 1.2, INK.soft),
  mapName: look('regular', 8, 1.2, INK.soft),
  mapHere: look('bold', 8, 1.2),
  axis: look('regular', 8, 1.2, INK.soft),
  slipName: look('regular', 7.5, 1.2, INK.soft),
  slipQuestion: look('bold', 11, 1.2),
  task: look('regular', 12, 1.3),
} as const satisfies Record<string, Look>;

/** Longest line of running text: about 75 characters (look.md). */
export const MEASURE = 128;

export const EDGE = { hairline: 0.18, rule: 0.35, heavy: 0.6 } as const;
/** Textures as fine as on a chart that hangs within reach. */
export const GRAIN = 1;

/** White space, from the smallest to the largest. */
export const SPACE = { tight: 1, small: 2, middle: 3.5, wide: 5.5, chapter: 7.5 } as const;

/** Between columns of a table, and of the page. */
export const GUTTER = { table: 4, page: 8 } as const;

const SIDE = 17;
const TOP = 20;
const FIRST_TOP = 16;
const BOTTOM = 15.5;

export type ReportContext = { readonly paper: Paper; readonly faces: Faces };

/** Where text stands on a page; the first page has no running head. */
export const bodyOf = (paper: Paper, isFirst: boolean): Box => {
  const y = isFirst ? FIRST_TOP : TOP;
  return {
    x: SIDE,
    y,
    width: paper.widthMm - 2 * SIDE,
    height: paper.heightMm - y - BOTTOM,
  };
};

/** Baselines of the running head and of the foot, from the top of the page. */
export const runningAt = (paper: Paper): { readonly head: number; readonly foot: number } => ({
  head: 12,
  foot: paper.heightMm - 9,
});
