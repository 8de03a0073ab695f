import { INK } from '../ink.ts';
import type { Faces } from '../face.ts';
import type { Paper } from '../paper-size.ts';
import { drawn, type Sheet, together } from '../shape.ts';
import { capHeight, say, type TextStyle } from './set.ts';

/** Cards to hold up, one sheet for each person, cut along the dashed lines; lengths in mm. */

/** Printers reach no further, and nobody cuts exactly. */
const MARGIN = 12;
const DIGIT: TextStyle = { face: 'bold', max: 140, min: 140, leading: 1, colour: INK.ink };
const NAME: TextStyle = { face: 'bold', max: 30, min: 20, leading: 1.1, colour: INK.ink };
const DIGIT_WIDTH = 60;

/** A card for each level by its name, 0 first, large enough for the other end of a room. */
export function layOutNumberCards(names: readonly string[], paper: Paper, faces: Faces): Sheet {
  const { widthMm, heightMm } = paper;
  const height = heightMm / names.length;
  const cards = names.flatMap((name, level) => {
    const top = level * height;
    const at = (style: TextStyle) => top + (height - capHeight(style, faces)) / 2;
    const x = MARGIN + DIGIT_WIDTH;
    const room = { x, y: at(NAME), width: widthMm - x - MARGIN, height: height / 2 };
    return [
      say(
        'chart',
        String(level),
        { x: MARGIN, y: at(DIGIT), width: DIGIT_WIDTH, height },
        DIGIT,
        faces,
      ).drawn,
      say('chart', name, room, NAME, faces).drawn,
    ];
  });
  const cuts = drawn<'chart'>({
    kind: 'path',
    parts: names.slice(1).map((_, index) => [
      [0, (index + 1) * height],
      [widthMm, (index + 1) * height],
    ]),
    stroke: INK.hairline,
    strokeWidth: 0.2,
    dash: [2, 2],
  });
  return { widthMm, heightMm, ...together(cuts, ...cards) };
}
