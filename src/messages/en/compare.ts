import type { ChangeWord } from '#domain/change.ts';
import type { Outcome } from '#domain/outcome.ts';
import type { NotComparable } from '#domain/rounds.ts';

/** Then and now: two rounds of one business side by side. */
export const compare = {
  title: 'Then and now',
  lead: 'What was planned, what happened, and what has changed in what you say you do.',
  toTeam: 'Owner and team: who sees it how',
  toNext: 'Start the next round',
  alone:
    'There is only one round of this business in this browser. Start the next one when about three months have passed, or open the file of an earlier round on the first page.',
  then: 'Then',
  now: 'Now',
  name: (round: number, isReview: boolean) => `Round ${round}${isReview ? ', review' : ''}`,
  round: (name: string, day: string, answered: number, of: number) =>
    `${name} · ${day} · ${answered} of ${of} answered`,
  noDay: 'no date',
  sameRound: 'Choose two different rounds.',
  refused: {
    'other-business': 'These two are not compared, because they are about different businesses.',
    'other-edition':
      'These two are not compared, because they were answered in different editions of the questions.',
  } satisfies Record<NotComparable, string>,
  actions: {
    title: 'Did it happen?',
    none: 'No action was written down in that round.',
    lead: 'What you tick is kept with the plan of that round. What is done is done in later plans too.',
    summary: (done: number, partly: number, of: number) =>
      `${done} of ${of} done${partly === 0 ? '' : `, ${partly} in part`}.`,
    due: (day: string) => `by ${day}`,
    outcomes: { done: 'Done', partly: 'Partly', not: 'Not yet' } satisfies Record<Outcome, string>,
  },
  weeks: {
    title: 'From the wall',
    lead: 'Type in the ticks from the chart of that round: did we keep our promises this week?',
    legend: 'Weeks in which the promises were kept',
    week: (number: number, day: string) => `Week ${number}, to ${day}`,
    kept: (kept: number, of: number) => `Kept ${kept} of ${of} weeks.`,
    none: 'No week is ticked yet.',
  },
  change: {
    title: 'What has changed',
    words: {
      'no-clear-change': 'no clear change',
      possible: 'possible change',
      clear: 'clear change',
    } satisfies Record<ChangeWord, string>,
    moments: 'Six moments of truth',
    growth: 'Growth positioning',
    said: (name: string, before: string, after: string, word: string) =>
      `${name}: from ${before} to ${after} points, ${word}.`,
    tooFew: (name: string, common: number, needed: number) =>
      `${name}: ${common} of the questions ${common === 1 ? 'was' : 'were'} answered in both rounds; one word for all needs ${needed}.`,
    none: 'No question has an answer in both rounds yet.',
    handedOn: (count: number) =>
      count === 1
        ? 'One answer was carried over, so it says nothing about change and is left out.'
        : `${count} answers were carried over, so they say nothing about change and are left out.`,
    table: 'Points of the questions answered both times',
    part: 'Part',
    difference: 'Difference',
    word: 'Change',
    both: 'Answered both times',
    picture: 'From the ring to the dot',
    assumption:
      'The words “clear” and “possible” rest on assumptions, not on data: half a level of doubt in each answer, and doubts that go together at 0.2. What you say you do is compared, not how customers see you.',
  },
  moved: {
    title: 'What moved by a whole level',
    up: 'Up',
    down: 'Down',
    noneUp: 'Nothing moved up.',
    noneDown: 'Nothing moved down.',
    step: (before: string, after: string) => `${before} → ${after}`,
  },
  side: {
    title: 'Side by side',
    caption: 'Figures of both rounds',
    figure: 'Figure',
    unknown: '–',
    moments: 'Six moments, all answers of the round',
    growth: 'Growth positioning, all answers of the round',
    points: (points: string, level: string) => `${points} points, ${level}`,
    tooEarly: (answered: string, of: string) =>
      `${answered} of ${of} asked questions answered – too early to compare`,
    position: 'Place on the map',
    contacts: 'Moments a year',
    hours: 'Hours of your customers’ time a year',
    seconds: 'Seconds each',
    lowValue: 'Of them worth little to the customer',
    kept: 'Promises kept',
    keptOf: (percent: string, low: string, high: string) =>
      `${percent} (could be ${low} to ${high})`,
    weeks: 'Weeks kept, from the wall',
    weeksOf: (kept: number, of: number) => `${kept} of ${of}`,
    lost: 'Customers lost in a year',
    worth: 'What a customer is worth, about',
    leak: 'Margin lost with them in a year, about',
  },
} as const;
