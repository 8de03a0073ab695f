import type { Assessment, AssessmentData } from './assessment.ts';
import { type AsideScale, asideMomentsItems, LEADERSHIP_ITEMS } from './not-applicable.ts';
import type { Answer, Answers } from './questionnaire.ts';
import { answersOf, type Item, itemsOf, type Part } from './parts.ts';
import { GROWTH_ITEMS } from './questionnaires/growth-positioning.ts';
import { GRID_ITEMS } from './questionnaires/moments-of-truth.ts';

/** How far an assessment has come. "I don't know" is an answer; what is set aside is not asked. */

export type Progress = {
  /** Answered with a level or with "I don't know". */
  readonly answered: number;
  /** Questions that apply; 0 when the whole part is set aside. */
  readonly of: number;
  readonly status: 'not-started' | 'in-progress' | 'complete';
};

export type PartProgress = Progress & {
  /** The first question without an answer; undefined when all are answered. */
  readonly next: Item | undefined;
};

function statusOf(answered: number, of: number): Progress['status'] {
  if (answered === of) return 'complete';
  return answered === 0 ? 'not-started' : 'in-progress';
}

/** How many of these items are answered; what is answered "does not apply" leaves both counts. */
export function progressOf(answers: Answers, items: readonly string[]): Progress {
  const asked = items.filter((item) => answers[item]?.level !== 'not-applicable');
  const answered = asked.filter((item) => answers[item] !== undefined).length;
  return { answered, of: asked.length, status: statusOf(answered, asked.length) };
}

/** The first of these items without an answer. */
export const firstUnanswered = <Id extends string>(
  answers: Answers,
  items: readonly Id[],
): Id | undefined => items.find((item) => answers[item] === undefined);

/** The first item without an answer after a given one; undefined when there is none behind it. */
export const nextUnanswered = <Id extends string>(
  answers: Answers,
  items: readonly Id[],
  after: Id,
): Id | undefined => firstUnanswered(answers, items.slice(items.indexOf(after) + 1));

/** How far one part has come. */
export function partProgress(assessment: AssessmentData, part: Part): PartProgress {
  const answers = answersOf(assessment);
  const items = itemsOf(part);
  return { ...progressOf(answers, items), next: firstUnanswered(answers, items) };
}

/** How far the 36 have come, which the first chart rests on. */
export const gridProgress = (assessment: AssessmentData): Progress =>
  progressOf(answersOf(assessment), GRID_ITEMS);

/** How far the 34 of the second questionnaire have come. */
export const growthProgress = (assessment: AssessmentData): Progress =>
  progressOf(answersOf(assessment), GROWTH_ITEMS);

/** What both questionnaires hold of their questions. */
type Asked = {
  readonly answers?: Readonly<Record<string, Answer>> | undefined;
  readonly notes?: Readonly<Record<string, string>> | undefined;
};

type Told = {
  readonly answers: Record<string, Answer>;
  readonly notes: Record<string, string> | undefined;
};

const anyOf = (notes: Record<string, string>) =>
  Object.keys(notes).length === 0 ? undefined : notes;

/** Notes stay with their question; a level that was there is replaced. */
function leaveOut({ answers = {}, notes = {} }: Asked, items: readonly string[]): Told {
  const aside = items.map((item): [string, Answer] => {
    const note = answers[item]?.note ?? notes[item];
    return [
      item,
      note === undefined ? { level: 'not-applicable' } : { level: 'not-applicable', note },
    ];
  });
  const waiting = Object.entries(notes).filter(([item]) => !items.includes(item));
  return {
    answers: { ...answers, ...Object.fromEntries(aside) },
    notes: anyOf(Object.fromEntries(waiting)),
  };
}

/** Only what was left out is opened again; other answers stay, and notes wait for the new ones. */
function askAgain({ answers = {}, notes = {} }: Asked, items: readonly string[]): Told {
  const given = Object.entries(answers);
  const isOpened = ([item, { level }]: [string, Answer]) =>
    level === 'not-applicable' && items.includes(item);
  const opened = given
    .filter(isOpened)
    .flatMap(([item, { note }]): [string, string][] => (note === undefined ? [] : [[item, note]]));
  return {
    answers: Object.fromEntries(given.filter((each) => !isOpened(each))),
    notes: anyOf({ ...notes, ...Object.fromEntries(opened) }),
  };
}

/**
 * Sets a scale aside, or asks it again. It is stored as the answer "does not apply" to each of its
 * questions, so that scoring needs no second rule.
 */
export function setAside(assessment: Assessment, scale: AsideScale, aside: boolean): Assessment {
  const change = aside ? leaveOut : askAgain;
  const { momentsOfTruth, growthPositioning } = assessment;
  if (scale === 'leadership') {
    const told = change(growthPositioning ?? {}, LEADERSHIP_ITEMS);
    return { ...assessment, growthPositioning: { ...growthPositioning, ...told } };
  }
  const told = change(momentsOfTruth ?? {}, asideMomentsItems(scale));
  return { ...assessment, momentsOfTruth: { ...momentsOfTruth, ...told } };
}
