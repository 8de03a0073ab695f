import type { EconomicsFault, LeavingReason } from '#domain/economics-inputs.ts';
import type { MoneyGap, MoneyWarning } from '#domain/money-facts.ts';

/**
 * Sentences about the owner's own numbers, for the money page, results and report. Numbers come in
 * as they are shown. No figure of anybody else stands here (evidence.md).
 */

const NUMBER_WORDS = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];
const inWords = (count: number): string => NUMBER_WORDS[count] ?? String(count);

/** “A”, “A and B”, “A, B and C”. */
const joined = (names: readonly string[]): string =>
  names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} and ${names.slice(-1).join('')}`;

const quoted = (name: string): string => `“${name}”`;

const inYears = (count: string): string => (count === '1' ? '1 year' : `${count} years`);
const inMonths = (count: string): string => (count === '1' ? '1 month' : `${count} months`);
const customers = (count: string): string => (count === '1' ? '1 customer' : `${count} customers`);

export const REASON_NAMES = {
  'no-longer-needed': 'No longer needed it, or moved away',
  price: 'Price',
  'product-or-fault': 'The product, or a fault',
  'rival-offer': 'A rival’s offer',
  'heard-nothing': 'Heard nothing from us',
  unknown: 'We do not know',
} as const satisfies Record<LeavingReason, string>;

const FIELD_NAMES = {
  customersStart: 'customers a year ago',
  sampleAsked: 'regulars you named',
  sampleGone: 'regulars who no longer come',
  lost: 'customers lost',
  gained: 'new customers',
  revenuePerCustomer: 'what a customer brings in',
  marginPct: 'margin',
  costToServe: 'cost of serving a customer',
  acquisitionSpend: 'what you spend on winning',
  retentionSpend: 'what you spend on keeping',
  discountPct: 'what later money is worth less',
  annualProfit: 'profit of the year',
  acceptableChurnPct: 'losses you would accept',
  planCost: 'cost of a plan',
  reasons: 'reasons for leaving',
  'lost>customersStart': 'more customers lost than you had',
} as const satisfies Record<EconomicsFault, string>;

export const money = {
  fields: FIELD_NAMES,
  /** The label of every line (evidence.md): computed from what was typed. */
  own: 'Your own',
  ownFromSample: 'Your own, from a sample',
  working: 'How this is worked out',

  spoken: (part: number, of: number): string => `about ${inWords(part)} in ${inWords(of)}`,
  under: (percent: string): string => `under ${percent}`,
  over: (percent: string): string => `over ${percent}`,
  from: (low: string, high: string): string => `${low} to ${high}`,

  lost: {
    none: (of: string): string => `You lost none of ${customers(of)}.`,
    all: (of: string): string => `You lost all of ${customers(of)}.`,
    some: (lost: string, of: string, percent: string, spoken: string): string =>
      `You lost ${lost} of ${customers(of)}: ${percent}${spoken && `, ${spoken}`}.`,
    smallFirst: (low: string, high: string): string =>
      `Between ${low} and ${high} of your customers leave in a year.`,
    smallUpTo: (high: string): string => `Up to ${high} of your customers leave in a year.`,
    smallFrom: (low: string): string => `At least ${low} of your customers leave in a year.`,
    smallThen: (gone: string, of: string, percent: string, spoken: string): string =>
      `Counted: ${gone} of ${of}, ${percent}${spoken && `, ${spoken}`}. With numbers this small, read the range, not the one figure.`,
    sampleThen: (gone: string, of: string, percent: string, spoken: string): string =>
      `In your sample ${gone} of ${of} no longer come: ${percent}${spoken && `, ${spoken}`}. Few were asked, so read the range.`,
    sampleWhole: (lost: string, of: string): string =>
      `If the sample is like the rest, that is about ${lost} of ${customers(of)}.`,
    chance: (low: string, high: string): string =>
      `Luck alone could make a year like this one show ${low} to ${high}.`,
    worked: (lost: string, of: string, percent: string): string =>
      `Customers lost ÷ customers a year ago: ${lost} ÷ ${of} = ${percent}`,
    workedSample: (gone: string, asked: string, percent: string): string =>
      `No longer come ÷ regulars named: ${gone} ÷ ${asked} = ${percent}`,
    workedWhole: (percent: string, of: string, lost: string): string =>
      `For all customers: ${percent} of ${of} = ${lost}`,
    workedRange: (low: string, high: string): string =>
      `Range (95%, after Wilson): ${low} to ${high}`,
  },
  bar: {
    yes: (bar: string): string => `You lose more than the ${bar} you would accept.`,
    no: (bar: string): string => `You lose no more than the ${bar} you would accept.`,
    unclear: (bar: string): string =>
      `You would accept ${bar}. That lies inside the range, so it is too early to tell.`,
    worked: (low: string, high: string, bar: string): string =>
      `Range of customers lost: ${low} to ${high}. Your own bar: ${bar}`,
  },
  balance: {
    more: (gained: string, lost: string, end: string, percent: string): string =>
      `You won ${gained} and lost ${lost}: ${customers(end)} now, ${percent} more than a year ago.`,
    fewer: (gained: string, lost: string, end: string, percent: string): string =>
      `You won ${gained} and lost ${lost}: ${customers(end)} now, ${percent} fewer than a year ago.`,
    /** In place of a percentage that says nothing, since there were so few. */
    fromFew: (gained: string, lost: string, end: string, start: string): string =>
      `You won ${gained} and lost ${lost}: ${customers(end)} now, up from ${start} a year ago.`,
    same: (gained: string, lost: string, end: string): string =>
      `You won ${gained} and lost ${lost}: ${customers(end)} now, about as many as a year ago.`,
    standStill: (lost: string): string =>
      lost === '1'
        ? 'The first new one only fills the gap.'
        : `The first ${lost} new ones only fill the gap.`,
    worked: (start: string, lost: string, gained: string, end: string): string =>
      `Customers now: ${start} − ${lost} + ${gained} = ${end}`,
    workedGrowth: (gained: string, lost: string, start: string, percent: string): string =>
      `Growth: (${gained} − ${lost}) ÷ ${start} = ${percent}`,
  },
  stay: {
    years: (years: string, half: string): string =>
      `At this rate a customer stays about ${inYears(years)}; half are gone after ${inYears(half)}.`,
    yearsOnly: (years: string): string => `At this rate a customer stays about ${inYears(years)}.`,
    oneYear: 'At this rate nobody stays longer than a year.',
    worked: (percent: string, years: string): string =>
      `Years a customer stays: 1 ÷ ${percent} lost a year = ${inYears(years)}`,
    workedHalf: (percent: string, years: string): string =>
      `Half gone: log of a half ÷ log of ${percent} kept = ${inYears(years)}`,
  },
  leak: {
    year: (amount: string): string =>
      `The customers lost take about ${amount} of margin a year with them.`,
    lifetime: (amount: string): string =>
      `Counted over the years they might have stayed: about ${amount}.`,
    refill: (amount: string): string => `Winning as many new ones costs about ${amount}.`,
    worked: (lost: string, margin: string, amount: string): string =>
      `Customers lost × yearly margin: ${lost} × ${margin} = ${amount}`,
    workedLifetime: (lost: string, each: string, amount: string): string =>
      `Over the years: ${lost} × ${each} = ${amount}`,
    workedRefill: (lost: string, each: string, amount: string): string =>
      `Replacing them: ${lost} × ${each} for each one won = ${amount}`,
  },
  margin: {
    plus: (amount: string): string => `After costs, one customer earns you ${amount} a year.`,
    zero: 'After costs, one customer earns you nothing.',
    minus: (amount: string): string => `After costs, one customer costs you ${amount} a year.`,
    worked: (revenue: string, percent: string, cost: string, margin: string): string =>
      `What a customer brings in × margin − cost of serving: ${revenue} × ${percent} − ${cost} = ${margin}`,
  },
  worth: {
    said: (amount: string): string =>
      `One kept customer is worth about ${amount} over the years to come.`,
    range: (low: string, high: string): string =>
      `Within the range of customers lost: from ${low} to ${high}.`,
    rangeOpen: (low: string): string => `Within the range of customers lost: ${low} or more.`,
    withThisYear: (amount: string): string => `With this year’s margin: ${amount}.`,
    worked: (margin: string, kept: string, discount: string, amount: string): string =>
      `Yearly margin × kept ÷ (1 + discount − kept): ${margin} × ${kept} ÷ (1 + ${discount} − ${kept}) = ${amount}`,
    assumes: (percent: string): string =>
      `It takes for granted that as many leave every year and that money a year later counts ${percent} less. Old customers are often worth more than this, new ones less: check yours.`,
  },
  winning: {
    said: (amount: string): string => `Winning one new customer costs you ${amount}.`,
    payback: (months: string): string => `Paid back after about ${inMonths(months)}.`,
    worth: (times: string): string =>
      `A kept customer is worth ${times} times that: an aid for reading, not a mark.`,
    worked: (spend: string, gained: string, amount: string): string =>
      `Spent on winning ÷ new customers: ${spend} ÷ ${gained} = ${amount}`,
    workedPayback: (each: string, margin: string, months: string): string =>
      `Paid back: 12 months × ${each} ÷ ${margin} = ${inMonths(months)}`,
    workedWorth: (worth: string, each: string, times: string): string =>
      `Worth against cost, without the first year: ${worth} ÷ ${each} = ${times}`,
  },
  keeping: {
    said: (amount: string): string => `Keeping one customer costs you ${amount} a year.`,
    worked: (spend: string, kept: string, amount: string): string =>
      `Spent on keeping ÷ customers kept: ${spend} ÷ ${kept} = ${amount}`,
  },
  winToKeep: {
    dearer: (times: string): string =>
      `Winning a customer costs you ${times} times as much as keeping one.`,
    same: 'Winning a customer costs you about as much as keeping one.',
    cheaper: (times: string): string =>
      `Winning a customer costs you only ${times} times what keeping one costs.`,
    lore: 'Rules of thumb about this go round, and nobody can show where they come from. This one is yours.',
    worked: (winning: string, keeping: string, times: string): string =>
      `Cost of winning ÷ cost of keeping: ${winning} ÷ ${keeping} = ${times}`,
  },
  plusFive: {
    five: (to: string, from: string): string =>
      `What if you kept five more of every hundred: ${to} instead of ${from}? Points, not percent.`,
    everyone: (to: string, from: string): string =>
      `What if you kept everyone: ${to} instead of ${from}? Points, not percent.`,
    customers: (count: string): string => `${customers(count)} more would stay.`,
    fewCustomers: 'Less than one customer more would stay.',
    firstYear: (amount: string): string =>
      `They would bring about ${amount} of margin in the first year.`,
    ofProfit: (percent: string): string => `That is ${percent} of your yearly profit.`,
    atMost: (firstYear: string): string =>
      `To come out even in the first year, spend at most ${firstYear} on each customer you have.`,
    worked: (start: string, to: string, from: string, count: string): string =>
      `Customers a year ago × points gained: ${start} × (${to} − ${from}) = ${count}`,
    workedFirstYear: (count: string, margin: string, amount: string): string =>
      `First year: ${count} × ${margin} = ${amount}`,
    workedPerCustomer: (to: string, from: string, margin: string, amount: string): string =>
      `Per customer in the first year: (${to} − ${from}) × ${margin} = ${amount}`,
    workedWorth: (after: string, before: string, percent: string, each: string): string =>
      `One customer would be worth ${after} instead of ${before}: ${percent} more, or ${each} each`,
    workedFiveYears: (amount: string): string =>
      `Extra margin of five years, in today’s money: ${amount}`,
    workedEveryone: (amount: string): string => `All your customers together: ${amount}`,
    costless: 'What it costs to keep them is not taken off.',
  },
  plan: {
    said: (cost: string, count: string): string =>
      `A plan for ${cost} has paid for itself within a year when ${customers(count)} stay who would have left.`,
    lifetime: (count: string): string =>
      `Over the years that they stay, ${count === '1' ? '1 is' : `${count} are`} enough.`,
    tooMany: 'That is more than you lost: within one year it cannot pay for itself.',
    worked: (cost: string, margin: string, count: string): string =>
      `Cost ÷ yearly margin, rounded up: ${cost} ÷ ${margin} = ${count}`,
    workedLifetime: (cost: string, each: string, count: string): string =>
      `Over the years: ${cost} ÷ ${each} = ${count}`,
  },
  reasons: {
    top: (names: readonly string[], count: string, of: string): string =>
      names.length === 1
        ? `Counted most often: ${joined(names.map(quoted))}, ${count} of ${of}.`
        : `Counted most often: ${joined(names.map(quoted))}, each ${count} of ${of}.`,
    overlap: 'The ranges overlap, so the order may be luck. Keep counting.',
    row: (name: string, count: string, of: string, percent: string, range: string): string =>
      `${name}: ${count} of ${of}, ${percent} (${range})`,
    worked: (of: string): string =>
      `Share of the ${of} reasons counted; in brackets its range (95%, after Wilson)`,
  },

  warnings: {
    'over-sixty':
      'More than six in ten lost in one year. Is that so, or are people among them who only wanted to buy once?',
    'no-margin':
      'Each customer earns you nothing, or less. Look at price and costs first; what a kept customer is worth comes after that.',
    'dear-to-serve':
      'Serving a customer costs more than the margin. Look at price and costs first; what a kept customer is worth comes after that.',
    'free-winning':
      'You won customers and spent nothing? Your own time counts too. Until then the cost of winning is left out.',
    'more-reasons-than-lost': 'You counted more reasons than customers lost. Check the two.',
  } as const satisfies Record<MoneyWarning, string>,
  /** `names` are fields as above. */
  leftOut: (names: readonly string[]): string =>
    `Left out, because it cannot be used: ${joined(names)}.`,
  tooManyLost: 'More customers lost than you had. Check the two numbers.',
  needs: (names: readonly string[]): string => `Still needed for a first result: ${joined(names)}.`,
  gaps: {
    money: 'what a customer brings in and your margin, to see what the loss costs',
    winToKeep: 'what winning and keeping cost, to see your own ratio',
    plan: 'the cost of a plan, to see when it pays',
    reasons: 'your count of reasons, to see why they left',
  } as const satisfies Record<MoneyGap, string>,
  more: 'More numbers would show more:',
} as const;
