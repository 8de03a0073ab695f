import type { AssessmentData } from './assessment.ts';
import { fixFirstLines } from './headline.ts';
import { answersOf, findItem, type Item, itemsOf, PARTS } from './parts.ts';
import { isLevel } from './questionnaire.ts';
import { GRID_ITEMS } from './questionnaires/moments-of-truth.ts';
import { growthPositioningRanking, momentsOfTruthRanking } from './results.ts';

/** Which questions a short second look asks again, and why. */

export type ReviewReason = 'fix-first' | 'worked-on' | 'unknown' | 'next-gap' | 'lowest' | 'open';
export type ReviewItem = { readonly item: Item; readonly reason: ReviewReason };

/** A review takes about five minutes. */
export const MOST_IN_REVIEW = 15;
export const FEWEST_IN_REVIEW = 10;

const ITEMS: readonly Item[] = PARTS.flatMap(itemsOf);

const because =
  (reason: ReviewReason) =>
  (item: Item): ReviewItem => ({ item, reason });

/** What matters whatever their number: fix-first lines, what was worked on, what nobody knew. */
function whatMatters(assessment: AssessmentData): readonly ReviewItem[] {
  const answers = answersOf(assessment);
  const worked = (assessment.plan?.actions ?? [])
    .map(({ item }) => findItem(item ?? ''))
    .filter((item) => item !== undefined);
  return [
    ...fixFirstLines(assessment)
      .map(({ item }) => item)
      .map(because('fix-first')),
    // What a review before this one asked and nobody answered.
    ...ITEMS.filter(
      (item) => assessment.earlier?.items?.includes(item) === true && answers[item] === undefined,
    ).map(because('open')),
    ...worked.map(because('worked-on')),
    ...ITEMS.filter((item) => answers[item]?.level === 'dont-know').map(because('unknown')),
  ];
}

/** What fills a short list up: further gaps, then the lowest answers, then what was left open. */
function whatFollows(assessment: AssessmentData): readonly ReviewItem[] {
  const answers = answersOf(assessment);
  const level = (item: Item) => answers[item]?.level;
  const known = GRID_ITEMS.flatMap((item) => {
    const given = level(item);
    return given !== undefined && isLevel(given) ? [{ item, given }] : [];
  });
  return [
    ...momentsOfTruthRanking(assessment.momentsOfTruth ?? {}).map(({ item }) => item),
    ...growthPositioningRanking(assessment.growthPositioning ?? {}).map(({ item }) => item),
  ]
    .map(because('next-gap'))
    .concat(known.toSorted((a, b) => a.given - b.given).map(({ item }) => because('lowest')(item)))
    .concat(GRID_ITEMS.filter((item) => level(item) === undefined).map(because('open')));
}

const onceEach = (items: readonly ReviewItem[]): readonly ReviewItem[] =>
  items.filter(({ item }, at) => items.findIndex((each) => each.item === item) === at);

/**
 * Ten to fifteen questions in the order of the questionnaires: the three fix-first lines, what an
 * unfinished review has left open, the items of actions and the don't-knows, as far as there is room for fifteen; with fewer than ten of them
 * further gaps, the lowest answers and open questions of the 36 follow. What does not apply is
 * never among them, and each has the first reason that holds.
 */
export function chooseReview(assessment: AssessmentData): readonly ReviewItem[] {
  const answers = answersOf(assessment);
  const applies = ({ item }: ReviewItem) => answers[item]?.level !== 'not-applicable';
  const matters = onceEach(whatMatters(assessment).filter(applies)).slice(0, MOST_IN_REVIEW);
  const chosen =
    matters.length >= FEWEST_IN_REVIEW
      ? matters
      : onceEach([...matters, ...whatFollows(assessment).filter(applies)]).slice(
          0,
          FEWEST_IN_REVIEW,
        );
  return chosen.toSorted((a, b) => ITEMS.indexOf(a.item) - ITEMS.indexOf(b.item));
}
