/**
 * Averages each pixel with its neighbours, 1–2–1 in both directions, and leaves greys. In bad
 * light a camera's noise is the main reason why a code cannot be read; this takes most of it away.
 */
export function soften({ data, width, height }: Pick<ImageData, 'data' | 'width' | 'height'>) {
  const across = new Uint16Array(width * height);
  // Green carries most of what the eye and the reader take for lightness.
  const green = (at: number) => data[4 * at + 1] ?? 0;
  for (let at = 1; at < across.length - 1; at += 1) {
    across[at] = green(at - 1) + 2 * green(at) + green(at + 1);
  }
  for (let at = width; at < across.length - width; at += 1) {
    const sum = (across[at - width] ?? 0) + 2 * (across[at] ?? 0) + (across[at + width] ?? 0);
    data[4 * at] = data[4 * at + 1] = data[4 * at + 2] = sum >> 4;
  }
}
