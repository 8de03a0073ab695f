import type { Grey } from './sharpen.ts';

/** For each place of a row that is `scale` times as long: the place before it, and how far on. */
function placesOf(length: number, scale: number) {
  return Array.from({ length: Math.floor(length * scale) }, (_, place) => {
    const from = Math.max(0, Math.min(length - 2, (place + 0.5) / scale - 0.5));
    return { before: Math.floor(from), part: from % 1 };
  });
}

/** A picture for the reader, `scale` times as large; what is new lies evenly between its neighbours. */
export function enlarge({ values, width, height }: Grey, scale: number): ImageData {
  const columns = placesOf(width, scale);
  const rows = placesOf(height, scale);
  const data = new Uint8ClampedArray(4 * columns.length * rows.length);
  let to = 0;
  for (const { before: row, part: down } of rows) {
    for (const { before: column, part: right } of columns) {
      const at = row * width + column;
      const [a, b] = [values[at] ?? 0, values[at + 1] ?? 0];
      const [c, d] = [values[at + width] ?? 0, values[at + width + 1] ?? 0];
      const upper = a + (b - a) * right;
      const lower = c + (d - c) * right;
      data[to] = data[to + 1] = data[to + 2] = (upper + (lower - upper) * down) / 256;
      to += 4;
    }
  }
  return { data, width: columns.length, height: rows.length, colorSpace: 'srgb' };
}
