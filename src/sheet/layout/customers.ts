import type { ChartField, CustomerChart } from '#domain/wall-chart.ts';
import { INK } from '../ink.ts';
import type { Paper } from '../paper-size.ts';
import { fitTogether } from '../fit.ts';
import { together, type Drawn } from '../shape.ts';
import { printArea } from './area.ts';
import type { Context } from './context.ts';
import { labelled } from './header.ts';
import {
  capHeight,
  columns,
  linesHeight,
  place,
  rule,
  say,
  sayAllAlike,
  type Box,
  type Placed,
  written,
} from './set.ts';

/** The sheet that customers may read: the promises, large, and nothing else. */

const OPEN_LINES = 4;

function head(chart: CustomerChart, box: Box, context: Context): Placed {
  const { style, faces } = context;
  const title = say(
    'chart',
    chart.title,
    { ...box, height: capHeight(style.text('claim'), faces) },
    { ...style.text('claim'), colour: INK.accent, role: 'title' },
    faces,
  );
  const type = { ...style.text('business'), role: 'heading' } as const;
  const room = { ...box, y: title.bottom + 6 * style.step, height: capHeight(type, faces) * 1.5 };
  const name = written(chart.business);
  const business =
    name === undefined
      ? labelled(
          chart.business,
          { ...room, y: room.y + 6 * style.step },
          style.text('focus'),
          context,
        )
      : say(chart.business.field, name, room, type, faces);
  return { drawn: together(title.drawn, business.drawn), bottom: business.bottom };
}

/** How many stand beside each other: wide sheets take more, few promises take the whole width. */
const columnsFor = (count: number, paper: Paper): number => {
  if (count === 1) return 1;
  if (paper.orientation === 'portrait') return count > 3 ? 2 : 1;
  return count === 2 || count === 4 ? 2 : 3;
};

function promises(chart: CustomerChart, box: Box, across: number, context: Context) {
  const { style, faces } = context;
  const { step } = style;
  const rows = Math.ceil(chart.promises.length / across);
  const pitch = box.height / rows;
  const cells = columns(box, across, 2 * style.gutter);
  const boxes = chart.promises.map((_, index) => ({
    ...(cells[index % across] ?? box),
    y: box.y + Math.floor(index / across) * pitch,
    height: pitch,
  }));
  const nameType = { ...style.text('heading'), colour: INK.accent };
  const width = boxes[0]?.width ?? box.width;
  const names = fitTogether(
    chart.promises.map(({ name }) => name),
    { width, height: linesHeight(1, nameType, faces) },
    nameType,
    faces[nameType.face],
  );
  const above = 12 * step + linesHeight(1, nameType, faces);
  const height = pitch - above - 8 * step;
  const texts = sayAllAlike(
    chart.promises.map(({ promise }) => promise),
    boxes.map((each) => ({ ...each, y: each.y + above, height })),
    style.text('promiseAlone'),
    faces,
    // Few lines far apart: this is written with a marker.
    { pitch: Math.max(style.pitch, height / OPEN_LINES), height },
  );
  return together(
    ...chart.promises.map((_, index) => {
      const each = boxes[index] ?? box;
      const name = names[index];
      return together(
        rule(each.x, each.y, each.width, style.heavy, INK.ink),
        ...(name === undefined
          ? []
          : [place('chart', name, { ...each, y: each.y + 5 * step }, nameType, faces).drawn]),
        ...(texts[index] === undefined ? [] : [texts[index].drawn]),
      );
    }),
  );
}

export function customerSheet(
  chart: CustomerChart,
  paper: Paper,
  context: Context,
): Drawn<ChartField> {
  const { style, faces } = context;
  const { step, margin } = style;
  const inner = printArea(paper, margin);
  const top = head(chart, inner, context);
  const type = style.text('detail');
  const height = capHeight(type, faces);
  const line = { ...inner, y: inner.y + inner.height - height, height };
  const since = labelled(chart.since, { ...line, width: inner.width / 2 }, type, context);
  const invitation = say(
    'chart',
    chart.invitation,
    { ...line, x: inner.x + inner.width / 2, width: inner.width / 2 },
    { ...type, face: 'bold', colour: INK.ink },
    faces,
    'end',
  );
  const y = top.bottom + 14 * step;
  return together(
    top.drawn,
    promises(
      chart,
      { ...inner, y, height: line.y - 6 * step - y },
      columnsFor(chart.promises.length, paper),
      context,
    ),
    since.drawn,
    invitation.drawn,
  );
}
