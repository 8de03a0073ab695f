import type { Level } from '#domain/questionnaire.ts';
import { LEVEL_NAMES, MOMENT_NAMES } from './names.ts';

/**
 * The sentence on top of results and paper, its sub-line, the level key and the remarks (words.md,
 * "Headline on Results and paper"). Names of moments and levels come in as they are shown.
 */

const NUMBER_WORDS = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
];

const inWords = (count: number): string => NUMBER_WORDS[count] ?? String(count);

const startUpper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const quoted = (name: string): string => `“${name}”`;

/** “A”, “A and B”, “A, B and C”. */
const joined = (names: readonly string[]): string =>
  names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} and ${names.slice(-1).join('')}`;

const moments = (names: readonly string[]): string =>
  names.length === Object.keys(MOMENT_NAMES).length ? 'all six moments' : joined(names.map(quoted));

/** One practice to start with: `practice` is the item's `plain`, `level` a level name. */
export type HeadlineStart = {
  readonly moment: string;
  readonly practice: string;
  readonly level: string;
};

export const headline = {
  /** A review with open questions: only when all are answered is there a new result. */
  reviewOpen: (answered: number, of: number): string =>
    `Too early to say: ${answered} of the ${of} questions of this review are answered.`,

  /** Rule 1: under half answered. `complete` is a finished moment, if there is one. */
  tooEarly: (given: {
    readonly answered: number;
    readonly of: number;
    readonly complete?: { readonly moment: string; readonly band: string } | undefined;
  }): string => {
    const early = `Too early to say: ${given.answered} of ${given.of} answered.`;
    return given.complete === undefined
      ? early
      : `${early} ${given.complete.moment} is complete: ${given.complete.band}.`;
  },

  /** Only the questions about growth are begun: too few yet, or the place on the map. */
  growthEarly: (answered: number, of: number): string =>
    `Too early to say: ${answered} of ${of} about growth answered.`,
  growthPlace: (name: string, meaning: string): string => `${quoted(name)}: ${meaning}`,

  /** Rule 2: a quarter or more of a moment unknown. */
  findOutFirst: (moment: string): string =>
    `Find out first: you cannot say how ${quoted(moment)} goes.`,

  /** Rule 3: good on the whole, but with at least one moment far below. */
  weakLink: (given: {
    /** How many moments stand at `band`, such as “Reliable or better”. */
    readonly count: number;
    readonly band: string;
    readonly weak: readonly string[];
  }): string => {
    const rest =
      given.count === 1
        ? `One moment is ${given.band}`
        : `${startUpper(inWords(given.count))} moments are ${given.band}`;
    return given.weak.length > 1
      ? `${rest}; ${inWords(given.weak.length)} undo the rest: ${joined(given.weak)}.`
      : `${rest}; one undoes the rest: ${joined(given.weak)}.`;
  },

  orBetter: (band: string): string => `${band} or better`,

  /** Rule 4: the first line of fix-first. */
  startWith: ({ moment, practice, level }: HeadlineStart): string =>
    `Start with ${moment}: ${practice} is ${level}.`,

  /** Rule 4, with two lines of equal weight. */
  startWithBoth: (first: HeadlineStart, second: HeadlineStart): string => {
    const where =
      first.moment === second.moment ? first.moment : `${first.moment} or ${second.moment}`;
    return first.level === second.level
      ? `Start with ${where}: ${first.practice} is ${first.level}, and so is ${second.practice}.`
      : `Start with ${where}: ${first.practice} is ${first.level}, ${second.practice} is ${second.level}.`;
  },

  /** Rule 4, when the line is low only because it cannot be shown yet. */
  startWithVisible: (moment: string, visible: string): string => `Start with ${moment}. ${visible}`,

  /** Rule 5: nothing below Reliable. */
  allReliable: (count: number, weakest: readonly string[]): string =>
    `All ${inWords(count)} are ${LEVEL_NAMES[3]} or better. Protect ${joined(weakest.map(quoted))}.`,

  /** Rule 5, when the level asked for was set below Reliable. */
  asGoodAsAsked: (weakest: readonly string[]): string =>
    `Every moment is as good as you asked for. Protect ${joined(weakest.map(quoted))}.`,
} as const;

type Basis = { readonly answered: number; readonly of: number; readonly dontKnow: number };

/** What a result rests on. */
export const basis = (given: Basis): string => {
  const answers =
    given.answered === given.of
      ? `From all ${given.of} answers`
      : `From ${given.answered} of ${given.of} answers`;
  const unknown = given.dontKnow === 0 ? '' : `, ${inWords(given.dontKnow)} “I don’t know”`;
  return `${answers}${unknown}.`;
};

/** The line under the headline: what it rests on, and what it is not. */
export const subline = (given: Basis): string =>
  `${basis(given)} This is what you say you do, not how customers see it.`;

/** What each level means: the key on results, chart and report. */
export const LEVEL_MEANINGS: Readonly<Record<Level, string>> = {
  0: 'Nobody has settled it; whoever is there does their best.',
  1: 'It happens after trouble, or when someone remembers.',
  2: 'The way is agreed; it happens some of the time, unchecked.',
  3: 'It happens at least nine times in ten, and somebody checks.',
  4: 'As Reliable, made better this year, and customers mention it unasked.',
};

/** Remarks on how sure the result is (instrument.md 5, "Flags"). */
export const remarks = {
  straightLine: (level: string): string =>
    `All your answers are ${level}. That can be true; read two of them again before you act.`,
  weakLink: (moment: string): string =>
    `${quoted(moment)} is far below the rest. One bad moment can lose a customer, however good the others are.`,
  saysDoesGap: (promises: readonly string[]): string =>
    `“Our promise” sounds better than what you counted: ${joined(promises.map(quoted))} ${
      promises.length === 1 ? 'is' : 'are'
    } kept less than eight times in ten.`,
  assumedStakes: (names: readonly string[]): string =>
    `Whether customers leave when it goes wrong is not guessed yet for ${moments(names)}; “could go either way” is assumed.`,
  assumedReach: (names: readonly string[]): string =>
    `How many customers meet it is not guessed yet for ${moments(names)}; all of them are assumed.`,
  partial: (open: number): string =>
    open === 1
      ? 'One question is open, so the points may still move.'
      : `${startUpper(inWords(open))} questions are open, so the points may still move.`,
  /** Points as typed by the formatter, whole numbers. */
  provenBelowStated: (stated: string, proven: string): string =>
    `You say ${stated} points; of that, you could show ${proven}.`,
  /** evidence.md, "Firms overrate themselves": fair to strong; two different questions. */
  overrating:
    'In one survey of 362 firms, 80% called what they offer superior; 8% of customers agreed. Two different questions were asked, so take it as a hint.',
} as const;
