import type { FaceMetrics } from './face.ts';

/** Points (the unit of type sizes) in millimetres (the unit of the sheet). */
export const MM_PER_PT = 25.4 / 72;

/** Stands where the font has no picture for what was written; what it was is reported. */
export const MISSING_MARK = '□';

/** One grapheme as it will be drawn, a space, or a place where a line may break. */
export type Unit = {
  readonly kind: 'ink' | 'space' | 'soft-hyphen' | 'break';
  readonly drawn: string;
  /** What the person wrote here; several characters when they share one missing mark. */
  readonly source: string;
  /** Advance in em; for a soft hyphen that of the hyphen it may become. */
  readonly width: number;
  /** A line may end after this unit, as after the hyphen in "Café-Bar". */
  readonly breakAfter: boolean;
};

export type PreparedText = {
  readonly units: readonly Unit[];
  /** Everything the font cannot draw, in order of appearance; empty when all is covered. */
  readonly uncovered: string;
  /** The end of a text too long for any box, not looked at; usually empty. */
  readonly rest: string;
};

const LONE_SURROGATE = /\p{Surrogate}/gu;
const WHITE_SPACE = /[\t-\r\u0085\u2028\u2029 ]+/gu;
// C0 and C1 controls, marks that only steer the writing direction, and code points that are no
// characters: jsPDF cuts a line at some of them, and none of them is ever seen.
const INVISIBLE =
  /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Noncharacter_Code_Point}]/gu;
const ONLY_UNSEEN = /^[\s\p{Default_Ignorable_Code_Point}]+$/u;
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * The text as it can be set in one line: composed (NFC), every run of white space one space,
 * without controls. A text of which nothing is left is an empty string.
 */
export function clean(text: string): string {
  return text
    .replace(LONE_SURROGATE, '\ufffd')
    .normalize('NFC')
    .replace(WHITE_SPACE, ' ')
    .replace(INVISIBLE, '')
    .replace(/ {2,}/gu, ' ')
    .trim()
    .replace(ONLY_UNSEEN, '');
}

/**
 * Characters that share one picture in the font are drawn as one of them: a PDF knows a single
 * text for each picture, so a search would find the wrong one (reference/paper.md 2).
 */
const DRAWN_AS: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u2010': '-',
  '\u2011': '-',
  '\u00b5': '\u03bc',
  '\u03d5': '\u03c6',
  '\u2206': '\u0394',
  '\u207c': '\u02ed',
  '\u2126': '\u03a9',
};
const BREAK_AFTER = /[-\u2010\u2013\u2014/]$/u;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Width of a text in em; undefined when some of it is not in the font. */
function widthIn(face: FaceMetrics, text: string): number | undefined {
  let width = 0;
  for (const character of text) {
    const advance = face.advance(character.codePointAt(0) ?? 0);
    if (advance === undefined) return undefined;
    width += advance;
  }
  return width;
}

/** Width of a text in em; characters the font does not have count as the missing mark. */
export function measure(face: FaceMetrics, text: string): number {
  let width = 0;
  for (const character of text) {
    width += face.advance(character.codePointAt(0) ?? 0) ?? face.advance(0x25a1) ?? 1;
  }
  return width;
}

function unitOf(face: FaceMetrics, source: string): Unit | undefined {
  const blank = { drawn: '', source, width: 0, breakAfter: false };
  if (source === ' ') {
    return { ...blank, kind: 'space', drawn: ' ', width: measure(face, ' ') };
  }
  if (source === '\u00ad') return { ...blank, kind: 'soft-hyphen', width: measure(face, '-') };
  if (source === '\u200b') return { ...blank, kind: 'break' };
  const visible = source.replace(IGNORABLE, '');
  const drawn = DRAWN_AS[visible] ?? visible;
  const width = widthIn(face, drawn);
  if (width === undefined) return undefined;
  return { kind: 'ink', drawn, source, width, breakAfter: BREAK_AFTER.test(source) };
}

/** More characters than are ever set in one box; of a longer text the end is named as left out. */
const MOST_CHARACTERS = 5000;

// Letters, digits and signs that are a grapheme each, with no mark that joins the one before:
// most texts, and a hundred times faster than asking for the graphemes.
const ALL_SINGLE = /^[ -~\u00a0-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u200b\u2010-\u2027]*$/u;

/** The graphemes of a cleaned text, and the end of one that is too long to be looked at. */
function cut(text: string): { readonly pieces: readonly string[]; readonly rest: string } {
  const head = text.slice(0, MOST_CHARACTERS);
  if (ALL_SINGLE.test(head)) return { pieces: Array.from(head), rest: text.slice(head.length) };
  const pieces = Array.from(graphemes.segment(head), ({ segment }) => segment);
  if (head.length === text.length) return { pieces, rest: '' };
  // The last grapheme may go on behind the cut.
  const last = pieces.length > 1 ? (pieces.pop() ?? '') : '';
  return { pieces, rest: last + text.slice(head.length) };
}

/**
 * Cleans a text and cuts it into the units that are measured and never split. A run of graphemes
 * that the font cannot draw becomes one visible mark and is returned as `uncovered`. Of a text
 * without end only the beginning is cut; the remainder is returned as `rest`.
 */
export function prepare(text: string, face: FaceMetrics): PreparedText {
  const { pieces, rest } = cut(clean(text));
  const known = new Map<string, Unit | undefined>();
  const units: Unit[] = [];
  const runs: string[] = [];
  let run = '';
  const closeRun = () => {
    if (run === '') return;
    const width = measure(face, MISSING_MARK);
    units.push({ kind: 'ink', drawn: MISSING_MARK, source: run, width, breakAfter: false });
    runs.push(run);
    run = '';
  };
  for (const piece of pieces) {
    if (!known.has(piece)) known.set(piece, unitOf(face, piece));
    const unit = known.get(piece);
    if (unit === undefined) {
      run += piece;
    } else {
      closeRun();
      units.push(unit);
    }
  }
  closeRun();
  return { units, uncovered: runs.join(' '), rest };
}
