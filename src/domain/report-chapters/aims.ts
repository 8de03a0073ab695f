import { aimOf } from '../aims.ts';
import { DEFAULT_TARGET } from '../fix-first.ts';
import { answersOf, itemsOf, type Part } from '../parts.ts';
import { isLevel, LEVELS } from '../questionnaire.ts';
import { type Block, type Cell, ours } from '../report.ts';
import type { ReportInput } from '../report-input.ts';
import { settingsOf } from '../working.ts';

/** What the owner aims for, in words: for a whole part, and for single questions. */

/** "aim: Known for it" for a part whose target is another one than what everybody begins with. */
export function partAim(part: Part, { assessment, labels, names }: ReportInput): string {
  const { target } = settingsOf(assessment, part);
  const level = LEVELS.find((each) => each === target);
  return level === undefined || target === DEFAULT_TARGET
    ? ''
    : labels.aims.aim(names.levels[level]);
}

/** The questions of these parts whose aim is not reached yet, with the level of today. */
export function aimBlocks(parts: readonly Part[], input: ReportInput): readonly Block[] {
  const { assessment, labels, names, wordsOf } = input;
  const answers = answersOf(assessment);
  const cellOf = (look: 'strong' | 'soft', text: string): Cell => ({
    kind: 'words',
    parts: text === '' ? [] : [{ ...ours(text), look }],
  });
  const rows = parts.flatMap((part) =>
    itemsOf(part).flatMap((item): (readonly Cell[])[] => {
      const aim = aimOf(assessment, item);
      const now = answers[item]?.level;
      if (aim === undefined) return [];
      return [
        [
          { kind: 'words', parts: [ours(names.parts[part])] },
          { kind: 'words', parts: [ours(wordsOf(item).question)] },
          now !== undefined && isLevel(now)
            ? { kind: 'level', level: now, name: names.levels[now] }
            : cellOf('soft', labels.scale.unknown),
          cellOf('strong', labels.aims.aim(names.levels[aim])),
        ],
      ];
    }),
  );
  if (rows.length === 0) return [];
  const { columns } = labels.aims;
  return [
    { kind: 'subheading', said: ours(labels.aims.heading) },
    {
      kind: 'table',
      columns: [
        { kind: 'name', head: columns.part },
        { kind: 'text', head: columns.question },
        { kind: 'level', head: columns.now },
        { kind: 'word', head: columns.aim },
      ],
      rows,
    },
  ];
}
