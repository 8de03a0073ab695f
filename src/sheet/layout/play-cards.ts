import type { ChartField, MomentPanel, TeamChart } from '#domain/wall-chart.ts';
import { INK } from '../ink.ts';
import { together, type Drawn } from '../shape.ts';
import type { Context } from './context.ts';
import { smallLabel } from './moment-parts.ts';
import { capHeight, columns, rule, sayAllAlike, type Box, widthOf } from './set.ts';

/** Room below each line of a card, in steps. */
const GAP = 3.6;

/** The fields of one card: `across` beside each other, as many rows as that takes. */
function fieldsOf(box: Box, count: number, across: number, { style }: Context): readonly Box[] {
  const cells = columns(box, across, style.gutter);
  const height = box.height / Math.ceil(count / across);
  return Array.from({ length: count }, (_, index) => ({
    ...(cells[index % across] ?? box),
    y: box.y + Math.floor(index / across) * height,
    height,
  }));
}

/** Where the text of a line starts: below its label in narrow columns, else beside it. */
function textOffset(panel: MomentPanel | undefined, across: 1 | 3, { style, faces }: Context) {
  const type = style.text('label');
  if (across === 1) return { x: 0, y: capHeight(type, faces) + 1.8 * style.step };
  const widths = (panel?.card ?? []).map(({ label }) => widthOf(label, type, faces));
  return { x: Math.max(0, ...widths) + 3 * style.step, y: 0 };
}

/**
 * The play cards of all moments in full: when, who, within, first, never, check. All lines in one
 * size; what is missing is a line to write on. One box and one drawing for each moment.
 */
export function playCards(
  panels: readonly MomentPanel[],
  boxes: readonly Box[],
  across: 1 | 3,
  context: Context,
): readonly Drawn<ChartField>[] {
  const { style, faces } = context;
  const lines = panels.flatMap(({ card }, index) => {
    const box = boxes[index];
    const fields = box === undefined ? [] : fieldsOf(box, card.length, across, context);
    return card.flatMap((entry, at) => {
      const field = fields[at];
      return field === undefined ? [] : [{ entry, field }];
    });
  });
  const offset = textOffset(panels[0], across, context);
  const rooms = lines.map(({ field }) => ({
    ...field,
    x: field.x + offset.x,
    y: field.y + offset.y,
    width: field.width - offset.x,
    height: field.height - offset.y - GAP * style.step,
  }));
  const height = rooms[0]?.height ?? 0;
  const texts = sayAllAlike(
    lines.map(({ entry }) => entry),
    rooms,
    style.text('card'),
    faces,
    { pitch: Math.min(style.pitch, height), height },
  );
  return panels.map((panel) =>
    together(
      ...lines.flatMap(({ entry, field }, index) => {
        const text = texts[index];
        if (text === undefined || !panel.card.includes(entry)) return [];
        return [smallLabel(entry.label, field, context), text.drawn];
      }),
    ),
  );
}

/** Room for the cards under the columns of the moments, in steps. */
export const CARD_COLUMNS = 100;

/** The cards beside each other, each under its moment. */
export function cardColumns(
  chart: TeamChart,
  box: Box,
  context: Context,
): readonly Drawn<ChartField>[] {
  const { step, fine, gutter } = context.style;
  const cells = columns(box, chart.moments.length, gutter);
  const cards = cells.map((cell) => ({
    ...cell,
    y: box.y + 4 * step,
    height: box.height - 4 * step,
  }));
  return playCards(chart.moments, cards, 1, context).map((card, index) => {
    const { x, width } = cells[index] ?? box;
    return together(rule(x, box.y, width, fine, INK.hairline), card);
  });
}
