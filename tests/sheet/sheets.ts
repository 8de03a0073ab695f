import type { WallChart } from '#domain/wall-chart.ts';
import { layOutWallChart } from '#sheet/layout/wall-chart.ts';
import { ORIENTATIONS, paperOf, PAPERS, type Paper } from '#sheet/paper-size.ts';
import { LONGEST_LINK } from '#sheet/qr-code.ts';
import type { Shape, TextLine } from '#sheet/shape.ts';
import { MM_PER_PT } from '#sheet/text.ts';
import { faces } from './charts.ts';

/** Every paper both ways up, and how to look at what comes out on it. */

export const FORMATS = PAPERS.flatMap((id) =>
  ORIENTATIONS.map((orientation) => paperOf(id, orientation)),
);

/** A place on the map of keeping and winning, as questionnaire B gives it. */
export const PLACE = { name: 'Leaky bucket', keep: 38.4, win: 61.2 };

/** An address with the answers to all questions, and one from a long address. */
const CODE = '9QEBCdeO21XViw38CpBsfGUhrwkaxgAAAAAG'.repeat(2).slice(0, 59);
export const LINK = `https://fifteen-seconds.example/app/#/open/${CODE}`;
export const LONG_LINK = `https://${'x'.repeat(LONGEST_LINK - 8 - 59 - 20)}.example/app/#/open/${CODE}`;

export const isText = <Field extends string>(shape: Shape<Field>): shape is TextLine<Field> =>
  shape.kind === 'text';

export type Extent = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** Room of a line of text: lower case with descenders and capitals, in em of the size. */
const ABOVE = 0.74;
const BELOW = 0.21;

export function extentOf(shape: Shape): Extent {
  switch (shape.kind) {
    case 'text': {
      const em = shape.size * MM_PER_PT;
      return {
        left: shape.x,
        top: shape.y - ABOVE * em,
        right: shape.x + shape.width,
        bottom: shape.y + BELOW * em,
      };
    }
    case 'rect':
      return {
        left: shape.x,
        top: shape.y,
        right: shape.x + shape.width,
        bottom: shape.y + shape.height,
      };
    case 'circle':
      return {
        left: shape.x - shape.radius,
        top: shape.y - shape.radius,
        right: shape.x + shape.radius,
        bottom: shape.y + shape.radius,
      };
    case 'area':
      return {
        left: Math.min(...shape.rects.map(({ x }) => x)),
        top: Math.min(...shape.rects.map(({ y }) => y)),
        right: Math.max(...shape.rects.map(({ x, width }) => x + width)),
        bottom: Math.max(...shape.rects.map(({ y, height }) => y + height)),
      };
    case 'path': {
      const points = shape.parts.flat();
      const xs = points.map(([x]) => x);
      const ys = points.map(([, y]) => y);
      return {
        left: Math.min(...xs),
        top: Math.min(...ys),
        right: Math.max(...xs),
        bottom: Math.max(...ys),
      };
    }
  }
}

const TOUCH = 0.01;
export const overlap = (one: Extent, other: Extent): boolean =>
  one.left < other.right - TOUCH &&
  other.left < one.right - TOUCH &&
  one.top < other.bottom - TOUCH &&
  other.top < one.bottom - TOUCH;

export const nameOf = ({ id, orientation }: Paper) => `${id} ${orientation}`;
export const sheetOf = (chart: WallChart, paper: Paper) => layOutWallChart(chart, paper, faces);
