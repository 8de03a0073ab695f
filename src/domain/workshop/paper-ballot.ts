import type { GridItem, Moment } from '../questionnaires/moments-of-truth.ts';
import { MOMENTS } from '../questionnaires/moments-of-truth.ts';
import type { ItemWords } from '../words.ts';
import { askedItems } from './questions.ts';
import type { Workshop } from './workshop.ts';

/**
 * Blank ballots on paper: the questions in the order in which their digits are typed
 * (`ballot-digits.ts`), and a number for each person that says nothing about anybody.
 */

export type PaperQuestion = {
  /** 1 for the first digit. */
  readonly number: number;
  readonly moment: string;
  readonly question: string;
  /** The sentences of the levels 0 to 4. */
  readonly options: readonly string[];
};

export type PaperBallotLabels = {
  readonly title: string;
  readonly instructions: readonly string[];
  readonly number: string;
  readonly noOpinion: string;
  readonly pageOf: (page: number, pages: number) => string;
  readonly turn: string;
};

export type PaperBallots = PaperBallotLabels & {
  readonly business: string;
  readonly questions: readonly PaperQuestion[];
  /** One ballot each. */
  readonly people: number;
};

export type PaperBallotInput = {
  readonly workshop: Workshop;
  readonly business: string;
  readonly labels: PaperBallotLabels;
  readonly wordsOf: (item: GridItem) => ItemWords;
  readonly moments: Readonly<Record<Moment, string>>;
};

/** A ballot for each person who may vote, numbered from 1. */
export function buildPaperBallots(input: PaperBallotInput): PaperBallots {
  const { workshop, business, labels, wordsOf, moments } = input;
  return {
    ...labels,
    business,
    people: workshop.people,
    questions: askedItems(workshop.questions).map((item, at) => {
      const { question, options } = wordsOf(item);
      const moment = MOMENTS.find((each) => item.startsWith(`${each}.`));
      return {
        number: at + 1,
        moment: moment === undefined ? '' : moments[moment],
        question,
        options,
      };
    }),
  };
}
