import { LEVELS, type Level } from '#domain/questionnaire.ts';
import type { ChartField, MomentLevel } from '#domain/wall-chart.ts';
import { INK, LEVEL_INK } from '../ink.ts';
import { drawn, together, type Drawn } from '../shape.ts';
import { MM_PER_PT } from '../text.ts';
import type { Context } from './context.ts';
import { columns, say, type Box, type Placed, type TextStyle } from './set.ts';
import { levelField, levelPatch } from './texture.ts';

const EDGE = 0.25;
const EMPTY_EDGE = 0.2;

/** A field of a level with its number in the middle. */
export function numberedField(
  level: Level,
  text: string,
  box: Box,
  type: TextStyle,
  { style, faces }: Context,
): Drawn<ChartField> {
  const em = type.max * MM_PER_PT;
  const capitals = faces[type.face].capHeight * em;
  const number = say(
    'chart',
    text,
    { ...box, y: box.y + (box.height - capitals) / 2, height: capitals },
    { ...type, colour: LEVEL_INK[level].number },
    faces,
    'middle',
  );
  const patch = Math.min(box.height - 0.6, capitals * 1.5);
  return together(
    levelField(level, box, EDGE, style.grain),
    levelPatch(level, box, { width: patch, height: patch }),
    number.drawn,
  );
}

const emptyField = (box: Box): Drawn<ChartField> =>
  drawn({ kind: 'rect', ...box, stroke: INK.hairline, strokeWidth: EMPTY_EDGE });

/** Five steps: filled up to the level, its number in the last filled one. */
export function levelSteps(level: MomentLevel, box: Box, context: Context): Drawn<ChartField> {
  const boxes = columns(box, LEVELS.length, box.height * 0.14);
  const type = context.style.text('levelNumber');
  const faint = { ...type, colour: INK.soft, face: 'regular' } as const;
  const parts = LEVELS.map((step) => {
    const field = boxes[step] ?? box;
    switch (level.kind) {
      case 'level':
        if (step === level.level) return numberedField(step, String(step), field, type, context);
        return step < level.level
          ? levelField(level.level, field, EDGE, context.style.grain)
          : emptyField(field);
      case 'range':
        if (step !== level.low && step !== level.high) return emptyField(field);
        return together(emptyField(field), numberedField(0, String(step), field, faint, context));
      case 'open':
      case 'aside':
        return emptyField(field);
    }
  });
  return together(...parts);
}

/** The five steps with the name of the level below. */
export function levelMark(
  level: MomentLevel | undefined,
  box: Box,
  stepHeight: number,
  context: Context,
): Placed {
  const { style, faces } = context;
  if (level === undefined) return { drawn: drawn(), bottom: box.y };
  const steps = levelSteps(level, { ...box, height: stepHeight }, context);
  const isNamed = level.kind === 'level' || level.kind === 'range';
  const type = style.text(isNamed ? 'levelName' : 'levelOpen');
  const y = box.y + stepHeight + 3 * style.step;
  const name = say('chart', level.name, { ...box, y, height: 0 }, type, faces);
  return { drawn: together(steps, name.drawn), bottom: name.bottom };
}
