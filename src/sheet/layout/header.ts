import type { Entry, TeamChart } from '#domain/wall-chart.ts';
import { INK } from '../ink.ts';
import { together } from '../shape.ts';
import type { Context } from './context.ts';
import {
  capHeight,
  columns,
  linesHeight,
  openLines,
  type Box,
  type Placed,
  rule,
  say,
  type TextStyle,
  widthOf,
  written,
} from './set.ts';

/** A label and its text in one line; a label and a line to write on when there is no text. */
export function labelled(
  entry: Entry,
  box: Box,
  style: TextStyle,
  { style: chart, faces }: Context,
): Placed {
  const text = written(entry);
  if (text !== undefined) {
    return say(entry.field, `${entry.label} ${text}`, box, style, faces);
  }
  const label = say('chart', entry.label, box, style, faces);
  const gap = 2 * chart.step;
  const start = Math.min(widthOf(entry.label, style, faces) + gap, box.width * 0.8);
  const line = rule(box.x + start, label.bottom + 0.6, box.width - start, chart.fine, INK.hairline);
  return { drawn: together(label.drawn, line), bottom: label.bottom + 0.6 };
}

/** The business in the largest words on the sheet, the customers it is for below. */
export function businessBlock(chart: TeamChart, box: Box, context: Context): Placed {
  const { style, faces } = context;
  const type = style.text('business');
  const room = { ...box, height: capHeight(type, faces) * 1.5 };
  const name = written(chart.business);
  const focusStyle = style.text('focus');
  const business =
    name === undefined
      ? labelled(
          chart.business,
          { ...box, y: box.y + capHeight(type, faces) - capHeight(focusStyle, faces), height: 0 },
          focusStyle,
          context,
        )
      : say(chart.business.field, name, room, type, faces);
  const focus = labelled(
    chart.focus,
    {
      ...box,
      y: business.bottom + 5.4 * style.step,
      // A long one takes a second, smaller line.
      height: linesHeight(2, { ...focusStyle, max: focusStyle.min * 1.1 }, faces),
    },
    focusStyle,
    context,
  );
  return { drawn: together(business.drawn, focus.drawn), bottom: focus.bottom };
}

/** What this is, when and by whom it was answered, and when it is looked at again. */
export function factsBlock(chart: TeamChart, box: Box, context: Context): Placed {
  const { style, faces } = context;
  const gap = 2.8 * style.step;
  const title = say('chart', chart.title, box, style.text('title'), faces);
  let bottom = title.bottom;
  const parts = [title.drawn];
  const facts = [
    { entry: chart.answeredOn, type: style.text('facts') },
    { entry: chart.respondent, type: style.text('facts') },
    { entry: chart.review, type: style.text('review') },
  ];
  for (const { entry, type } of facts) {
    // A long name with its role takes a second, smaller line.
    const room = {
      ...box,
      y: bottom + gap,
      height: linesHeight(2, { ...type, max: type.min }, faces),
    };
    const line = labelled(entry, room, type, context);
    parts.push(line.drawn);
    bottom = line.bottom;
  }
  return { drawn: together(...parts), bottom };
}

/** The large number with its sentence, which ends at `end`; a line to write the number on when nobody has counted. */
export function countBlock(
  chart: TeamChart,
  box: Box,
  context: Context,
  end: number = box.x + box.width,
): Placed {
  const { style, faces } = context;
  const { number, claim, detail } = chart.count;
  const type = style.text('number');
  const height = capHeight(type, faces);
  const text = written(number);
  const [first] = columns(box, 6, style.gutter);
  const unit = (first?.width ?? 0) + style.gutter;
  const counted =
    text === undefined
      ? openLines({ ...box, width: 1.5 * unit - style.gutter, height }, height)
      : say(number.field, text, { ...box, width: 4 * unit - style.gutter, height }, type, faces);
  const taken =
    text === undefined
      ? 1.5 * unit - style.gutter
      : Math.max(...counted.drawn.shapes.map((each) => (each.kind === 'text' ? each.width : 0)));
  // The sentence starts on the next column, so that it stands above a moment's left edge.
  const steps = Math.ceil((taken + style.gutter) / unit);
  const x = box.x + steps * unit;
  const claimStyle = style.text('claim');
  const detailStyle = style.text('detail');
  const right = { x, width: end - x };
  const detailHeight = capHeight(detailStyle, faces);
  const base = counted.bottom;
  const lower =
    detail === undefined
      ? undefined
      : say(
          'chart',
          detail,
          { ...right, y: base - detailHeight, height: detailHeight },
          detailStyle,
          faces,
        );
  const claimRoom = linesHeight(2, claimStyle, faces);
  const measured = say('chart', claim, { ...right, y: 0, height: claimRoom }, claimStyle, faces);
  const above = lower === undefined ? base : base - detailHeight - 3.4 * style.step;
  const upper = say(
    'chart',
    claim,
    { ...right, y: above - measured.bottom, height: claimRoom },
    claimStyle,
    faces,
  );
  return {
    drawn: together(counted.drawn, upper.drawn, ...(lower === undefined ? [] : [lower.drawn])),
    bottom: base,
  };
}
