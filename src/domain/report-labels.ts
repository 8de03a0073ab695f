import type { LevelLabels } from './moment-level.ts';
import type { Axis, PositionFlag, PositionName } from './position.ts';
import type { PromiseStatus } from './promises.ts';
import type { Level } from './questionnaire.ts';
import type { Close, Slip } from './report.ts';
import type { Naming } from './shown-names.ts';
import type { PlayCard } from './words.ts';

/** The fixed sentences and headings of a report, chapter by chapter; they live in `messages`. */

/** The words of any table of scores. */
export type ScaleLabels = {
  readonly points: string;
  readonly level: string;
  readonly couldBe: string;
  readonly couldShow: string;
  readonly to: (low: string, high: string) => string;
  readonly unknown: string;
} & LevelLabels;

export type FrontLabels = {
  readonly unnamed: string;
  readonly focus: string;
  readonly answeredOn: string;
  readonly answeredBy: string;
  readonly review: string;
  readonly basis: (given: {
    readonly answered: number;
    readonly of: number;
    readonly dontKnow: number;
  }) => string;
  readonly selfView: string;
  readonly fixFirst: string;
  readonly nothingToFix: string;
  readonly tooEarly: string;
  readonly by: (day: string) => string;
  readonly grid: string;
  readonly unknownMark: string;
  readonly asideMark: string;
  readonly key: string;
  readonly marks: string;
  readonly meanings: Readonly<Record<Level, string>>;
  readonly promises: string;
};

export type MomentsLabels = {
  readonly heading: string;
  readonly moment: string;
  readonly habit: string;
  readonly facets: string;
  readonly facetsSaid: (strongest: string, weakest: string) => string;
  readonly index: (points: string, band: string) => string;
  readonly edge: (neighbour: string) => string;
  readonly proven: (points: string) => string;
  readonly hidden: (shown: number, of: number) => string;
  readonly bars: (strongest: string, weakest: string) => string;
  readonly reading: string;
};

export type AimsLabels = {
  readonly heading: string;
  readonly columns: Readonly<Record<'part' | 'question' | 'now' | 'aim', string>>;
  readonly aim: (level: string) => string;
};

export type ContactsLabels = {
  readonly heading: string;
  readonly totals: (moments: string, hours: string, seconds: string) => string;
  readonly perCustomer: (moments: string, seconds: string) => string;
  readonly lowValue: (share: string) => string;
  readonly upgrade: (names: string) => string;
  readonly toFree: (hours: string) => string;
  readonly leftOut: (names: string) => string;
  readonly naming: Naming;
  readonly columns: Readonly<
    Record<'contact' | 'moments' | 'hours' | 'worth' | 'couldBe' | 'verdict', string>
  >;
  readonly total: string;
  readonly closeCall: string;
  readonly easier: string;
  readonly choice: (verdict: string) => string;
  readonly reading: string;
};

export type PromisesLabels = {
  readonly heading: string;
  readonly pooled: (share: string, low: string, high: string) => string;
  readonly notCounted: string;
  readonly columns: Readonly<
    Record<'promise' | 'promised' | 'usual' | 'rival' | 'kept' | 'count' | 'status', string>
  >;
  readonly statuses: Readonly<Record<PromiseStatus, string>>;
  readonly naming: Naming;
  readonly keptOf: (percent: string, kept: string, checked: string) => string;
  readonly couldBe: (low: string, high: string) => string;
  readonly overHour: string;
  readonly setToFail: string;
  readonly rivalFaster: string;
  readonly gap: (names: string) => string;
  readonly practice: (points: string, band: string) => string;
  readonly range: (low: string, high: string) => string;
  readonly reading: string;
};

export type GrowthLabels = {
  readonly heading: string;
  readonly part: string;
  readonly triad: string;
  readonly hidden: (shown: number, of: number) => string;
  readonly axes: Readonly<Record<Axis, string>>;
  readonly at: (keep: string, win: string) => string;
  readonly meaning: Readonly<Record<PositionName, string>>;
  readonly advice: Readonly<Record<PositionName, string>>;
  readonly flags: Readonly<Record<PositionFlag, string>>;
  readonly closeCall: (neighbours: readonly string[]) => string;
  readonly unplaced: (open: readonly Axis[]) => string;
  readonly cannotTell: string;
  readonly selfView: string;
  readonly next: {
    readonly title: string;
    readonly day: (day: string) => string;
    /** Where the days are counted from: the last order, or the day it was on. */
    readonly fromLast: string;
    readonly lastOn: (when: string) => string;
    readonly opens: (when: string) => string;
    readonly closes: (when: string) => string;
    readonly due: (when: string) => string;
    readonly judgement: string;
  };
};

export type PlanLabels = {
  readonly heading: string;
  readonly review: (day: string) => string;
  readonly columns: Readonly<Record<'what' | 'moment' | 'who' | 'due' | 'sign', string>>;
  readonly done: string;
  readonly cards: string;
  readonly card: Readonly<Record<Exclude<keyof PlayCard, 'promise'>, string>>;
};

export type ListLabels = {
  readonly findOut: string;
  readonly findOutLead: string;
  readonly show: (what: string) => string;
};

export type AnswersLabels = {
  readonly heading: string;
  readonly lead: string;
  readonly level: (level: string, name: string, sentence: string) => string;
  readonly dontKnow: string;
  readonly notApplicable: string;
  readonly notAnswered: string;
  readonly couldShow: (evidence: string) => string;
  readonly partAside: string;
};

/** What a report has not got, and how it gets there. */
export type MissingLabels = {
  readonly heading: string;
  readonly lead: string;
  readonly moments: (names: readonly string[]) => string;
  readonly how: Readonly<Record<'moments' | ListedChapter, string>>;
};

/** Chapters that are left out as long as their part of the assessment is empty. */
export type ListedChapter = 'contacts' | 'promises' | 'growth' | 'money' | 'plan';

export type CloseLabels = {
  readonly heading: string;
  readonly sure: Pick<Close['sure'], 'heading' | 'selfView'>;
  readonly ask: Close['ask'];
  readonly slip: Pick<Slip, 'title' | 'thanks'>;
};

export type ReportLabels = {
  readonly title: string;
  readonly footnote: string;
  readonly pageOf: (page: string, pages: string) => string;
  readonly scale: ScaleLabels;
  readonly aims: AimsLabels;
  readonly front: FrontLabels;
  readonly moments: MomentsLabels;
  readonly contacts: ContactsLabels;
  readonly promises: PromisesLabels;
  readonly growth: GrowthLabels;
  readonly plan: PlanLabels;
  readonly lists: ListLabels;
  readonly answers: AnswersLabels;
  readonly money: {
    readonly heading: string;
    readonly lead: string;
    readonly formula: string;
  };
  readonly missing: MissingLabels;
  readonly close: CloseLabels;
};
