import { LEVELS, type Level } from './questionnaire.ts';
import { BANDS, bandOf, type ScaleScore } from './scoring.ts';
import { isWaiting } from './open-review.ts';
import type { ChartNames, MomentLevel, WallChartLabels } from './wall-chart.ts';

const levelOf = (score: number): Level => LEVELS[BANDS.indexOf(bandOf(score))] ?? 0;

export type LevelLabels = Pick<
  WallChartLabels,
  'levelOpen' | 'levelFew' | 'levelWaiting' | 'levelAside' | 'levelRange' | 'levelSoFar'
>;

/**
 * The level of a moment as the chart says it: a name, a range of names while too much is open,
 * "does not apply", or nothing yet.
 */
export function momentLevel(
  scale: ScaleScore | undefined,
  names: Pick<ChartNames, 'levels'>,
  labels: LevelLabels,
): MomentLevel {
  if (scale === undefined) return { kind: 'open', name: labels.levelOpen };
  const few = scale.answered === 0 ? labels.levelOpen : labels.levelFew;
  const open = { kind: 'open', name: isWaiting(scale) ? labels.levelWaiting : few } as const;
  const { score, low, high } = scale;
  if (scale.applicable === 0) return { kind: 'aside', name: labels.levelAside };
  if (score === null || low === null || high === null) return open;
  const [lowest, highest] = [levelOf(low), levelOf(high)];
  // Bounds over more than two bands: the range instead of one name (instrument.md 5).
  if (scale.partial && highest - lowest > 1) {
    const name = labels.levelRange(names.levels[lowest], names.levels[highest]);
    return { kind: 'range', low: lowest, high: highest, name };
  }
  const level = levelOf(score);
  const name = names.levels[level];
  return { kind: 'level', level, name: scale.partial ? labels.levelSoFar(name) : name };
}
