import type { AssessmentData } from './assessment.ts';
import type { MomentsOfTruthResults } from './results.ts';
import { isSeen } from './seen-text.ts';
import type {
  ChartField,
  ChartNames,
  Edition,
  Entry,
  FixFirstWords,
  WallChartLabels,
} from './wall-chart.ts';

/** What a wall chart is built from: results, and every name and sentence that stands on it. */

export type WallChartInput = {
  readonly assessment: AssessmentData;
  /** What follows from the answers; undefined while there are none. */
  readonly results:
    Pick<MomentsOfTruthResults, 'moments' | 'interactions' | 'promises'> | undefined;
  /** At most three lines, from three different moments, most urgent first. */
  readonly fixFirst: readonly FixFirstWords[];
  readonly names: ChartNames;
  readonly labels: WallChartLabels;
  /** The place on the map of keeping and winning in words; undefined while there is none. */
  readonly position?:
    { readonly name: string; readonly keep: number; readonly win: number } | undefined;
  readonly edition: Edition;
  /** The address that carries the answers; undefined when it shall not be on paper. */
  readonly link?: string | undefined;
  /** In words, as in "23 November 2026"; undefined leaves a line to fill by hand. */
  readonly answeredOn: string | undefined;
  readonly reviewOn: string | undefined;
  readonly formats: {
    /** An ISO day in few letters: "27 Nov". */
    readonly day: (iso: string) => string;
    /** A whole number: "77,130". */
    readonly count: (value: number) => string;
    /** 0–100: "85%". */
    readonly percent: (value: number) => string;
  };
};

/** A text that nobody can see is no text. */
export const entry = (field: ChartField, label: string, text: string | undefined): Entry => ({
  field,
  label,
  text: isSeen(text) ? text : undefined,
});
