import { ours, type Report, type ReportField } from '#domain/report.ts';
import type { Faces } from '../face.ts';
import { fit } from '../fit.ts';
import { INK } from '../ink.ts';
import type { Paper } from '../paper-size.ts';
import { type Drawn, type Sheet, together } from '../shape.ts';
import { MM_PER_PT } from '../text.ts';
import { chapterPieces } from './report-blocks.ts';
import { flow, linePieces, type Piece, solidPiece } from './report-flow.ts';
import { frontPieces } from './report-front.ts';
import { type Line, linesOf, stack } from './report-lines.ts';
import { slipsPage, tomorrowLines } from './report-slips.ts';
import {
  bodyOf,
  EDGE,
  type Look,
  LOOKS,
  MEASURE,
  type ReportContext,
  runningAt,
  SPACE,
} from './report-style.ts';
import { rule } from './set.ts';

/** Where everything in the report stands, page by page. */

const startingPage = ([first, ...others]: readonly Piece[]): readonly Piece[] =>
  first === undefined ? [] : [{ ...first, newPage: true }, ...others];

/** The pages that text flows over: everything but the page of slips. */
function flowingPieces(report: Report, width: number, context: ReportContext): readonly Piece[] {
  const { faces } = context;
  const chapters = report.chapters.map((chapter) => chapterPieces(chapter, width, context));
  const open =
    report.notAnswered === undefined
      ? []
      : linePieces(linesOf(ours(report.notAnswered), LOOKS.text, Math.min(width, MEASURE), faces), {
          gap: SPACE.wide,
          keep: false,
        });
  const appendix =
    report.appendix === undefined
      ? []
      : startingPage(chapterPieces(report.appendix, width, context));
  const ruled: Line = {
    height: SPACE.middle,
    draw: (x, y) => rule(x, y, width, EDGE.heavy, INK.ink),
  };
  const tomorrow =
    report.slips === undefined
      ? [
          solidPiece([ruled, ...tomorrowLines(report.tomorrow, width, context)], {
            gap: SPACE.chapter,
            keep: false,
          }),
        ]
      : [];
  return [
    ...frontPieces(report.front, width, context),
    ...startingPage(chapters.flat()),
    ...open,
    ...appendix,
    ...tomorrow,
  ];
}

/** One line of small words that never gets longer than its room; in full it stands elsewhere. */
function runningLine(
  text: string,
  look: Look,
  x: number,
  baseline: number,
  width: number,
  align: 'start' | 'end',
  { faces }: ReportContext,
): Drawn<ReportField> {
  const face = faces[look.face];
  const type = { max: look.size, min: look.size, leading: look.leading };
  const [line] = fit(text, { width, height: 0 }, type, face).lines;
  if (line === undefined) return together();
  const set = linesOf(ours(line.text), look, width, faces, { align });
  const half = (look.leading + face.capHeight) / 2;
  return stack(set.slice(0, 1), x, baseline - half * look.size * MM_PER_PT);
}

/** Business, date and page number around each page; the first has its own head. */
function framed(
  page: Drawn<ReportField>,
  number: number,
  pages: number,
  report: Report,
  context: ReportContext,
): Sheet<ReportField> {
  const { paper } = context;
  const { x, width } = bodyOf(paper, false);
  const { head, foot } = runningAt(paper);
  const { running } = report;
  const [wide, narrow] = [width * 0.62, width * 0.36];
  const right = x + width - narrow;
  const say = (text: string, baseline: number, align: 'start' | 'end') =>
    runningLine(
      text,
      LOOKS.running,
      align === 'start' ? x : right,
      baseline,
      align === 'start' ? wide : narrow,
      align,
      context,
    );
  const above =
    number === 1
      ? []
      : [
          say(running.business, head, 'start'),
          say(`${running.title} · ${running.date}`, head, 'end'),
        ];
  const below = [
    say(report.footnote, foot, 'start'),
    say(report.pageOf(String(number), String(pages)), foot, 'end'),
  ];
  const { widthMm, heightMm } = paper;
  return { widthMm, heightMm, ...together(...above, page, ...below) };
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
  const pages = [
    ...flow(flowingPieces(report, width, context), (page) => bodyOf(paper, page === 0)),
    ...(report.slips === undefined
      ? []
      : [slipsPage(report.tomorrow, report.slips, paper, context)]),
  ];
  return pages.map((page, index) => framed(page, index + 1, pages.length, report, context));
}
