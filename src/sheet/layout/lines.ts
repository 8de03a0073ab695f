import type { ReportField, Said } from '#domain/report.ts';
import type { FaceName, Faces } from '../face.ts';
import { type Colour, drawn, type Drawn, type TextRole, together } from '../shape.ts';
import { measure, MM_PER_PT, prepare, type Unit } from '../text.ts';
import { wrap, wrapBalanced, type Wrapped } from '../wrap.ts';
import type { Align } from './set.ts';

/**
 * Texts as lines that can be stacked: each knows its height and draws itself at the top left
 * corner it is given. Pages are filled with lines, so any text can flow over any number of them.
 */

export type Look = {
  readonly face: FaceName;
  /** In points. */
  readonly size: number;
  /** Line distance as a multiple of the size. */
  readonly leading: number;
  readonly colour: Colour;
  readonly role?: TextRole;
};

export type Line = {
  /** In mm, with its share of white space above and below. */
  readonly height: number;
  readonly draw: (x: number, y: number) => Drawn<ReportField>;
};

const SHIFT = { start: 0, middle: 0.5, end: 1 } as const;
const SPACE_AT_START = /^\s/u;

/** All units of a text of any length, and what the font cannot draw. */
function unitsOf(text: string, look: Look, faces: Faces) {
  const face = faces[look.face];
  const units: Unit[] = [];
  const uncovered: string[] = [];
  let rest = text;
  while (rest !== '') {
    const piece = prepare(rest, face);
    units.push(...piece.units);
    if (piece.uncovered !== '') uncovered.push(piece.uncovered);
    // What stands at a cut is trimmed on both sides of it.
    if (SPACE_AT_START.test(piece.rest)) {
      const width = measure(face, ' ');
      units.push({ kind: 'space', drawn: ' ', source: ' ', width, breakAfter: false });
    }
    rest = piece.rest;
  }
  return { units, uncovered: uncovered.join(' ') };
}

/** A last line shorter than this share of the width looks like a left-over. */
const WIDOW = 0.14;

/** Filled lines; evened out where the last one would hold hardly more than a word. */
function wrapWell(units: readonly Unit[], max: number, isEven: boolean): Wrapped {
  const filled = wrap(units, max, Number.MAX_SAFE_INTEGER);
  const last = filled.lines.at(-1);
  const isLeftOver = filled.lines.length > 1 && last !== undefined && last.width < WIDOW * max;
  return isEven || isLeftOver ? wrapBalanced(units, max, Number.MAX_SAFE_INTEGER) : filled;
}

export type Setting = {
  readonly align?: Align;
  /** Lines of about equal length, as in a headline. */
  readonly even?: boolean;
};

function linesOfParagraph(
  { field, text }: Said,
  look: Look,
  width: number,
  faces: Faces,
  { align = 'start', even = false }: Setting,
): readonly Line[] {
  const { units, uncovered } = unitsOf(text, look, faces);
  const em = look.size * MM_PER_PT;
  const height = look.leading * em;
  const capitals = faces[look.face].capHeight * em;
  const { lines } = wrapWell(units, width / em, even);
  return lines.map((line, index) => ({
    height,
    draw: (x, y) => {
      const set = drawn<ReportField>({
        kind: 'text',
        field,
        role: look.role ?? 'text',
        starts: index === 0,
        spaceAfter: units[line.to]?.kind === 'space' && index < lines.length - 1,
        x: x + SHIFT[align] * (width - line.width * em),
        y: y + (height + capitals) / 2,
        face: look.face,
        size: look.size,
        colour: look.colour,
        text: line.text,
        width: line.width * em,
      });
      const isNamed = index === 0 && uncovered !== '';
      return isNamed ? { ...set, missing: [{ field, reason: 'glyphs', lost: uncovered }] } : set;
    },
  }));
}

/** The lines of a text within a width in mm; none for a text of which nothing can be seen. */
export const linesOf = (
  said: Said,
  look: Look,
  width: number,
  faces: Faces,
  setting: Setting = {},
): readonly Line[] =>
  said.text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .flatMap((text) => linesOfParagraph({ ...said, text }, look, width, faces, setting));

export const heightOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { height }) => sum + height, 0);

/** White space between lines. */
export const space = (height: number): Line => ({ height, draw: () => drawn() });

/** Lines drawn below each other, from the top left corner of the first. */
export function stack(lines: readonly Line[], x: number, y: number): Drawn<ReportField> {
  let top = y;
  return together(
    ...lines.map((line) => {
      const part = line.draw(x, top);
      top += line.height;
      return part;
    }),
  );
}

/** Lines that are read as one paragraph, wherever pages end: a question with its answer. */
export const readOn = (lines: readonly Line[]): readonly Line[] =>
  lines.map((line, index) => ({
    height: line.height,
    draw: (x, y) => {
      const { shapes, missing } = line.draw(x, y);
      const first = shapes.findIndex(({ kind }) => kind === 'text');
      const going = shapes.map((shape, at) =>
        shape.kind === 'text'
          ? { ...shape, starts: index === 0 && at === first, spaceAfter: true }
          : shape,
      );
      return { shapes: going, missing };
    },
  }));

/** Width of a text on one line, in mm. */
export function naturalWidth(text: string, look: Look, faces: Faces): number {
  const { units } = unitsOf(text, look, faces);
  const [line] = wrap(units, Number.MAX_SAFE_INTEGER, 1).lines;
  return (line?.width ?? 0) * look.size * MM_PER_PT;
}

/** Width of the longest word, in mm. */
export const widestWord = (text: string, look: Look, faces: Faces): number =>
  Math.max(0, ...text.split(/\s+/u).map((word) => naturalWidth(word, look, faces)));
