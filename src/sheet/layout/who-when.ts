import type { ChartField, Entry } from '#domain/wall-chart.ts';
import type { Faces } from '../face.ts';
import { fit } from '../fit.ts';
import { INK } from '../ink.ts';
import { together, type Drawn } from '../shape.ts';
import { measure, MM_PER_PT } from '../text.ts';
import type { Context } from './context.ts';
import {
  capHeight,
  place,
  rule,
  say,
  widthOf,
  written,
  type Box,
  type Placed,
  type TextStyle,
} from './set.ts';

const SEPARATOR = '· ';

/** A small label and a line to write on behind it, both standing on the bottom of the box. */
export function openPart(text: string, box: Box, { style, faces }: Context): Placed {
  const type = style.text('handLabel');
  const base = box.y + box.height;
  const height = capHeight(type, faces);
  const label = say('chart', text, { ...box, y: base - height, height }, type, faces);
  const start = widthOf(text, type, faces) + 1.2 * style.step;
  const line = rule(box.x + start, base + 0.5, box.width - start, style.fine, INK.hairline);
  return { drawn: together(label.drawn, line), bottom: base };
}

/** "owner · 27 Nov" in one size, on one baseline; a long name is what gives way. */
function bothKnown(
  who: Entry,
  person: string,
  due: Entry,
  day: string,
  line: Box,
  type: TextStyle,
  faces: Faces,
): Drawn<ChartField> {
  const face = faces[type.face];
  const dayText = `${SEPARATOR}${day}`;
  const dayWidth = Math.min(widthOf(` ${dayText}`, type, faces), line.width / 2);
  const fitted = fit(person, { ...line, width: line.width - dayWidth }, type, face);
  const em = fitted.size * MM_PER_PT;
  // Capitals that became smaller still stand on the line of the others.
  const y = line.y + line.height - face.capHeight * em;
  const [name] = fitted.lines;
  const x = line.x + (name?.width ?? 0) + measure(face, ' ') * em;
  const sized = { ...type, max: fitted.size };
  return together(
    place(who.field, fitted, { ...line, y }, type, faces).drawn,
    say(due.field, dayText, { ...line, x, y, width: dayWidth }, sized, faces).drawn,
  );
}

/**
 * Who does it and by when, on one line. What is missing is a labelled line to fill by hand. The
 * box gives the left edge, the top of the capitals and the width.
 */
export function whoAndWhen(
  who: Entry,
  due: Entry,
  box: Omit<Box, 'height'>,
  type: TextStyle,
  context: Context,
): Placed {
  const { style, faces } = context;
  const line = { ...box, height: capHeight(type, faces) };
  const bottom = line.y + line.height;
  const [person, day] = [written(who), written(due)];
  if (person !== undefined && day !== undefined) {
    return { drawn: bothKnown(who, person, due, day, line, type, faces), bottom };
  }
  const gap = 3 * style.step;
  const half = (box.width - gap) / 2;
  const left = { ...line, width: half };
  const right = { ...line, x: box.x + half + gap, width: half };
  const parts = [
    person === undefined
      ? openPart(who.label, left, context)
      : say(who.field, person, left, type, faces),
    day === undefined
      ? openPart(due.label, right, context)
      : say(due.field, day, right, type, faces),
  ];
  return { drawn: together(...parts.map((part) => part.drawn)), bottom };
}
