import { type Drawn, together } from '../shape.ts';
import type { Box } from './set.ts';
import { heightOf, type Line } from './plan-lines.ts';

/** A table on its way to pages: its heading, the heads of its columns, its rows. */
export type Flowing = {
  /** White space above, unless it stands at the top of a page. */
  readonly gap: number;
  readonly heading: readonly Line[];
  /** Stand again at the top of each further page. */
  readonly heads: readonly Line[];
  readonly rows: readonly (readonly Line[])[];
};

// Sums of floating-point heights may differ in the last digit.
const ROUNDING = 1e-6;

/** A table up to this share of a page is not spread over two. */
const TOGETHER = 0.4;

/**
 * The pages of these tables. A row stays whole unless it is higher than a page; a heading never
 * stands without its first row. `room` is the place for text, the same on all pages; the first
 * page begins `used` mm lower.
 */
export function flow(tables: readonly Flowing[], room: Box, used: number): readonly Drawn[] {
  const pages: Drawn[][] = [[]];
  let y = room.y + used;
  const bottom = room.y + room.height + ROUNDING;
  const turn = () => {
    pages.push([]);
    y = room.y;
  };
  const put = (lines: readonly Line[]) => {
    for (const line of lines) {
      pages.at(-1)?.push(line.draw(room.x, y));
      y += line.height;
    }
  };
  for (const { gap, heading, heads, rows } of tables) {
    const most = room.height - heightOf(heads);
    const first = heightOf(rows[0] ?? []);
    const whole = heightOf(rows.flat());
    const atLeast = whole <= TOGETHER * room.height ? whole : Math.min(first, most / 2);
    const needed = heightOf(heading) + heightOf(heads) + atLeast;
    if (y + gap + needed > bottom) turn();
    if (y > room.y) y += gap;
    put([...heading, ...heads]);
    for (const row of rows) {
      const height = heightOf(row);
      if (y + height > bottom && height <= most) {
        turn();
        put(heads);
      }
      for (const line of row) {
        if (y + line.height > bottom) {
          turn();
          put(heads);
        }
        put([line]);
      }
    }
  }
  return pages.map((parts) => together(...parts));
}
