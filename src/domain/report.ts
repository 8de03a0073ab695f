import type { Item } from './parts.ts';
import type { PositionName } from './position.ts';
import type { Level } from './questionnaire.ts';
import type { Moment } from './questionnaires/moments-of-truth.ts';
import type { ChartField, TeamChart } from './wall-chart.ts';

/**
 * The report as a document: words, numbers and series in the order of reading. No coordinates and
 * no colours; where it stands is decided by `sheet/layout/report*.ts`. Built by `build-report.ts`.
 */

/** Which entry of the assessment a text comes from, so that what cannot be drawn can be named. */
export type ReportField =
  | ChartField
  /** By the place in the owner's own list, from 1. */
  | `contacts.${number}`
  | `actions.${number}`
  /** Of an action that a room has agreed on, from 1. */
  | `actions.${number}.${'text' | 'who' | 'due'}`
  /** Of the parking lot of a room, from 1. */
  | `parked.${number}`
  | `card.${Moment}`
  | `note.${Item}`
  /** Everything that names the currency. */
  | 'money'
  /** Anything on the printed plan. */
  | 'plan';

export type Said = { readonly field: ReportField; readonly text: string };

/** A text of ours: a date, a number or a fixed sentence. */
export const ours = (text: string): Said => ({ field: 'chart', text });

/** One of the texts in a cell, below each other. */
export type Part = Said & { readonly look?: 'strong' | 'soft' };

export type Cell =
  | { readonly kind: 'words'; readonly parts: readonly Part[] }
  /** A share of the whole, 0–1, and how far it could move. */
  | {
      readonly kind: 'bar';
      readonly share: number;
      readonly range: readonly [low: number, high: number] | undefined;
    }
  /** A level in words; without a level when it is a range, or not known. */
  | { readonly kind: 'level'; readonly level: Level | undefined; readonly name: string };

/** What stands in a column; how wide it gets is up to the layout. */
export type ColumnKind =
  /** The name of the row. */
  | 'name'
  /** Longer words. */
  | 'text'
  /** One or two words. */
  | 'word'
  /** Numbers, aligned on their right. */
  | 'number'
  | 'bar'
  | 'level';

export type Table = {
  readonly kind: 'table';
  readonly columns: readonly { readonly kind: ColumnKind; readonly head: string }[];
  readonly rows: readonly (readonly Cell[])[];
  /** Sums, set off below the rows. */
  readonly total?: readonly Cell[];
};

export type Labelled = { readonly label: string; readonly said: Said };

export type Card = {
  readonly title: string;
  readonly lines: readonly Labelled[];
};

export type PositionFigure = {
  /** 0–100 points. */
  readonly keep: number;
  readonly win: number;
  readonly axes: { readonly keep: string; readonly win: string };
  readonly fields: Readonly<Record<PositionName, string>>;
  readonly here: PositionName;
};

export type Block =
  /** What the chapter says, in a sentence or two. */
  | { readonly kind: 'lead' | 'text' | 'note' | 'advice' | 'subheading'; readonly said: Said }
  | { readonly kind: 'list'; readonly items: readonly (readonly Part[])[] }
  | Table
  | {
      readonly kind: 'position';
      readonly figure: PositionFigure;
      readonly beside: readonly Block[];
    }
  | { readonly kind: 'cards'; readonly cards: readonly Card[] }
  /** A question with its answer and note. */
  | { readonly kind: 'entry'; readonly title: Said; readonly lines: readonly Part[] };

export const CHAPTERS = [
  'moments',
  'contacts',
  'promises',
  'growth',
  'money',
  'plan',
  'findOut',
  'missing',
  'answers',
] as const;
export type ChapterId = (typeof CHAPTERS)[number];

export type Chapter = {
  readonly id: ChapterId;
  readonly heading: string;
  readonly blocks: readonly Block[];
};

/** One line to fix first: what, why, and who does it by when if that is planned. */
export type FrontLine = {
  readonly text: string;
  readonly reason: string;
  readonly planned: readonly Said[];
};

/** The first page: it can be read without the others. */
export type Front = {
  readonly title: string;
  readonly business: Said;
  readonly focus: Labelled | undefined;
  readonly facts: readonly Labelled[];
  readonly headline: string;
  readonly basis: string;
  readonly selfView: string;
  readonly fixFirst: { readonly heading: string; readonly lines: readonly FrontLine[] };
  /** What stands there instead of lines. */
  readonly nothingToFix: string;
  readonly grid: TeamChart['grid'];
  readonly key: {
    readonly heading: string;
    readonly levels: readonly {
      readonly level: Level;
      readonly name: string;
      readonly meaning: string;
    }[];
    /** How the two marks that are no levels are read. */
    readonly marks: string;
  };
  readonly promises: { readonly heading: string; readonly rows: readonly Labelled[] } | undefined;
};

/** A slip of pocket size to cut out: the question, and a line for each customer's answer. */
export type Slip = {
  readonly business: string;
  readonly title: string;
  readonly question: string;
  /** How many customers are asked. */
  readonly count: number;
  readonly thanks: string;
};

/** The end of every result: one small thing to do, and one thing to ask. */
export type Close = {
  readonly heading: string;
  readonly task: string;
  readonly note: string;
  /** How sure the report is: remarks on the answers, and whose view it is. */
  readonly sure: {
    readonly heading: string;
    readonly remarks: readonly string[];
    readonly selfView: string;
  };
  readonly ask: { readonly heading: string; readonly lead: string; readonly how: string };
  readonly slip: Slip;
};

export type Report = {
  /** On top of each page but the first. */
  readonly running: {
    readonly business: string;
    readonly title: string;
    readonly date: string | undefined;
  };
  readonly footnote: string;
  readonly pageOf: (page: string, pages: string) => string;
  readonly front: Front;
  readonly chapters: readonly Chapter[];
  /** All answers and notes, when they are wanted. */
  readonly appendix: Chapter | undefined;
  readonly close: Close;
};
