import type { Item } from '../parts.ts';
import { partProgress } from '../progress.ts';
import { MOMENTS } from '../questionnaires/moments-of-truth.ts';
import { type Chapter, ours } from '../report.ts';
import type { ReportInput } from '../report-input.ts';
import type { ListedChapter } from '../report-labels.ts';

/** What to find out first, and what is not there yet. */

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

const LISTED: readonly ListedChapter[] = ['contacts', 'promises', 'growth', 'money', 'plan'];

/** What is not answered or listed yet, each with the way to add it; undefined when all is there. */
export function missingChapter(
  there: readonly Chapter['id'][],
  { labels, names, assessment }: ReportInput,
): Chapter | undefined {
  const moments = MOMENTS.filter((moment) => {
    const { status, of } = partProgress(assessment, moment);
    return status === 'not-started' && of > 0;
  });
  const { missing } = labels;
  const open = [
    ...(moments.length === 0
      ? []
      : [
          {
            name: missing.moments(moments.map((moment) => names.moments[moment])),
            how: missing.how.moments,
          },
        ]),
    ...LISTED.filter((id) => !there.includes(id)).map((id) => ({
      name: labels[id].heading,
      how: missing.how[id],
    })),
  ];
  if (open.length === 0) return undefined;
  return {
    id: 'missing',
    heading: missing.heading,
    blocks: [
      { kind: 'lead', said: ours(missing.lead) },
      {
        kind: 'list',
        items: open.map(({ name, how }) => [ours(name), { ...ours(how), look: 'soft' }]),
      },
    ],
  };
}
