import { type Block, type Cell, type Chapter, type Part, type Said } from '../report.ts';
import type { MoneyLine, ReportInput } from '../report-input.ts';

/** What leaving customers cost, each line with its formula beside it. */

/** Sentences with amounts hold the currency as it was typed. */
const said = (text: string): Said => ({ field: 'money', text });
const soft = (text: string): Part => ({ ...said(text), look: 'soft' });

const rowOf = ({ said: sentence, notes, working, rows = [] }: MoneyLine): readonly Cell[] => [
  {
    kind: 'words',
    parts: [
      said(sentence),
      ...(notes.length === 0 ? [] : [soft(notes.join(' '))]),
      ...rows.map((row) => soft(row.said)),
    ],
  },
  { kind: 'words', parts: working.map(soft) },
];

/** Undefined as long as the numbers are missing that everything else rests on. */
export function moneyChapter({ said: { money }, labels }: ReportInput): Chapter | undefined {
  if (money.lines.length === 0) return undefined;
  const { heading, lead, formula } = labels.money;
  const table: Block = {
    kind: 'table',
    columns: [
      { kind: 'text', head: money.label },
      { kind: 'text', head: formula },
    ],
    rows: money.lines.map(rowOf),
  };
  return {
    id: 'money',
    heading,
    blocks: [
      { kind: 'lead', said: said(lead) },
      ...money.warnings.map((text) => ({ kind: 'advice', said: said(text) }) as const),
      table,
      ...money.faults.map((text) => ({ kind: 'note', said: said(text) }) as const),
    ],
  };
}
