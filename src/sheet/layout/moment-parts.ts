import type { ChartField, Entry, MomentPanel } from '#domain/wall-chart.ts';
import { fitTogether } from '../fit.ts';
import { INK } from '../ink.ts';
import type { Drawn } from '../shape.ts';
import type { Context } from './context.ts';
import { capHeight, place, say, sayAllAlike, type Box, type Placed } from './set.ts';

/** What is said about a moment, the same for both directions of the sheet. */

/** White space between a small label and the text below it. */
export const underLabel = ({ style, faces }: Context): number =>
  capHeight(style.text('label'), faces) + 3.2 * style.step;

export function smallLabel(
  text: string,
  box: Omit<Box, 'height'>,
  { style, faces }: Context,
): Drawn<ChartField> {
  const type = style.text('label');
  return say('chart', text, { ...box, height: capHeight(type, faces) }, type, faces).drawn;
}

/** The names of all moments in one size; the one to fix first in the signal colour. */
export function momentNames(
  panels: readonly MomentPanel[],
  boxes: readonly Box[],
  { style, faces }: Context,
): readonly Placed[] {
  const type = style.text('moment');
  const [room] = boxes;
  if (room === undefined) return [];
  const names = panels.map(({ name }) => name);
  return fitTogether(names, room, type, faces[type.face]).map((fitted, index) => {
    const colour = panels[index]?.first === true ? INK.signal : type.colour;
    return place('chart', fitted, boxes[index] ?? room, { ...type, colour }, faces);
  });
}

/** All promises, or all actions, in one size; `openHeight` is the room of lines left open. */
export const momentTexts = (
  name: 'promise' | 'action',
  entries: readonly Entry[],
  boxes: readonly Box[],
  openHeight: number,
  { style, faces }: Context,
): readonly Placed[] =>
  sayAllAlike(entries, boxes, style.text(name), faces, {
    // Two lines at least, where the room is meant for printed words.
    pitch: Math.min(style.pitch, openHeight / 2),
    height: openHeight,
  });
