import type { Report, ReportField } from '#domain/report.ts';
import type { Faces } from '../face.ts';
import type { Paper } from '../paper-size.ts';
import type { Sheet } from '../shape.ts';
import { chapterPieces } from './report-blocks.ts';
import { closePieces } from './report-close.ts';
import { flow, type Piece } from './flow.ts';
import { frontPieces } from './report-front.ts';
import { framed } from './framed.ts';
import { bodyOf, type ReportContext } from './report-style.ts';

/** Where everything in the report stands, page by page. */

const startingPage = ([first, ...others]: readonly Piece[]): readonly Piece[] =>
  first === undefined ? [] : [{ ...first, newPage: true }, ...others];

/** Everything in the order of reading: first page, chapters, close, appendix. */
function flowingPieces(report: Report, width: number, context: ReportContext): readonly Piece[] {
  const chapters = report.chapters.flatMap((chapter) => chapterPieces(chapter, width, context));
  const appendix =
    report.appendix === undefined ? [] : chapterPieces(report.appendix, width, context);
  return [
    ...frontPieces(report.front, width, context),
    ...startingPage([...chapters, ...closePieces(report.close, width, context)]),
    ...startingPage(appendix),
  ];
}

/**
 * The pages of a report on upright paper. The first stands alone; nothing is shortened but the
 * name in running heads and on slips, which stands in full on the first page.
 */
export function layOutReport(
  report: Report,
  paper: Paper,
  faces: Faces,
): readonly Sheet<ReportField>[] {
  const context: ReportContext = { paper, faces };
  const { width } = bodyOf(paper, true);
  const pieces = flowingPieces(report, width, context);
  const pages = flow(pieces, (page) => bodyOf(paper, page === 0));
  return pages.map((page, index) => framed(page, index + 1, pages.length, report, context));
}
