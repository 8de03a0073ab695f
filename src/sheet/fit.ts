import type { FaceMetrics } from './face.ts';
import { measure, MM_PER_PT, prepare, type PreparedText, type Unit } from './text.ts';
import { advance, longestPiece, wrap, wrapBalanced, type WrappedLine } from './wrap.ts';

/** How a text may be set: sizes in points, line distance as a multiple of the size. */
export type TypeSize = {
  readonly max: number;
  readonly min: number;
  readonly leading: number;
};

/** The room for a text in mm; its first line hangs from the top by its capitals. */
export type Room = { readonly width: number; readonly height: number };

export type SetLine = {
  readonly text: string;
  /** In mm. */
  readonly width: number;
  /** The line ends at a space of the text. */
  readonly spaceAfter: boolean;
};

export type FittedText = {
  /** In points. */
  readonly size: number;
  readonly lines: readonly SetLine[];
  /** From the top of the capitals to the last baseline, in mm; 0 without lines. */
  readonly height: number;
  /** What the font cannot draw; empty when nothing is missing. */
  readonly uncovered: string;
  /** What found no place and was replaced by "…"; empty when everything fits. */
  readonly shortened: string;
};

const ELLIPSIS = '…';
/** Halvings between the largest and the smallest size: 1/64 of the range is below what is seen. */
const SIZE_STEPS = 6;

const linesIn = (room: Room, size: number, leading: number, face: FaceMetrics): number => {
  const below = room.height / (size * MM_PER_PT) - face.capHeight;
  // The last baseline may stand at the bottom of the room; descenders hang below it.
  return Math.max(1, 1 + Math.floor(below / leading + 1e-9));
};

const emsIn = (room: Room, size: number) => room.width / (size * MM_PER_PT);

const fitsAt = (units: readonly Unit[], room: Room, size: number, type: TypeSize, f: FaceMetrics) =>
  wrap(units, emsIn(room, size), linesIn(room, size, type.leading, f)).rest >= units.length;

/** The largest size at which a text fits its room; undefined when not even the smallest does. */
function sizeFor(
  { units, rest }: PreparedText,
  room: Room,
  type: TypeSize,
  face: FaceMetrics,
): number | undefined {
  if (rest !== '') return undefined;
  if (!fitsAt(units, room, type.min, type, face)) return undefined;
  // Words stay whole as long as a smaller size can do it.
  const whole = longestPiece(units);
  const fits = (size: number) =>
    whole <= emsIn(room, size) && fitsAt(units, room, size, type, face);
  if (fits(type.max)) return type.max;
  let [small, large] = [type.min, type.max];
  for (let step = 0; step < SIZE_STEPS; step++) {
    const middle = (small + large) / 2;
    if (fits(middle)) small = middle;
    else large = middle;
  }
  return small;
}

/** Cuts the last line so that "…" has room at its end; `to` is the first unit left out. */
function withEllipsis(units: readonly Unit[], line: WrappedLine, max: number, face: FaceMetrics) {
  let to = line.to;
  let width = units.slice(line.from, to).reduce((sum, unit) => sum + advance(unit), 0);
  const mark = measure(face, ELLIPSIS);
  while (to > line.from && (width + mark > max || units[to - 1]?.kind !== 'ink')) {
    to--;
    const left = units[to];
    if (left !== undefined) width -= advance(left);
  }
  const kept = units.slice(line.from, to).map((unit) => unit.drawn);
  return { to, text: kept.join('') + ELLIPSIS, width: width + mark };
}

function setAt(
  prepared: PreparedText,
  room: Room,
  size: number,
  type: TypeSize,
  face: FaceMetrics,
): FittedText {
  const { units, uncovered, rest } = prepared;
  const em = size * MM_PER_PT;
  const max = room.width / em;
  const wrapped = wrapBalanced(units, max, linesIn(room, size, type.leading, face));
  const last = wrapped.lines.at(-1);
  const isCut = wrapped.rest < units.length || rest !== '';
  const end = isCut && last !== undefined ? withEllipsis(units, last, max, face) : undefined;
  const lines = end === undefined ? wrapped.lines : [...wrapped.lines.slice(0, -1), end];
  const lost = end === undefined ? [] : units.slice(end.to).map((unit) => unit.source);
  return {
    size,
    lines: lines.map((line) => ({
      text: line.text,
      width: line.width * em,
      spaceAfter: units[line.to]?.kind === 'space' && line !== end,
    })),
    height: lines.length === 0 ? 0 : (face.capHeight + (lines.length - 1) * type.leading) * em,
    uncovered,
    shortened: end === undefined ? '' : (lost.join('') + rest).trim(),
  };
}

/**
 * Sets texts that belong together (six promises) in rooms of one size: all of them at the largest
 * size at which each fits whole. One that does not fit even at the smallest size is shortened
 * with "…" there, reported, and does not make the others smaller.
 */
export function fitTogether(
  texts: readonly string[],
  room: Room,
  type: TypeSize,
  face: FaceMetrics,
): readonly FittedText[] {
  const prepared = texts.map((text) => prepare(text, face));
  const sizes = prepared.map((each) => sizeFor(each, room, type, face));
  const common = Math.min(type.max, ...sizes.filter((size) => size !== undefined));
  return prepared.map((each, index) =>
    setAt(each, room, sizes[index] === undefined ? type.min : common, type, face),
  );
}

/** Sets one text as large as its room allows, between `max` and `min`; see `fitTogether`. */
export function fit(text: string, room: Room, type: TypeSize, face: FaceMetrics): FittedText {
  const prepared = prepare(text, face);
  const size = sizeFor(prepared, room, type, face);
  return setAt(prepared, room, size ?? type.min, type, face);
}
