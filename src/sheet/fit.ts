import type { FaceMetrics } from './face.ts';
import { measure, MM_PER_PT, prepare, type PreparedText, type Unit } from './text.ts';
import { longestPiece, wrap, wrapBalanced, type WrappedLine } from './wrap.ts';

/** How a text may be set: sizes in points, line distance as a multiple of the size. */
export type TypeSize = {
  readonly max: number;
  readonly min: number;
  readonly leading: number;
};

/** The room for a text in mm; its first line hangs from the top by its capitals. */
export type Room = { readonly width: number; readonly height: number };

export type SetLine = { readonly text: string; /** In mm. */ readonly width: number };

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
  units: readonly Unit[],
  room: Room,
  type: TypeSize,
  face: FaceMetrics,
): number | undefined {
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

/** Cuts the last line so that "…" has room at its end. */
function withEllipsis(units: readonly Unit[], line: WrappedLine, max: number, face: FaceMetrics) {
  const mark = measure(face, ELLIPSIS);
  let to = line.to;
  let width = units.slice(line.from, to).reduce((sum, unit) => sum + unit.width, mark);
  while (to > line.from && (width > max || units[to - 1]?.kind !== 'ink')) {
    to--;
    width -= units[to]?.width ?? 0;
  }
  const kept = units.slice(line.from, to).map((unit) => unit.drawn);
  return { to, line: { text: kept.join('') + ELLIPSIS, width } };
}

function setAt(prepared: PreparedText, room: Room, size: number, type: TypeSize, f: FaceMetrics) {
  const { units, uncovered } = prepared;
  const em = size * MM_PER_PT;
  const max = room.width / em;
  const { lines, rest } = wrapBalanced(units, max, linesIn(room, size, type.leading, f));
  const last = lines.at(-1);
  const cut = rest < units.length && last !== undefined;
  const end = cut ? withEllipsis(units, last, max, f) : undefined;
  const set = end === undefined ? lines : [...lines.slice(0, -1), end.line];
  return {
    size,
    lines: set.map((line) => ({ text: line.text, width: line.width * em })),
    height: set.length === 0 ? 0 : (f.capHeight + (set.length - 1) * type.leading) * em,
    uncovered,
    shortened:
      end === undefined
        ? ''
        : units
            .slice(end.to)
            .map((unit) => unit.source)
            .join('')
            .trim(),
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
  const sizes = prepared.map(({ units }) => sizeFor(units, room, type, face));
  const common = Math.min(type.max, ...sizes.filter((size) => size !== undefined));
  return prepared.map((each, index) =>
    setAt(each, room, sizes[index] === undefined ? type.min : common, type, face),
  );
}

/** Sets one text as large as its room allows, between `max` and `min`; see `fitTogether`. */
export function fit(text: string, room: Room, type: TypeSize, face: FaceMetrics): FittedText {
  const prepared = prepare(text, face);
  const size = sizeFor(prepared.units, room, type, face);
  return setAt(prepared, room, size ?? type.min, type, face);
}
