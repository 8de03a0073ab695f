import type { Faces } from '../face.ts';
import { INK } from '../ink.ts';
import type { Paper } from '../paper-size.ts';
import { type Drawn, type Sheet, together } from '../shape.ts';
import { tickBox } from './tick-box.ts';
import { cardsOn, pocketSheets } from './pocket.ts';
import { type Box, capHeight, columns, rule, say, type TextStyle, widthOf } from './set.ts';

/** Cards to take along on a call: what to settle before, what to ask after, where to sit. */

export type PocketCall = {
  readonly title: string;
  readonly purpose: string;
  readonly seat: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
};

export type CallLabels = Readonly<
  Record<'before' | 'after' | 'seat' | 'with' | 'customer' | 'date', string>
>;

const style = (
  face: TextStyle['face'],
  max: number,
  min: number,
  colour: TextStyle['colour'],
): TextStyle => ({ face, max, min, leading: 1.15, colour });

const TITLE: TextStyle = { ...style('bold', 12.5, 9, INK.ink), role: 'heading' };
const PURPOSE = style('regular', 8.6, 7, INK.soft);
const LABEL = style('bold', 8, 7, INK.accent);
const POINT = style('regular', 7.8, 7, INK.ink);
const HAND = style('regular', 7.5, 7, INK.soft);

const TICK = 2.5;
const GUTTER = 5;
/** Where the parts of a card stand below its top, and how high they are; in mm. */
const AT = { purpose: 5.6, hand: 12, lists: 17, seat: 56.8 } as const;
const LIST_HEIGHT = AT.seat - AT.lists - 2.4;

/** "With ______ Customer ______ Date ______" */
function handLines(labels: CallLabels, box: Box, faces: Faces): Drawn {
  const parts = [labels.with, labels.customer, labels.date];
  return together(
    ...columns(box, parts.length, 3).flatMap((part, index) => {
      const text = parts[index] ?? '';
      const start = widthOf(text, HAND, faces) + 1.2;
      const base = part.y + capHeight(HAND, faces);
      return [
        say('chart', text, part, HAND, faces).drawn,
        rule(part.x + start, base + 0.4, part.width - start, 0.2, INK.hairline),
      ];
    }),
  );
}

/** Points with a box to tick and a line to write on, spread over the height of the list. */
function list(label: string, points: readonly string[], box: Box, faces: Faces): Drawn {
  const top = box.y + capHeight(LABEL, faces) + 2.4;
  const pitch = (box.y + box.height - top) / Math.max(points.length, 1);
  return together(
    say('chart', label, box, LABEL, faces).drawn,
    ...points.flatMap((point, index) => {
      const y = top + index * pitch;
      const room = { x: box.x + TICK + 1.4, y: y + 0.4, width: box.width - TICK - 1.4, height: 3 };
      return [
        tickBox(box.x, y, TICK, false),
        say('chart', point, room, POINT, faces).drawn,
        rule(room.x, y + pitch - 1.4, room.width, 0.2, INK.hairline),
      ];
    }),
  );
}

const callCard =
  (call: PocketCall, labels: CallLabels, faces: Faces) =>
  (box: Box): Drawn => {
    const at = (y: number, height: number): Box => ({ ...box, y: box.y + y, height });
    const [left = box, right = box] = columns(at(AT.lists, LIST_HEIGHT), 2, GUTTER);
    const seat = at(AT.seat, box.height - AT.seat);
    return together(
      say('chart', call.title, at(0, 5), TITLE, faces).drawn,
      say('chart', call.purpose, at(AT.purpose, 5), PURPOSE, faces).drawn,
      handLines(labels, at(AT.hand, 3), faces),
      list(labels.before, call.before, left, faces),
      list(labels.after, call.after, right, faces),
      say('chart', `${labels.seat}: ${call.seat}`, seat, POINT, faces).drawn,
    );
  };

/** One sheet full of cards, each kind in turn. */
export const layOutCallCards = (
  calls: readonly PocketCall[],
  labels: CallLabels,
  paper: Paper,
  faces: Faces,
): readonly Sheet[] =>
  pocketSheets(
    Array.from({ length: cardsOn(paper) }, (_, place) => calls[place % calls.length]).flatMap(
      (call) => (call === undefined ? [] : [callCard(call, labels, faces)]),
    ),
    paper,
  );
