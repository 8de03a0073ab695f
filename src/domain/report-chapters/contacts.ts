import type { Verdict } from '../assessment.ts';
import { VERDICTS } from '../assessment.ts';
import {
  contactsToUpgrade,
  type CountedContact,
  countedContacts,
  openContacts,
} from '../contact-picks.ts';
import type { Inventory } from '../contacts.ts';
import { type Block, type Cell, type Chapter, ours, type Part } from '../report.ts';
import type { ReportInput } from '../report-input.ts';
import { isSeen } from '../seen-text.ts';
import { shownNames } from '../shown-names.ts';
import { sentences, words } from './scale-table.ts';

/** Every contact with its verdict, and what they add up to. */

/** What the contacts are called, in the order of their list. */
const namesIn = ({ assessment, labels }: ReportInput) =>
  shownNames(assessment.momentsOfTruth?.interactions ?? [], labels.contacts.naming);

const order = (verdict: Verdict) => VERDICTS.indexOf(verdict);

/** What to do more of comes first; within a verdict, what happens most. */
const byVerdict = (one: CountedContact, other: CountedContact) =>
  order(one.scored.verdict) - order(other.scored.verdict) ||
  (other.scored.shareOfMoments ?? 0) - (one.scored.shareOfMoments ?? 0);

function nameCell({ row: given, index }: CountedContact, names: readonly string[]): Cell {
  const field = `contacts.${index + 1}` as const;
  const name = names[index] ?? '';
  const parts: readonly Part[] = [
    { field, text: name },
    ...(isSeen(given.idea) ? [{ field, text: given.idea, look: 'soft' } as const] : []),
  ];
  return { kind: 'words', parts };
}

/** Our suggestion, and the owner's own choice where it is another one. */
function verdictCell(
  { scored: row, row: given }: CountedContact,
  { names, labels }: ReportInput,
): Cell {
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

function contactRow(
  contact: CountedContact,
  names: readonly string[],
  input: ReportInput,
): readonly Cell[] {
  const { scored: row, row: given } = contact;
  return [
    nameCell(contact, names),
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

function remarksOf(
  counted: readonly CountedContact[],
  names: readonly string[],
  { hoursToFree }: Inventory['totals'],
  input: ReportInput,
) {
  const { assessment, labels, formats } = input;
  const namesOf = (rows: readonly { readonly index: number }[]) =>
    rows.map(({ index }) => names[index] ?? '');
  const most = namesOf(contactsToUpgrade(counted));
  const open = namesOf(openContacts(assessment.momentsOfTruth?.interactions ?? []));
  return [
    most.length === 0 ? '' : labels.contacts.upgrade(most.join(', ')),
    hoursToFree === null || hoursToFree < 1
      ? ''
      : labels.contacts.toFree(formats.count(Math.round(hoursToFree))),
    open.length === 0 ? '' : labels.contacts.leftOut(open.join(', ')),
  ];
}

/** Undefined without any contact that could be counted. */
export function contactsChapter(inventory: Inventory, input: ReportInput): Chapter | undefined {
  const { labels, assessment } = input;
  const contacts = countedContacts(assessment.momentsOfTruth?.interactions ?? [], inventory);
  if (contacts.length === 0) return undefined;
  const names = namesIn(input);
  const { columns } = labels.contacts;
  const sum = [words(labels.contacts.total, 'strong')].concat(
    [inventory.totals.moments, inventory.totals.hours].map((value) =>
      words(round(value, input), 'strong'),
    ),
  );
  const remarks = sentences(remarksOf(contacts, names, inventory.totals, input));
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
      rows: contacts.toSorted(byVerdict).map((each) => contactRow(each, names, input)),
      ...(inventory.totals.moments === null ? {} : { total: sum }),
    },
    { kind: 'note', said: ours(labels.contacts.reading) },
  ];
  return { id: 'contacts', heading: labels.contacts.heading, blocks };
}
