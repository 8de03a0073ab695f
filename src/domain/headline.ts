import type { AssessmentData } from './assessment.ts';
import { isRankedEqual, pickThreeLines, type RankedItem } from './fix-first.ts';
import { type AnswerCounts, countGridAnswers, countGrowthAnswers } from './grid-answers.ts';
import { isHeldBack, openReview } from './open-review.ts';
import { neighboursOf, type PositionName } from './position.ts';
import { gridProgress, growthProgress, partProgress, type Progress } from './progress.ts';
import { type GridItem, type Moment, MOMENTS } from './questionnaires/moments-of-truth.ts';
import { type MomentsOfTruthResults, momentsOfTruthRanking, type Results } from './results.ts';
import {
  atLeast,
  type Band,
  BANDS,
  bandOf,
  below,
  DEPENDABLE_FROM,
  PATCHY_FROM,
} from './scoring.ts';

/**
 * Which sentence stands on top of results and paper, and the facts in it: the first of five rules
 * that applies (words.md, "Headline on Results and paper"), once no review is running. The sentences stand in `messages`.
 */

export type FixFirstLine = RankedItem<Moment, GridItem>;

export type Headline =
  | {
      /** A review with open questions: what it carries over is no new result. */
      readonly kind: 'review-open';
      /** Of the questions that it asks, in all parts, as far as they apply. */
      readonly answered: number;
      readonly of: number;
    }
  | {
      readonly kind: 'too-early';
      /** Of the 36, as far as they apply; "I don't know" is an answer. */
      readonly answered: number;
      readonly of: number;
      /** Finished moments with enough known answers for a band. */
      readonly complete: readonly { readonly moment: Moment; readonly band: Band }[];
    }
  | {
      /** Only the second questionnaire was begun, so nothing is said about the moments. */
      readonly kind: 'growth-only';
      /** Of the 34, as far as they apply. */
      readonly answered: number;
      readonly of: number;
      /** The place on the map; null while under half is answered, or with too few for a name. */
      readonly position: PositionName | null;
      /** Places just across a line that is near. */
      readonly neighbours: readonly PositionName[];
    }
  | {
      readonly kind: 'find-out-first';
      /** Moments of which a quarter or more is unknown, the least known one first. */
      readonly moments: readonly [Moment, ...Moment[]];
    }
  | {
      readonly kind: 'weak-link';
      /** How many moments are dependable or better. */
      readonly count: number;
      /** The lowest band among those; `orBetter` when not all of them share it. */
      readonly band: Band;
      readonly orBetter: boolean;
      /** Moments that are reactive or worse, the lowest first. */
      readonly weak: readonly Moment[];
    }
  | {
      readonly kind: 'fix-first';
      /** One line, or two that only the order of the questionnaire keeps apart. */
      readonly lines: readonly [FixFirstLine] | readonly [FixFirstLine, FixFirstLine];
    }
  | {
      readonly kind: 'protect';
      /** How many moments are shown, all of them as good as their target. */
      readonly count: number;
      readonly lowestBand: Band;
      /** The moments with the lowest score. */
      readonly weakest: readonly Moment[];
    };

type ScoredMoment = { readonly moment: Moment; readonly score: number };

const shownMoments = ({ moments }: MomentsOfTruthResults): readonly ScoredMoment[] =>
  MOMENTS.flatMap((moment) => {
    const { score } = moments[moment];
    return score === null ? [] : [{ moment, score }];
  }).toSorted((a, b) => a.score - b.score);

function tooEarly(
  assessment: AssessmentData,
  results: MomentsOfTruthResults | undefined,
): Headline {
  const { answered, of } = gridProgress(assessment);
  const complete = MOMENTS.flatMap((moment) => {
    const band = results?.moments[moment].band ?? null;
    const isComplete = partProgress(assessment, moment).status === 'complete';
    return isComplete && band !== null ? [{ moment, band }] : [];
  });
  return { kind: 'too-early', answered, of, complete };
}

const isUnderHalf = ({ answered, of }: Progress) => of === 0 || 2 * answered < of;

const isGrowthOnly = (assessment: AssessmentData) =>
  gridProgress(assessment).answered === 0 && growthProgress(assessment).answered > 0;

function growthOnly(assessment: AssessmentData, { growthPositioning }: Results): Headline {
  const progress = growthProgress(assessment);
  const { answered, of } = progress;
  const place = isUnderHalf(progress) ? undefined : growthPositioning?.position;
  return {
    kind: 'growth-only',
    answered,
    of,
    position: place?.name ?? null,
    neighbours: place === undefined ? [] : neighboursOf(place),
  };
}

/** The answers that the headline rests on: those of the six moments, once there are any. */
export const countHeadlineAnswers = (assessment: AssessmentData): AnswerCounts =>
  isGrowthOnly(assessment)
    ? countGrowthAnswers(assessment.growthPositioning?.answers ?? {})
    : countGridAnswers(assessment.momentsOfTruth?.answers ?? {});

const ENOUGH_UNKNOWN = 1 / 4;

function findOutFirst({ moments }: MomentsOfTruthResults): Headline | undefined {
  const [first, ...others] = MOMENTS.map((moment) => {
    const { dontKnow, applicable } = moments[moment];
    return { moment, unknown: applicable === 0 ? 0 : dontKnow / applicable };
  })
    .filter(({ unknown }) => unknown >= ENOUGH_UNKNOWN)
    .toSorted((a, b) => b.unknown - a.unknown)
    .map(({ moment }) => moment);
  return first === undefined ? undefined : { kind: 'find-out-first', moments: [first, ...others] };
}

function weakLink(results: MomentsOfTruthResults): Headline | undefined {
  if (results.index.score === null || !results.index.weakLink) return undefined;
  const shown = shownMoments(results);
  const strong = shown.filter(({ score }) => atLeast(score, DEPENDABLE_FROM));
  const bands = strong.map(({ score }) => bandOf(score));
  return {
    kind: 'weak-link',
    count: strong.length,
    band: BANDS.find((band) => bands.includes(band)) ?? results.index.band,
    orBetter: new Set(bands).size > 1,
    weak: shown.filter(({ score }) => below(score, PATCHY_FROM)).map(({ moment }) => moment),
  };
}

function fixFirst(lines: readonly FixFirstLine[]): Headline | undefined {
  const [first, second] = lines;
  if (first === undefined) return undefined;
  const areEqual = second !== undefined && isRankedEqual(first, second);
  return { kind: 'fix-first', lines: areEqual ? [first, second] : [first] };
}

function protect(results: MomentsOfTruthResults): Headline | undefined {
  const shown = shownMoments(results);
  const lowest = shown[0];
  if (lowest === undefined) return undefined;
  return {
    kind: 'protect',
    count: shown.length,
    lowestBand: bandOf(lowest.score),
    weakest: shown.filter(({ score }) => atLeast(lowest.score, score)).map(({ moment }) => moment),
  };
}

/** Every gap of the six moments, most urgent first; none while a review has open questions there. */
export const gapsToFix = (assessment: AssessmentData): readonly FixFirstLine[] =>
  isHeldBack(assessment, 'sale') ? [] : momentsOfTruthRanking(assessment.momentsOfTruth ?? {});

/** The lines of headline, chart and report; none as long as there is nothing to fix. */
export const fixFirstLines = (assessment: AssessmentData): readonly FixFirstLine[] =>
  pickThreeLines(gapsToFix(assessment));

/** The headline of an assessment with its results; never a sentence, only what it says. */
export function findHeadline(assessment: AssessmentData, results: Results): Headline {
  const { momentsOfTruth } = results;
  const review = openReview(assessment, assessment.earlier?.items ?? []);
  if (review !== undefined) {
    return { kind: 'review-open', answered: review.answered, of: review.of };
  }
  if (isGrowthOnly(assessment)) return growthOnly(assessment, results);
  if (momentsOfTruth === undefined || isUnderHalf(gridProgress(assessment))) {
    return tooEarly(assessment, momentsOfTruth);
  }
  return (
    findOutFirst(momentsOfTruth) ??
    weakLink(momentsOfTruth) ??
    fixFirst(fixFirstLines(assessment)) ??
    protect(momentsOfTruth) ??
    tooEarly(assessment, momentsOfTruth)
  );
}
