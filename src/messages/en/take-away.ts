import { GRID_ITEMS } from '#domain/questionnaires/moments-of-truth.ts';
import type { ReportField } from '#domain/report.ts';
import type { GridWords } from '../grid-words.ts';
import { chart, fieldName } from './chart.ts';
import { workshop } from './workshop.ts';

const { making, ready } = chart;

/** What a room leaves on paper and as files, on the coach's console. */
export const takeAway = {
  title: 'Files for everyone',
  lead: 'Nothing is sent anywhere. You save the files and decide who gets which.',
  minutes: 'Minutes (PDF)',
  minutesKind: 'minutes',
  chart: (paper: string) => `Wall chart (PDF, ${paper})`,
  group: 'Group as a file',
  ballots: 'Single ballots',
  ballotsKind: 'ballots',
  what: [
    'Minutes: what was agreed, how we answered, what was said. Nobody’s own answer.',
    'Wall chart: the agreed actions and the levels of the group, for the wall.',
    'Group as a file: opens in this app on any other device, with “Open a file”.',
  ],
  ballotsWhat:
    'Single ballots: each ballot by itself, without its number and shuffled. They are only as anonymous as the answers: who knows a person well may still recognise them. Keep them with whoever led the workshop.',
  ballotsHead: (questions: number) =>
    [
      'Single ballots of a workshop, shuffled. No names.',
      `On each line a code that the console of this workshop reads, then the ${questions} answers in the order of the questions: 0 to 4 as marked, 9 no opinion, 5 no answer.`,
    ] as const,
  making,
  ready,
  failed: 'The file could not be made. The room is safe; please try again.',
  missing: {
    ...chart.missing,
    lead: 'The file is saved. These entries do not fit or cannot be drawn as written; the room keeps them in full.',
  },
} as const;

const { actions, screen } = workshop;

const ACTION_PARTS: Readonly<Record<string, string>> = {
  text: actions.text.toLowerCase(),
  who: actions.who.toLowerCase(),
  due: actions.due.toLowerCase(),
};

/** What a room calls the entry that a text on its papers comes from. */
export const roomFieldNames =
  (grid: GridWords) =>
  (field: ReportField): string => {
    const item = GRID_ITEMS.find((each) => field === `note.${each}`);
    if (item !== undefined) return `${workshop.console.note} on “${grid.item(item).question}”`;
    const [head, at = '', part = ''] = field.split('.');
    switch (head) {
      case 'actions':
      case 'fix-first':
        // The chart of a group has what was agreed where others have what comes first.
        return `Action ${at}, ${ACTION_PARTS[part] ?? ''}`;
      case 'parked':
        return `${screen.parked}, line ${at}`;
      // What the room added to choose from.
      case 'plan':
        return 'A line from the room to choose from';
      default:
        return fieldName(field);
    }
  };
