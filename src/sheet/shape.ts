import type { FaceName } from './face.ts';

/**
 * What stands on a sheet. All lengths are millimetres from the top left corner, type sizes are
 * points, colours are `#rrggbb`. Shapes come in reading order; painters only follow them.
 */

export type Colour = `#${string}`;
export type Point = readonly [x: number, y: number];

/** What a line of text is for somebody who hears the document instead of seeing it. */
export type TextRole = 'title' | 'heading' | 'text';

export type TextLine<Field extends string = string> = {
  readonly kind: 'text';
  /** Which entry of the document the line belongs to. */
  readonly field: Field;
  readonly role: TextRole;
  /** The first line of its paragraph. */
  readonly starts: boolean;
  /** A space stood where the line ends, so that its last word and the next one are two. */
  readonly spaceAfter: boolean;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly face: FaceName;
  readonly size: number;
  readonly colour: Colour;
  readonly text: string;
  /** As measured with the font; both painters must come out at it. */
  readonly width: number;
};

export type Rect = {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill?: Colour;
  readonly stroke?: Colour;
  readonly strokeWidth?: number;
};

export type Circle = {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill?: Colour;
  readonly stroke?: Colour;
  readonly strokeWidth?: number;
};

/** Strokes in one colour; one shape for all dots or hatches of a texture. */
export type Path = {
  readonly kind: 'path';
  readonly parts: readonly (readonly Point[])[];
  readonly stroke: Colour;
  readonly strokeWidth: number;
  /** Length of each dash and of the gap behind it; solid without. */
  readonly dash?: readonly [on: number, off: number];
};

/** Rectangles that make one filled shape, so that no seam shows between neighbours. */
export type Area = {
  readonly kind: 'area';
  readonly rects: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  readonly fill: Colour;
};

export type Shape<Field extends string = string> = TextLine<Field> | Rect | Circle | Path | Area;

/** Something the person wrote that is not on the paper as written. */
export type Missing<Field extends string = string> = {
  readonly field: Field;
  /**
   * `glyphs`: the font cannot draw it, "□" stands there; `shortened`: "…" stands there; `noRoom`:
   * nothing stands there.
   */
  readonly reason: 'glyphs' | 'shortened' | 'noRoom';
  readonly lost: string;
};

export type Sheet<Field extends string = string> = {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly shapes: readonly Shape<Field>[];
  readonly missing: readonly Missing<Field>[];
};

/** A part of a sheet on its way to becoming one. */
export type Drawn<Field extends string = string> = Pick<Sheet<Field>, 'shapes' | 'missing'>;

export const drawn = <Field extends string>(...shapes: Shape<Field>[]): Drawn<Field> => ({
  shapes,
  missing: [],
});

/** Texts that are read as one paragraph, such as the cells of a row. */
export function asOneParagraph<Field extends string>({
  shapes,
  missing,
}: Drawn<Field>): Drawn<Field> {
  const texts = shapes.flatMap((shape, index) => (shape.kind === 'text' ? [index] : []));
  const [first, last] = [texts.at(0), texts.at(-1)];
  return {
    shapes: shapes.map((shape, index) =>
      shape.kind === 'text'
        ? { ...shape, starts: index === first, spaceAfter: index !== last }
        : shape,
    ),
    missing,
  };
}

/** Parts in reading order. */
export const together = <Field extends string>(
  ...parts: readonly Drawn<Field>[]
): Drawn<Field> => ({
  shapes: parts.flatMap((part) => part.shapes),
  missing: parts.flatMap((part) => part.missing),
});

/**
 * What is not on these sheets as written, in their order, each under the name that a person knows
 * its entry by; empty when all of it stands there. An entry on two sheets is listed twice.
 */
export const missingOn = <Field extends string>(
  sheets: readonly Sheet<Field>[],
  nameOf: (field: Field) => string,
): readonly Missing[] =>
  sheets.flatMap(({ missing }) => missing.map((each) => ({ ...each, field: nameOf(each.field) })));
