import type { Level } from '#domain/questionnaire.ts';
import { INK, LEVEL_INK } from '../ink.ts';
import { drawn, together, type Drawn, type Point } from '../shape.ts';
import type { ChartField } from '#domain/wall-chart.ts';
import type { Box } from './set.ts';

/**
 * The five levels as fields: a colour from light to dark and a texture (blank, dots, hatch, dense
 * hatch, solid), so that a grey print or a copy of a copy keeps their order. Plain strokes cut to
 * the field, because neither painter needs to know patterns then.
 */

/** Side of a square dot. */
const DOT = 0.45;
const STROKE = 0.18;

/** Rows of square dots as dashed lines: a tenth of the bytes that single dots would take. */
function dots({ x, y, width, height }: Box, pitch: number, dot: number): Point[][] {
  const across = Math.max(1, Math.floor(width / pitch));
  const down = Math.max(1, Math.floor(height / pitch));
  const startX = x + (width - (across - 1) * pitch - dot) / 2;
  const endX = startX + (across - 1) * pitch + dot;
  const startY = y + (height - (down - 1) * pitch) / 2;
  return Array.from({ length: down }, (_, row): Point[] => [
    [startX, startY + row * pitch],
    [endX, startY + row * pitch],
  ]);
}

/** Strokes at 45°, `pitch` apart along the upper edge, cut at the edges of the field. */
function hatch({ x, y, width, height }: Box, pitch: number): Point[][] {
  const count = Math.floor((width + height) / pitch);
  return Array.from({ length: count }, (_, index): Point[] => {
    const along = (index + 0.5) * pitch;
    const fromTop = Math.min(along, width);
    const fromLeft = Math.min(along, height);
    return [
      [x + fromTop, y + along - fromTop],
      [x + along - fromLeft, y + fromLeft],
    ];
  });
}

const TEXTURES = {
  0: undefined,
  1: { kind: 'dots', pitch: 1.5 },
  2: { kind: 'hatch', pitch: 1.9 },
  3: { kind: 'hatch', pitch: 1.05 },
  4: undefined,
} as const;

/** A field in the look of a level, without its number; `grain` 1 up to A3, coarser on posters. */
export function levelField(level: Level, box: Box, edge: number, grain: number): Drawn<ChartField> {
  const ink = LEVEL_INK[level];
  const texture = TEXTURES[level];
  const ground = drawn<ChartField>({ kind: 'rect', ...box, fill: ink.ground });
  const frame = drawn<ChartField>({ kind: 'rect', ...box, stroke: INK.ink, strokeWidth: edge });
  if (texture === undefined) return together(ground, frame);
  const isDotted = texture.kind === 'dots';
  const [pitch, dot] = [texture.pitch * grain, DOT * grain];
  const pattern = drawn<ChartField>({
    kind: 'path',
    parts: isDotted ? dots(box, pitch, dot) : hatch(box, pitch),
    stroke: ink.texture,
    strokeWidth: isDotted ? dot : STROKE * grain,
    ...(isDotted ? { dash: [dot, pitch - dot] as const } : {}),
  });
  return together(ground, pattern, frame);
}

/** A patch free of texture in the middle of a field, for its number. */
export function levelPatch(
  level: Level,
  box: Box,
  patch: Pick<Box, 'width' | 'height'>,
): Drawn<ChartField> {
  return drawn<ChartField>({
    kind: 'rect',
    x: box.x + (box.width - patch.width) / 2,
    y: box.y + (box.height - patch.height) / 2,
    ...patch,
    fill: LEVEL_INK[level].ground,
  });
}
