import { ours, type Report, type ReportField } from '#domain/report.ts';
import type { Faces } from '../face.ts';
import { fit } from '../fit.ts';
import type { Paper } from '../paper-size.ts';
import { type Drawn, type Sheet, together } from '../shape.ts';
import { MM_PER_PT } from '../text.ts';
import { chapterPieces } from './report-blocks.ts';
import { closePieces } from './report-close.ts';
import { flow, type Piece } from './flow.ts';
import { frontPieces } from './report-front.ts';
import { linesOf, stack, type Look } from './lines.ts';
import { bodyOf, LOOKS, type ReportContext, runningAt } from './report-style.ts';

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
          say(
            [running.title, running.date].filter((part) => part !== undefined).join(' · '),
            head,
            'end',
          ),
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
  const pieces = flowingPieces(report, width, context);
  const pages = flow(pieces, (page) => bodyOf(paper, page === 0));
  return pages.map((page, index) => framed(page, index + 1, pages.length, report, context));
}
