import type { ContactRow } from '#domain/contacts.ts';

/** Where the circles of the contact map stand, in the units of the picture. */

export const CELL = 76;
const STEPS = 5;
export const SIDE = CELL * STEPS;
/** Room between the circles of one cell, and around them. */
const GAP = 2;
/** Equal areas stand for equal hours; the largest circle fills half a cell at most. */
const LARGEST = CELL / 4;
const SMALLEST = 3.5;
/** From this radius on the number fits inside. */
const HOLDS_NUMBER = 11;
const NUMBER_WIDTH = 16;
const LINE = 16;

/** One contact, or all of a place that has no room for each of them. */
type Mark = {
  /** Their numbers in the table. */
  readonly numbers: readonly number[];
  readonly value: number;
  readonly potential: number;
  /** Of all hours, 0–1. */
  readonly share: number;
};

type Sized = Mark & { readonly radius: number };

export type ContactDot = {
  readonly numbers: readonly number[];
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Where its number stands: inside, beside, or below with how many there are. */
  readonly label: 'inside' | 'beside' | 'below';
};

const stepOf = (points: number) => Math.min(points / 25, STEPS - 1);
const widthOf = (radius: number) => 2 * radius + GAP + (radius < HOLDS_NUMBER ? NUMBER_WIDTH : 0);

function sized(marks: readonly Mark[], scale: number): readonly Sized[] {
  const most = Math.max(...marks.map(({ share }) => share), 0);
  return marks.map((mark) => ({
    ...mark,
    radius: Math.max(SMALLEST, most === 0 ? 0 : scale * Math.sqrt(mark.share / most)),
  }));
}

/** Circles of one cell in lines from left to right, so that none hides another. */
function linesIn(marks: readonly Sized[]): readonly (readonly Sized[])[] {
  const lines: Sized[][] = [[]];
  let used = 0;
  for (const mark of marks.toSorted((one, other) => other.radius - one.radius)) {
    const width = widthOf(mark.radius);
    if (used > 0 && used + width > CELL) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(mark);
    used += width;
  }
  return lines;
}

const heightOf = (line: readonly Sized[]) =>
  Math.max(...line.map(({ radius }) => 2 * radius), LINE) + GAP;

const heightIn = (marks: readonly Sized[]) =>
  linesIn(marks).reduce((sum, line) => sum + heightOf(line), 0);

function cellsOf<One extends Mark>(marks: readonly One[]): readonly (readonly One[])[] {
  const nameOf = ({ value, potential }: Mark) => `${value} ${potential}`;
  return [...new Set(marks.map(nameOf))].map((name) =>
    marks.filter((mark) => nameOf(mark) === name),
  );
}

/** One mark for a cell in which not even the smallest circles have room. */
function heapedIfFull(cell: readonly Mark[]): readonly Mark[] {
  const [first] = cell;
  if (first === undefined || heightIn(sized(cell, SMALLEST)) <= CELL) return cell;
  return [
    {
      ...first,
      numbers: cell.flatMap(({ numbers }) => numbers),
      share: cell.reduce((sum, { share }) => sum + share, 0),
    },
  ];
}

function placed(cell: readonly Sized[]): readonly ContactDot[] {
  const [first] = cell;
  if (first === undefined) return [];
  const left = stepOf(first.value) * CELL;
  const middle = SIDE - (stepOf(first.potential) + 0.5) * CELL;
  if (first.numbers.length > 1) {
    const { numbers, radius } = first;
    return [{ numbers, radius, x: left + CELL / 2, y: middle - LINE / 2, label: 'below' }];
  }
  let y = middle - heightIn(cell) / 2;
  return linesIn(cell).flatMap((line) => {
    const centre = y + heightOf(line) / 2;
    y += heightOf(line);
    let x = left + (CELL - line.reduce((sum, { radius }) => sum + widthOf(radius), 0)) / 2;
    return line.map(({ numbers, radius }): ContactDot => {
      const at = x + radius + GAP / 2;
      x += widthOf(radius);
      const label = radius < HOLDS_NUMBER ? 'beside' : 'inside';
      return { numbers, radius, x: at, y: centre, label };
    });
  });
}

/**
 * Smaller and smaller circles until every cell holds its own; a full cell becomes one circle.
 * `numbers` are the places of the rows in the list; without them the rows are all there are.
 */
export function dotsOf(
  rows: readonly ContactRow[],
  numbers: readonly number[] = rows.map((_, index) => index + 1),
): readonly ContactDot[] {
  const single = rows.map(({ value, potential, shareOfHours }, index) => ({
    numbers: [numbers[index] ?? index + 1],
    value,
    potential,
    share: shareOfHours ?? 0,
  }));
  const marks = cellsOf<Mark>(single).flatMap(heapedIfFull);
  for (let scale = LARGEST; ; scale *= 0.8) {
    const cells = cellsOf(sized(marks, scale));
    if (scale < SMALLEST || cells.every((cell) => heightIn(cell) <= CELL)) {
      return cells.flatMap(placed);
    }
  }
}
