import type { EconomicsErrors, EconomicsResults } from './economics.ts';
import type { Dimension } from './questionnaires/growth-positioning.ts';
import { atLeast, below, hasTwoThirds, mean, type ScaleScore } from './scoring.ts';

/** The growth-position map: how well customers are kept, and how well they are won (4.5). */

export type PositionName = 'open-both-ends' | 'leaky-bucket' | 'quiet-harbour' | 'compounding';
export type Axis = 'keep' | 'win';
export type PositionFlag =
  'keep-practice-above-result' | 'keep-result-above-practice' | 'win-practice-above-result';

export type Position =
  | {
      /** 0–100 points. */
      readonly keep: number;
      readonly win: number;
      readonly name: PositionName;
      /** Axes so near the line that the neighbour should be named too. */
      readonly nearLine: readonly Axis[];
      /** Where what is done and what came of it do not agree. */
      readonly flags: readonly PositionFlag[];
    }
  | { readonly keep: number | null; readonly win: number | null; readonly name: null };

/** What each axis is the mean of (instrument.md 4.5). */
export const AXIS_DIMENSIONS: Readonly<Record<Axis, readonly Dimension[]>> = {
  keep: ['retention', 'anticipation', 'numbers'],
  win: ['partnership', 'leadership'],
};

const CROSS = 50;
/** One provisional standard error is about 6 points (instrument.md 4.5). */
const NEAR = 7.5;

/** The mean of the shown scales; null with fewer than two thirds of the applicable ones. */
export function axisScore(scales: readonly ScaleScore[]): number | null {
  const applicable = scales.filter((scale) => scale.applicable > 0);
  const shown = applicable.map(({ score }) => score).filter((score) => score !== null);
  return hasTwoThirds(shown.length, applicable.length) ? mean(shown) : null;
}

function nameOf(keep: number, win: number): PositionName {
  if (below(keep, CROSS)) return below(win, CROSS) ? 'open-both-ends' : 'leaky-bucket';
  return below(win, CROSS) ? 'quiet-harbour' : 'compounding';
}

const isNear = (points: number) => below(Math.abs(points - CROSS), NEAR);

function flagsOf(keep: number, win: number, money: EconomicsResults): readonly PositionFlag[] {
  const flags: PositionFlag[] = [];
  if (atLeast(keep, CROSS) && money.overTolerance === 'yes') {
    flags.push('keep-practice-above-result');
  }
  if (below(keep, CROSS) && money.overTolerance === 'no') {
    flags.push('keep-result-above-practice');
  }
  if (atLeast(win, CROSS) && money.netGrowthPct !== null && money.netGrowthPct < 0) {
    flags.push('win-practice-above-result');
  }
  return flags;
}

/** The place on the map; without a name when an axis has too few dimensions. */
export function scorePosition(
  dimensions: Readonly<Record<Dimension, ScaleScore>>,
  economics: EconomicsResults | EconomicsErrors | null,
): Position {
  const keep = axisScore(AXIS_DIMENSIONS.keep.map((dimension) => dimensions[dimension]));
  const win = axisScore(AXIS_DIMENSIONS.win.map((dimension) => dimensions[dimension]));
  if (keep === null || win === null) return { keep, win, name: null };
  const nearLine: Axis[] = [];
  if (isNear(keep)) nearLine.push('keep');
  if (isNear(win)) nearLine.push('win');
  return {
    keep,
    win,
    name: nameOf(keep, win),
    nearLine,
    flags: economics !== null && 'churnPct' in economics ? flagsOf(keep, win, economics) : [],
  };
}

/** The places just across the line on each axis that is near it; none for a clear place. */
export function neighboursOf(position: Position): readonly PositionName[] {
  if (position.name === null) return [];
  const { keep, win, nearLine } = position;
  // A place on the line counts as above it, so its neighbour lies below.
  const other = (points: number) => (atLeast(points, CROSS) ? CROSS - NEAR : CROSS);
  return nearLine.map((axis) =>
    axis === 'keep' ? nameOf(other(keep), win) : nameOf(keep, other(win)),
  );
}
