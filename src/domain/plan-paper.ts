import type { Action, Assessment, PlannedContact } from './assessment.ts';
import { byMonth } from './plan.ts';
import { MOMENTS, type Moment } from './questionnaires/moments-of-truth.ts';
import { isSeen } from './seen-text.ts';

/** What the printed plan says. Where it stands on the pages is decided by `sheet/layout`. */

export type PaperText = { readonly text: string; readonly look: 'plain' | 'strong' | 'soft' };

/** Texts below each other; a cell without any is a line to fill by hand. */
export type PaperCell = readonly PaperText[];

export type PaperRow = {
  /** Left out where there is nothing to tick off. */
  readonly ticked?: boolean;
  readonly cells: readonly PaperCell[];
};

export type PaperTable = {
  readonly heading: string;
  /** Widths are shares of the page. */
  readonly columns: readonly { readonly head: string; readonly share: number }[];
  readonly rows: readonly PaperRow[];
};

export type PlanPaper = {
  readonly title: string;
  readonly business: string;
  readonly facts: readonly string[];
  readonly tables: readonly PaperTable[];
  readonly foot: (page: number, count: number) => string;
};

export type PlanPaperLabels = {
  readonly title: string;
  readonly facts: readonly string[];
  readonly business: string;
  readonly actions: string;
  readonly what: string;
  readonly who: string;
  readonly due: string;
  readonly sign: string;
  readonly promises: string;
  readonly moment: string;
  readonly promise: string;
  readonly planner: string;
  readonly month: string;
  readonly reason: string;
  readonly marks: Readonly<Record<'unique' | 'memorable' | 'personal', string>>;
  readonly foot: (page: number, count: number) => string;
};

export type PlanPaperInput = {
  readonly assessment: Assessment;
  readonly labels: PlanPaperLabels;
  readonly moments: Readonly<Record<Moment, string>>;
  readonly cause: (action: Action) => string | undefined;
  readonly formats: {
    readonly day: (iso: string) => string;
    readonly month: (month: number) => string;
  };
};

/** Lines to fill by hand where the plan has no action yet. */
const EMPTY_ROWS = 6;

const cell = (text: string | undefined, look: PaperText['look'] = 'plain'): PaperCell =>
  isSeen(text) ? [{ text, look }] : [];

/** Open actions in their order, then those that are done, each with a box to tick. */
function actionsTable({ assessment, labels, cause, formats }: PlanPaperInput): PaperTable {
  const all = assessment.plan?.actions ?? [];
  const ordered = [
    ...all.filter(({ done }) => done !== true),
    ...all.filter(({ done }) => done === true),
  ];
  const rows = ordered.map((action) => ({
    ticked: action.done === true,
    cells: [
      [...cell(action.text), ...cell(cause(action), 'soft')],
      cell(action.who, 'strong'),
      cell(action.due === undefined ? undefined : formats.day(action.due)),
      cell(action.sign),
    ],
  }));
  const blank = { ticked: false, cells: [[], [], [], []] };
  return {
    heading: labels.actions,
    columns: [
      { head: labels.what, share: 0.44 },
      { head: labels.who, share: 0.16 },
      { head: labels.due, share: 0.13 },
      { head: labels.sign, share: 0.27 },
    ],
    rows: rows.length > 0 ? rows : Array.from({ length: EMPTY_ROWS }, () => blank),
  };
}

const promisesTable = ({ assessment, labels, moments }: PlanPaperInput): PaperTable => ({
  heading: labels.promises,
  columns: [
    { head: labels.moment, share: 0.3 },
    { head: labels.promise, share: 0.7 },
  ],
  rows: MOMENTS.map((moment) => ({
    cells: [cell(moments[moment], 'strong'), cell(assessment.plan?.cards?.[moment]?.promise)],
  })),
});

const MARKS = ['unique', 'memorable', 'personal'] as const;

/** The qualities of a planned contact that are ticked, in words. */
export const marksOf = (contact: PlannedContact, labels: PlanPaperLabels['marks']): string =>
  MARKS.filter((mark) => contact[mark] === true)
    .map((mark) => labels[mark])
    .join(' · ');

const plannerTable = (
  contacts: readonly PlannedContact[],
  { labels, formats }: PlanPaperInput,
): PaperTable => ({
  heading: labels.planner,
  columns: [
    { head: labels.month, share: 0.16 },
    { head: labels.who, share: 0.27 },
    { head: labels.reason, share: 0.57 },
  ],
  rows: byMonth(contacts).map((contact) => ({
    ticked: false,
    cells: [
      cell(contact.month === undefined ? undefined : formats.month(contact.month), 'strong'),
      cell(contact.who),
      [...cell(contact.reason), ...cell(marksOf(contact, labels.marks), 'soft')],
    ],
  })),
});

/** The plan as a document: actions, the six promises, and the planner when it holds anything. */
export function buildPlanPaper(input: PlanPaperInput): PlanPaper {
  const { title, business, facts, foot } = input.labels;
  const contacts = input.assessment.plan?.contacts ?? [];
  return {
    title,
    business,
    facts,
    foot,
    tables: [
      actionsTable(input),
      promisesTable(input),
      ...(contacts.length === 0 ? [] : [plannerTable(contacts, input)]),
    ],
  };
}
