import type { BallotProblem } from '#domain/workshop/ballot-code.ts';

/** The page on which somebody in the room answers on a phone. */
export const ballot = {
  title: 'Your ballot',
  lead: 'Answer for yourself. Nobody sees it before all answers appear at once, without names.',
  dontKnow: 'No opinion',
  kept: 'Kept on this phone.',
  notKept: 'This phone keeps nothing. Leave this page open until your ballot is handed in.',
  answered: (count: number, of: number) => `${count} of ${of} answered.`,
  finish: 'Show my code',
  nothingYet: 'Answer at least one question, then you can hand in.',
  handIn: 'Hand in your ballot',
  handInHow:
    'Hold this code in front of the coach’s camera until you see the tick. Or send the coach the link or the file.',
  again: 'You may change an answer and hand in again. The later one counts.',
  change: 'Back to my answers',
  code: 'Code of your ballot',
  link: 'The same as a link',
  save: 'Save as a file',
  others: 'This is a filled-in ballot.',
  othersHow:
    'It belongs on the coach’s laptop: hold the code in front of its camera or paste the link there.',
  refused: {
    title: 'This ballot does not open',
    foreign: 'The address holds no ballot of this app.',
    newer: 'The ballot comes from a newer version of this app. Load the page again.',
    cut: 'The end of the address is missing. Scan the code again or copy all of it.',
    damaged: 'Some of the address has changed on its way here. Scan the code again.',
    home: 'To all assessments',
  } satisfies Readonly<Record<BallotProblem | 'title' | 'home', string>>,
} as const;
