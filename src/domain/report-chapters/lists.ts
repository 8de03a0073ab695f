import type { Item } from '../parts.ts';
import { type Chapter, ours } from '../report.ts';
import type { ReportInput } from '../report-input.ts';

/** What to find out first, and how sure all of it is. */

/** Undefined when nothing was answered with "I don't know". */
export function findOutChapter(input: ReportInput): Chapter | undefined {
  const { results, labels, wordsOf } = input;
  const items: readonly Item[] = [
    ...(results.momentsOfTruth?.findOut ?? []),
    ...(results.growthPositioning?.findOut ?? []),
  ];
  if (items.length === 0) return undefined;
  return {
    id: 'findOut',
    heading: labels.lists.findOut,
    blocks: [
      { kind: 'lead', said: ours(labels.lists.findOutLead) },
      {
        kind: 'list',
        items: items.map((item) => {
          const { question, show } = wordsOf(item);
          return [ours(question), { ...ours(labels.lists.show(show)), look: 'soft' }];
        }),
      },
    ],
  };
}

/** Always there: what the report is, is part of how sure it is. */
export const remarksChapter = ({ labels, said }: ReportInput): Chapter => ({
  id: 'remarks',
  heading: labels.lists.remarks,
  blocks: [
    ...(said.remarks.length === 0
      ? []
      : [{ kind: 'list', items: said.remarks.map((remark) => [ours(remark)]) } as const]),
    { kind: 'text', said: ours(labels.lists.selfView) },
  ],
});
