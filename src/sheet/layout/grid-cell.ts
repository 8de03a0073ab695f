import type { ChartField, GridCell, TeamChart } from '#domain/wall-chart.ts';
import { INK, LEVEL_INK } from '../ink.ts';
import { asOneParagraph, drawn, together, type Drawn } from '../shape.ts';
import type { Context } from './context.ts';
import { numberedField } from './level-mark.ts';
import { capHeight, say, type Box, widthOf } from './set.ts';
import { levelField, levelPatch } from './texture.ts';

/** One answer in the grid. */

type Marks = Pick<TeamChart['grid'], 'unknownMark' | 'asideMark'>;

const EDGE = 0.2;

const emptyCell = (box: Box): Drawn<ChartField> =>
  drawn({ kind: 'rect', ...box, stroke: INK.hairline, strokeWidth: EDGE });

function plainCell(cell: GridCell, box: Box, grid: Marks, context: Context): Drawn<ChartField> {
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
  grid: Marks,
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
    asOneParagraph(
      together(
        say('chart', mark, { ...box, x, y, height: capitals }, { ...type, colour }, faces).drawn,
        say('chart', aim, aimBox, { ...small, colour: LEVEL_INK[level].number }, faces).drawn,
      ),
    ),
  );
}

/** A cell with its level, and with its aim while that is not reached. */
export const gridCell = (
  { cell, aim }: { readonly cell: GridCell; readonly aim: string | undefined },
  box: Box,
  grid: Marks,
  context: Context,
): Drawn<ChartField> =>
  aim === undefined
    ? plainCell(cell, box, grid, context)
    : aimedCell(cell, aim, box, grid, context);
