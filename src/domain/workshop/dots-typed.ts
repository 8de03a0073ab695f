import type { DotLine } from './dot-lines.ts';
import type { DotRule } from './dots.ts';

/** Somebody's dots as typed: "a a c", so that one slip of paper takes a few seconds. */

export type TypedDots =
  | { readonly ok: true; readonly lines: readonly string[] }
  | { readonly ok: false; readonly problem: 'empty' }
  | { readonly ok: false; readonly problem: 'unknown'; readonly sign: string }
  | { readonly ok: false; readonly problem: 'many'; readonly has: number }
  | { readonly ok: false; readonly problem: 'heap'; readonly letter: string };

/** A slip on which nobody put a dot. */
const NO_DOTS = '0';

/**
 * Reads letters of the lines in either case, or their numbers from 1; spaces and commas do not
 * matter, and fewer dots than allowed are fine. A 0 alone is a slip without dots.
 */
export function readDots(typed: string, lines: readonly DotLine[], rule: DotRule): TypedDots {
  const signs = Array.from(typed.replace(/[\s,;.]/gu, '').toUpperCase());
  if (signs.length === 0) return { ok: false, problem: 'empty' };
  if (signs.join('') === NO_DOTS) return { ok: true, lines: [] };
  const named = signs.map((sign) =>
    lines.find(({ letter }, at) => letter === sign || String(at + 1) === sign),
  );
  const wrong = named.indexOf(undefined);
  if (wrong >= 0) return { ok: false, problem: 'unknown', sign: signs[wrong] ?? '' };
  const chosen = named.filter((line) => line !== undefined);
  if (chosen.length > rule.dots) return { ok: false, problem: 'many', has: chosen.length };
  const heap = chosen.find((line) => chosen.filter((each) => each === line).length > rule.perLine);
  if (heap !== undefined) return { ok: false, problem: 'heap', letter: heap.letter };
  return { ok: true, lines: chosen.map(({ id }) => id) };
}
