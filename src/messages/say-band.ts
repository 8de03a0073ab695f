import { bandOf, edgeOf, needsRange, type ScaleScore } from '#domain/scoring.ts';
import { BAND_NAMES } from './en/names.ts';
import { results } from './en/results.ts';

const words = results.moments;

/**
 * The level that a scale is shown under; a range of names while too much is open for one, and
 * undefined without a score.
 */
export function sayBand(scale: ScaleScore): string | undefined {
  const { band, low, high } = scale;
  if (band === null || low === null || high === null) return undefined;
  return needsRange(scale)
    ? words.to(BAND_NAMES[bandOf(low)], BAND_NAMES[bandOf(high)])
    : BAND_NAMES[band];
}

/** The neighbouring level, where the score is at most three points away from it. */
export function sayEdge(scale: ScaleScore): string | undefined {
  if (scale.score === null || needsRange(scale)) return undefined;
  const edge = edgeOf(scale.score);
  return edge && BAND_NAMES[edge];
}
