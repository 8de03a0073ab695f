import { INK } from '../ink.ts';
import type { Paper } from '../paper-size.ts';
import { drawn, type Drawn, type Sheet, together } from '../shape.ts';
import type { Box } from './set.ts';

/** Cards for the pocket, about A7, cut along the dashed lines; lengths in mm. */

const ACROSS = 2;
const CARD_HEIGHT = 74;
/** Stays white: printers reach no further, and nobody cuts exactly. */
const PADDING = 7;

/** Rows of cards on a sheet: four on A4, three on Letter, which is shorter. */
const downOn = (paper: Paper) => Math.floor(paper.heightMm / CARD_HEIGHT);
const widthOn = (paper: Paper) => paper.widthMm / ACROSS;

/** How many cards a sheet holds. */
export const cardsOn = (paper: Paper): number => ACROSS * downOn(paper);

function cutLines(paper: Paper): Drawn {
  const height = downOn(paper) * CARD_HEIGHT;
  const parts = [
    ...Array.from({ length: ACROSS - 1 }, (_, index): [number, number][] => {
      const x = (index + 1) * widthOn(paper);
      return [
        [x, 0],
        [x, height],
      ];
    }),
    ...Array.from({ length: downOn(paper) }, (_, index): [number, number][] => {
      const y = (index + 1) * CARD_HEIGHT;
      return [
        [0, y],
        [paper.widthMm, y],
      ];
    }),
  ];
  return drawn({ kind: 'path', parts, stroke: INK.hairline, strokeWidth: 0.2, dash: [2, 2] });
}

/** The box inside a card, by its place on the sheet: from left to right, then down. */
const boxAt = (place: number, paper: Paper): Box => ({
  x: (place % ACROSS) * widthOn(paper) + PADDING,
  y: Math.floor(place / ACROSS) * CARD_HEIGHT + PADDING,
  width: widthOn(paper) - 2 * PADDING,
  height: CARD_HEIGHT - 2 * PADDING,
});

/** As many sheets as these cards need; each is drawn into the box that it is given. */
export function pocketSheets(
  cards: readonly ((box: Box) => Drawn)[],
  paper: Paper,
): readonly Sheet[] {
  const onOne = cardsOn(paper);
  return Array.from({ length: Math.ceil(cards.length / onOne) }, (_, sheet) => {
    const own = cards.slice(sheet * onOne, (sheet + 1) * onOne);
    const parts = together(cutLines(paper), ...own.map((card, place) => card(boxAt(place, paper))));
    return { widthMm: paper.widthMm, heightMm: paper.heightMm, ...parts };
  });
}
