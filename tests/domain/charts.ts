import type { AssessmentData } from '#domain/assessment.ts';
import { buildWallChart } from '#domain/build-wall-chart.ts';
import type { AnswerLevel } from '#domain/questionnaire.ts';
import { FACETS, gridItem, type Moment } from '#domain/questionnaires/moments-of-truth.ts';
import { scoreAssessment } from '#domain/results.ts';
import type { CustomerChart, TeamChart } from '#domain/wall-chart.ts';
import type { WallChartInput } from '#domain/wall-chart-input.ts';
import { FACET_NAMES, LEVEL_NAMES, MOMENT_NAMES } from '#messages/en/names.ts';
import { wallChart as labels } from '#messages/en/wall-chart.ts';

/** Charts of small assessments, with dates and numbers in a plain format. */

function inputOf(assessment: AssessmentData, more: Partial<WallChartInput> = {}): WallChartInput {
  return {
    assessment,
    results: scoreAssessment(assessment).momentsOfTruth,
    fixFirst: [],
    names: { levels: LEVEL_NAMES, moments: MOMENT_NAMES, facets: FACET_NAMES },
    labels,
    edition: 'team',
    answeredOn: undefined,
    reviewOn: undefined,
    formats: {
      day: (iso) => `day ${iso}`,
      count: (value) => value.toLocaleString('en-GB'),
      percent: (value) => `${Math.round(value)}%`,
    },
    ...more,
  };
}

export function teamChart(assessment: AssessmentData, more?: Partial<WallChartInput>): TeamChart {
  const chart = buildWallChart(inputOf(assessment, more));
  if (chart.edition !== 'team') throw new Error('asked for the team edition');
  return chart;
}

export function customerChart(assessment: AssessmentData): CustomerChart {
  const chart = buildWallChart(inputOf(assessment, { edition: 'customers' }));
  if (chart.edition !== 'customers') throw new Error('asked for the customers’ edition');
  return chart;
}

/** Six answers of one moment in the order of the questions; undefined is no answer. */
export const answering = (
  moment: Moment,
  levels: readonly (AnswerLevel | undefined)[],
): AssessmentData => ({
  momentsOfTruth: {
    answers: Object.fromEntries(
      FACETS.flatMap((facet, index) => {
        const level = levels[index];
        return level === undefined ? [] : [[gridItem(moment, facet), { level }] as const];
      }),
    ),
  },
});
