import type { Interaction, Verdict } from '#domain/assessment.ts';

const many = (count: string, one: string, more: string) => `${count} ${count === '1' ? one : more}`;

/** The trades that have a starter list. */
export const TRADE_NAMES = {
  bakery: 'Bakery or café',
  shop: 'Shop',
  hairdresser: 'Hairdresser',
  dentist: 'Dentist',
  plumber: 'Plumber',
  accountant: 'Accountant',
  reseller: 'Software reseller',
} as const;
export type Trade = keyof typeof TRADE_NAMES;

/** In the order in which they are offered. */
export const TRADES = [
  'bakery',
  'shop',
  'hairdresser',
  'dentist',
  'plumber',
  'accountant',
  'reseller',
] as const satisfies readonly Trade[];

export const CHANNEL_NAMES = {
  'in-person': 'In person',
  phone: 'Phone',
  message: 'Message',
  email: 'E-mail',
  paper: 'Paper',
  web: 'Web or app',
  machine: 'Machine',
} as const satisfies Record<NonNullable<Interaction['channel']>, string>;

/** Every contact: the cards, the totals and what they say. */
export const contacts = {
  lead: 'An airline once counted 50 million short contacts a year. Count yours.',
  label:
    'Ten million customers, five contacts each, 15 seconds a contact. How sure: fair as history, no proof of effect.',
  howTo:
    'One card for each kind of contact: a call, a bill, a queue. “2 min”, “1:30” and “220 a day” are understood.',
  customersAre: (customers: string) => `Counted for ${customers} customers a year.`,
  changeCustomers: 'Change the number of customers',
  totals: {
    title: 'Totals',
    moments: (count: string) => many(count, 'moment a year', 'moments a year'),
    hours: (count: string) => many(count, 'hour', 'hours'),
    each: (time: string) => `${time} each`,
    perCustomer: (times: string, time: string) =>
      `${many(times, 'contact', 'contacts')} a year for each customer · ${time} in all`,
    empty: 'Your moments add up here while you type.',
    toFindings: 'What they say',
  },
  card: {
    legend: (position: number, name: string) =>
      name === '' ? `Contact ${position}, without a name yet` : `Contact ${position}: ${name}`,
    name: 'What you call it',
    nameLong: (count: string) =>
      `${count} characters. Paper has room for about 60; the rest is kept, not printed.`,
    nameDoubled: (count: number, name: string) =>
      count === 2
        ? `Two contacts are called ${name}; give one another name.`
        : `${count} contacts are called ${name}; give each a name of its own.`,
    numbered: (name: string, position: number) => `${name} (${position})`,
    times: 'Times a year, each customer',
    timesWrong: 'Write how often one customer has this in a year: 0 to 1,000, like 12 or 2 a week.',
    seconds: 'Seconds each time',
    secondsWrong: 'Write a time from 1 second to 8 hours, like 15, 2 min or 1:30.',
    readAs: (text: string) => `Read as ${text}.`,
    value: 'What is it worth to the customer?',
    values: [
      'Would rather not have it',
      'Would not miss it',
      'Useful, routine',
      'Clearly helps',
      'Would tell others',
    ],
    potential: 'How much more could it be this year?',
    potentials: ['Nothing', 'A little', 'Some', 'A lot', 'Could change how they see us'],
    clear: 'Take both marks back',
    clearFor: (name: string) => `Take both marks back: ${name}`,
    remove: 'Delete',
    removeFor: (name: string) => `Delete: ${name}`,
    removed: (name: string) => `“${name}” is deleted.`,
    undo: 'Undo',
    unnamed: 'contact without a name',
  },
  more: {
    summary: 'More',
    summaryFor: (name: string) => `More about ${name}`,
    moment: 'Which moment does it belong to?',
    noAnswer: 'Not said',
    noMoment: 'None of the six',
    channel: 'How does it happen?',
    share: 'Of 100 customers, how many have it?',
    shareHint: 'Left empty, it counts as all 100.',
    shareWrong: 'Write a number from 0 to 100, like 60.',
    effort: 'How hard is it for the customer?',
    efforts: ['No effort', 'Easy', 'Some effort', 'Hard work', 'Very hard work'],
    required: 'It has to be: by law, by contract, for safety or for payment',
    idea: 'What more could be done here?',
    ideaHint: 'The wall chart prints this.',
    ideaLong: (count: string) => `${count} characters. The wall has room for about 200.`,
  },
  verdict: {
    ourView: (verdict: string) => `Our view: ${verdict}`,
    why: {
      enhance: 'worth much, with more to gain',
      keep: 'worth much as it is',
      rethink: 'worth little now, with much to gain',
      shrink: 'worth little, but it has to be',
      eliminate: 'worth little, with little to gain',
    } satisfies Record<Verdict, string>,
    closeCall: 'Close call: one mark higher or lower, and it could be another.',
    easier: 'Make it easier: it is hard work for the customer.',
    choice: 'Your choice',
    undecided: 'Not decided',
    sum: (moments: string, hours: string) =>
      `${many(moments, 'moment', 'moments')} · ${many(hours, 'hour', 'hours')} a year`,
    open: (fields: string) => `Not in the totals yet. Missing: ${fields}.`,
    fields: {
      times: 'times a year',
      seconds: 'seconds',
      value: 'what it is worth',
      potential: 'what you could make of it',
    },
  },
  rate: {
    openDays: 'Open how many days a year?',
    openDaysWrong: 'Write a number of days from 1 to 366.',
    turns: {
      day: (turns: string) => many(turns, 'day', 'days'),
      week: (turns: string) => many(turns, 'week', 'weeks'),
      month: (turns: string) => many(turns, 'month', 'months'),
    },
    together: (count: string, turns: string, total: string, customers: string, times: string) =>
      `All customers together? ${count} × ${turns} make ${total} a year. Shared by ${customers} customers, that is ${times} each.`,
    each: (count: string, turns: string, times: string) =>
      `Each customer? ${count} × ${turns} make ${times} a year.`,
    take: (times: string) => `Use ${times}`,
    needsCustomers:
      'If that is all customers together: say above how many customers you have in a year, then it can be shared out.',
    tooMany:
      'Either way that is more than 1,000 times a year for one customer. Write a smaller number.',
  },
  list: {
    title: 'Your contacts',
    add: 'Add a contact',
  },
  starters: {
    title: 'Start from a list',
    lead: 'Typical contacts of seven trades, with rough times and seconds. Make them yours. What each is worth stays open: that is for you to judge.',
    added: (count: number, trade: string) =>
      count === 1
        ? `One contact added from “${trade}”. Now judge it.`
        : `${count} contacts added from “${trade}”. Now judge each one.`,
    allThere: (trade: string) => `All contacts of “${trade}” are in your list already.`,
    failed: 'The list could not be loaded. Check the connection, then try again.',
  },
  findings: {
    title: 'What the list says',
    empty: 'Fill one card: times, seconds and both marks. Then the first answer stands here.',
    gain: 'Most to gain',
    noGain: 'No contact stands out for doing more.',
    stop: 'One to stop',
    noStop: 'Nothing here asks to be stopped.',
    withIdea: (name: string, idea: string) => `${name}: ${idea}`,
    low: (share: string) => `${share} moments are ones that the customer would hardly miss.`,
    shares: {
      none: 'None of the',
      few: 'Almost none of the',
      tenths: (tenths: number) => (tenths === 5 ? 'Half of the' : `About ${tenths} in 10`),
      most: 'Almost all of the',
      all: 'All',
    },
    toFree: (hours: string) =>
      `Contacts to stop hold ${many(hours, 'hour', 'hours')} a year. These are your customers’ hours, not yours.`,
    verdicts: 'Our view, in all',
    verdict: (name: string, count: number) => `${name} ${count}`,
    open: 'Not in the totals yet',
    openRow: (position: number) => `Contact ${position}`,
    self: 'This is how you see it. Ask ten customers which of these they would miss.',
  },
} as const;
