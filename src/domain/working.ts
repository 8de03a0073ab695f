import type { AssessmentData } from './assessment.ts';
import { DEFAULT_REACH, DEFAULT_TARGET, type RankedItem } from './fix-first.ts';
import { isHeldBack, withoutPoints } from './open-review.ts';
import { answersOf, type Item, itemsOf, type Part, partOf, questionnaireOf } from './parts.ts';
import { type Axis, AXIS_DIMENSIONS, axisScore } from './position.ts';
import { DIMENSIONS, GROWTH_ITEMS, TRIAD_SCALE } from './questionnaires/growth-positioning.ts';
import { type Facet, facetScale, MOMENTS } from './questionnaires/moments-of-truth.ts';
import { growthPositioningRanking, momentsOfTruthRanking } from './results.ts';
import { type RowWorking, type RowWorkingId, rowWorkingOf } from './row-working.ts';
import {
  DEFAULT_STAKES,
  type IndexScore,
  type ScaleScore,
  type ScaleWorking,
  scoreIndex,
  workScale,
} from './scoring.ts';

/**
 * How a number came about. Nothing is computed a second time here: the functions that score hand
 * over what they scored from (instrument.md 5). The sentences stand in `messages`.
 */

/** The numbers on the results page that open their working. */
export type WorkingId =
  | { readonly kind: 'part'; readonly part: Part }
  | { readonly kind: 'facet'; readonly facet: Facet }
  | { readonly kind: 'triad' }
  | { readonly kind: 'index'; readonly of: 'moments' | 'growth' }
  | { readonly kind: 'axis'; readonly axis: Axis }
  | { readonly kind: 'line'; readonly item: Item }
  | RowWorkingId;

/** One part of a mean, with its weight in the weighted one. */
export type WorkedPart = {
  readonly part: Part;
  readonly scale: ScaleScore;
  /** 1–5. */
  readonly stakes: number;
};

/** What a part is set to; `assumed` names what nobody has said. */
export type PartSettings = {
  readonly stakes: number;
  /** 0–100 %. */
  readonly reach: number;
  /** Level 2–4. */
  readonly target: number;
  readonly assumed: readonly ('stakes' | 'reach' | 'target')[];
};

export type Working =
  | RowWorking
  | (ScaleWorking<Item> & {
      readonly kind: 'scale';
      readonly id: Extract<WorkingId, { readonly kind: 'part' | 'facet' | 'triad' }>;
    })
  | {
      readonly kind: 'index';
      readonly of: 'moments' | 'growth';
      readonly parts: readonly WorkedPart[];
      readonly index: IndexScore<Part>;
    }
  | {
      readonly kind: 'axis';
      readonly axis: Axis;
      readonly parts: readonly WorkedPart[];
      /** 0–100; null while fewer than two thirds of its parts are shown. */
      readonly score: number | null;
    }
  | {
      readonly kind: 'line';
      readonly line: RankedItem<Part, Item>;
      /** From 1, among all that have a gap. */
      readonly place: number;
      readonly of: number;
      readonly settings: PartSettings;
    };

/** The settings of a part, with the defaults for what nobody has said (instrument.md 3.4). */
export function settingsOf(assessment: AssessmentData, part: Part): PartSettings {
  const all: Readonly<Record<string, Partial<PartSettings> | undefined>> =
    assessment[questionnaireOf(part)]?.settings ?? {};
  const given = all[part] ?? {};
  return {
    stakes: given.stakes ?? DEFAULT_STAKES,
    reach: given.reach ?? DEFAULT_REACH,
    target: given.target ?? DEFAULT_TARGET,
    assumed: (['stakes', 'reach', 'target'] as const).filter((key) => given[key] === undefined),
  };
}

/** Scored as `scoreRound` does: without points while a review has open questions there. */
function workItems(assessment: AssessmentData, items: readonly Item[]): ScaleWorking<Item> {
  const work = workScale(answersOf(assessment), items);
  const isHeld = items.some((item) => isHeldBack(assessment, partOf(item)));
  return isHeld ? { ...work, scale: withoutPoints(work.scale) } : work;
}

const workedPart = (assessment: AssessmentData, part: Part): WorkedPart => ({
  part,
  scale: workItems(assessment, itemsOf(part)).scale,
  stakes: settingsOf(assessment, part).stakes,
});

function workIndex(assessment: AssessmentData, of: 'moments' | 'growth'): Working {
  const members: readonly Part[] = of === 'moments' ? MOMENTS : DIMENSIONS;
  const parts = members.map((part) => workedPart(assessment, part));
  const index = scoreIndex(parts.map(({ part, ...rest }) => ({ id: part, ...rest })));
  return { kind: 'index', of, parts, index };
}

function workAxis(assessment: AssessmentData, axis: Axis): Working {
  const parts = AXIS_DIMENSIONS[axis].map((part) => workedPart(assessment, part));
  return { kind: 'axis', axis, parts, score: axisScore(parts.map(({ scale }) => scale)) };
}

function workLine(assessment: AssessmentData, item: Item): Working | undefined {
  const ranking: readonly RankedItem<Part, Item>[] = GROWTH_ITEMS.some((each) => each === item)
    ? growthPositioningRanking(assessment.growthPositioning ?? {})
    : momentsOfTruthRanking(assessment.momentsOfTruth ?? {});
  const at = ranking.findIndex((line) => line.item === item);
  const line = ranking[at];
  if (line === undefined) return undefined;
  const settings = settingsOf(assessment, partOf(item));
  return { kind: 'line', line, place: at + 1, of: ranking.length, settings };
}

function itemsFor(id: Extract<WorkingId, { kind: 'part' | 'facet' | 'triad' }>): readonly Item[] {
  switch (id.kind) {
    case 'part':
      return itemsOf(id.part);
    case 'facet':
      return facetScale(id.facet).items;
    case 'triad':
      return TRIAD_SCALE.items;
  }
}

/** What a number rests on; undefined for a line that has no gap any more, or a number that is gone. */
export function workingOf(assessment: AssessmentData, id: WorkingId): Working | undefined {
  switch (id.kind) {
    case 'part':
    case 'facet':
    case 'triad':
      return { kind: 'scale', id, ...workItems(assessment, itemsFor(id)) };
    case 'index':
      return workIndex(assessment, id.of);
    case 'axis':
      return workAxis(assessment, id.axis);
    case 'line':
      return workLine(assessment, id.item);
    default:
      return rowWorkingOf(assessment, id);
  }
}
