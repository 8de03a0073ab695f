import type { ChartField } from '#domain/wall-chart.ts';
import { INK } from '../ink.ts';
import { drawn, together, type Drawn, type Point } from '../shape.ts';
import type { Context } from './context.ts';
import { capHeight, linesHeight, say, type Align, widthOf } from './set.ts';

/** The way of a customer from first hearing of us to telling others, and its five stations. */

export type Station = { readonly at: number; readonly name: string };

const way = (from: Point, to: Point, strokeWidth: number): Drawn<ChartField> =>
  drawn({ kind: 'path', parts: [[from, to]], stroke: INK.accent, strokeWidth });

const stop = ([x, y]: Point, radius: number, isGoal: boolean): Drawn<ChartField> =>
  drawn({
    kind: 'circle',
    x,
    y,
    radius,
    fill: isGoal ? INK.accent : INK.paper,
    stroke: INK.accent,
    strokeWidth: radius * 0.5,
  });

/** Radius of a station on the way. */
export const stationRadius = ({ style }: Context): number => 1.5 * style.step;

/** From left to right, names above; `at` is the x of each station, the last one the goal. */
export function acrossSpine(
  stations: readonly Station[],
  y: number,
  box: { readonly x: number; readonly width: number },
  context: Context,
): Drawn<ChartField> {
  const { style, faces } = context;
  const type = style.text('station');
  const radius = stationRadius(context);
  const base = y - radius - 2 * style.step;
  const end = box.x + box.width;
  const names = stations.map(({ at, name }, index) => {
    const isLast = index === stations.length - 1;
    const align: Align = isLast ? 'end' : 'start';
    const next = stations[index + 1]?.at ?? end;
    const room = isLast
      ? { x: end - 40, width: 40 }
      : { x: at - radius, width: next - at - style.gutter };
    const height = capHeight(type, faces);
    return say('chart', name, { ...room, y: base - height, height }, type, faces, align).drawn;
  });
  return together(
    way([box.x + radius, y], [end - radius, y], 0.7 * style.step),
    ...stations.map(({ at }, index) => stop([at, y], radius, index === stations.length - 1)),
    ...names,
  );
}

/** Width that the way and its longest name take beside the moments. */
export function downSpineWidth(names: readonly string[], context: Context): number {
  const { style, faces } = context;
  const widest = Math.max(...names.map((name) => widthOf(name, style.text('station'), faces)));
  return 2 * stationRadius(context) + 2 * style.step + widest;
}

/** From top to bottom, names to the right of the way; `at` is the y of each station. */
export function downSpine(
  stations: readonly Station[],
  x: number,
  box: { readonly y: number; readonly height: number },
  context: Context,
): Drawn<ChartField> {
  const { style, faces } = context;
  const type = style.text('station');
  const radius = stationRadius(context);
  const height = linesHeight(1, type, faces);
  const names = stations.map(({ at, name }) => {
    const room = {
      x: x + radius + 2 * style.step,
      y: at - height / 2,
      width: widthOf(name, type, faces),
      height,
    };
    return say('chart', name, room, type, faces).drawn;
  });
  return together(
    way([x, box.y], [x, box.y + box.height], 0.7 * style.step),
    ...stations.map(({ at }, index) => stop([x, at], radius, index === stations.length - 1)),
    ...names,
  );
}
