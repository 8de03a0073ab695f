import type { Edition } from '#domain/wall-chart.ts';
import { INK } from '../ink.ts';
import type { Paper, PaperClass } from '../paper-size.ts';
import type { TextStyle } from './set.ts';

/**
 * Measures of the chart. `large` (A3, Tabloid) is read from 3 m, 1 m and an arm's length, `small`
 * (A4, Letter) from a desk; posters (A2 and up) are larger still. Sizes in points, the rest in mm.
 * Nothing is set below 7 pt.
 */

type Sizes = readonly [max: number, min: number];
type Kind = Omit<TextStyle, 'max' | 'min'>;

const bold = (leading: number, colour: TextStyle['colour'] = INK.ink): Kind => ({
  face: 'bold',
  colour,
  leading,
});
const regular = (leading: number, colour: TextStyle['colour'] = INK.ink): Kind => ({
  face: 'regular',
  colour,
  leading,
});

const KINDS = {
  business: { ...bold(1.04), role: 'title' },
  focus: regular(1.2, INK.soft),
  title: bold(1.2, INK.accent),
  facts: regular(1.3, INK.soft),
  review: bold(1.3),
  number: bold(1, INK.accent),
  claim: bold(1.2),
  detail: regular(1.2, INK.soft),
  station: regular(1.2, INK.accent),
  firstMark: bold(1.2, INK.paper),
  moment: { ...bold(1.08), role: 'heading' },
  levelNumber: bold(1),
  levelName: bold(1.15),
  levelOpen: regular(1.15, INK.soft),
  label: bold(1.2, INK.accent),
  promise: regular(1.2),
  promiseAlone: bold(1.15),
  action: regular(1.25),
  who: bold(1.2),
  handLabel: regular(1.2, INK.soft),
  heading: { ...bold(1.1), role: 'heading' },
  rank: bold(1, INK.signal),
  fix: bold(1.18),
  reason: regular(1.2, INK.soft),
  contactLabel: bold(1.2),
  contact: regular(1.2),
  gridHead: regular(1.15, INK.soft),
  gridRow: regular(1.15),
  cell: bold(1),
  key: regular(1.2, INK.soft),
  bar: regular(1.2),
  barValue: bold(1.2),
  week: regular(1, INK.soft),
  foot: regular(1.2, INK.soft),
  card: regular(1.2),
  code: regular(1.2, INK.soft),
} as const satisfies Record<string, Kind>;

type Name = keyof typeof KINDS;

const LARGE: Readonly<Record<Name, Sizes>> = {
  business: [46, 18],
  focus: [15, 9],
  title: [15, 10],
  facts: [11, 8],
  review: [11, 8],
  number: [74, 40],
  claim: [18, 10],
  detail: [18, 10],
  station: [11, 8],
  firstMark: [11, 8],
  moment: [21, 11],
  levelNumber: [16, 10],
  levelName: [15, 9],
  levelOpen: [12, 9],
  label: [9.5, 7.5],
  promise: [17, 8.5],
  promiseAlone: [38, 11],
  action: [12, 8],
  who: [11.5, 8],
  handLabel: [8, 7],
  heading: [17, 11],
  rank: [26, 16],
  fix: [14, 8.5],
  reason: [11, 8],
  contactLabel: [12, 8.5],
  contact: [12, 8],
  gridHead: [9, 7],
  gridRow: [11, 7.5],
  cell: [12, 9],
  key: [9, 7],
  bar: [11, 8],
  barValue: [11, 8],
  week: [8, 7],
  foot: [9, 7],
  card: [11, 7.5],
  code: [8, 7],
};

const SMALL: Readonly<Record<Name, Sizes>> = {
  business: [30, 13],
  focus: [11, 7.5],
  title: [11, 8],
  facts: [8.5, 7],
  review: [8.5, 7],
  number: [54, 21],
  claim: [12.5, 8],
  detail: [12.5, 8],
  station: [8, 7],
  firstMark: [8, 7],
  moment: [14, 8.5],
  levelNumber: [11, 8],
  levelName: [10, 7.5],
  levelOpen: [8.5, 7],
  label: [7.5, 7],
  promise: [13, 7],
  promiseAlone: [28, 9],
  action: [9, 7],
  who: [8.5, 7],
  handLabel: [7, 7],
  heading: [12.5, 9],
  rank: [19, 12],
  fix: [10.5, 7],
  reason: [8.5, 7],
  contactLabel: [9, 7],
  contact: [9, 7],
  gridHead: [7, 7],
  gridRow: [8, 7],
  cell: [9, 7],
  key: [7.5, 7],
  bar: [8.5, 7],
  barValue: [8.5, 7],
  week: [7, 7],
  foot: [7.5, 7],
  card: [9, 7],
  code: [7, 7],
};

/** The smallest size grows more slowly: what is read from near need not be large on a poster. */
const sized = (
  sizes: Readonly<Record<Name, Sizes>>,
  name: Name,
  scale: number,
  growth: number,
): TextStyle => {
  const [max, min] = sizes[name];
  const least = min * growth;
  return { ...KINDS[name], max: Math.max(least, max * scale), min: least };
};

export type ChartStyle = {
  readonly text: (name: Name) => TextStyle;
  /** Printers leave 5 to 6 mm white; a frame and a nail want a little more. */
  readonly margin: number;
  readonly gutter: number;
  /** Least distance of lines to write on by hand. */
  readonly pitch: number;
  /** The unit of all white space. */
  readonly step: number;
  readonly heavy: number;
  readonly fine: number;
  /** How coarse the textures of the levels are; 1 up to A3. */
  readonly grain: number;
  /** Lines kept free for an action; 140 characters fit at the smallest size. */
  readonly actionLines: number;
};

type Measures = Omit<ChartStyle, 'text' | 'grain'> & {
  readonly sizes: Readonly<Record<Name, Sizes>>;
  /** The sheet for which the sizes are drawn, upright, in mm. */
  readonly short: number;
  readonly long: number;
};

const MEASURES: Readonly<Record<Exclude<PaperClass, 'poster'>, Measures>> = {
  large: {
    sizes: LARGE,
    short: 297,
    long: 420,
    margin: 14,
    gutter: 6,
    pitch: 7.5,
    step: 1,
    heavy: 1,
    fine: 0.25,
    actionLines: 3,
  },
  small: {
    sizes: SMALL,
    short: 210,
    long: 297,
    margin: 11,
    gutter: 4.5,
    pitch: 6,
    step: 0.7,
    heavy: 0.7,
    fine: 0.2,
    actionLines: 4,
  },
};

/**
 * How much larger than on A3 the parts of a poster are. Less than the sheet itself, because the
 * play cards and the boxes for sticky notes, which do not grow, need their room too.
 */
const POSTER_SCALE = {
  a2: { landscape: 1.1, portrait: 1.04 },
  a1: { landscape: 1.6, portrait: 1.5 },
  a0: { landscape: 2.25, portrait: 2.15 },
} as const;

/** The size of a paper against the one its sizes are drawn for; the shorter side decides. */
function ratioOf(paper: Paper): number {
  const { short, long } = MEASURES[paper.size === 'small' ? 'small' : 'large'];
  const sides = [paper.widthMm, paper.heightMm];
  return Math.min(Math.min(...sides) / short, Math.max(...sides) / long);
}

/** The scale of the team's chart. A sheet for customers has nothing but promises: all of it grows. */
function scaleOf(paper: Paper, edition: Edition): number {
  const { id, orientation } = paper;
  return edition === 'team' && (id === 'a2' || id === 'a1' || id === 'a0')
    ? POSTER_SCALE[id][orientation]
    : ratioOf(paper);
}

/** The measures for one paper and edition: those of A3 or A4, scaled. */
export function styleOf(paper: Paper, edition: Edition): ChartStyle {
  const { sizes, short, long, ...measures } = MEASURES[paper.size === 'small' ? 'small' : 'large'];
  const scale = scaleOf(paper, edition);
  const growth = Math.sqrt(Math.max(1, scale));
  return {
    ...measures,
    margin: measures.margin * growth,
    gutter: measures.gutter * scale,
    pitch: measures.pitch * growth,
    step: measures.step * scale,
    heavy: measures.heavy * growth,
    fine: measures.fine * growth,
    grain: Math.max(1, scale),
    text: (name) => sized(sizes, name, scale, growth),
  };
}
