import type { ChartField, MomentPanel, TeamChart } from '#domain/wall-chart.ts';
import { INK } from '../ink.ts';
import { drawn, together, type Drawn } from '../shape.ts';
import { fitTogether } from '../fit.ts';
import type { Context } from './context.ts';
import { levelMark } from './level-mark.ts';
import { capHeight, columns, linesHeight, place, rule, say, sayAllAlike, type Box } from './set.ts';
import { whoAndWhen } from './who-when.ts';

/** The six moments beside each other: for a sheet that is wider than high. */

/** The bar above a moment; the one to fix first carries the words in it. */
export function momentBar(
  panel: MomentPanel,
  mark: string,
  box: Omit<Box, 'height'>,
  context: Context,
): { readonly drawn: Drawn<ChartField>; readonly height: number } {
  const { style, faces } = context;
  const type = style.text('firstMark');
  const capitals = capHeight(type, faces);
  const height = capitals + 3 * style.step;
  if (!panel.first) {
    return { drawn: rule(box.x, box.y + height, box.width, style.heavy, INK.ink), height };
  }
  const words = say(
    'chart',
    mark,
    {
      x: box.x + 2 * style.step,
      y: box.y + (height - capitals) / 2,
      width: box.width - 4 * style.step,
      height: capitals,
    },
    type,
    faces,
  );
  const band = drawn<ChartField>({
    kind: 'rect',
    ...box,
    height: height + style.heavy / 2,
    fill: INK.signal,
  });
  return { drawn: together(band, words.drawn), height };
}

export function momentColumns(chart: TeamChart, box: Box, context: Context): Drawn<ChartField> {
  const { style, faces } = context;
  const { moments } = chart;
  const { step } = style;
  const cells = columns(box, moments.length, style.gutter);
  const bars = moments.map((panel, index) =>
    momentBar(panel, chart.firstMark, cells[index] ?? box, context),
  );
  const bottom = box.y + box.height;
  const width = cells[0]?.width ?? box.width;
  const at = (index: number, y: number, height: number) => ({
    ...(cells[index] ?? box),
    y,
    height,
  });

  const nameType = style.text('moment');
  const nameTop = box.y + (bars[0]?.height ?? 0) + 4 * step;
  const nameRoom = { width, height: linesHeight(2, nameType, faces) };
  const names = fitTogether(
    moments.map(({ name }) => name),
    nameRoom,
    nameType,
    faces[nameType.face],
  );
  const levelTop = nameTop + Math.max(...names.map(({ height }) => height)) + 5 * step;
  const stepHeight = 8 * step;
  const levels = moments.map(({ level }, index) =>
    levelMark(level, at(index, levelTop, 0), stepHeight, context),
  );

  const label = style.text('label');
  const labelHeight = capHeight(label, faces);
  const promiseLabelTop = Math.max(...levels.map((each) => each.bottom)) + 6.5 * step;
  const promiseTop = promiseLabelTop + labelHeight + 3.2 * step;

  // From below: who and when, the action above, its label, a fine rule.
  const whoType = style.text('who');
  const whoTop = bottom - capHeight(whoType, faces);
  const actionType = style.text('action');
  const actionHeight = linesHeight(3, actionType, faces);
  const actionTop = whoTop - 4 * step - actionHeight;
  const actionLabelTop = actionTop - 3 * step - labelHeight;
  const ruleY = actionLabelTop - 3.6 * step;
  const promiseHeight = ruleY - 4 * step - promiseTop;

  const promises = sayAllAlike(
    moments.map(({ promise }) => promise),
    moments.map((_, index) => at(index, promiseTop, promiseHeight)),
    style.text('promise'),
    faces,
    style.pitch,
  );
  const actions = sayAllAlike(
    moments.map(({ action }) => action),
    moments.map((_, index) => at(index, actionTop, actionHeight)),
    actionType,
    faces,
    Math.min(style.pitch, actionHeight / 2),
  );

  return together(
    ...moments.flatMap((panel, index) => {
      const cell = at(index, nameTop, nameRoom.height);
      const name = names[index];
      const nameStyle = panel.first ? { ...nameType, colour: INK.signal } : nameType;
      const fixed = (text: string, y: number) =>
        say('chart', text, at(index, y, labelHeight), label, faces).drawn;
      const parts = [
        bars[index]?.drawn,
        name === undefined ? undefined : place('chart', name, cell, nameStyle, faces).drawn,
        levels[index]?.drawn,
        fixed(panel.promise.label, promiseLabelTop),
        promises[index]?.drawn,
        rule(cell.x, ruleY, cell.width, style.fine, INK.hairline),
        fixed(panel.action.label, actionLabelTop),
        actions[index]?.drawn,
        whoAndWhen(panel.who, panel.due, at(index, whoTop, 0), whoType, context).drawn,
      ];
      return parts.filter((part) => part !== undefined);
    }),
  );
}
