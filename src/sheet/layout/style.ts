import type { Edition } from '#domain/wall-chart.ts';
import type { Paper, PaperClass } from '../paper-size.ts';
import type { TextStyle } from './set.ts';
import { KINDS, LARGE, SMALL, type Sizes, type TypeName } from './type-sizes.ts';

/**
 * Measures of the chart. `large` (A3, Tabloid) is read from 3 m, 1 m and an arm's length, `small`
 * (A4, Letter) from a desk; posters (A2 and up) are larger still. Sizes in points, the rest in mm.
 * Nothing is set below 7 pt.
 */

/** The smallest size grows more slowly: what is read from near need not be large on a poster. */
const sized = (
  sizes: Readonly<Record<TypeName, Sizes>>,
  name: TypeName,
  scale: number,
  growth: number,
): TextStyle => {
  const [max, min] = sizes[name];
  const least = min * growth;
  return { ...KINDS[name], max: Math.max(least, max * scale), min: least };
};

export type ChartStyle = {
  readonly text: (name: TypeName) => TextStyle;
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
  readonly sizes: Readonly<Record<TypeName, Sizes>>;
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
  a2: { landscape: 1.04, portrait: 1.04 },
  a1: { landscape: 1.5, portrait: 1.5 },
  a0: { landscape: 2.13, portrait: 2.15 },
} as const;

const measuresOf = ({ size }: Paper) => MEASURES[size === 'small' ? 'small' : 'large'];

/** The size of a paper against the one its sizes are drawn for; the shorter side decides. */
function ratioOf(paper: Paper): number {
  const { short, long } = measuresOf(paper);
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
  const { sizes, ...measures } = measuresOf(paper);
  const scale = scaleOf(paper, edition);
  const growth = Math.sqrt(Math.max(1, scale));
  return {
    actionLines: measures.actionLines,
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
