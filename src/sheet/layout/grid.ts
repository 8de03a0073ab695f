import type { ChartField, GridCell, TeamChart } from '#domain/wall-chart.ts';
import { INK, LEVEL_INK } from '../ink.ts';
import { drawn, together, type Drawn } from '../shape.ts';
import type { Context } from './context.ts';
import { fitTogether } from '../fit.ts';
import { numberedField } from './level-mark.ts';
import { capHeight, columns, place, say, type Box, widthOf } from './set.ts';
import { levelField, levelPatch } from './texture.ts';

const EDGE = 0.2;

const emptyCell = (box: Box): Drawn<ChartField> =>
  drawn({ kind: 'rect', ...box, stroke: INK.hairline, strokeWidth: EDGE });

function cellOf(cell: GridCell, box: Box, grid: TeamChart['grid'], context: Context) {
  const type = context.style.text('cell');
  switch (cell) {
    case 'unanswered':
      return emptyCell(box);
    case 'dont-know':
    case 'not-applicable': {
      const mark = cell === 'dont-know' ? grid.unknownMark : grid.asideMark;
      const capitals = capHeight(type, context.faces);
      const y = box.y + (box.height - capitals) / 2;
      const soft = { ...type, colour: INK.soft };
      return together(
        emptyCell(box),
        say('chart', mark, { ...box, y, height: capitals }, soft, context.faces, 'middle').drawn,
      );
    }
    default:
      return numberedField(cell, String(cell), box, type, context);
  }
}

/** A cell with the level that is aimed at beside the one that is, on one baseline. */
function aimedCell(
  cell: GridCell,
  aim: string,
  box: Box,
  grid: TeamChart['grid'],
  context: Context,
): Drawn<ChartField> {
  const { style, faces } = context;
  const [type, small] = [style.text('cell'), style.text('aim')];
  const level =
    cell === 'unanswered' || cell === 'dont-know' || cell === 'not-applicable' ? 0 : cell;
  const mark = cell === 'dont-know' ? grid.unknownMark : cell === level ? String(level) : '';
  const colour = cell === level ? LEVEL_INK[level].number : INK.soft;
  const [capitals, smaller] = [capHeight(type, faces), capHeight(small, faces)];
  const markWidth = mark === '' ? 0 : widthOf(mark, type, faces) + style.step;
  const width = markWidth + widthOf(aim, small, faces);
  const x = box.x + (box.width - width) / 2;
  const y = box.y + (box.height - capitals) / 2;
  const aimBox = { ...box, x: x + markWidth, y: y + capitals - smaller, height: smaller };
  return together(
    cell === level ? levelField(level, box, EDGE, style.grain) : emptyCell(box),
    levelPatch(level, box, { width: width + 2 * style.step, height: capitals * 1.5 }),
    say('chart', mark, { ...box, x, y, height: capitals }, { ...type, colour }, faces).drawn,
    say('chart', aim, aimBox, { ...small, colour: LEVEL_INK[level].number }, faces).drawn,
  );
}

type WithGrid = Pick<TeamChart, 'grid'>;

/** Moments down, habits across; every field shows its level as colour, texture and number. */
export function levelGrid({ grid }: WithGrid, box: Box, context: Context): Drawn<ChartField> {
  const { style, faces } = context;
  const labelWidth = box.width * 0.33;
  const headType = style.text('gridHead');
  const fields = { ...box, x: box.x + labelWidth, width: box.width - labelWidth };
  const cells = columns(fields, grid.columns.length, 1.4 * style.step);
  const cellWidth = cells[0]?.width ?? fields.width;
  const heads = fitTogether(
    grid.columns,
    { width: cellWidth, height: capHeight(headType, faces) * 2.8 },
    headType,
    faces[headType.face],
  );
  const headHeight = Math.max(...heads.map(({ height }) => height));
  const top = box.y + headHeight + 2.4 * style.step;
  const gap = 1.4 * style.step;
  const height = (box.y + box.height - top - (grid.rows.length - 1) * gap) / grid.rows.length;
  const rowType = style.text('gridRow');
  const names = fitTogether(
    grid.rows.map(({ name }) => name),
    { width: labelWidth - 2 * style.step, height: 0 },
    rowType,
    faces[rowType.face],
  );
  const headings = heads.map((head, index) => {
    const cell = cells[index] ?? fields;
    const y = box.y + headHeight - head.height;
    return place('chart', head, { ...cell, y, height: head.height }, headType, faces, 'middle')
      .drawn;
  });
  const corner = { ...box, y: box.y + headHeight - capHeight(headType, faces) };
  const aimKey =
    grid.aimKey === undefined
      ? []
      : [
          say('chart', grid.aimKey, { ...corner, width: labelWidth, height: 0 }, headType, faces)
            .drawn,
        ];
  const rows = grid.rows.map((row, index) => {
    const y = top + index * (height + gap);
    const name = names[index];
    const type = row.first ? ({ ...rowType, face: 'bold', colour: INK.signal } as const) : rowType;
    const label =
      name === undefined || row.first
        ? say(
            'chart',
            row.name,
            {
              x: box.x,
              y: y + (height - capHeight(rowType, faces)) / 2,
              width: labelWidth - 2 * style.step,
              height: 0,
            },
            type,
            faces,
          )
        : place('chart', name, { ...box, y: y + (height - name.height) / 2 }, type, faces);
    return together(
      label.drawn,
      ...row.cells.map((cell, at) => {
        const aim = row.aims[at];
        const field = { ...(cells[at] ?? fields), y, height };
        return aim === undefined
          ? cellOf(cell, field, grid, context)
          : aimedCell(cell, aim, field, grid, context);
      }),
    );
  });
  return together(...aimKey, ...headings, ...rows);
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
