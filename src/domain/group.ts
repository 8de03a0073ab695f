import { type Answers, isLevel, type Level } from './questionnaire.ts';
import {
  GRID_ITEMS,
  type GridItem,
  type Moment,
  MOMENT_SCALES,
} from './questionnaires/moments-of-truth.ts';
import { mean, scoreScale, sum } from './scoring.ts';

/** Several people about the same business: means, spread and agreement (instrument.md 6.1). */

export type AgreementWord = 'none' | 'weak' | 'moderate' | 'strong' | 'very-strong';

/** Fewer than three answers are never shown: two people could work out each other's. */
export type HiddenGroup = { readonly n: number; readonly hidden: true };

type Spread = {
  readonly n: number;
  readonly mean: number;
  readonly sd: number;
  readonly min: number;
  readonly max: number;
  /** Agreement 0–1: how much narrower the answers lie than if they were thrown by dice. */
  readonly rwg: number;
  readonly word: AgreementWord;
};

/** One question, in levels 0–4. */
export type ItemAgreement = Spread & {
  /** Further apart than dice: people see two different things. */
  readonly split: boolean;
  /** Mean distance from the median, in levels. */
  readonly adMedian: number;
};

/** One moment, in points 0–100 of each person's own score. */
export type MomentAgreement = Spread & {
  /** For the technical table only: six items push it above .9 even when people differ. */
  readonly rwgJ: number;
  /** The owner's score less the mean of the others; null without one owner and three others. */
  readonly ownerGap: number | null;
};

export type GroupResults =
  | { readonly respondents: number; readonly hidden: true }
  | {
      readonly respondents: number;
      readonly hidden: false;
      /** The 36, by item id. */
      readonly items: Readonly<Record<string, ItemAgreement | HiddenGroup>>;
      readonly groups: Readonly<Record<string, MomentAgreement | HiddenGroup>>;
    };

export type Respondent = {
  readonly role?: string | undefined;
  readonly answers?: Answers | undefined;
};

/** Answers that it takes to show anything about them. */
export const SHOWN_FROM = 3;
/** Variance of answers thrown by dice on five levels: (5² − 1) ÷ 12. */
const DICE_VARIANCE = 2;
const SPLIT_SLACK = 1e-9;

const varianceOf = (values: readonly number[], centre: number) =>
  sum(values.map((value) => (value - centre) ** 2)) / (values.length - 1);

/** The middle of the values, halfway between two when their number is even; 0 without any. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return mean(sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1)) ?? 0;
}

function wordFor(rwg: number): AgreementWord {
  if (rwg <= 0.3) return 'none';
  if (rwg <= 0.5) return 'weak';
  if (rwg <= 0.7) return 'moderate';
  return rwg <= 0.9 ? 'strong' : 'very-strong';
}

/** Mean, spread and agreement; `variance` is the one that agreement is measured by, in levels. */
function spreadOf(values: readonly number[], variance: number): Spread {
  const centre = mean(values) ?? 0;
  const rwg = Math.max(0, 1 - variance / DICE_VARIANCE);
  return {
    n: values.length,
    mean: centre,
    sd: Math.sqrt(varianceOf(values, centre)),
    min: Math.min(...values),
    max: Math.max(...values),
    rwg,
    word: wordFor(rwg),
  };
}

const levelVariance = (levels: readonly number[]) => varianceOf(levels, mean(levels) ?? 0);

/** Agreement about one question; below three levels nothing but their number. */
export function itemAgreement(levels: readonly Level[]): ItemAgreement | HiddenGroup {
  if (levels.length < SHOWN_FROM) return { n: levels.length, hidden: true };
  const variance = levelVariance(levels);
  const median = medianOf(levels);
  return {
    ...spreadOf(levels, variance),
    split: variance / DICE_VARIANCE - 1 > SPLIT_SLACK,
    adMedian: mean(levels.map((level) => Math.abs(level - median))) ?? 0,
  };
}

type MomentScore = { readonly isOwner: boolean; readonly score: number };

function ownerGap(scores: readonly MomentScore[]): number | null {
  const owners = scores.filter(({ isOwner }) => isOwner);
  const others = scores.filter(({ isOwner }) => !isOwner).map(({ score }) => score);
  const [owner] = owners;
  const meanOfOthers = mean(others);
  return owner === undefined ||
    meanOfOthers === null ||
    owners.length > 1 ||
    others.length < SHOWN_FROM
    ? null
    : owner.score - meanOfOthers;
}

/** Agreement about one moment from the people's scores and their levels on each of its items. */
function momentAgreement(
  scores: readonly MomentScore[],
  levelsByItem: readonly (readonly Level[])[],
): MomentAgreement | HiddenGroup {
  const shown = levelsByItem.filter((levels) => levels.length >= SHOWN_FROM);
  const variance = mean(shown.map(levelVariance));
  if (scores.length < SHOWN_FROM || variance === null) return { n: scores.length, hidden: true };
  const spread = spreadOf(
    scores.map(({ score }) => score),
    variance,
  );
  const agreed = shown.length * spread.rwg;
  return {
    ...spread,
    rwgJ: agreed / (agreed + variance / DICE_VARIANCE),
    ownerGap: ownerGap(scores),
  };
}

/** The levels that several people gave to one question, in their order. */
export const levelsOf = (respondents: readonly Respondent[], item: GridItem): readonly Level[] =>
  respondents
    .map(({ answers }) => answers?.[item]?.level)
    .filter((level) => level !== undefined && isLevel(level));

/** Puts the answers of several people together; fewer than three people stay hidden. */
export function scoreGroup(respondents: readonly Respondent[]): GroupResults {
  if (respondents.length < SHOWN_FROM) return { respondents: respondents.length, hidden: true };
  const scoresOf = (items: readonly GridItem[]) =>
    respondents.flatMap(({ role, answers }): MomentScore[] => {
      const { score } = scoreScale(answers ?? {}, items);
      return score === null ? [] : [{ isOwner: role === 'owner', score }];
    });
  const groups = MOMENT_SCALES.map(({ id, items }): [Moment, MomentAgreement | HiddenGroup] => [
    id,
    momentAgreement(
      scoresOf(items),
      items.map((item) => levelsOf(respondents, item)),
    ),
  ]);
  return {
    respondents: respondents.length,
    hidden: false,
    items: Object.fromEntries(
      GRID_ITEMS.map((item) => [item, itemAgreement(levelsOf(respondents, item))]),
    ),
    groups: Object.fromEntries(groups),
  };
}
