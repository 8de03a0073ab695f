import type { Interaction, Verdict } from '../assessment.ts';
import { VERDICTS } from '../assessment.ts';
import type { ContactRow, Inventory } from '../contacts.ts';
import { type Block, type Cell, type Chapter, ours, type Part } from '../report.ts';
import type { ReportInput } from '../report-input.ts';
import { isSeen } from '../seen-text.ts';
import { sentences, words } from './scale-table.ts';

/** Every contact with its verdict, and what they add up to. */

/** A contact that was counted, with what the owner wrote about it and its place in the list. */
type Counted = {
  readonly row: ContactRow;
  readonly given: Interaction;
  readonly position: number;
};

/** Scored rows keep the order of the list, without those in which something is missing. */
function countedContacts(
  inventory: Inventory,
  interactions: readonly Interaction[],
): readonly Counted[] {
  const complete = interactions.flatMap((given, index) => {
    const { times, seconds, value, potential } = given;
    return [times, seconds, value, potential].includes(undefined)
      ? []
      : [{ given, position: index + 1 }];
  });
  return complete.flatMap((each, index) => {
    const row = inventory.rows[index];
    return row === undefined ? [] : [{ ...each, row }];
  });
}

const order = (verdict: Verdict) => VERDICTS.indexOf(verdict);

/** What to do more of comes first; within a verdict, what happens most. */
const byVerdict = (one: Counted, other: Counted) =>
  order(one.row.verdict) - order(other.row.verdict) ||
  (other.row.shareOfMoments ?? 0) - (one.row.shareOfMoments ?? 0);

function nameCell({ given, position }: Counted, input: ReportInput): Cell {
  const field = `contacts.${position}` as const;
  const name = isSeen(given.name) ? given.name : input.labels.contacts.unnamed(position);
  const parts: readonly Part[] = [
    { field, text: name },
    ...(isSeen(given.idea) ? [{ field, text: given.idea, look: 'soft' } as const] : []),
  ];
  return { kind: 'words', parts };
}

/** Our suggestion, and the owner's own choice where it is another one. */
function verdictCell({ row, given }: Counted, { names, labels }: ReportInput): Cell {
  const { choice } = given;
  const remarks = [
    choice === undefined || choice === row.verdict
      ? ''
      : labels.contacts.choice(names.verdicts[choice]),
    row.nearLine ? labels.contacts.closeCall : '',
    row.easier ? labels.contacts.easier : '',
  ].filter((remark) => remark !== '');
  return {
    kind: 'words',
    parts: [
      { ...ours(names.verdicts[row.verdict]), look: 'strong' },
      ...(remarks.length === 0 ? [] : [{ ...ours(remarks.join(', ')), look: 'soft' } as const]),
    ],
  };
}

const round = (value: number | null, input: ReportInput): string =>
  value === null ? input.labels.scale.unknown : input.formats.count(Math.round(value));

const markText = (names: readonly string[], mark: number | undefined): string =>
  names[mark ?? -1] ?? '';

function contactRow(contact: Counted, input: ReportInput): readonly Cell[] {
  const { row, given } = contact;
  return [
    nameCell(contact, input),
    words(round(row.moments, input)),
    words(round(row.hours, input)),
    words(markText(input.names.values, given.value)),
    words(markText(input.names.potentials, given.potential)),
    verdictCell(contact, input),
  ];
}

function leadOf({ totals }: Inventory, input: ReportInput): string {
  const { labels } = input;
  const seconds =
    totals.avgSeconds === null
      ? labels.scale.unknown
      : input.formats.seconds(Math.max(1, Math.round(totals.avgSeconds)));
  const sums =
    totals.moments === null
      ? labels.contacts.perCustomer(round(totals.perCustomer, input), seconds)
      : labels.contacts.totals(round(totals.moments, input), round(totals.hours, input), seconds);
  const low =
    totals.lowValueShare === null
      ? ''
      : labels.contacts.lowValue(input.formats.percent(100 * totals.lowValueShare));
  return sentences([sums, low]);
}

function remarksOf({ totals, errors }: Inventory, { labels, formats }: ReportInput) {
  const { upgradeFirst, hoursToFree } = totals;
  return [
    upgradeFirst.length === 0 ? '' : labels.contacts.upgrade(upgradeFirst.join(', ')),
    hoursToFree === null || hoursToFree < 1
      ? ''
      : labels.contacts.toFree(formats.count(Math.round(hoursToFree))),
    errors.length === 0 ? '' : labels.contacts.leftOut(errors.map(({ name }) => name).join(', ')),
  ];
}

/** Undefined without any contact that could be counted. */
export function contactsChapter(inventory: Inventory, input: ReportInput): Chapter | undefined {
  const { labels, assessment } = input;
  const contacts = countedContacts(inventory, assessment.momentsOfTruth?.interactions ?? []);
  if (contacts.length === 0) return undefined;
  const { columns } = labels.contacts;
  const sum = [words(labels.contacts.total, 'strong')].concat(
    [inventory.totals.moments, inventory.totals.hours].map((value) =>
      words(round(value, input), 'strong'),
    ),
  );
  const remarks = sentences(remarksOf(inventory, input));
  const blocks: readonly Block[] = [
    { kind: 'lead', said: ours(leadOf(inventory, input)) },
    ...(remarks === '' ? [] : [{ kind: 'text', said: ours(remarks) } as const]),
    {
      kind: 'table',
      columns: [
        { kind: 'name', head: columns.contact },
        { kind: 'number', head: columns.moments },
        { kind: 'number', head: columns.hours },
        { kind: 'word', head: columns.worth },
        { kind: 'word', head: columns.couldBe },
        { kind: 'word', head: columns.verdict },
      ],
      rows: contacts.toSorted(byVerdict).map((each) => contactRow(each, input)),
      ...(inventory.totals.moments === null ? {} : { total: sum }),
    },
    { kind: 'note', said: ours(labels.contacts.reading) },
  ];
  return { id: 'contacts', heading: labels.contacts.heading, blocks };
}
