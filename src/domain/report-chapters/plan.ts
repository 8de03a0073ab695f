import type { Action, PlayCardDraft } from '../assessment.ts';
import { type Block, type Card, type Cell, type Chapter, ours, type Part } from '../report.ts';
import type { ReportInput } from '../report-input.ts';
import { MOMENTS, type Moment } from '../questionnaires/moments-of-truth.ts';
import { isSeen } from '../seen-text.ts';
import { words } from './scale-table.ts';

/** Who does what by when, and what is done when a moment comes. */

const CARD_LINES = ['when', 'who', 'within', 'first', 'never', 'check'] as const;

function actionRow(action: Action, at: number, input: ReportInput): readonly Cell[] {
  const { labels, names, formats } = input;
  const field = `actions.${at}` as const;
  const typed = (text: string | undefined): Cell => ({
    kind: 'words',
    parts: isSeen(text) ? [{ field, text }] : [],
  });
  const moment = action.moment === undefined ? '' : names.moments[action.moment];
  const due = action.due === undefined ? '' : formats.day(action.due);
  const when: readonly Part[] = [
    ...(isSeen(due) ? [{ field, text: due }] : []),
    ...(action.done === true ? [{ ...ours(labels.plan.done), look: 'soft' } as const] : []),
  ];
  return [
    { kind: 'words', parts: [{ field, text: action.text }] },
    words(moment),
    typed(action.who),
    { kind: 'words', parts: when },
    typed(action.sign),
  ];
}

function actionBlocks(input: ReportInput): readonly Block[] {
  const { labels, assessment } = input;
  const actions = (assessment.plan?.actions ?? []).filter(({ text }) => isSeen(text));
  if (actions.length === 0) return [];
  const { columns } = labels.plan;
  return [
    {
      kind: 'table',
      columns: [
        { kind: 'text', head: columns.what },
        { kind: 'word', head: columns.moment },
        { kind: 'word', head: columns.who },
        { kind: 'word', head: columns.due },
        { kind: 'text', head: columns.sign },
      ],
      rows: actions.map((action, index) => actionRow(action, index + 1, input)),
    },
  ];
}

/** The promise of a card stands on the first page. */
function cardOf(
  moment: Moment,
  draft: PlayCardDraft | undefined,
  input: ReportInput,
): Card | undefined {
  const { labels, names } = input;
  const field = `card.${moment}` as const;
  const lines = CARD_LINES.flatMap((line) => {
    const text = draft?.[line];
    return isSeen(text) ? [{ label: labels.plan.card[line], said: { field, text } }] : [];
  });
  return lines.length === 0 ? undefined : { title: names.moments[moment], lines };
}

function cardBlocks(input: ReportInput): readonly Block[] {
  const { labels, assessment } = input;
  const cards = MOMENTS.flatMap(
    (moment) => cardOf(moment, assessment.plan?.cards?.[moment], input) ?? [],
  );
  return cards.length === 0
    ? []
    : [
        { kind: 'subheading', said: ours(labels.plan.cards) },
        { kind: 'cards', cards },
      ];
}

/** Undefined without any action or card. */
export function planChapter(input: ReportInput): Chapter | undefined {
  const { labels, reviewOn } = input;
  const blocks = [...actionBlocks(input), ...cardBlocks(input)];
  if (blocks.length === 0) return undefined;
  const lead = { kind: 'lead', said: ours(labels.plan.review(reviewOn)) } as const;
  return { id: 'plan', heading: labels.plan.heading, blocks: [lead, ...blocks] };
}
