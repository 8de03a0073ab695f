import type { Assessment, AssessmentData } from '#domain/assessment.ts';
import { GROWTH_ITEMS } from '#domain/questionnaires/growth-positioning.ts';
import { MOMENTS, MOMENTS_OF_TRUTH_ITEMS } from '#domain/questionnaires/moments-of-truth.ts';
import type { Report } from '#domain/report.ts';
import { reportOf } from '#features/report/report-model.ts';

import { example as bakery } from '#messages/en/examples/counter.ts';
import { example as plumber } from '#messages/en/examples/job.ts';
import { example as reseller } from '#messages/en/examples/contract.ts';
import { loadAllWords, loadGrowthWords } from '#messages/load-words.ts';
import { layOutReport } from '#sheet/layout/report.ts';
import { paperOf, type Paper } from '#sheet/paper-size.ts';
import { COMPLETE, EMPTY, everywhere, faces, MIXED, ONE_MOMENT } from './charts.ts';
import { EXTREME, WRITTEN } from './texts.ts';

/** Reports to lay out, as the report page puts them together. */

const [all, growth] = await Promise.all([loadAllWords(), loadGrowthWords()]);
const TODAY = '2026-11-23';

export const reportFor = (data: AssessmentData, withAnswers = true): Report =>
  reportOf({ ...data, id: 'report' } satisfies Assessment, { all, growth }, withAnswers, TODAY);

export const layOut = (report: Report, paper: Paper) => layOutReport(report, paper, faces);

export const pagesFor = (data: AssessmentData, paper: Paper, withAnswers = true) =>
  layOut(reportFor(data, withAnswers), paper);

export const A4 = paperOf('a4', 'portrait');
export const LETTER = paperOf('letter', 'portrait');
export const REPORT_PAPERS = [A4, LETTER] as const;

/** Three businesses that have answered, listed and planned everything there is. */
export const EXAMPLES = [
  ['bakery', bakery],
  ['plumber', plumber],
  ['reseller', reseller],
] as const;
/** The same text in every field that a person can type into, notes and cards included. */
export function writtenWith(text: string): AssessmentData {
  const data = everywhere(text);
  const noted = (items: readonly string[]) =>
    Object.fromEntries(items.map((item) => [item, { level: 1, note: text } as const]));
  const card = { promise: text, when: text, who: text, within: text, first: text, never: text };
  return {
    ...data,
    momentsOfTruth: { ...data.momentsOfTruth, answers: noted(MOMENTS_OF_TRUTH_ITEMS) },
    growthPositioning: { answers: noted(GROWTH_ITEMS) },
    plan: {
      ...data.plan,
      cards: Object.fromEntries(MOMENTS.map((moment) => [moment, { ...card, check: text }])),
      actions: data.plan?.actions?.map((action) => ({ ...action, sign: text })),
    },
  };
}

export const REPORTS: readonly (readonly [name: string, data: AssessmentData])[] = [
  ['empty', EMPTY],
  ['one moment', ONE_MOMENT],
  ['mixed', MIXED],
  ['complete', COMPLETE],
  ...EXAMPLES,
  ...Object.entries({ ...WRITTEN, ...EXTREME }).map(
    ([name, text]) => [name, writtenWith(text)] as const,
  ),
];
