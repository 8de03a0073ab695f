import type { Faces } from '../face.ts';
import { INK } from '../ink.ts';
import type { Paper } from '../paper-size.ts';
import { type Drawn, type Sheet, together } from '../shape.ts';
import { clean } from '../text.ts';
import { tickBox } from './tick-box.ts';
import { cardsOn, pocketSheets } from './pocket.ts';
import { type Box, capHeight, columns, openLines, say, type TextStyle } from './set.ts';

/** One card for each planned contact, for whoever makes it. */

export type PocketContact = {
  /** In words; empty when it is not set. */
  readonly month: string;
  readonly who: string;
  readonly reason: string;
  readonly marks: readonly { readonly label: string; readonly ticked: boolean }[];
};

export type ContactLabels = Readonly<Record<'month' | 'who' | 'reason' | 'whatCame', string>> & {
  readonly marks: readonly string[];
};

const LABEL: TextStyle = { face: 'bold', max: 8, min: 7, leading: 1.15, colour: INK.accent };
const WHO: TextStyle = {
  face: 'bold',
  max: 14,
  min: 9,
  leading: 1.1,
  colour: INK.ink,
  role: 'heading',
};
const MONTH: TextStyle = { ...WHO, max: 12, colour: INK.accent, role: 'text' };
const REASON: TextStyle = { face: 'regular', max: 10.5, min: 7, leading: 1.22, colour: INK.ink };
const MARK: TextStyle = { face: 'regular', max: 8, min: 7, leading: 1.1, colour: INK.ink };

const TICK = 2.6;
const MONTH_WIDTH = 27;
const PITCH = 6.5;
/** Where the parts stand below the top of the card; in mm. */
const AT = { reason: 15, marks: 36.5, whatCame: 43 } as const;

/** A label, and below it the text or a line to write on. */
function labelled(label: string, text: string, box: Box, type: TextStyle, faces: Faces): Drawn {
  const below = capHeight(LABEL, faces) + 1.8;
  const room = { ...box, y: box.y + below, height: box.height - below };
  const set = clean(text) === '' ? openLines(room, PITCH) : say('chart', text, room, type, faces);
  return together(say('chart', label, box, LABEL, faces).drawn, set.drawn);
}

const contactCard =
  (contact: PocketContact, labels: ContactLabels, faces: Faces) =>
  (box: Box): Drawn => {
    const at = (y: number, height: number): Box => ({ ...box, y: box.y + y, height });
    const top = at(0, 11);
    const who = { ...top, width: box.width - MONTH_WIDTH - 4 };
    const month = { ...top, x: box.x + box.width - MONTH_WIDTH, width: MONTH_WIDTH };
    const marks = columns(at(AT.marks, 4), contact.marks.length, 3).flatMap((cell, index) => {
      const mark = contact.marks[index];
      if (mark === undefined) return [];
      const room = { ...cell, x: cell.x + TICK + 1.2, width: cell.width - TICK - 1.2 };
      return [
        tickBox(cell.x, cell.y - 0.3, TICK, mark.ticked),
        say('chart', mark.label, room, MARK, faces).drawn,
      ];
    });
    return together(
      labelled(labels.who, contact.who, who, WHO, faces),
      labelled(labels.month, contact.month, month, MONTH, faces),
      labelled(labels.reason, contact.reason, at(AT.reason, 19), REASON, faces),
      ...marks,
      labelled(labels.whatCame, '', at(AT.whatCame, box.height - AT.whatCame), REASON, faces),
    );
  };

const OPEN = { month: '', who: '', reason: '' };

/** As many cards as a sheet holds; the places left on the last one are cards to fill by hand. */
export function layOutContactCards(
  contacts: readonly PocketContact[],
  labels: ContactLabels,
  paper: Paper,
  faces: Faces,
): readonly Sheet[] {
  const marks = labels.marks.map((label) => ({ label, ticked: false }));
  const onOne = cardsOn(paper);
  const places = onOne * Math.max(1, Math.ceil(contacts.length / onOne));
  const cards = Array.from({ length: places }, (_, at) => contacts[at] ?? { ...OPEN, marks });
  return pocketSheets(
    cards.map((contact) => contactCard(contact, labels, faces)),
    paper,
  );
}
