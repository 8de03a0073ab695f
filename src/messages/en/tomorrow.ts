import type { Moment } from '#domain/questionnaires/moments-of-truth.ts';

/**
 * What closes every result: one small thing for tomorrow, and one question to ten customers,
 * fitted to the moment that comes first. Shared by results, plan and report.
 */

export type TomorrowWords = {
  /** For one person, done in fifteen minutes, with nothing to buy or to agree first. */
  readonly task: string;
  /** Asks a customer for something that happened; it cannot be answered with yes or no. */
  readonly question: string;
};

const TOMORROW: Readonly<Record<Moment, TomorrowWords>> = {
  sale: {
    task: 'Write down the last five people who asked and did not buy. Beside each name: what did they really want?',
    question: 'When you first came to us, what nearly made you go somewhere else?',
  },
  delivery: {
    task: 'Ask one customer who started this month: “What did not go as you hoped?” Write down their very words.',
    question: 'When you got what you bought, what should we have shown or told you?',
  },
  problem: {
    task: 'Take the last mistake that was ours. Write down who found it, when the customer heard of it, and from whom.',
    question: 'What went wrong with us lately that you had to find out by yourself?',
  },
  complaint: {
    task: 'Call the last customer who complained. Ask whether all is well again, and only listen.',
    question: 'What has annoyed you about us that you never mentioned?',
  },
  competition: {
    task: 'Send the same short question to a rival and to yourselves, as a customer would. Note when each answer comes.',
    question: 'If you bought from someone else tomorrow, what would be the reason?',
  },
  contacts: {
    task: 'Pick one good customer who has not heard from you for a while. Find a real reason to call, then call.',
    question: 'What did we last tell or send you that was worth your time?',
  },
};

/** What to do tomorrow without a line to fix, and what to ask customers, for a moment. */
export const tomorrowFor = (moment: Moment): TomorrowWords => TOMORROW[moment];

/** The fixed words around it. */
export const tomorrow = {
  title: 'Tomorrow, fifteen minutes',
  /** Below the step: the moment it is for. */
  towards: (moment: string) =>
    `The first step for “${moment}”. Fifteen minutes are enough to begin.`,
  begin: 'Fifteen minutes are enough to begin.',
  ask: {
    title: 'One question to ten customers',
    lead: 'All answers here are your own view. Ten customers can tell you theirs.',
    how: 'Cut the slip out and keep it in a pocket. Ask ten customers you would hate to lose, and write down their very words. Then read all ten together.',
    /** On the slip itself, above the question and below the ten lines. */
    slip: 'One question to ten customers',
    thanks: 'Listen, write it down, say thank you. Nothing else.',
    /** On a sheet with nothing but slips. */
    sheet: 'Cut along the lines: one slip for each person who asks.',
    get: 'Get the slip to cut out',
  },
} as const;
