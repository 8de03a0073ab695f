import type { AssessmentData } from '#domain/assessment.ts';
import type { EconomicsResults } from '#domain/economics.ts';
import type { Headline } from '#domain/headline.ts';
import type { PositionFlag, PositionName } from '#domain/position.ts';
import type { Answers } from '#domain/questionnaire.ts';
import { scoreAssessment } from '#domain/results.ts';
import type { Band } from '#domain/scoring.ts';
import { EXAMPLES } from '#messages/en/examples.ts';

/** What each example is there to show. */
export type Story = {
  /** The day on which it begins, a Monday, so that days of the week in its plan are right. */
  readonly begins: string;
  readonly headline: Partial<Headline>;
  readonly bands: readonly (Band | null)[];
  readonly saysDoesGap: readonly string[];
  readonly position: PositionName;
  readonly flags: readonly PositionFlag[];
  readonly promises: readonly string[];
  /** What the economics leave open, because it is not counted there. */
  readonly notCounted: readonly (keyof EconomicsResults)[];
  readonly sampled: boolean;
};

const STORIES: Readonly<Record<string, Story>> = {
  'example-harbour-lane-bakery': {
    begins: '2026-11-23',
    headline: { kind: 'fix-first' },
    bands: ['dependable', 'patchy', 'reactive', 'dependable', 'patchy', 'reactive'],
    saysDoesGap: [],
    position: 'leaky-bucket',
    flags: [],
    promises: ['kept', 'slipping', 'broken', 'slipping'],
    notCounted: [
      'customersEnd',
      'netGrowthPct',
      'refill',
      'cac',
      'keepCost',
      'winToKeepRatio',
      'ltvToCac',
      'paybackMonths',
      'refillCost',
      'planBreakEven',
      'overTolerance',
    ],
    sampled: true,
  },
  'example-brackenfold-plumbing': {
    begins: '2026-11-30',
    headline: { kind: 'find-out-first', moments: ['delivery'] },
    bands: ['reactive', 'patchy', 'patchy', 'dependable', 'patchy', 'dependable'],
    saysDoesGap: ['Call back within two hours'],
    position: 'quiet-harbour',
    flags: [],
    promises: ['broken', 'broken', 'slipping', 'kept'],
    notCounted: ['keepCost', 'winToKeepRatio', 'planBreakEven', 'overTolerance'],
    sampled: false,
  },
  'example-quillmere-software': {
    begins: '2026-12-07',
    headline: { kind: 'weak-link', count: 5, band: 'dependable', weak: ['competition'] },
    bands: ['dependable', 'dependable', 'dependable', 'dependable', 'reactive', 'dependable'],
    saysDoesGap: [],
    position: 'compounding',
    flags: ['keep-practice-above-result'],
    promises: ['kept', 'kept', 'slipping', 'kept', 'broken'],
    notCounted: [],
    sampled: false,
  },
};

const storyOf = (id: string): Story => {
  const story = STORIES[id];
  if (story === undefined) throw new Error(`no story for ${id}`);
  return story;
};

/** Each example with its story. */
export const loaded = await Promise.all(
  EXAMPLES.map(async (example) => ({
    example,
    id: example.id,
    story: storyOf(example.id),
    assessment: await example.load(),
  })),
);

/** What the tests look at, with what is missing read as empty. */
export function partsOf(assessment: AssessmentData) {
  const { momentsOfTruth, growthPositioning, plan } = assessment;
  const answersA: Answers = momentsOfTruth?.answers ?? {};
  const answersB: Answers = growthPositioning?.answers ?? {};
  return {
    answersA,
    answersB,
    answers: { ...answersA, ...answersB },
    settings: momentsOfTruth?.settings ?? {},
    growthSettings: growthPositioning?.settings ?? {},
    contacts: momentsOfTruth?.interactions ?? [],
    promises: momentsOfTruth?.promises ?? [],
    cards: plan?.cards ?? {},
    actions: plan?.actions ?? [],
    results: scoreAssessment(assessment),
  };
}

export const isBetween = (
  count: number,
  { from, to }: { readonly from: number; readonly to: number },
) => count >= from && count <= to;

/** Every text of a value with its place. */
export function textsIn(value: unknown, id = ''): { readonly id: string; readonly text: string }[] {
  if (typeof value === 'string') return [{ id, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, `${id}/${key}`));
}
