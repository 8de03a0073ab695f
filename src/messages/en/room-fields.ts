import { GRID_ITEMS } from '#domain/questionnaires/moments-of-truth.ts';
import type { ReportField } from '#domain/report.ts';
import type { GridWords } from '../grid-words.ts';
import { reportFieldName } from './report.ts';
import { workshop } from './workshop.ts';

/** What a room calls the entry that a text on its papers comes from. */

const { actions, screen } = workshop;

const ACTION_PARTS: Readonly<Record<string, string>> = {
  text: actions.text.toLowerCase(),
  who: actions.who.toLowerCase(),
  due: actions.due.toLowerCase(),
};

/** The same name for the same entry on minutes, ballots and the chart of the group. */
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
        return reportFieldName(field);
    }
  };
