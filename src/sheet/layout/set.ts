import type { ChartField, Entry } from '#domain/wall-chart.ts';
import type { FaceName, Faces } from '../face.ts';
import { fit, fitTogether, type FittedText, type TypeSize } from '../fit.ts';
import { INK } from '../ink.ts';
import {
  drawn,
  together,
  type Colour,
  type Drawn,
  type Missing,
  type Path,
  type TextRole,
} from '../shape.ts';
import { clean, MM_PER_PT } from '../text.ts';

/** Setting words into boxes, for every part of the chart. Lengths in mm, sizes in points. */

export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type TextStyle = TypeSize & {
  readonly face: FaceName;
  readonly colour: Colour;
  readonly role?: TextRole;
};

export type Align = 'start' | 'middle' | 'end';

/** A part of the chart and the y at which it ends (its last baseline or its lowest line). */
export type Placed = { readonly drawn: Drawn<ChartField>; readonly bottom: number };

/** Height of the capitals of a style at its largest size, in mm. */
export const capHeight = (style: TextStyle, faces: Faces): number =>
  faces[style.face].capHeight * style.max * MM_PER_PT;

/** Height of so many lines at the largest size, from the first capitals to the last baseline. */
export const linesHeight = (lines: number, style: TextStyle, faces: Faces): number =>
  capHeight(style, faces) + (lines - 1) * style.leading * style.max * MM_PER_PT;

const SHIFT = { start: 0, middle: 0.5, end: 1 } as const;

function missingOf(field: ChartField, fitted: FittedText): Missing<ChartField>[] {
  const { uncovered, shortened } = fitted;
  return [
    ...(uncovered === '' ? [] : [{ field, reason: 'glyphs', lost: uncovered } as const]),
    ...(shortened === '' ? [] : [{ field, reason: 'shortened', lost: shortened } as const]),
  ];
}

/** Draws a fitted text with its first capitals hanging from the top of the box. */
export function place(
  field: ChartField,
  fitted: FittedText,
  box: Box,
  style: TextStyle,
  faces: Faces,
  align: Align = 'start',
): Placed {
  const em = fitted.size * MM_PER_PT;
  const first = box.y + faces[style.face].capHeight * em;
  const lines = fitted.lines.map(
    (line, index) =>
      ({
        kind: 'text',
        field,
        role: style.role ?? 'text',
        starts: index === 0,
        spaceAfter: line.spaceAfter,
        x: box.x + SHIFT[align] * (box.width - line.width),
        y: first + index * style.leading * em,
        face: style.face,
        size: fitted.size,
        colour: style.colour,
        text: line.text,
        width: line.width,
      }) as const,
  );
  return {
    drawn: { shapes: lines, missing: missingOf(field, fitted) },
    bottom: box.y + fitted.height,
  };
}

/** Sets one text as large as its box allows. */
export const say = (
  field: ChartField,
  text: string,
  box: Box,
  style: TextStyle,
  faces: Faces,
  align: Align = 'start',
): Placed => place(field, fit(text, box, style, faces[style.face]), box, style, faces, align);

/** Width of a text on one line at the largest size of the style, in mm. */
export const widthOf = (text: string, style: TextStyle, faces: Faces): number =>
  fit(text, { width: Number.MAX_SAFE_INTEGER, height: 0 }, style, faces[style.face]).lines.reduce(
    (widest, line) => Math.max(widest, line.width),
    0,
  );

/** The text of an entry as it can be set; undefined when nothing visible was written. */
export function written(entry: Entry): string | undefined {
  const text = clean(entry.text ?? '');
  return text === '' ? undefined : text;
}

export const rule = (
  x: number,
  y: number,
  width: number,
  strokeWidth: number,
  stroke: Colour,
): Drawn<ChartField> =>
  drawn({
    kind: 'path',
    parts: [
      [
        [x, y],
        [x + width, y],
      ],
    ],
    stroke,
    strokeWidth,
  } satisfies Path);

const OPEN_LINE_WIDTH = 0.2;

/** Lines to write on by hand, at least `least` mm apart, spread over the height of the box. */
export function openLines(box: Box, least: number): Placed {
  const count = Math.max(1, Math.floor(box.height / least + 1e-9));
  const pitch = Math.max(least, box.height / count);
  const at = Array.from({ length: count }, (_, index) => box.y + (index + 1) * pitch);
  return {
    drawn: together(...at.map((y) => rule(box.x, y, box.width, OPEN_LINE_WIDTH, INK.hairline))),
    bottom: box.y + count * pitch,
  };
}

/**
 * Entries of one kind in boxes of one size: all in the same size, the open ones as lines down to
 * their own height.
 */
export function sayAllAlike(
  entries: readonly Entry[],
  boxes: readonly Box[],
  style: TextStyle,
  faces: Faces,
  open: { readonly pitch: number; readonly height: number },
): readonly Placed[] {
  const [room] = boxes;
  if (room === undefined) return [];
  const texts = entries.map((entry) => written(entry) ?? '');
  const fitted = fitTogether(texts, room, style, faces[style.face]);
  return entries.map((entry, index) => {
    const box = boxes[index] ?? room;
    const each = fitted[index];
    return each === undefined || each.lines.length === 0
      ? openLines({ ...box, height: open.height }, open.pitch)
      : place(entry.field, each, box, style, faces);
  });
}

/** Boxes of equal width beside each other. */
export function columns(box: Box, count: number, gutter: number): readonly Box[] {
  const width = (box.width - (count - 1) * gutter) / count;
  return Array.from({ length: count }, (_, index) => ({
    ...box,
    x: box.x + index * (width + gutter),
    width,
  }));
}
