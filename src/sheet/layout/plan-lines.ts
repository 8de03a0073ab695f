import type { PaperCell, PaperText } from '#domain/plan-paper.ts';
import type { FaceName, Faces } from '../face.ts';
import { INK } from '../ink.ts';
import { type Colour, drawn, type Drawn, type TextRole, together } from '../shape.ts';
import { MM_PER_PT, prepare } from '../text.ts';
import { wrap } from '../wrap.ts';

/**
 * Texts of the printed plan as lines that are stacked, so that any text can go on over any number
 * of pages: nothing is made smaller or cut. Sizes in points, the rest in mm.
 */

export type Line = {
  readonly height: number;
  /** Draws the line with its top left corner here. */
  readonly draw: (x: number, y: number) => Drawn;
};

export type Look = {
  readonly face: FaceName;
  readonly size: number;
  /** Height of a line, in mm. */
  readonly line: number;
  readonly colour: Colour;
  readonly role: TextRole;
};

/** Looks of cells stand on lines of one height, so that the cells of a row stay level. */
export const CELL_LINE = 4.4;

export const LOOKS = {
  title: { face: 'bold', size: 22, line: 10, colour: INK.ink, role: 'title' },
  fact: { face: 'regular', size: 9.5, line: 4.8, colour: INK.soft, role: 'text' },
  heading: { face: 'bold', size: 13, line: 7.6, colour: INK.ink, role: 'heading' },
  head: { face: 'regular', size: 8, line: 4.4, colour: INK.soft, role: 'text' },
  plain: { face: 'regular', size: 9.5, line: CELL_LINE, colour: INK.ink, role: 'text' },
  strong: { face: 'bold', size: 9.5, line: CELL_LINE, colour: INK.ink, role: 'text' },
  soft: { face: 'regular', size: 8.3, line: CELL_LINE, colour: INK.soft, role: 'text' },
} as const satisfies Record<string, Look>;

function linesOfPiece(text: string, look: Look, width: number, faces: Faces): readonly Line[] {
  const face = faces[look.face];
  const em = look.size * MM_PER_PT;
  const { units, uncovered, rest } = prepare(text, face);
  const { lines } = wrap(units, width / em, Number.MAX_SAFE_INTEGER);
  const set = lines.map((line, index): Line => ({
    height: look.line,
    draw: (x, y) => ({
      ...drawn({
        kind: 'text',
        field: 'plan',
        role: look.role,
        starts: index === 0,
        spaceAfter: units[line.to]?.kind === 'space' && index < lines.length - 1,
        x,
        y: y + (look.line + face.capHeight * em) / 2,
        face: look.face,
        size: look.size,
        colour: look.colour,
        text: line.text,
        width: line.width * em,
      }),
      missing:
        index === 0 && uncovered !== ''
          ? [{ field: 'plan', reason: 'glyphs', lost: uncovered }]
          : [],
    }),
  }));
  // A text without end is looked at in pieces, each on lines of its own.
  return rest === '' ? set : [...set, ...linesOfPiece(rest, look, width, faces)];
}

/** The lines of a text within a width; line ends that were typed are kept. */
export const linesOf = (text: string, look: Look, width: number, faces: Faces): readonly Line[] =>
  text.split(/\r\n|[\n\r\u2028\u2029]/u).flatMap((part) => linesOfPiece(part, look, width, faces));

export const cellLines = (cell: PaperCell, width: number, faces: Faces): readonly Line[] =>
  cell.flatMap(({ text, look }: PaperText) => linesOf(text, LOOKS[look], width, faces));

export const heightOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { height }) => sum + height, 0);

export const space = (height: number): Line => ({ height, draw: () => drawn() });

/** A line across the page, in the middle of its height. */
export const ruleLine = (height: number, width: number, stroke: Colour, weight: number): Line => ({
  height,
  draw: (x, y) =>
    stroked(
      [
        [x, y + height / 2],
        [x + width, y + height / 2],
      ],
      stroke,
      weight,
    ),
});

export const stroked = (
  points: readonly (readonly [number, number])[],
  stroke: Colour,
  strokeWidth: number,
): Drawn => drawn({ kind: 'path', parts: [points], stroke, strokeWidth });

/** A box to tick off by hand, or one that is ticked. */
export function tickBox(x: number, y: number, side: number, isTicked: boolean): Drawn {
  const box = drawn({
    kind: 'rect',
    x,
    y,
    width: side,
    height: side,
    stroke: INK.ink,
    strokeWidth: 0.2,
  });
  if (!isTicked) return box;
  const mark = [
    [x + 0.2 * side, y + 0.5 * side],
    [x + 0.42 * side, y + 0.76 * side],
    [x + 0.84 * side, y + 0.22 * side],
  ] as const;
  return together(box, stroked(mark, INK.ink, 0.4));
}
