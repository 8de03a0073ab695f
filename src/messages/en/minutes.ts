import type { AgreementWord } from '#domain/group.ts';
import type { MinutesLabels } from '#domain/workshop/minutes.ts';
import { dots } from './dots.ts';
import { report } from './report.ts';
import { workshop } from './workshop.ts';

const { screen, actions } = workshop;

const joined = (names: readonly string[]): string =>
  names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} and ${names.slice(-1).join('')}`;

const count = (amount: number, one: string, many: string) =>
  amount === 1 ? `1 ${one}` : `${amount} ${many}`;

/** Every fixed sentence of the printed minutes. What the screen of the room says too is taken from there. */
export const minutes = {
  title: 'Minutes of our workshop',
  footnote: report.footnote,
  pageOf: report.pageOf,
  facts: { date: 'Held on', people: 'People:', way: 'Answered', questions: 'Questions:' },
  ways: { hands: 'by show of hands', ballots: 'in silence, on paper or a phone' },
  quick: (questions) => `the quick set of ${questions}`,
  moments: (names, questions) => `${questions} on ${joined(names)}`,
  actions: {
    heading: screen.actions,
    columns: { what: actions.text, who: actions.who, due: actions.due },
    review: 'We look at this again on',
  },
  questions: {
    heading: 'How we answered',
    lead: 'The number says how many chose a level. The black bar marks the middle half.',
  },
  votes: [screen.before, screen.after],
  middle: (level) => `${screen.median}: ${level}`,
  sentence: (sentence) => `“${sentence}”`,
  middleHalf: (low, high) => `${screen.middleHalf}: ${low === high ? low : `${low}–${high}`}`,
  answers: (answers) => count(answers, 'answer', 'answers'),
  noOpinion: screen.noOpinion,
  hidden: screen.hidden,
  moved: (from, to) => `After the talk the middle answer went from ${from} to ${to}.`,
  stayed: (at) => `After the talk the middle answer stayed at ${at}.`,
  dots: {
    heading: dots.screen.result[1],
    first: (voters) => `${count(voters, 'person', 'people')} gave up to three dots each.`,
    runOff: (voters) =>
      `Then ${count(voters, 'person', 'people')} gave one dot each to those that tied.`,
    counted: (voters) =>
      voters === 0
        ? 'The dots were counted for the whole room.'
        : `${count(voters, 'person', 'people')} gave dots one by one; the others’ dots were counted together.`,
    count: (given, isChosen) =>
      `${dots.screen.dots(given)}${isChosen ? `, ${dots.screen.chosen}` : ''}`,
    hidden: dots.screen.tooFew,
  },
  notAnswered: {
    heading: 'Left for another day',
    lead: 'These questions were on the list. Nobody answered them this time.',
  },
  parked: { heading: screen.parked },
  close: {
    heading: 'How to read this',
    selfReport:
      'These are our own answers: what we say we do. They cannot say how customers see us; for that, ask ten customers one question.',
    last: 'Bring this page to the next meeting and begin with what we said we will do.',
  },
} as const satisfies MinutesLabels;

/** What is said of answers that lie so far apart, as on the screen of the room. */
export const agreement: Readonly<Record<AgreementWord | 'split', string>> = {
  ...screen.words,
  split: screen.split,
};
