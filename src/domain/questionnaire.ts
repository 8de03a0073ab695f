/** What a questionnaire is. The data stands in `questionnaires/`, the words in `messages`. */

export const LEVELS = [0, 1, 2, 3, 4] as const;
export type Level = (typeof LEVELS)[number];

export const EVIDENCE = ['yes', 'partly', 'no'] as const;
/** "Could you show a new colleague today?", asked after a 3 or 4. */
export type Evidence = (typeof EVIDENCE)[number];

export type AnswerLevel = Level | 'dont-know' | 'not-applicable';

/** One answer; an unanswered question has none. */
export type Answer = {
  readonly level: AnswerLevel;
  readonly evidence?: Evidence | undefined;
  readonly note?: string | undefined;
  /** The ISO day on which it was given, where an earlier round has handed it on. */
  readonly on?: string | undefined;
};

/** Answers by item id. */
export type Answers<Id extends string = string> = Readonly<Partial<Record<Id, Answer>>>;

/** Ids of the items of one scale, in the order in which they are asked. */
export type Scale<ScaleId extends string, Id extends string> = {
  readonly id: ScaleId;
  readonly items: readonly Id[];
};

export const isLevel = (value: AnswerLevel): value is Level => typeof value === 'number';
