import {
  type Answer,
  type AnswerLevel,
  type Evidence,
  isLevel,
  type Level,
} from './questionnaire.ts';

/** What one question brings to its scale (instrument.md 5). */
export type ScaleEntry<Id extends string = string> = {
  readonly item: Id;
  /** As answered; undefined when it was not. */
  readonly said: AnswerLevel | undefined;
  readonly evidence: Evidence | undefined;
  /** The level that counts; undefined for what is left out. */
  readonly counted: Level | undefined;
  /** The level as far as it could be shown; not asked counts as "not yet". */
  readonly proven: Level | undefined;
};

/** What can be shown in part counts at most as a 3, what cannot be shown at most as a 2. */
const CEILING: Readonly<Record<Evidence, Level>> = { yes: 4, partly: 3, no: 2 };

/** The level that is left of a claim with this evidence. */
export const shownLevel = (level: Level, evidence: Evidence): Level =>
  level > CEILING[evidence] ? CEILING[evidence] : level;

/** The entry of one item; without an answer nothing counts. */
export function entryOf<Id extends string>(item: Id, answer: Answer | undefined): ScaleEntry<Id> {
  const said = answer?.level;
  const evidence = answer?.evidence;
  const counted = said !== undefined && isLevel(said) ? said : undefined;
  const proven = counted === undefined ? undefined : shownLevel(counted, evidence ?? 'no');
  return { item, said, evidence, counted, proven };
}
