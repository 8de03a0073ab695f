import type { PaperBallotLabels } from '#domain/workshop/paper-ballot.ts';
import { ballot } from './ballot.ts';
import { chart } from './chart.ts';
import { takeAway } from './take-away.ts';

/** What stands on a ballot of paper. */
export const paperBallot = {
  title: ballot.title,
  instructions: [
    'Answer for yourself, in silence. Cross one box for each question: the sentence that is true for us today.',
    '“No opinion” is an answer too. Do not write your name.',
  ],
  number: 'Ballot',
  noOpinion: ballot.dontKnow,
  pageOf: (page, pages) => `page ${page} of ${pages}`,
  turn: 'please turn over',
} as const satisfies PaperBallotLabels;

/** The console's offer to print them. */
export const paperBallots = {
  title: 'Ballots on paper',
  lead: (people: number) =>
    people === 1
      ? 'One ballot with a number. No name belongs on it.'
      : `One for each of the ${people} people, numbered. Shuffle them before you hand them out, so that a number tells nobody anything.`,
  pdf: 'Blank ballots (PDF)',
  kind: 'ballots',
  pages: (pages: number) =>
    pages === 1
      ? 'One page for each person: print on one side only.'
      : `${pages} pages for each person: print on both sides of the sheet.`,
  making: chart.making,
  ready: chart.ready,
  failed: takeAway.failed,
  missing: takeAway.missing,
} as const;

/** For a room that answers by show of hands. */
export const numberCards = {
  title: 'Cards to hold up',
  lead: 'Five cards on a sheet, 0 to 4: print one sheet for each person and cut along the lines. All cards go up at once, so nobody waits to see what the others say.',
  pdf: 'Number cards (PDF)',
  kind: 'number cards',
  making: paperBallots.making,
  ready: paperBallots.ready,
  failed: paperBallots.failed,
  missing: paperBallots.missing,
} as const;
