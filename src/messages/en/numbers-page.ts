import type { EconomicsNumber } from '#domain/economics-inputs.ts';
import type { Cycle } from '#domain/assessment.ts';
import { REASON_NAMES } from './money.ts';

/** The page where the numbers of the last twelve months are typed, one topic at a time. */

type FieldWords = {
  readonly label: string;
  readonly hint?: string;
  /** Stands beside the field when what was typed cannot be used. */
  readonly wrong: string;
};

const money = (example: string) => `Write an amount of 0 or more, like ${example}.`;
const count = (example: string) => `Write a whole number, 0 or more, like ${example}.`;

const fields: Readonly<Record<Exclude<EconomicsNumber, 'sampleGone'> | 'sampleStill', FieldWords>> =
  {
    customersStart: {
      label: 'Customers a year ago',
      hint: 'People or firms, not visits. A rough number will do.',
      wrong: 'Write a whole number from 1 to 100,000,000, like 1,800.',
    },
    lost: {
      label: 'How many of them are lost?',
      hint: 'They bought then, and have not come back in the last 12 months.',
      wrong: count('540'),
    },
    sampleAsked: {
      label: 'Regulars you named',
      wrong: 'Write a whole number from 1 to 1,000,000, like 10.',
    },
    sampleStill: {
      label: 'Still come',
      wrong: count('7'),
    },
    gained: {
      label: 'New customers in the last 12 months',
      hint: 'Bought for the first time.',
      wrong: count('610'),
    },
    revenuePerCustomer: {
      label: 'What does one customer bring in a year?',
      hint: 'A usual bill × times a year: 8 × 50 visits make 400.',
      wrong: 'Write an amount from 0 to 1,000,000,000, like 240.',
    },
    marginPct: {
      label: 'How much of it is left after what goods or work cost you?',
      hint: 'Your margin in percent.',
      wrong: 'Write a percentage from −100 to 100, like 38.',
    },
    costToServe: {
      label: 'What does serving one customer cost on top, in a year?',
      hint: 'Calls, visits, bills. Leave it empty if the margin has it already.',
      wrong: money('6'),
    },
    acquisitionSpend: {
      label: 'Spent on winning new customers',
      hint: 'In the last 12 months: adverts, fairs, offers for first-timers, your time.',
      wrong: money('12,200'),
    },
    retentionSpend: {
      label: 'Spent on keeping customers',
      hint: 'In the last 12 months: check calls, visits, cards, free repairs, your time.',
      wrong: money('1,890'),
    },
    acceptableChurnPct: {
      label: 'How many lost of a hundred would you accept?',
      hint: 'Your own bar for a year. We know of no honest figure for your trade.',
      wrong: 'Write a number from 0 to 100, like 25.',
    },
    planCost: {
      label: 'What would a plan to keep more of them cost in a year?',
      hint: 'Money and time together.',
      wrong: money('3,000'),
    },
    annualProfit: {
      label: 'Profit of the year',
      hint: 'Only to show what a result means for you.',
      wrong: 'Write an amount, like 52,000. A loss has a minus in front.',
    },
    discountPct: {
      label: 'How much less is money worth to you a year later?',
      hint: 'In percent. Left empty it is 10, which is our judgement.',
      wrong: 'Write a percentage from 0 to 50, like 10.',
    },
  };

const ZERO_TO_TEN_YEARS = 'Write a whole number of days from 0 to 3,650, like';

const cycle: Readonly<Record<keyof Cycle, FieldWords>> = {
  days: {
    label: 'Usual time from one purchase to the next',
    hint: 'In days. “3 months” and “1 year” work too.',
    wrong: 'Write a time from 1 to 3,650 days, like 365.',
  },
  lookAheadDays: {
    label: 'How many days before that do they begin to look around?',
    hint: 'Left empty: a fifth of the time.',
    wrong: `${ZERO_TO_TEN_YEARS} 73.`,
  },
  bufferDays: {
    label: 'How many days should you have for your contact?',
    hint: 'Left empty: a tenth of the time, at least 3 days.',
    wrong: `${ZERO_TO_TEN_YEARS} 37.`,
  },
  lastDay: {
    label: 'Day of the last purchase',
    hint: 'Only if you count days yourself, like day 40 of the year. Left empty: day 0.',
    wrong: `${ZERO_TO_TEN_YEARS} 40.`,
  },
};

const reasons = {
  legend: 'How many left for which reason?',
  hint: 'Count the ones you know of. The last line is for those you never asked.',
  wrong: count('4'),
  names: REASON_NAMES,
  lore: 'Old sales lore says that most leavers felt ignored. Nobody can show the study. Count your own.',
  sure: 'How sure: folklore.',
};

export const numbersPage = {
  lead: 'New customers come in at the front. This page counts what leaves at the back.',
  howTo:
    'All numbers are for the last 12 months. Rough ones will do: “1,200”, “€240” and “12k” are understood. Two are needed; leave out the rest as you like.',
  topics: {
    customers: 'Customers, and those you lost',
    newcomers: 'New customers',
    value: 'What a customer brings',
    spend: 'What winning and keeping cost',
    reasons: 'Why they left',
    bar: 'Your own bar, and a plan',
    window: 'When to get in touch next',
  },
  needed: 'Needed',
  optional: 'Optional',
  filled: (filled: number, of: number): string => `${filled} of ${of} filled in`,
  faulty: 'Look at this again',
  next: (topic: string): string => `Next: ${topic}`,
  skipTo: (topic: string): string => `Skip to: ${topic}`,
  toResults: 'See all results',
  noCurrency: 'Amounts stand without a currency.',
  nameCurrency: 'Name one under “Your business”',
  fields,
  cycle,
  reasons,
  startFromBusiness: 'Taken from “Your business”. Change it if it was different a year ago.',
  knowsLost: {
    legend: 'Do you know how many of them you have lost since?',
    count: 'Yes, at least roughly',
    sample: 'No, we do not count that',
  },
  sample: {
    legend: 'Name ten regulars of a year ago. How many still come?',
    hint: 'Write the names down first, then look who still comes. Results from this are marked as a sample.',
    tooMany: 'You cannot have more who still come than you named.',
  },
  inUnit: (unit: string): string => `In ${unit}.`,
  readAs: (number: string): string => `Read as ${number}.`,
  readAsDays: (days: string): string => (days === '1' ? 'Read as 1 day.' : `Read as ${days} days.`),
  readAsPercent: (percent: string): string => `Read as ${percent}. For 38 of a hundred, write 38.`,
  tooLarge: 'This is more than any business has. Check the number.',
  perDay: {
    count: 'That counts visits. Write how many different customers there were.',
    money: 'Write the sum for a whole year.',
    percent: 'Write one number for the whole year.',
    days: 'Write one length of time, like 90 days.',
  },
  lostTooMany: (lost: string, had: string): string =>
    `${lost} lost of ${had} cannot be. Check both numbers.`,
  results: {
    title: 'What your numbers say',
    empty:
      'Nothing yet. Two numbers are enough for a first result: customers a year ago, and how many of them are lost.',
    own: 'All of it is worked out from what you typed. Nobody else’s figures are in it.',
  },
  window: {
    title: 'When to get in touch next',
    table: {
      caption: 'The window in days',
      event: 'What happens',
      day: 'Day',
      opens: 'The window opens',
      closes: 'The window closes',
      due: 'They are usually due again',
    },
    say: (opens: string, closes: string): string =>
      opens === closes ? `Get in touch on ${opens}.` : `Get in touch from ${opens} to ${closes}.`,
    today: (from: string, to: string): string =>
      from === to
        ? `For someone who bought today, that is on ${from}.`
        : `For someone who bought today, that is from ${from} to ${to}.`,
    noRoom: 'They begin to look around as soon as they have bought: get in touch at once.',
    picture: (stages: readonly string[], days: string): string =>
      `A customer’s way round: ${stages.join(', ').toLowerCase()}, and choose again. Get in touch: ${days}.`,
    ours: 'The picture is our own. Its six steps are drawn evenly; yours may not be.',
    days: (opens: string, closes: string): string =>
      opens === closes ? `day ${opens}` : `day ${opens} to ${closes}`,
  },
};
