import type { Assessment, AssessmentData } from './assessment.ts';
import type { Answers } from './questionnaire.ts';
import {
  DIMENSION_SCALES,
  DIMENSIONS,
  type Dimension,
  type GrowthItem,
} from './questionnaires/growth-positioning.ts';
import {
  MOMENT_SCALES,
  MOMENTS,
  type Moment,
  type MomentsOfTruthItem,
  PROMISE_SCALE,
} from './questionnaires/moments-of-truth.ts';

/** The parts that are answered question by question, of both questionnaires. */
export const PARTS = [...MOMENTS, 'promises', ...DIMENSIONS] as const;
export type Part = Moment | 'promises' | Dimension;
export type Item = MomentsOfTruthItem | GrowthItem;

type PartScale = { readonly id: Part; readonly items: readonly Item[] };
const SCALES: readonly PartScale[] = [...MOMENT_SCALES, PROMISE_SCALE, ...DIMENSION_SCALES];

export const isMoment = (part: string): part is Moment => MOMENTS.some((each) => each === part);
export const isDimension = (part: string): part is Dimension =>
  DIMENSIONS.some((each) => each === part);
export const isPart = (text: string): text is Part => PARTS.some((part) => part === text);

export const itemsOf = (part: Part): readonly Item[] =>
  SCALES.find(({ id }) => id === part)?.items ?? [];

/** The questions of a part that this round asks: all of them, in a review only the chosen ones. */
export const askedItems = ({ earlier }: AssessmentData | Assessment, part: Part): readonly Item[] =>
  itemsOf(part).filter((item) => earlier?.items?.includes(item) ?? true);

/** The item with this id; undefined for any other text. */
export const findItem = (text: string): Item | undefined =>
  SCALES.flatMap(({ items }) => items).find((item) => item === text);

export function partOf(item: Item): Part {
  const part = PARTS.find((each) => item.startsWith(`${each}.`));
  if (part === undefined) throw new Error(`No part holds the item ${item}`);
  return part;
}

/** In which questionnaire the answers and settings of a part are kept. */
export const questionnaireOf = (part: Part): 'momentsOfTruth' | 'growthPositioning' =>
  isDimension(part) ? 'growthPositioning' : 'momentsOfTruth';

/** The note that waits for an answer to this question; undefined without one. */
export const waitingNote = (
  { momentsOfTruth, growthPositioning }: AssessmentData | Assessment,
  item: Item,
): string | undefined => momentsOfTruth?.notes?.[item] ?? growthPositioning?.notes?.[item];

/** All answers of both questionnaires; their ids never meet. */
export const answersOf = ({
  momentsOfTruth,
  growthPositioning,
}: AssessmentData | Assessment): Answers => ({
  ...momentsOfTruth?.answers,
  ...growthPositioning?.answers,
});
