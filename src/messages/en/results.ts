import { STAKES_NAMES } from './names.ts';

const quoted = (name: string) => `“${name}”`;
/** “A”, “A” and “B”, “A”, “B” and “C”. */
const joined = (names: readonly string[]): string =>
  names.length < 2
    ? names.map(quoted).join('')
    : `${names.slice(0, -1).map(quoted).join(', ')} and ${names.slice(-1).map(quoted).join('')}`;
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** The results page: everything but the headline, which has a file of its own. */
export const results = {
  title: 'Results',
  fixFirst: 'Fix first',
  noFixFirst: 'Nothing asks to be fixed first. Keep what works, and look again in three months.',
  tooEarly:
    'The three lines come from the six moments, when more is answered. Go on where you like.',
  review: {
    text: (day: string) =>
      `The other answers are those of ${day}. A review asks the low ones again, so points from the rest alone would flatter you. Until it is finished, the result of the round before stands.`,
    goOn: 'Go on with the review',
    before: 'Results of the round before',
  },
  goOn: 'Go on answering',
  compare: 'Then and now',
  assumed:
    'You have not guessed yet whether customers leave when a moment goes wrong, so all count alike. The two guesses stand at the end of each moment’s answers.',
  makePlan: 'Make the plan',
  addToPlan: 'Add to the plan',
  addToPlanFor: (line: string) => `Add to the plan: ${line}`,
  inPlan: 'In the plan',
  reason: {
    level: (moment: string, level: string) => `${moment} · ${lower(level)}.`,
    /** `plain` is the practice in plain words. */
    because: (moment: string, plain: string, level: string) =>
      `${moment}, because ${plain} is ${lower(level)}.`,
    unseen: (moment: string, plain: string, stated: string, level: string) =>
      `${moment}, because you call ${plain} ${lower(stated)} and could show ${lower(level)}.`,
    onPaper: (moment: string, level: string) => `${moment} · ${lower(level)}`,
    stakes: (stakes: 1 | 2 | 3 | 4 | 5) =>
      stakes === 3
        ? 'If this goes wrong, it could go either way.'
        : `If this goes wrong, they are ${
            stakes === 5 ? 'almost certain to leave' : `${STAKES_NAMES[stakes]} to leave`
          }.`,
    reach: (people: number) =>
      people === 20 ? 'Every customer meets it.' : `${people} of 20 meet it.`,
    steady: 'Holds even if your guess is off.',
  },
  grid: {
    title: 'Where you stand',
    caption: 'Level of each practice, by moment',
    moment: 'Moment',
    unknown: '?',
    unknownLong: 'I don’t know',
    unanswered: '–',
    unansweredLong: 'Not answered',
    aside: '·',
    asideLong: 'Does not apply',
    key: 'Key',
  },
  moments: {
    title: 'The six moments',
    summary: (band: string) => `${band} overall`,
    summaryRange: (low: string, high: string, open: number) =>
      open === 1
        ? `between ${low} and ${high} while one answer is open`
        : `between ${low} and ${high} while ${open} answers are open`,
    hidden: (shown: number, of: number) =>
      `${shown} of ${of} moments ${shown === 1 ? 'has' : 'have'} enough answers. Two thirds are needed for a number over all of them.`,
    waitingAll: 'Points follow when the review is finished.',
    index: (score: string, band: string) => `${score} of 100 points: ${band}.`,
    nextTo: (name: string, neighbour: string) => `${name}, on the edge of ${neighbour}`,
    edge: (neighbour: string) => `On the edge of ${neighbour}.`,
    proven: (points: string) => `Of that, you could show ${points}.`,
    bars: 'Strongest to weakest',
    barsSentence: (strongest: readonly string[], weakest: readonly string[]) =>
      `Strongest: ${joined(strongest)}. Weakest: ${joined(weakest)}.`,
    barsOne: (name: string, points: string) =>
      `So far only ${quoted(name)} has enough answers: ${points} points.`,
    barsEqual: 'All of them have the same points.',
    radar: 'The same as a wheel',
    spread: 'From the strongest to the weakest',
    radarSentence: (spread: string) =>
      `Between the strongest and the weakest lie ${spread} points.`,
    table: 'The numbers',
    /** One of the numbers of a row. */
    aspect: (name: string, head: string) => `${name}, ${lower(head)}`,
    points: 'Points',
    band: 'Level',
    range: 'Could be',
    shown: 'Could show',
    answered: 'Answered',
    notShown: 'too few answers',
    waiting: 'when the review is finished',
    asideRow: 'does not apply',
    to: (low: string, high: string) => `${low} to ${high}`,
    of: (answered: number, of: number) => `${answered} of ${of}`,
  },
  facets: {
    title: 'The same habits, seen in six places',
    sentence: (strongest: string, weakest: string) =>
      `Across all moments, “${strongest}” is strongest and “${weakest}” weakest.`,
    habit: 'Habit',
  },
  promises: {
    title: 'Keeping our word',
    open: 'not answered yet',
    range: (low: string, high: string) => `It could be anything from ${low} to ${high}.`,
    start: 'Answer these questions',
  },
  growth: {
    title: 'Keeping and winning',
    open: 'not answered yet',
    start: 'Go to the five parts',
    hidden: (shown: number, of: number) =>
      `${shown} of ${of} parts ${shown === 1 ? 'has' : 'have'} enough answers. Two thirds are needed for a number over all of them.`,
    bars: 'The five parts, strongest to weakest',
    part: 'Part',
    triad: 'Unique, memorable, personal together',
    mapTable: 'On the map, in points',
    mapTitle: (keep: string, win: string) =>
      `Map: keeping customers ${keep}, winning customers ${win} of 100 points`,
  },
  contacts: {
    title: 'Every contact',
    open: 'not listed yet',
    start: 'List your contacts',
    change: 'Change the list',
    summary: (moments: string, low: string) =>
      `${moments} a year, ${low} of them worth little to the customer`,
    perCustomer: (moments: string) => `${moments} a year for each customer`,
    low: (share: string) => `${share} of them are worth little to the customer.`,
    upgrade: (names: string) => `Most to gain: ${names}.`,
    noUpgrade: 'No contact stands out for doing more.',
    mapTitle: 'Contacts by what they are worth to the customer and what they could become',
    together: (count: number) => `${count} contacts`,
    heaped:
      'Where more contacts share a place than it holds, one circle stands for all of them; the table names each.',
    table: 'The contacts; the numbers stand on the map, and the circles show hours',
    numbered: (number: number, name: string) => `${number}. ${name}`,
    contact: 'Contact',
    moments: 'Times a year',
    hours: 'Hours a year',
    each: 'Time of each',
    lowShare: 'Worth little',
    freed: 'Hours to be freed',
    lessThanOne: 'less than 1',
    worth: 'Worth to the customer',
    couldBe: 'What it could become',
    verdict: 'Our view',
    closeCall: 'close call',
    easier: 'make it easier',
    unknown: '–',
    toFree: (hours: string) =>
      `Stopping what helps nobody would give your customers ${hours} hours back a year.`,
    leftOut: (names: string) => `Not counted, because something is missing: ${names}.`,
  },
  kept: {
    title: 'Promises kept',
    open: 'not listed yet',
    uncounted: 'not counted yet',
    start: 'List your promises',
    change: 'Change the list',
    summary: (weak: number, of: number) =>
      weak === 0
        ? 'none seen slipping'
        : `${weak} of ${of} ${weak === 1 ? 'slips or is broken' : 'slip or are broken'}`,
    notCounted: 'Nothing is counted yet. Ten of the last are enough for a first look.',
    pooled: (share: string, low: string, high: string) =>
      `All counted promises together: ${share} kept; it could be ${low} to ${high}.`,
    pooledFew: (share: string, low: string, high: string) =>
      `All counted promises together: ${share} kept; with so few counted, it could be ${low} to ${high}.`,
    table: 'Promises, with the range they could have',
    promise: 'Promise',
    status: 'How it looks',
    kept: 'Kept',
    range: 'Could be',
    picture: 'Picture',
    to: (low: string, high: string) => `${low} to ${high}`,
    barLabel: (name: string, share: string) => `${name}: ${share} kept`,
    gap: (names: string) =>
      `You say that promises are kept. Why does the count of ${names} say something else?`,
    statuses: {
      'no-promise': 'No time promised',
      unknown: 'Not counted',
      'too-few': 'Too few counted',
      broken: 'Broken',
      slipping: 'Slipping',
      kept: 'Kept',
    },
  },
  money: {
    open: 'not counted yet',
    start: 'Fill in your numbers',
    change: 'Change the numbers',
  },
  window: {
    title: 'When to get in touch next',
    open: 'not filled in yet',
    start: 'Fill in how often your customers buy',
    change: 'See it as a picture, or change it',
  },
  findOut: {
    title: 'Find out first',
    none: 'no “I don’t know” among your answers',
    count: (count: number) =>
      count === 1 ? 'one thing to find out' : `${count} things to find out`,
    lead: 'You said “I don’t know” here. Each is a question to ask this week, not a fault.',
    show: (what: string) => `Look for: ${lower(what)}`,
  },
  more: {
    title: 'All there is to fix, in order',
    summary: (count: number) => (count === 1 ? 'one line' : `${count} lines`),
    lead: 'Ordered by what a failure would cost, how far there is to go, and how many customers meet it. The order is an aid for sorting, not a measurement.',
  },
  notes: {
    title: 'How sure this is',
    said: 'What you say',
    none: 'nothing special',
    count: (count: number) => (count === 1 ? 'one remark' : `${count} remarks`),
  },
  selfView: 'This is what you say you do, not how customers see you. Ask ten of them one question.',
  key: 'The five levels',
  download: 'Download results (JSON)',
  print: {
    action: 'Print this page',
    answered: (day: string, who: string | undefined) =>
      who === undefined ? `Results. Answered ${day}.` : `Results. Answered ${day} by ${who}.`,
    tried: (count: number) =>
      count === 1
        ? 'Printed while one change was being tried; it is not kept.'
        : `Printed while ${count} changes were being tried; they are not kept.`,
  },
} as const;
