import { describe, expect, it } from 'vitest';
import type { AssessmentData } from '#domain/assessment.ts';
import type { Table } from '#domain/report.ts';
import { COMPLETE } from './charts.ts';
import { EXAMPLES, reportFor } from './reports.ts';

const [, , [, RESELLER]] = EXAMPLES;

const tablesOf = (data: AssessmentData, id: 'moments' | 'growth'): readonly Table[] =>
  (reportFor(data, false).chapters.find((chapter) => chapter.id === id)?.blocks ?? []).filter(
    (block) => block.kind === 'table',
  );

/** Every text of a row, from left to right. */
const rowsOf = (table: Table | undefined) =>
  table?.rows.map((row) =>
    row.flatMap((cell) =>
      cell.kind === 'words'
        ? cell.parts.map(({ text }) => text)
        : cell.kind === 'level'
          ? [cell.name]
          : [],
    ),
  ) ?? [];

describe('aims in the report', () => {
  it('name each question with its level of today, in the chapter of its part', () => {
    const targets = { 'delivery.proof': 3, 'sale.plan': 2, 'anticipation.leavers': 4 } as const;
    const momentsOfTruth = {
      answers: { ...RESELLER.momentsOfTruth?.answers, 'delivery.proof': { level: 0 } },
    } as const;
    const data = { ...RESELLER, momentsOfTruth, plan: { targets } };
    expect(rowsOf(tablesOf(data, 'moments').at(-1))).toEqual([
      ['Handing over', expect.any(String), 'Left to chance', 'aim: Reliable'],
    ]);
    expect(rowsOf(tablesOf(data, 'growth').at(-1))).toEqual([
      ['Before they look around', expect.any(String), expect.any(String), 'aim: Known for it'],
    ]);
  });

  it('stand below the name of a moment whose own target is not Reliable', () => {
    const settings = { sale: { target: 4 }, delivery: { target: 3 }, contacts: { target: 2 } };
    const data = { ...COMPLETE, momentsOfTruth: { ...COMPLETE.momentsOfTruth, settings } };
    const said = rowsOf(tablesOf(data, 'moments')[0]).map((row) => row.slice(0, 2));
    expect(said).toContainEqual(['Winning the customer', 'aim: Known for it']);
    expect(said).toContainEqual(['Keeping in touch', 'aim: Now and then']);
    expect(said.flat().filter((text) => text.startsWith('aim'))).toHaveLength(2);
  });

  it('take no room where there are none', () => {
    expect(tablesOf({ ...RESELLER, plan: {} }, 'moments')).toHaveLength(2);
  });
});
