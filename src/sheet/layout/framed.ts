import { ours, type Report, type ReportField } from '#domain/report.ts';
import { fit } from '../fit.ts';
import { type Drawn, type Sheet, together } from '../shape.ts';
import { MM_PER_PT } from '../text.ts';
import { linesOf, stack, type Look } from './lines.ts';
import { bodyOf, LOOKS, type ReportContext, runningAt } from './report-style.ts';

/** What stands around the pages of a document that is read in the hand. */

type Frame = Pick<Report, 'running' | 'footnote' | 'pageOf'>;

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
export function framed(
  page: Drawn<ReportField>,
  number: number,
  pages: number,
  frame: Frame,
  context: ReportContext,
): Sheet<ReportField> {
  const { paper } = context;
  const { x, width } = bodyOf(paper, false);
  const { head, foot } = runningAt(paper);
  const { running, footnote, pageOf } = frame;
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
    say(footnote, foot, 'start'),
    say(pageOf(String(number), String(pages)), foot, 'end'),
  ];
  const { widthMm, heightMm } = paper;
  return { widthMm, heightMm, ...together(...above, page, ...below) };
}
