import type { Chapter, Labelled, Part, Report, Said } from '../report.ts';
import type { AgreementWord } from '../group.ts';
import type { Level } from '../questionnaire.ts';
import type { GridItem, Moment } from '../questionnaires/moments-of-truth.ts';
import type { ItemWords } from '../words.ts';
import type { Workshop } from './workshop.ts';

/**
 * The minutes of a workshop as a document: words and numbers in the order of reading, no
 * coordinates. Nothing in it is more than the wall of the room may show. Built by
 * `build-minutes.ts`, set by `sheet/layout/minutes.ts`.
 */

/** One vote on one question. Of a hidden one nothing is left but its facts in words. */
export type MinutesVote = {
  /** "First vote"; undefined when there was no second one. */
  readonly caption: string | undefined;
  readonly facts: readonly Part[];
  readonly shown:
    | {
        /** How many people gave 0, 1, 2, 3 and 4. */
        readonly counts: readonly number[];
        /** From the lower to the upper quartile. */
        readonly middleHalf: readonly [Level, Level];
      }
    | undefined;
};

export type MinutesQuestion = {
  readonly moment: string;
  readonly question: string;
  /** One, or the first and the second. */
  readonly votes: readonly MinutesVote[];
  /** From where to where the middle answer went between two votes that may both be shown. */
  readonly change: string | undefined;
  readonly notes: readonly Said[];
};

export type MinutesAction = { readonly what: Said; readonly who: Said; readonly due: Said };

export type Minutes = {
  readonly title: string;
  readonly business: Said;
  readonly facts: readonly Labelled[];
  readonly actions: {
    readonly heading: string;
    readonly columns: Readonly<Record<keyof MinutesAction, string>>;
    /** Without any, the paper has room to write them by hand. */
    readonly rows: readonly MinutesAction[];
    /** Stands before a line to write a day on. */
    readonly review: string;
  };
  readonly questions: {
    readonly heading: string;
    readonly lead: string;
    /** The five levels, 0 to 4, by name. */
    readonly levels: readonly string[];
    readonly asked: readonly MinutesQuestion[];
  };
  /** What follows: the dots, questions without an answer, the parking lot. */
  readonly chapters: readonly Pick<Chapter, 'heading' | 'blocks'>[];
  readonly close: {
    readonly heading: string;
    readonly selfReport: string;
    readonly last: string;
  };
} & Pick<Report, 'running' | 'footnote' | 'pageOf'>;

/** Every fixed sentence of the minutes. */
export type MinutesLabels = Pick<Minutes, 'title' | 'footnote' | 'pageOf' | 'close'> & {
  /** Before each fact on the head of the first page. */
  readonly facts: Readonly<Record<'date' | 'people' | 'way' | 'questions', string>>;
  readonly ways: Readonly<Record<'hands' | 'ballots', string>>;
  readonly quick: (count: number) => string;
  readonly moments: (names: readonly string[], count: number) => string;
  readonly actions: Pick<Minutes['actions'], 'heading' | 'columns' | 'review'>;
  readonly questions: Pick<Minutes['questions'], 'heading' | 'lead'>;
  readonly votes: readonly [first: string, second: string];
  readonly middle: (level: string) => string;
  readonly sentence: (sentence: string) => string;
  readonly middleHalf: (low: Level, high: Level) => string;
  readonly answers: (count: number) => string;
  readonly noOpinion: (count: number) => string;
  readonly hidden: (count: number) => string;
  readonly moved: (from: string, to: string) => string;
  readonly stayed: (at: string) => string;
  readonly dots: {
    readonly heading: string;
    readonly first: (voters: number) => string;
    readonly runOff: (voters: number) => string;
    /** With those who gave their dots one by one all the same. */
    readonly counted: (voters: number) => string;
    readonly count: (dots: number, isChosen: boolean) => string;
    readonly hidden: (voters: number) => string;
  };
  readonly notAnswered: { readonly heading: string; readonly lead: string };
  readonly parked: { readonly heading: string };
};

export type MinutesInput = {
  readonly workshop: Workshop;
  /** What the business is called where it has no name. */
  readonly business: string;
  readonly labels: MinutesLabels;
  readonly wordsOf: (item: GridItem) => ItemWords;
  readonly levels: Readonly<Record<Level, string>>;
  readonly moments: Readonly<Record<Moment, string>>;
  /** What is said of answers that lie so far apart. */
  readonly agreement: Readonly<Record<AgreementWord | 'split', string>>;
  /** A day in words. */
  readonly day: (iso: string) => string;
};
