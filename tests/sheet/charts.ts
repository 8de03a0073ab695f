import { readFileSync } from 'node:fs';
import type { AssessmentData, PlayCardDraft } from '#domain/assessment.ts';
import { buildWallChart } from '#domain/build-wall-chart.ts';
import { formatDay } from '#domain/calendar.ts';
import type { AnswerLevel } from '#domain/questionnaire.ts';
import { MOMENT_SCALES, MOMENTS, type GridItem } from '#domain/questionnaires/moments-of-truth.ts';
import { momentOf } from '#domain/plan.ts';
import { scoreAssessment } from '#domain/results.ts';
import { CARD_LINES, type Edition, type WallChart } from '#domain/wall-chart.ts';
import type { WallChartInput } from '#domain/wall-chart-input.ts';
import { FACET_NAMES, LEVEL_NAMES, MOMENT_NAMES } from '#messages/en/names.ts';
import { wallChart as labels } from '#messages/en/wall-chart.ts';
import { readFace, type Faces } from '#sheet/face.ts';

/** Charts to lay out, and the fonts as the browser would load them. */

const font = (file: string) =>
  readFace(new Uint8Array(readFileSync(new URL(`../../src/sheet/fonts/${file}`, import.meta.url))));
export const faces: Faces = {
  regular: await font('regular.woff'),
  bold: await font('bold.woff'),
};

const fixed: Pick<WallChartInput, 'names' | 'labels' | 'formats'> = {
  names: { levels: LEVEL_NAMES, moments: MOMENT_NAMES, facets: FACET_NAMES },
  labels,
  formats: {
    day: (iso) => formatDay(iso, 'short', 'en-GB'),
    count: (value) => value.toLocaleString('en-GB'),
    percent: (value) => `${Math.round(value)}%`,
  },
};

type Line = readonly [item: GridItem, text: string, level: string];

/** The chart of an assessment; three fix-first lines are given in words. */
export function chartOf(
  assessment: AssessmentData,
  lines: readonly Line[] = [],
  edition: Edition = 'team',
  more: Pick<WallChartInput, 'position' | 'link'> = {},
): WallChart {
  return buildWallChart({
    ...fixed,
    assessment,
    edition,
    ...more,
    results: scoreAssessment(assessment).momentsOfTruth,
    fixFirst: lines.map(([item, text, level]) => {
      const moment = momentOf(item) ?? 'sale';
      return { item, moment, text, reason: `${MOMENT_NAMES[moment]} · ${level}` };
    }),
    answeredOn: assessment.updatedAt && formatDay(assessment.updatedAt, 'long', 'en-GB'),
    reviewOn: assessment.plan?.reviewOn && formatDay(assessment.plan.reviewOn, 'long', 'en-GB'),
  });
}

const LEVELS = '222211 222301 112200 222311 011200 101200'.split(' ');

const GIVEN: Readonly<Record<string, AnswerLevel>> = {
  0: 0,
  1: 1,
  2: 2,
  3: 3,
  4: 4,
  '?': 'dont-know',
  n: 'not-applicable',
};

/** One row of signs for each moment: a level, "?", "n" for does not apply, "-" for no answer. */
const answersFrom = (rows: readonly string[]) =>
  Object.fromEntries(
    MOMENT_SCALES.flatMap((scale, row) =>
      scale.items.flatMap((item, column) => {
        const level = GIVEN[rows[row]?.[column] ?? '-'];
        return level === undefined ? [] : [[item, { level }] as const];
      }),
    ),
  );

export const COMPLETE: AssessmentData = {
  updatedAt: '2026-11-23',
  business: {
    name: 'Baker Street Bakery',
    focus: 'families within ten minutes’ walk',
    customers: 1800,
  },
  respondent: { name: 'Ruth Baker', role: 'owner' },
  momentsOfTruth: {
    answers: answersFrom(LEVELS),
    interactions: [
      {
        name: 'counter talk',
        times: 2.2,
        seconds: 60,
        value: 3,
        potential: 3,
        idea: 'show one new thing, let them taste',
      },
      {
        name: 'weekly offers mail',
        times: 36.4,
        seconds: 8,
        value: 1,
        potential: 1,
        idea: 'ask who would miss it',
      },
      { name: 'collecting an order', times: 4, seconds: 240, value: 3, potential: 1 },
    ],
    promises: [
      { name: 'answer a web order within a day', promisedMinutes: 1440, checked: 20, kept: 17 },
      { name: 'cake ready at the hour agreed', promisedMinutes: 60, checked: 30, kept: 29 },
      { name: 'call back the same day', checked: 4, kept: 2 },
    ],
  },
  plan: {
    reviewOn: '2027-02-21',
    cards: {
      sale: {
        promise: 'A warm greeting within ten seconds, even in a queue.',
        when: 'Somebody comes in for the first time',
        who: 'The person at the counter',
        within: 'Ten seconds',
        first: 'Good morning; what is it for?',
        never: 'Look at the till first',
        check: 'Did they find what they came for?',
      },
      delivery: { promise: 'You leave knowing how to keep it and warm it.' },
      problem: { promise: 'We tell you before you find out.' },
      complaint: { promise: 'Put right on the spot, up to €15, without a discussion.' },
      competition: { promise: 'Baked here, this morning. Ask us what is in it.' },
      contacts: { promise: 'One letter a season, worth keeping.' },
    },
    actions: [
      {
        id: '1',
        moment: 'sale',
        text: 'Ask “what is it for?” before recommending',
        who: 'shop lead',
        due: '2026-11-30',
      },
      {
        id: '2',
        moment: 'delivery',
        item: 'delivery.proof',
        text: 'Card with five things to show a new customer',
        who: 'owner',
        due: '2026-11-27',
      },
      {
        id: '3',
        moment: 'problem',
        item: 'problem.plan',
        text: 'Sold-out list on the door by ten, with a swap for each loaf',
        who: 'shop lead',
        due: '2026-12-04',
      },
      {
        id: '4',
        moment: 'complaint',
        text: 'Agree the sum with all five of us',
        who: 'owner',
        due: '2026-11-25',
      },
      {
        id: '5',
        moment: 'competition',
        text: 'Write our one sentence; say it with proof',
        who: 'baker',
        due: '2026-12-11',
      },
      {
        id: '6',
        moment: 'contacts',
        text: 'Stop the weekly offers mail',
        who: 'owner',
        due: '2026-11-24',
      },
    ],
  },
};

export const COMPLETE_LINES: readonly Line[] = [
  ['delivery.proof', 'Ask new customers how it went.', 'left to chance'],
  ['problem.plan', 'Write down what we do when we spot a fault.', 'after the fact'],
  ['contacts.people', 'Give every contact its own reason.', 'after the fact'],
];

export const EMPTY: AssessmentData = {};
export const ONE_MOMENT: AssessmentData = {
  updatedAt: '2026-11-23',
  business: { name: 'Harbour Dental', focus: 'anxious patients who trust us now' },
  momentsOfTruth: { answers: answersFrom(['312?20']) },
};
export const ONE_MOMENT_LINES: readonly Line[] = [
  ['sale.progress', 'Change one thing in how you win customers.', 'left to chance'],
];

export const MIXED: AssessmentData = {
  ...COMPLETE,
  business: { name: 'Núñez & Søn, plumbers', focus: 'house owners' },
  respondent: { role: 'owner' },
  momentsOfTruth: { answers: answersFrom(['444444', '333343', '2?2-2-', '0000', 'nnnnnn', '1']) },
  plan: {
    cards: { sale: { promise: 'We call back within the hour.' } },
    actions: [{ id: '1', moment: 'sale', text: 'Keep it up', who: 'Jo' }],
  },
};

/** A play card with the same text on every line. */
export const cardOf = (text: string): PlayCardDraft => ({
  promise: text,
  ...Object.fromEntries(CARD_LINES.map((line) => [line, text])),
});

/** The complete chart with the same text in every field a person can type into. */
export const everywhere = (text: string): AssessmentData => ({
  ...COMPLETE,
  business: { name: text, focus: text, customers: 1800 },
  respondent: { name: text },
  momentsOfTruth: {
    answers: answersFrom(LEVELS),
    interactions: [
      { name: text, times: 2, seconds: 60, value: 3, potential: 3, idea: text },
      { name: `${text} ${text}`.slice(0, 10_000), times: 9, seconds: 8, value: 1, potential: 1 },
    ],
    promises: [1, 2, 3].map((kept) => ({ name: text, checked: 20, kept })),
  },
  plan: {
    reviewOn: '2027-02-21',
    cards: Object.fromEntries(MOMENTS.map((moment) => [moment, cardOf(text)])),
    actions: [
      ...MOMENTS.map((moment) => ({ id: moment, moment, text, who: text, due: '2026-12-24' })),
      ...COMPLETE_LINES.map(([item]) => ({ id: item, item, text, who: text, due: '2026-12-24' })),
    ],
  },
});

export const linesWith = (text: string): readonly Line[] =>
  COMPLETE_LINES.map(([item, , level]) => [item, text, level]);
