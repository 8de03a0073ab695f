import type { AssessmentData } from './assessment.ts';
import { openGridAnswers } from './grid-answers.ts';
import { gapPlaces } from './promises.ts';
import { isLevel, type Level } from './questionnaire.ts';
import { GRID_ITEMS, type Moment, MOMENTS } from './questionnaires/moments-of-truth.ts';
import type { MomentsOfTruthResults } from './results.ts';

/** How sure the result is (instrument.md 5, "Flags"): facts, whose sentences stand in `messages`. */

export type Remark =
  | { readonly kind: 'weak-link'; readonly moment: Moment }
  | { readonly kind: 'straight-line'; readonly level: Level }
  /** Applicable questions of the grid without a level. */
  | { readonly kind: 'partial'; readonly open: number }
  /** Places from 0 of promises that are broken although the answers say they are kept. */
  | { readonly kind: 'says-does-gap'; readonly places: readonly number[] }
  /** 0–100 points. */
  | { readonly kind: 'proven-below-stated'; readonly stated: number; readonly proven: number }
  | {
      readonly kind: 'assumed';
      readonly guess: 'stakes' | 'reach';
      readonly moments: readonly Moment[];
    };

function straightLine(a: MomentsOfTruthResults, { momentsOfTruth }: AssessmentData): Remark[] {
  if (!a.straightLine) return [];
  const levels = GRID_ITEMS.map((item) => momentsOfTruth?.answers?.[item]?.level);
  const level = levels.filter((each) => each !== undefined).find(isLevel);
  return level === undefined ? [] : [{ kind: 'straight-line', level }];
}

function weakLink({ index }: MomentsOfTruthResults): Remark[] {
  const [moment] = index.score !== null && index.weakLink ? index.weakest : [];
  return moment === undefined ? [] : [{ kind: 'weak-link', moment }];
}

function provenBelowStated({ index }: MomentsOfTruthResults): Remark[] {
  return index.score === null || index.proven === null || index.proven >= index.score
    ? []
    : [{ kind: 'proven-below-stated', stated: index.score, proven: index.proven }];
}

/** The guesses that stand in for what nobody has said, for moments that are in play. */
function assumed(a: MomentsOfTruthResults, { momentsOfTruth }: AssessmentData): Remark[] {
  const inPlay = MOMENTS.filter((moment) => a.moments[moment].answered > 0);
  return (['stakes', 'reach'] as const).flatMap((guess): Remark[] => {
    const moments = inPlay.filter(
      (moment) => momentsOfTruth?.settings?.[moment]?.[guess] === undefined,
    );
    return moments.length === 0 ? [] : [{ kind: 'assumed', guess, moments }];
  });
}

/** All that applies, the most telling first; none for a complete and even set of answers. */
export function findRemarks(
  assessment: AssessmentData,
  a: MomentsOfTruthResults,
): readonly Remark[] {
  const open = openGridAnswers(a.moments);
  const gap = gapPlaces(a.promises, a.facets.promise);
  return [
    ...weakLink(a),
    ...straightLine(a, assessment),
    ...(open === 0 ? [] : [{ kind: 'partial', open } as const]),
    ...(gap.length === 0 ? [] : [{ kind: 'says-does-gap', places: gap } as const]),
    ...provenBelowStated(a),
    ...assumed(a, assessment),
  ];
}
