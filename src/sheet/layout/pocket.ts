import { INK } from '../ink.ts';
import { paperOf } from '../paper-size.ts';
import { drawn, type Drawn, type Sheet, together } from '../shape.ts';
import type { Box } from './set.ts';

/** Cards for the pocket: eight of A7 on A4, cut along the dashed lines; lengths in mm. */

const PAPER = paperOf('a4', 'portrait');
const CARD = { width: 105, height: 74 } as const;
const ACROSS = 2;
const DOWN = 4;
export const CARDS_ON_A_SHEET = ACROSS * DOWN;
/** Stays white: printers reach no further, and nobody cuts exactly. */
const PADDING = 7;

function cutLines(): Drawn {
  const width = ACROSS * CARD.width;
  const height = DOWN * CARD.height;
  const parts = [
    ...Array.from({ length: ACROSS - 1 }, (_, index): [number, number][] => {
      const x = (index + 1) * CARD.width;
      return [
        [x, 0],
        [x, height],
      ];
    }),
    ...Array.from({ length: DOWN }, (_, index): [number, number][] => {
      const y = (index + 1) * CARD.height;
      return [
        [0, y],
        [width, y],
      ];
    }),
  ];
  return drawn({ kind: 'path', parts, stroke: INK.hairline, strokeWidth: 0.2, dash: [2, 2] });
}

/** The box inside a card, by its place on the sheet: from left to right, then down. */
function boxAt(place: number): Box {
  return {
    x: (place % ACROSS) * CARD.width + PADDING,
    y: Math.floor(place / ACROSS) * CARD.height + PADDING,
    width: CARD.width - 2 * PADDING,
    height: CARD.height - 2 * PADDING,
  };
}

/** As many sheets as these cards need; each is drawn into the box that it is given. */
export function pocketSheets(cards: readonly ((box: Box) => Drawn)[]): readonly Sheet[] {
  const count = Math.ceil(cards.length / CARDS_ON_A_SHEET);
  return Array.from({ length: count }, (_, sheet) => {
    const first = sheet * CARDS_ON_A_SHEET;
    const own = cards.slice(first, first + CARDS_ON_A_SHEET);
    const parts = together(cutLines(), ...own.map((card, place) => card(boxAt(place))));
    return { widthMm: PAPER.widthMm, heightMm: PAPER.heightMm, ...parts };
  });
}
