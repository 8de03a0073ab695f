import type { Answers, Level } from './questionnaire.ts';
import { entryOf, type ScaleEntry } from './scale-entry.ts';

/**
 * Answers become scores here and nowhere else (instrument.md 5). A scale is a list of items, an
 * index a list of scales; both run from 0 to 100 points, and `null` means "not shown".
 */

export const BANDS = ['left-to-chance', 'reactive', 'patchy', 'dependable', 'signature'] as const;
export type Band = (typeof BANDS)[number];

export type ScaleScore = {
  /** The mean of the answered levels, 0–100; null when too few are answered. */
  readonly score: number | null;
  /** The band of the score. */
  readonly band: Band | null;
  /** The score when a 3 or 4 counts only as far as it could be shown. */
  readonly proven: number | null;
  /** What the score could still fall or rise to, with everything missing at 0 or at 4. */
  readonly low: number | null;
  readonly high: number | null;
  readonly applicable: number;
  /** Answered with a level. */
  readonly answered: number;
  readonly dontKnow: number;
  /** Shown, although something is missing. */
  readonly partial: boolean;
  /** How many 3s and 4s there are, and for how many of them "could you show it" was answered. */
  readonly highItems: number;
  readonly highChecked: number;
};

/** One scale as part of an index; stakes 1–5 are its weight in the weighted mean. */
export type IndexPart<Id extends string> = {
  readonly id: Id;
  readonly scale: ScaleScore;
  readonly stakes: number;
};

type Counted = { readonly parts: number; readonly partsApplicable: number };

export type ShownIndex<Id extends string> = Counted & {
  readonly score: number;
  readonly band: Band;
  readonly weighted: number;
  readonly proven: number | null;
  readonly low: number;
  readonly high: number;
  /** The parts with the lowest and the highest score; equal ones are all named. */
  readonly weakest: readonly Id[];
  readonly strongest: readonly Id[];
  readonly spread: number;
  /** The index is dependable, yet one part is reactive or worse. */
  readonly weakLink: boolean;
};

type HiddenIndex = Counted &
  Readonly<Record<'score' | 'band' | 'weighted' | 'proven' | 'low' | 'high', null>>;

export type IndexScore<Id extends string> = ShownIndex<Id> | HiddenIndex;

/** Stakes of a part that nobody has set: "could go either way". */
export const DEFAULT_STAKES = 3;

/** Levels 0–4 on a scale of 0–100 points. */
export const POINTS_PER_LEVEL = 25;
const TOP_LEVEL: Level = 4;

/** Half a level around each whole level, so that a band is the rounded mean level. */
const BAND_CUTS = [12.5, 37.5, 62.5, 87.5] as const;
export const DEPENDABLE_FROM = BAND_CUTS[2];
export const PATCHY_FROM = BAND_CUTS[1];

/** Sums of thirds and tenths must not fall off a cut they stand on (instrument.md 9). */
const SLACK = 1e-9;
export const atLeast = (points: number, cut: number) => points >= cut - SLACK;
export const below = (points: number, cut: number) => !atLeast(points, cut);

/** Answers that it takes before `count` items are one score. */
export const halfOf = (count: number) => Math.max(2, Math.ceil(count / 2));
const twoThirdsOf = (count: number) => Math.max(1, Math.ceil((2 * count) / 3 - SLACK));

/** True when enough of `count` items are answered for a score to be shown. */
export const hasHalf = (answered: number, count: number) => answered >= halfOf(count);
/** True when enough of `count` applicable parts are shown for their mean to be shown. */
export const hasTwoThirds = (shown: number, count: number) =>
  count > 0 && shown >= twoThirdsOf(count);

export const sum = (values: readonly number[]) => values.reduce((total, each) => total + each, 0);
/** The mean, or null of nothing. */
export const mean = (values: readonly number[]) =>
  values.length === 0 ? null : sum(values) / values.length;

/** The band of a score of 0–100 points. */
export function bandOf(score: number): Band {
  const [chance, reactive, patchy, dependable, signature] = BANDS;
  if (below(score, BAND_CUTS[0])) return chance;
  if (below(score, BAND_CUTS[1])) return reactive;
  if (below(score, BAND_CUTS[2])) return patchy;
  return below(score, BAND_CUTS[3]) ? dependable : signature;
}

/** So close to a cut that the neighbouring band should be named as well. */
const EDGE = 3;

/** The band on the other side of a cut at most 3 points away; undefined further inside. */
export function edgeOf(score: number): Band | undefined {
  const cut = BAND_CUTS.findIndex((each) => atLeast(EDGE, Math.abs(score - each)));
  if (cut === -1) return undefined;
  return bandOf(score) === BANDS[cut] ? BANDS[cut + 1] : BANDS[cut];
}

/** More than this many bands within reach, and the range says more than the band. */
const BANDS_AT_MOST = 2;

/** True when so much is missing that the range should be shown instead of the band. */
export function needsRange({ partial, low, high }: ScaleScore): boolean {
  if (!partial || low === null || high === null) return false;
  return BANDS.indexOf(bandOf(high)) - BANDS.indexOf(bandOf(low)) >= BANDS_AT_MOST;
}

/** A scale with all that its numbers come from. */
export type ScaleWorking<Id extends string = string> = {
  readonly entries: readonly ScaleEntry<Id>[];
  readonly scale: ScaleScore;
};

const NOT_APPLICABLE: ScaleScore = {
  score: null,
  band: null,
  proven: null,
  low: null,
  high: null,
  applicable: 0,
  answered: 0,
  dontKnow: 0,
  partial: false,
  highItems: 0,
  highChecked: 0,
};

const points = (total: number, count: number) => (POINTS_PER_LEVEL * total) / count;

function scoreEntries(entries: readonly ScaleEntry[]): ScaleScore {
  const applicable = entries.filter(({ said }) => said !== 'not-applicable');
  if (applicable.length === 0) return NOT_APPLICABLE;

  const levels = applicable.flatMap(({ counted }) => (counted === undefined ? [] : [counted]));
  const proven = applicable.flatMap((entry) => (entry.proven === undefined ? [] : [entry.proven]));
  const high = applicable.filter(({ counted }) => counted !== undefined && counted >= 3);
  const highChecked = high.filter(({ evidence }) => evidence !== undefined).length;

  const answered = levels.length;
  const missing = applicable.length - answered;
  const isShown = hasHalf(answered, applicable.length);
  const isProvenShown = isShown && 2 * highChecked >= high.length;
  const score = isShown ? points(sum(levels), answered) : null;
  return {
    score,
    band: score === null ? null : bandOf(score),
    proven: isProvenShown ? points(sum(proven), answered) : null,
    low: points(sum(levels), applicable.length),
    high: points(sum(levels) + TOP_LEVEL * missing, applicable.length),
    applicable: applicable.length,
    answered,
    dontKnow: applicable.filter(({ said }) => said === 'dont-know').length,
    partial: isShown && missing > 0,
    highItems: high.length,
    highChecked,
  };
}

/** Scores the items of one scale, and keeps what each of them brought. */
export function workScale<Id extends string>(
  answers: Answers,
  items: readonly Id[],
): ScaleWorking<Id> {
  const entries = items.map((item) => entryOf(item, answers[item]));
  return { entries, scale: scoreEntries(entries) };
}

/** Scores the items of one scale; without any applicable item all scores are null. */
export const scoreScale = (answers: Answers, items: readonly string[]): ScaleScore =>
  workScale(answers, items).scale;

/** The mean of values that are all there; null as soon as one is missing. */
const meanOfAll = (values: readonly (number | null)[]) => {
  const present = values.filter((value) => value !== null);
  return present.length === values.length ? mean(present) : null;
};

/**
 * The plain mean of the shown parts. Parts without an applicable item drop out; the range covers
 * the applicable parts that are not shown as well.
 */
export function scoreIndex<Id extends string>(parts: readonly IndexPart<Id>[]): IndexScore<Id> {
  const applicable = parts.filter(({ scale }) => scale.applicable > 0);
  const shown = applicable.flatMap(({ id, scale, stakes }) =>
    scale.score === null ? [] : [{ id, score: scale.score, proven: scale.proven, stakes }],
  );
  const counted = { parts: shown.length, partsApplicable: applicable.length };
  const score = hasTwoThirds(shown.length, applicable.length)
    ? mean(shown.map((part) => part.score))
    : null;
  const low = meanOfAll(applicable.map(({ scale }) => scale.low));
  const high = meanOfAll(applicable.map(({ scale }) => scale.high));
  if (score === null || low === null || high === null) {
    return {
      score: null,
      band: null,
      weighted: null,
      proven: null,
      low: null,
      high: null,
      ...counted,
    };
  }

  const lowest = Math.min(...shown.map((part) => part.score));
  const highest = Math.max(...shown.map((part) => part.score));
  const idsAt = (points: number) =>
    shown.filter((part) => Math.abs(part.score - points) <= SLACK).map(({ id }) => id);
  const weights = sum(shown.map(({ stakes }) => stakes));
  return {
    score,
    band: bandOf(score),
    weighted: sum(shown.map((part) => part.stakes * part.score)) / weights,
    proven: meanOfAll(shown.map(({ proven }) => proven)),
    low,
    high,
    ...counted,
    weakest: idsAt(lowest),
    strongest: idsAt(highest),
    spread: highest - lowest,
    weakLink: atLeast(score, DEPENDABLE_FROM) && below(lowest, PATCHY_FROM),
  };
}
