import type { AssessmentData } from '#domain/assessment.ts';
import { GRID_ITEMS } from '#domain/questionnaires/moments-of-truth.ts';
import type { WallChart } from '#domain/wall-chart.ts';
import { ORIENTATIONS, type Paper } from '#sheet/paper-size.ts';
import {
  chartOf,
  COMPLETE,
  COMPLETE_LINES,
  EMPTY,
  everywhere,
  linesWith,
  MIXED,
  ONE_MOMENT,
  ONE_MOMENT_LINES,
} from './charts.ts';
import { FORMATS, LINK, LONG_LINK, nameOf, PLACE, sheetOf } from './sheets.ts';
import { EXTREME, WRITTEN } from './texts.ts';

/** Every kind of chart on every kind of paper, laid out once for all tests of a file. */

type Named = readonly (readonly [name: string, chart: WallChart])[];

const both = (name: string, data: AssessmentData, lines: Parameters<typeof chartOf>[1]) => [
  [name, chartOf(data, lines)] as const,
  [`${name}, for customers`, chartOf(data, lines, 'customers')] as const,
];

/** An aim in every cell of the grid. */
const AIMED: AssessmentData = {
  ...COMPLETE,
  plan: { ...COMPLETE.plan, targets: Object.fromEntries(GRID_ITEMS.map((item) => [item, 4])) },
};

/** These stand on every paper. */
const CHARTS: Named = [
  ['complete with a place', chartOf(COMPLETE, COMPLETE_LINES, 'team', { position: PLACE })],
  [
    'complete with a code and aims',
    chartOf(AIMED, COMPLETE_LINES, 'team', { position: PLACE, link: LINK }),
  ],
  ['mixed with aims', chartOf({ ...MIXED, plan: AIMED.plan })],
  ['empty with a long code', chartOf(EMPTY, [], 'team', { link: LONG_LINK })],
  ...both('empty', EMPTY, []),
  ...both('one moment', ONE_MOMENT, ONE_MOMENT_LINES),
  ...both('complete', COMPLETE, COMPLETE_LINES),
  ...both('mixed', MIXED, []),
];

/** Texts that hardly differ from paper to paper: each on one paper of a size and direction. */
const TEXTS: readonly Named[] = Object.entries({ ...WRITTEN, ...EXTREME }).map(([name, text]) =>
  both(name, everywhere(text), linesWith(text)),
);

/** Papers that are laid out alike: by size, upright or wide. */
const ALIKE = (['small', 'large', 'poster'] as const).flatMap((size) =>
  ORIENTATIONS.map((way) =>
    FORMATS.filter((paper) => paper.size === size && paper.orientation === way),
  ),
);

const laidOut = (papers: readonly Paper[], charts: Named) =>
  papers.flatMap((paper) =>
    charts.map(([name, chart]) => ({
      name: `${name} on ${nameOf(paper)}`,
      chart,
      paper,
      sheet: sheetOf(chart, paper),
    })),
  );

/** A failure names chart and paper. */
export const SHEETS = [
  ...laidOut(FORMATS, CHARTS),
  ...TEXTS.flatMap((charts, index) =>
    laidOut(
      ALIKE.flatMap((papers) => papers[index % papers.length] ?? []),
      charts,
    ),
  ),
];
