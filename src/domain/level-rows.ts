import { aimOf } from './aims.ts';
import type { AssessmentData } from './assessment.ts';
import type { Level } from './questionnaire.ts';
import { FACETS, gridItem, MOMENTS, type Moment } from './questionnaires/moments-of-truth.ts';
import type { ChartNames, GridRow } from './wall-chart.ts';

/**
 * The 36 answers as rows of a grid, in the order of the customer's way; `first` is the moment to
 * fix first. Aims that are not reached yet are said by `sayAim`.
 */
export const levelRows = (
  assessment: AssessmentData,
  names: Pick<ChartNames, 'moments'>,
  first: Moment | undefined,
  sayAim: (level: Level) => string | undefined,
): readonly GridRow[] =>
  MOMENTS.map((moment) => {
    const items = FACETS.map((facet) => gridItem(moment, facet));
    const answers = assessment.momentsOfTruth?.answers;
    return {
      name: names.moments[moment],
      first: first === moment,
      cells: items.map((item) => answers?.[item]?.level ?? 'unanswered'),
      aims: items.map((item) => {
        const aim = aimOf(assessment, item);
        return aim === undefined ? undefined : sayAim(aim);
      }),
    };
  });
