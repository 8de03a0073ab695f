import type { MoneyFact } from '#domain/money-facts.ts';

const joinedSum = (parts: readonly string[]): string =>
  parts.length === 1 ? parts.join('') : `(${parts.join(' + ')})`;

/** How the numbers of the lists, of the money and of the window came about, in the one panel. */
export const rowWorking = {
  rounded: 'Shown rounded, computed with all decimals.',
  contacts: {
    result: (moments: string, hours: string, each: string): string =>
      `${moments} contacts a year, ${hours} hours of your customers’ time, ${each} each.`,
    perCustomer: (times: string, each: string): string =>
      `${times} contacts a year for each customer, ${each} each.`,
    never: 'No contact happens yet, so there is nothing to add up.',
    formula:
      'Every contact counts as often as it happens in a year. The hours are your customers’ own: times × seconds ÷ 3,600.',
    formulaEach: 'Every contact counts as often as one customer has it in a year.',
    eachSum: (hours: string, moments: string, each: string): string =>
      `One contact: ${hours} hours × 3,600 ÷ ${moments} = ${each}`,
    eachSumOne: (seconds: string, times: string, each: string): string =>
      `One contact: ${seconds} ÷ ${times} = ${each}`,
    lowSum: (low: string, all: string, share: string): string =>
      `Worth little, that is under 50: ${low} ÷ ${all} = ${share}`,
    freeSum: (names: readonly string[], hours: string): string =>
      `To be freed by stopping ${names.join(', ')}: ${hours} hours`,
    gain: '“Most to gain” looks at what to do more of and what to rethink: the share of all contacts × what it could become.',
    heads: {
      contact: 'Contact',
      moments: 'Times a year',
      share: 'Of all',
      hours: 'Hours a year',
      shareOfHours: 'Of all hours',
      worth: 'Worth',
    },
  },
  contact: {
    result: (moments: string, hours: string, verdict: string): string =>
      `${moments} times a year, ${hours} hours. Our view: ${verdict}.`,
    perCustomer: (times: string, verdict: string): string =>
      `${times} times a year for each customer. Our view: ${verdict}.`,
    formula:
      'Times a year: customers × the share who have it × how often. Hours: times × seconds ÷ 3,600.',
    timesSum: (customers: string, share: string, times: string, all: string): string =>
      `Times: ${customers} × ${share} × ${times} = ${all}`,
    timesSumOne: (share: string, times: string, all: string): string =>
      `Times for each customer: ${share} × ${times} = ${all}`,
    hoursSum: (moments: string, seconds: string, hours: string): string =>
      `Hours: ${moments} × ${seconds} ÷ 3,600 = ${hours}`,
    shares: (moments: string, hours: string): string =>
      `Of all contacts that is ${moments}, of all the time ${hours}.`,
    worthSum: (level: number, points: string): string =>
      `Worth to the customer: ${level} of 4 × 25 = ${points}`,
    couldBeSum: (level: number, points: string): string =>
      `What it could become: ${level} of 4 × 25 = ${points}`,
    views:
      'From 50 on, both count as high. Both high: do more. Only the worth: keep. Only what it could become: rethink. Neither: stop, or keep short what you have to do.',
    required: 'You have to do this one, so it cannot be stopped.',
    closeCall: 'It is a close call: one mark higher or lower, and our view could be another.',
    easier: 'It is hard work for the customer, so make it easier.',
  },
  promises: {
    result: (share: string, low: string, high: string): string =>
      `${share} kept; it could be ${low} to ${high}.`,
    formula: 'Times kept ÷ times checked. The more you check, the narrower the range.',
    sum: (kept: readonly string[], checked: readonly string[], share: string): string =>
      `${joinedSum(kept)} ÷ ${joinedSum(checked)} = ${share}`,
    range: (low: string, high: string): string => `Range (95%, after Wilson): ${low} to ${high}`,
    statuses: (enough: number): string =>
      `Kept means 95% or more, slipping 80% or more, broken less than that. Under ${enough} checks it is too early to say.`,
    heads: { promise: 'Promise', kept: 'Kept', checked: 'Checked' },
  },
  window: {
    formula:
      'The window closes as many days before the next purchase as you look ahead. It opens a little earlier, so that there is time to reach people.',
    closes: (parts: readonly string[], less: string, day: string): string =>
      `Closes: ${parts.join(' + ')} − ${less} = day ${day}`,
    opens: (parts: readonly string[], less: readonly string[], day: string): string =>
      `Opens: ${parts.join(' + ')} − ${less.join(' − ')} = day ${day}`,
    due: (parts: readonly string[], day: string): string =>
      `Due again: ${parts.join(' + ')} = day ${day}`,
    facts: {
      lastDay: 'Day of the last purchase',
      days: 'Days from one purchase to the next',
      lookAhead: 'Days that they look around before',
      buffer: 'Days that the window stays open',
    },
    noEarlier: 'It never begins before the last purchase.',
  },
  money: {
    names: {
      lost: 'customers lost',
      bar: 'your own bar',
      balance: 'customers won and lost',
      stay: 'how long a customer stays',
      leak: 'what the loss costs',
      margin: 'what one customer earns you',
      worth: 'what a kept customer is worth',
      winning: 'what winning costs',
      keeping: 'what keeping costs',
      winToKeep: 'winning against keeping',
      plusFive: 'five more of every hundred',
      plan: 'when a plan pays',
      reasons: 'why they left',
    } as const satisfies Record<MoneyFact['kind'], string>,
    source: (label: string): string =>
      `${label}: computed from what you typed, and from nobody else’s figures.`,
  },
  source: 'Source: your own list and your own guesses.',
  countSource: 'Source: your own count.',
  windowSource: 'Source: our own rule, from the days that you typed.',
} as const;
