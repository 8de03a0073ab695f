import type { Front, Labelled, Said } from '#domain/report.ts';
import { ours } from '#domain/report.ts';
import type { Piece } from './flow.ts';
import { linesOf, space } from './lines.ts';
import { rowPieces } from './rows.ts';
import { GUTTER, LOOKS, type ReportContext, SPACE } from './report-style.ts';

/** The head of a first page. */

const FACTS_WIDTH = 52;

const labelled = ({ label, said }: Labelled) => ({ ...said, text: `${label} ${said.text}` });

/** A title is one paragraph, however it was typed. */
const onOneLine = (said: Said): Said => ({ ...said, text: said.text.replace(/\s+/gu, ' ') });

/** The name of the business, and beside it what this is, when it was made and by whom. */
export function masthead(
  front: Pick<Front, 'title' | 'business' | 'focus' | 'facts'>,
  width: number,
  { faces }: ReportContext,
): readonly Piece[] {
  const left = width - FACTS_WIDTH - GUTTER.page;
  const focus = front.focus === undefined ? [] : [labelled(front.focus)];
  return rowPieces(
    [
      {
        x: 0,
        lines: [
          ...linesOf(onOneLine(front.business), LOOKS.business, left, faces, { even: true }),
          space(SPACE.tight),
          ...focus.flatMap((said) => linesOf(said, LOOKS.focus, left, faces)),
        ],
      },
      {
        x: left + GUTTER.page,
        lines: [
          space(SPACE.tight),
          ...linesOf(ours(front.title), LOOKS.title, FACTS_WIDTH, faces),
          ...front.facts.flatMap((fact) => linesOf(labelled(fact), LOOKS.fact, FACTS_WIDTH, faces)),
        ],
      },
    ],
    { gap: 0, keep: true },
  );
}
