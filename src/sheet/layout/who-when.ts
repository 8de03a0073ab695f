import type { Entry } from '#domain/wall-chart.ts';
import { INK } from '../ink.ts';
import { together } from '../shape.ts';
import { measure, MM_PER_PT } from '../text.ts';
import type { Context } from './context.ts';
import {
  capHeight,
  rule,
  say,
  widthOf,
  written,
  type Box,
  type Placed,
  type TextStyle,
} from './set.ts';

const SEPARATOR = ' · ';

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

/**
 * Who does it and by when, on one line: "owner · 27 Nov". What is missing is a labelled line to
 * fill by hand. The box gives the left edge, the top of the capitals and the width.
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
  const [person, day] = [written(who), written(due)];
  if (person !== undefined && day !== undefined) {
    const dayText = `${SEPARATOR}${day}`;
    const dayWidth = Math.min(widthOf(dayText, type, faces), box.width / 2);
    const first = say(who.field, person, { ...line, width: box.width - dayWidth }, type, faces);
    const taken = Math.max(
      ...first.drawn.shapes.map((each) => (each.kind === 'text' ? each.width : 0)),
    );
    const gap = measure(faces[type.face], ' ') * type.max * MM_PER_PT;
    const second = say(
      due.field,
      dayText.trim(),
      { ...line, x: box.x + taken + gap, width: dayWidth },
      type,
      faces,
    );
    return { drawn: together(first.drawn, second.drawn), bottom: line.y + line.height };
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
  return {
    drawn: together(...parts.map((part) => part.drawn)),
    bottom: line.y + line.height,
  };
}
