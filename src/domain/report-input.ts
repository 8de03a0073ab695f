import type { AssessmentData, Verdict } from './assessment.ts';
import type { Item, Part as AnswerPart } from './parts.ts';
import type { PositionName } from './position.ts';
import type { Evidence } from './questionnaire.ts';
import type { Close, Slip } from './report.ts';
import type { ReportLabels } from './report-labels.ts';
import type { Results } from './results.ts';
import type { Band } from './scoring.ts';
import type { ChartNames, FixFirstWords } from './wall-chart.ts';
import type { FiveOptions, ItemWords } from './words.ts';

/** What a report is built from: results, and every name and sentence that stands in it. */

export type ReportNames = ChartNames & {
  readonly bands: Readonly<Record<Band, string>>;
  /** Every part that is answered question by question. */
  readonly parts: Readonly<Record<AnswerPart, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly positions: Readonly<Record<PositionName, string>>;
  readonly evidence: Readonly<Record<Evidence, string>>;
  /** What a contact is worth, and what could be made of it: 0–4 in words. */
  readonly values: FiveOptions;
  readonly potentials: FiveOptions;
};

export type ReportFormats = {
  /** An ISO day in few letters: "27 Nov". */
  readonly day: (iso: string) => string;
  /** A whole number: "77,130". */
  readonly count: (value: number) => string;
  /** 0–100: "85%". */
  readonly percent: (value: number) => string;
  /** 0–100 points, whole. */
  readonly points: (value: number) => string;
  /** A short time: "37 s". */
  readonly seconds: (seconds: number) => string;
  /** The time of a promise: "2 hours". */
  readonly minutes: (minutes: number) => string;
};

/** One result about money: its sentence, what belongs to it, and how it is worked out. */
export type MoneyLine = {
  readonly said: string;
  readonly notes: readonly string[];
  readonly working: readonly string[];
  readonly rows?: readonly { readonly said: string }[];
};

/** Sentences that are put together elsewhere, for screen and paper alike. */
export type ReportSaid = {
  readonly headline: string;
  /** At most three lines, from three different moments, most urgent first. */
  readonly fixFirst: readonly FixFirstWords[];
  readonly remarks: readonly string[];
  readonly money: {
    /** Whose numbers they are; that they rest on a sample. */
    readonly label: string;
    readonly lines: readonly MoneyLine[];
    readonly warnings: readonly string[];
    readonly faults: readonly string[];
  };
  readonly close: Pick<Close, 'task' | 'note'> & Pick<Slip, 'question'>;
};

export type ReportInput = {
  readonly assessment: AssessmentData;
  readonly results: Results;
  readonly said: ReportSaid;
  readonly wordsOf: (item: Item) => ItemWords;
  readonly names: ReportNames;
  readonly labels: ReportLabels;
  readonly formats: ReportFormats;
  /** In words, as in "23 November 2026"; undefined as long as nothing is answered. */
  readonly answeredOn: string | undefined;
  readonly reviewOn: string;
  /** Whether the appendix of all answers and notes is wanted. */
  readonly withAnswers: boolean;
};
