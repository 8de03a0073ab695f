import type { Unit } from './text.ts';

/** One line of a wrapped text: units `from` to `to` (exclusive), and where the next line starts. */
export type WrappedLine = {
  readonly text: string;
  /** In em. */
  readonly width: number;
  readonly from: number;
  readonly to: number;
  readonly next: number;
};

export type Wrapped = {
  readonly lines: readonly WrappedLine[];
  /** Index of the first unit that found no place; the number of units when all did. */
  readonly rest: number;
};

type Cut = {
  readonly to: number;
  readonly next: number;
  /** Width of the hyphen that the cut makes visible, 0 without one. */ readonly hyphen: number;
};

// Sums of floating-point advances may differ in the last digit between two orders of adding.
const SLACK = 1e-9;

/** A soft hyphen takes no room as long as no line ends there. */
export const advance = (unit: Unit) => (unit.kind === 'soft-hyphen' ? 0 : unit.width);

function cutLine(units: readonly Unit[], from: number, max: number): Cut {
  let width = 0;
  let last: Cut | undefined;
  for (let at = from; at < units.length; at++) {
    const unit = units[at];
    if (unit === undefined) break;
    if (unit.kind === 'space' || unit.kind === 'break') {
      last = { to: at, next: at + 1, hyphen: 0 };
    } else if (unit.kind === 'soft-hyphen') {
      if (width + unit.width <= max) last = { to: at, next: at + 1, hyphen: unit.width };
    } else if (width + advance(unit) > max + SLACK) {
      // Without a place to break, the word itself is broken, but never inside a grapheme.
      const forced = Math.max(at, from + 1);
      return last ?? { to: forced, next: forced, hyphen: 0 };
    }
    width += advance(unit);
    if (unit.breakAfter && width <= max + SLACK) {
      last = { to: at + 1, next: at + 1, hyphen: 0 };
    }
  }
  return { to: units.length, next: units.length, hyphen: 0 };
}

const skipSpaces = (units: readonly Unit[], from: number): number => {
  let at = from;
  while (units[at]?.kind === 'space') at++;
  return at;
};

function lineOf(units: readonly Unit[], from: number, cut: Cut): WrappedLine {
  const drawn = units.slice(from, cut.to);
  return {
    text: drawn.map((unit) => unit.drawn).join('') + (cut.hyphen > 0 ? '-' : ''),
    width: drawn.reduce((sum, unit) => sum + advance(unit), cut.hyphen),
    from,
    to: cut.to,
    next: skipSpaces(units, cut.next),
  };
}

/**
 * Fills lines of at most `max` em with units, as many lines as `limit` allows. Lines break at
 * spaces, soft hyphens and after hyphens and dashes; a word longer than a line breaks between
 * graphemes. A line holds at least one unit, so `max` must be wider than any single grapheme.
 */
export function wrap(units: readonly Unit[], max: number, limit: number): Wrapped {
  const lines: WrappedLine[] = [];
  let from = skipSpaces(units, 0);
  while (from < units.length && lines.length < limit) {
    const line = lineOf(units, from, cutLine(units, from, max));
    lines.push(line);
    from = line.next;
  }
  return { lines, rest: from };
}

/** Width in em of the longest piece that holds no place to break. */
export function longestPiece(units: readonly Unit[]): number {
  let longest = 0;
  let width = 0;
  for (const unit of units) {
    if (unit.kind !== 'ink') {
      // The piece before a soft hyphen may end up with the hyphen behind it.
      longest = Math.max(longest, width + (unit.kind === 'soft-hyphen' ? unit.width : 0));
      width = 0;
    } else {
      width += unit.width;
      longest = Math.max(longest, width);
      if (unit.breakAfter) width = 0;
    }
  }
  return longest;
}

type Way = { readonly cost: number; readonly lines: readonly Cut[] };

/** Every place where a line may end, in order, the end of the text last. */
function cutsOf(units: readonly Unit[]): readonly Cut[] {
  const cuts = units.flatMap((unit, at): Cut[] => {
    if (unit.kind === 'space' || unit.kind === 'break')
      return [{ to: at, next: at + 1, hyphen: 0 }];
    if (unit.kind === 'soft-hyphen') return [{ to: at, next: at + 1, hyphen: unit.width }];
    return unit.breakAfter ? [{ to: at + 1, next: at + 1, hyphen: 0 }] : [];
  });
  return [...cuts, { to: units.length, next: units.length, hyphen: 0 }];
}

/** The cheapest way to reach each cut with one more line than the ways given. */
function oneMoreLine(
  ways: ReadonlyMap<number, Way>,
  cuts: readonly Cut[],
  ends: readonly number[],
  max: number,
): ReadonlyMap<number, Way> {
  const next = new Map<number, Way>();
  for (const [from, way] of ways) {
    const start = from < 0 ? 0 : (cuts[from]?.next ?? 0);
    for (let at = from + 1; at < cuts.length; at++) {
      const cut = cuts[at];
      if (cut === undefined) break;
      const width = (ends[cut.to] ?? 0) - (ends[start] ?? 0) + cut.hyphen;
      if (width > max + SLACK) {
        if (cut.hyphen > 0) continue;
        break;
      }
      const cost = way.cost + (max - width) ** 2;
      const known = next.get(at);
      if (known === undefined || cost < known.cost)
        next.set(at, { cost, lines: [...way.lines, cut] });
    }
  }
  return next;
}

/** Above this the lines are even enough by themselves. */
const BALANCED_LINES = 6;

/**
 * The same number of lines as `wrap` needs, of as equal length as can be (least squares of what
 * is left white): no last line with one short word on it. Texts that do not fit, or hold a word
 * longer than the line, stay as they were wrapped.
 */
export function wrapBalanced(units: readonly Unit[], max: number, limit: number): Wrapped {
  const greedy = wrap(units, max, limit);
  const count = greedy.lines.length;
  if (count < 2 || count > BALANCED_LINES) return greedy;
  if (greedy.rest < units.length || longestPiece(units) > max) return greedy;
  const cuts = cutsOf(units);
  const ends = [0];
  for (const unit of units) ends.push((ends.at(-1) ?? 0) + advance(unit));
  let ways: ReadonlyMap<number, Way> = new Map([[-1, { cost: 0, lines: [] }]]);
  for (let line = 0; line < count; line++) ways = oneMoreLine(ways, cuts, ends, max);
  const best = ways.get(cuts.length - 1);
  if (best === undefined) return greedy;
  let from = 0;
  const lines = best.lines.map((cut) => {
    const line = lineOf(units, from, cut);
    from = line.next;
    return line;
  });
  return { lines, rest: greedy.rest };
}
