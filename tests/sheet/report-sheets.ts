import type { AssessmentData } from '#domain/assessment.ts';
import { EXAMPLES, layOut, REPORT_PAPERS, reportFor } from './reports.ts';

/** Reports laid out on each paper; a failure names both. */
export const sheetsOf = (
  all: readonly (readonly [name: string, data: AssessmentData])[],
  withAnswers: boolean,
) =>
  REPORT_PAPERS.flatMap((paper) =>
    all.map(([name, data]) => {
      const report = reportFor(data, withAnswers);
      return { name: `${name} on ${paper.id}`, paper, report, pages: layOut(report, paper) };
    }),
  );

export const EXAMPLE_SHEETS = sheetsOf(EXAMPLES, true);
