import type { AssessmentData } from './assessment.ts';
import { type Inventory, scoreContacts } from './contacts.ts';
import { type ContactWindow, nextContactWindow } from './cycle.ts';
import { type EconomicsErrors, type EconomicsResults, scoreEconomics } from './economics.ts';
import { FIX_FIRST_COUNT, type RankedItem, rankFixFirst } from './fix-first.ts';
import { isHeldBack, withoutPoints } from './open-review.ts';
import { type Position, scorePosition } from './position.ts';
import { type PromiseTable, saysDoesGap, scorePromises } from './promises.ts';
import { type Answers, isLevel } from './questionnaire.ts';
import {
  type Dimension,
  DIMENSION_SCALES,
  DIMENSIONS,
  GROWTH_ITEMS,
  type GrowthItem,
  TRIAD_SCALE,
} from './questionnaires/growth-positioning.ts';
import {
  type Facet,
  facetScale,
  GRID_ITEMS,
  type GridItem,
  type Moment,
  MOMENT_SCALES,
  MOMENTS,
  MOMENTS_OF_TRUTH_ITEMS,
  type MomentsOfTruthItem,
  momentScale,
  PROMISE_SCALE,
} from './questionnaires/moments-of-truth.ts';
import {
  DEFAULT_STAKES,
  type IndexScore,
  type ScaleScore,
  scoreIndex,
  scoreScale,
} from './scoring.ts';

/** Everything that follows from an assessment, in the shape of the results JSON (contract.md). */

export type FixFirstRow<Id extends string> = Pick<
  RankedItem<string, Id>,
  'item' | 'level' | 'priority' | 'steady'
>;

type MomentsOfTruthData = NonNullable<AssessmentData['momentsOfTruth']>;
type GrowthData = NonNullable<AssessmentData['growthPositioning']>;

export type MomentsOfTruthResults = {
  readonly index: IndexScore<Moment>;
  readonly moments: Readonly<Record<Moment, ScaleScore>>;
  readonly facets: Readonly<Record<Facet, ScaleScore>>;
  /** The six questions about keeping our word; not part of the index. */
  readonly promisePractice: ScaleScore;
  readonly promises: PromiseTable;
  /** Names of promises that are broken although the answers say they are kept. */
  readonly saysDoesGap: readonly string[];
  /** At most five; `momentsOfTruthRanking` has them all with their reasons. */
  readonly fixFirst: readonly FixFirstRow<GridItem>[];
  /** Questions answered "I don't know". */
  readonly findOut: readonly MomentsOfTruthItem[];
  /** Twenty answers or more, and all the same. */
  readonly straightLine: boolean;
  readonly interactions: Inventory;
};

export type GrowthPositioningResults = {
  readonly index: IndexScore<Dimension>;
  readonly dimensions: Readonly<Record<Dimension, ScaleScore>>;
  readonly triad: ScaleScore;
  readonly position: Position;
  readonly economics: EconomicsResults | EconomicsErrors | null;
  readonly fixFirst: readonly FixFirstRow<GrowthItem>[];
  readonly findOut: readonly GrowthItem[];
  readonly straightLine: boolean;
  /** Left out without a cycle length. */
  readonly window?: ContactWindow;
};

export type Results = {
  readonly id: string | null;
  /** Left out when the questionnaire is not in the file. */
  readonly momentsOfTruth?: MomentsOfTruthResults;
  readonly growthPositioning?: GrowthPositioningResults;
  /** Mean of both indices; null unless both are shown. */
  readonly combined: number | null;
};

const STRAIGHT_LINE_FROM = 20;

/** Twenty levels or more without any difference: nobody seems to have read the questions. */
function isStraightLine(answers: Answers, items: readonly string[]): boolean {
  const levels = items
    .map((item) => answers[item]?.level)
    .filter((level) => level !== undefined && isLevel(level));
  return levels.length >= STRAIGHT_LINE_FROM && new Set(levels).size === 1;
}

const unknownItems = <Id extends string>(answers: Answers, items: readonly Id[]) =>
  items.filter((item) => answers[item]?.level === 'dont-know');

const firstFive = <Id extends string>(ranking: readonly RankedItem<string, Id>[]) =>
  ranking
    .slice(0, FIX_FIRST_COUNT)
    .map(({ item, level, priority, steady }) => ({ item, level, priority, steady }));

/** Every gap of the 36, most urgent first, with what each rank rests on. */
export const momentsOfTruthRanking = ({ answers = {}, settings }: MomentsOfTruthData) =>
  rankFixFirst(
    answers,
    MOMENT_SCALES.map((scale) => ({ ...scale, settings: settings?.[scale.id] })),
  );

/** Every gap of the 34, most urgent first; nobody is asked about reach here. */
export const growthPositioningRanking = ({ answers = {}, settings }: GrowthData) =>
  rankFixFirst(
    answers,
    DIMENSION_SCALES.map((scale) => ({
      ...scale,
      settings: { ...settings?.[scale.id], reach: undefined },
    })),
  );

/** Which points are held back. */
type Held = Readonly<Record<'moments' | 'promises' | 'growth', boolean>>;
const NOTHING_HELD: Held = { moments: false, promises: false, growth: false };

const scaleScorer = (answers: Answers, isHeld: boolean) => (items: readonly string[]) => {
  const scale = scoreScale(answers, items);
  return isHeld ? withoutPoints(scale) : scale;
};

function scoreMomentsOfTruth(
  data: MomentsOfTruthData,
  customers: number | undefined,
  held: Held,
): MomentsOfTruthResults {
  const answers: Answers = data.answers ?? {};
  const score = scaleScorer(answers, held.moments);
  const moment = (id: Moment) => score(momentScale(id).items);
  const facet = (id: Facet) => score(facetScale(id).items);
  const moments = {
    sale: moment('sale'),
    delivery: moment('delivery'),
    problem: moment('problem'),
    complaint: moment('complaint'),
    competition: moment('competition'),
    contacts: moment('contacts'),
  };
  const facets = {
    plan: facet('plan'),
    promise: facet('promise'),
    people: facet('people'),
    personal: facet('personal'),
    proof: facet('proof'),
    progress: facet('progress'),
  };
  const promises = scorePromises(data.promises ?? []);
  const stakes = (id: Moment) => data.settings?.[id]?.stakes ?? DEFAULT_STAKES;
  return {
    index: scoreIndex(MOMENTS.map((id) => ({ id, scale: moments[id], stakes: stakes(id) }))),
    moments,
    facets,
    promisePractice: scaleScorer(answers, held.promises)(PROMISE_SCALE.items),
    promises,
    saysDoesGap: saysDoesGap(promises, facets.promise),
    fixFirst: held.moments ? [] : firstFive(momentsOfTruthRanking(data)),
    findOut: unknownItems(answers, MOMENTS_OF_TRUTH_ITEMS),
    straightLine: isStraightLine(answers, GRID_ITEMS),
    interactions: scoreContacts(data.interactions ?? [], customers),
  };
}

function scoreGrowthPositioning(data: GrowthData, held: Held): GrowthPositioningResults {
  const answers: Answers = data.answers ?? {};
  const score = scaleScorer(answers, held.growth);
  const dimension = (id: Dimension) =>
    score(DIMENSION_SCALES.find((scale) => scale.id === id)?.items ?? []);
  const dimensions = {
    retention: dimension('retention'),
    partnership: dimension('partnership'),
    anticipation: dimension('anticipation'),
    leadership: dimension('leadership'),
    numbers: dimension('numbers'),
  };
  const economics = scoreEconomics(data.economics);
  const window = nextContactWindow(data.cycle);
  const stakes = (id: Dimension) => data.settings?.[id]?.stakes ?? DEFAULT_STAKES;
  return {
    index: scoreIndex(DIMENSIONS.map((id) => ({ id, scale: dimensions[id], stakes: stakes(id) }))),
    dimensions,
    triad: score(TRIAD_SCALE.items),
    position: scorePosition(dimensions, economics),
    economics,
    fixFirst: held.growth ? [] : firstFive(growthPositioningRanking(data)),
    findOut: unknownItems(answers, GROWTH_ITEMS),
    straightLine: isStraightLine(answers, GROWTH_ITEMS),
    ...(window === undefined ? {} : { window }),
  };
}

function score(data: AssessmentData, held: Held): Results {
  const moments =
    data.momentsOfTruth && scoreMomentsOfTruth(data.momentsOfTruth, data.business?.customers, held);
  const growth = data.growthPositioning && scoreGrowthPositioning(data.growthPositioning, held);
  const a = moments?.index.score ?? null;
  const b = growth?.index.score ?? null;
  return {
    id: data.id ?? null,
    ...(moments && { momentsOfTruth: moments }),
    ...(growth && { growthPositioning: growth }),
    combined: a === null || b === null ? null : (a + b) / 2,
  };
}

/** Scores whatever is there; an empty questionnaire is scored as unanswered. */
export const scoreAssessment = (data: AssessmentData): Results => score(data, NOTHING_HELD);

/**
 * The same as people read it, on screen and paper: while a review has open questions, the points
 * they belong to are held back, and all that follows from them.
 */
export const scoreRound = (round: AssessmentData): Results =>
  score(round, {
    moments: isHeldBack(round, 'sale'),
    promises: isHeldBack(round, 'promises'),
    growth: isHeldBack(round, 'retention'),
  });
