import type { ReportField } from '#domain/report.ts';
import { type Drawn, together } from '../shape.ts';
import { heightOf, type Line, stack } from './lines.ts';
import type { Box } from './set.ts';

/** Filling pages from top to bottom with pieces that are never cut. */

export type Piece = {
  /** In mm. */
  readonly height: number;
  readonly draw: (x: number, y: number) => Drawn<ReportField>;
  /** White space above; there is none on top of a page. */
  readonly gap: number;
  /** Is never the last on a page: a heading, the first line of a paragraph. */
  readonly keep: boolean;
  /** Begins a new page. */
  readonly newPage?: boolean;
  /** Drawn again above this piece when it comes first on a page: the head of a table. */
  readonly head?: Piece;
};

const ROUNDING = 1e-6;

/** Lines as pieces of which neither the first nor the last is left alone on a page. */
export const linePieces = (
  lines: readonly Line[],
  {
    gap,
    keep,
    indent = 0,
  }: { readonly gap: number; readonly keep: boolean; readonly indent?: number },
): readonly Piece[] =>
  lines.map((line, index) => ({
    height: line.height,
    draw: (x, y) => line.draw(x + indent, y),
    gap: index === 0 ? gap : 0,
    keep: index === lines.length - 1 ? keep : index === 0 || index === lines.length - 2,
  }));

/** Lines that stay together as one piece. */
export const solidPiece = (
  lines: readonly Line[],
  { gap, keep }: { readonly gap: number; readonly keep: boolean },
): Piece => ({ height: heightOf(lines), draw: (x, y) => stack(lines, x, y), gap, keep });

/** A piece with everything that has to stand on the same page below it. */
function chainsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const chains: Piece[][] = [];
  let isOpen = false;
  for (const piece of pieces) {
    const last = chains.at(-1);
    if (isOpen && last !== undefined && piece.newPage !== true) last.push(piece);
    else chains.push([piece]);
    isOpen = piece.keep;
  }
  return chains;
}

const chainHeight = (chain: readonly Piece[]): number =>
  chain.reduce((sum, { height, gap }, index) => sum + height + (index === 0 ? 0 : gap), 0);

/**
 * The pages of these pieces. `roomOf` gives the room on a page, counted from 0. A chain of pieces
 * that belong together moves to the next page as a whole, unless it is higher than any page.
 */
export function flow(
  pieces: readonly Piece[],
  roomOf: (page: number) => Box,
): readonly Drawn<ReportField>[] {
  const pages: Drawn<ReportField>[][] = [[]];
  const at: { room: Box; y: number; isTop: boolean } = {
    room: roomOf(0),
    y: roomOf(0).y,
    isTop: true,
  };
  const turn = () => {
    pages.push([]);
    at.room = roomOf(pages.length - 1);
    at.y = at.room.y;
    at.isTop = true;
  };
  const fits = (height: number) => at.y + height <= at.room.y + at.room.height + ROUNDING;
  const put = (piece: Piece) => {
    if (!at.isTop) at.y += piece.gap;
    pages.at(-1)?.push(piece.draw(at.room.x, at.y));
    at.y += piece.height;
    at.isTop = false;
  };
  const place = (piece: Piece) => {
    if (!at.isTop && !fits(piece.gap + piece.height)) turn();
    if (at.isTop && piece.head !== undefined) put(piece.head);
    put(piece);
  };
  const begin = (first: Piece, height: number) => {
    if (at.isTop) return;
    const withHead = (first.head?.height ?? 0) + height;
    const isTooHigh = !fits(first.gap + height) && withHead <= roomOf(pages.length).height;
    if (first.newPage === true || isTooHigh) turn();
  };
  for (const chain of chainsOf(pieces)) {
    const [first] = chain;
    if (first !== undefined) begin(first, chainHeight(chain));
    chain.forEach(place);
  }
  return pages.map((parts) => together(...parts));
}
