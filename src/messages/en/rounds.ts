import type { ReviewReason } from '#domain/review.ts';

/** Rounds of the same business: starting the next one, and what it knows of the one before. */
export const rounds = {
  lastTime: (level: string, day: string) => `Last time: ${level} (${day})`,
  handedOn: (day: string) => `Given on ${day} and carried over. Choose again if it has changed.`,
  next: {
    title: 'Start the next round',
    lead: 'The round you have stays as it is. Its cards and open actions come along; promises kept and money are counted afresh.',
    unanswered:
      'Nothing is answered in this round yet. Answer it first; a next round looks back at it.',
    goOn: 'Go on with this round',
    review: {
      title: 'A review',
      text: (count: number) =>
        `Asks the ${count} questions that matter now, in about five minutes. All other answers are carried over and keep their day.`,
      start: (count: number) => `Start a review of ${count} questions`,
      list: 'The questions it asks, and why',
      reasons: {
        'fix-first': 'One of the three lines to fix first.',
        'worked-on': 'You worked on it.',
        unknown: 'You did not know last time.',
        'next-gap': 'Next in line to be fixed.',
        lowest: 'Among the lowest answers.',
        open: 'Not answered last time.',
      } satisfies Record<ReviewReason, string>,
    },
    full: {
      title: 'A full round',
      text: 'Asks everything afresh. What you said last time is hidden until you have answered, so that it does not steer you.',
      start: 'Start a full round',
    },
  },
  hub: {
    review: (count: number, day: string) =>
      `A review: ${count} questions are asked again, about five minutes. The other answers are those of ${day}.`,
    goOn: 'Go on with the review',
    checkAll: 'Check the answers of this review',
    lists: 'A review does not ask for these. Count again what has changed.',
    before: 'the round before',
    handedOn: 'Carried over',
    askedAgain: (count: number) => `Carried over, ${count} asked again`,
    title: 'Rounds and people',
    next: 'Next round',
    nextText: 'Ask again after some weeks: the questions that matter, or all.',
    compare: 'Then and now',
    compareText: 'What has happened and what has changed since the last round.',
    compareNone: 'When there are two rounds. Start the next one in about three months.',
    team: 'Owner and team',
    teamText: 'How others see it. Open the files of at least three people.',
  },
  check: {
    title: 'Your answers of this review',
    lead: 'Change what does not sound right. With all of them answered, the results count them.',
    open: (open: number) =>
      open === 1 ? 'One question is still open.' : `${open} questions are still open.`,
    toOpen: 'Answer what is open',
    handedOn: (day: string) => `Carried over from ${day}.`,
  },
} as const;
