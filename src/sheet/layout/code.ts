import type { ChartField, TeamChart } from '#domain/wall-chart.ts';
import { INK } from '../ink.ts';
import { qrCode, type QrCode } from '../qr-code.ts';
import { drawn, together } from '../shape.ts';
import type { Context } from './context.ts';
import { linesHeight, say, type Placed } from './set.ts';

/** The code that holds the answers, and a line that says what is in it. */

/** Side of the dark square as it is aimed at, in mm. */
const SIDE = { small: 33, large: 40, poster: 60 } as const;
const CAPTION_LINES = 3;

export type ChartCode = {
  readonly qr: QrCode;
  readonly caption: string;
  /** Width that the code takes with the white zone on its left, in mm. */
  readonly width: number;
};

/** The code of a chart, measured; undefined when the chart carries none. */
export function chartCode({ code }: TeamChart, size: keyof typeof SIDE): ChartCode | undefined {
  if (code === undefined) return undefined;
  const qr = qrCode(code.link, SIDE[size], INK.ink);
  return { qr, caption: code.caption, width: qr.side + qr.quiet };
}

/** Draws the code with its right upper corner at (`right`, `y`); white zones are kept free. */
export function drawCode(
  { qr, caption }: ChartCode,
  right: number,
  y: number,
  { style, faces }: Context,
): Placed {
  const x = right - qr.side;
  const type = style.text('code');
  const said = say(
    'chart',
    caption,
    {
      x,
      y: y + qr.side + qr.quiet + style.step,
      width: qr.side,
      height: linesHeight(CAPTION_LINES, type, faces),
    },
    type,
    faces,
  );
  return { drawn: together(drawn<ChartField>(qr.at(x, y)), said.drawn), bottom: said.bottom };
}
