import type { ChartField, TeamChart } from '#domain/wall-chart.ts';
import { fitTogether } from '../fit.ts';
import { INK } from '../ink.ts';
import { drawn, together, type Drawn } from '../shape.ts';
import type { Context } from './context.ts';
import { gridCell } from './grid-cell.ts';
import { capHeight, columns, place, say, type Box } from './set.ts';
import { levelField } from './texture.ts';

const EDGE = 0.2;

type WithGrid = Pick<TeamChart, 'grid'>;

/** The names of the habits above their columns, all on one line at their bottom. */
function columnHeads({ grid }: WithGrid, cells: readonly Box[], { style, faces }: Context) {
  const type = style.text('gridHead');
  const [room] = cells;
  if (room === undefined) return { drawn: together<ChartField>(), height: 0 };
  const heads = fitTogether(
    grid.columns,
    { width: room.width, height: capHeight(type, faces) * 2.8 },
    type,
    faces[type.face],
  );
  const height = Math.max(...heads.map((head) => head.height));
  const parts = heads.map((head, index) => {
    const cell = cells[index] ?? room;
    const box = { ...cell, y: cell.y + height - head.height, height: head.height };
    return place('chart', head, box, type, faces, 'middle').drawn;
  });
  return { drawn: together(...parts), height };
}

/** The names of the moments in one size; that of the moment to fix first stands out. */
function rowNames({ grid }: WithGrid, boxes: readonly Box[], { style, faces }: Context) {
  const type = style.text('gridRow');
  const [room] = boxes;
  if (room === undefined) return [];
  const fitted = fitTogether(
    grid.rows.map(({ name }) => name),
    { ...room, height: 0 },
    type,
    faces[type.face],
  );
  return fitted.map((name, index) => {
    const row = grid.rows[index];
    const box = boxes[index] ?? room;
    if (row?.first !== true) {
      const y = box.y + (box.height - name.height) / 2;
      return place('chart', name, { ...box, y }, type, faces).drawn;
    }
    const y = box.y + (box.height - capHeight(type, faces)) / 2;
    const first = { ...type, face: 'bold', colour: INK.signal } as const;
    return say('chart', row.name, { ...box, y, height: 0 }, first, faces).drawn;
  });
}

/** Moments down, habits across; every field shows its level as colour, texture and number. */
export function levelGrid(chart: WithGrid, box: Box, context: Context): Drawn<ChartField> {
  const { style, faces } = context;
  const { grid } = chart;
  const gap = 1.4 * style.step;
  const labelWidth = box.width * 0.33;
  const fields = { ...box, x: box.x + labelWidth, width: box.width - labelWidth };
  const cells = columns(fields, grid.columns.length, gap);
  const heads = columnHeads(chart, cells, context);
  const top = box.y + heads.height + 2.4 * style.step;
  const height = (box.y + box.height - top - (grid.rows.length - 1) * gap) / grid.rows.length;
  const names = grid.rows.map((_, index) => ({
    x: box.x,
    y: top + index * (height + gap),
    width: labelWidth - 2 * style.step,
    height,
  }));
  const keyType = style.text('gridHead');
  const corner = { ...box, y: box.y + heads.height - capHeight(keyType, faces), width: labelWidth };
  return together(
    grid.aimKey === undefined
      ? drawn()
      : say('chart', grid.aimKey, { ...corner, height: 0 }, keyType, faces).drawn,
    heads.drawn,
    ...rowNames(chart, names, context).flatMap((name, index) => {
      const y = names[index]?.y ?? top;
      const row = grid.rows[index]?.cells ?? [];
      const marks = row.map((cell, at) =>
        gridCell(
          { cell, aim: grid.rows[index]?.aims[at] },
          { ...(cells[at] ?? fields), y, height },
          grid,
          context,
        ),
      );
      return [name, ...marks];
    }),
  );
}

/** The five levels with their names in one line. */
export function levelKey(chart: TeamChart, box: Box, context: Context): Drawn<ChartField> {
  const { style, faces } = context;
  const type = style.text('key');
  const capitals = capHeight(type, faces);
  const swatch = capitals * 1.5;
  const gap = 1.4 * style.step;
  const texts = chart.key.map(({ level, name }) => `${level} ${name}`);
  const fitted = fitTogether(
    texts,
    { width: box.width / texts.length - swatch - 2 * gap, height: 0 },
    type,
    faces[type.face],
  );
  const widths = fitted.map(({ lines }) => swatch + gap + (lines[0]?.width ?? 0));
  const free = box.width - widths.reduce((sum, width) => sum + width, 0);
  const between = Math.min(free / (texts.length - 1), 5 * style.step);
  let x = box.x;
  const parts = chart.key.map(({ level }, index) => {
    const text = fitted[index];
    const y = box.y - (swatch - capitals) / 2;
    const field = levelField(level, { x, y, width: swatch, height: swatch }, EDGE, style.grain);
    const name =
      text === undefined
        ? drawn<ChartField>()
        : place('chart', text, { ...box, x: x + swatch + gap }, type, faces).drawn;
    x += (widths[index] ?? 0) + between;
    return together(field, name);
  });
  return together(...parts);
}
