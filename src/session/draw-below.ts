/** A whole number from 0 to below `below`, by chance. */
export function drawBelow(below: number): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return drawn % below;
}
