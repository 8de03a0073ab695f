import type {
  Action,
  AssessmentData,
  Cycle,
  Interaction,
  PlayCardDraft,
  Settings,
  TimedPromise,
} from '#domain/assessment.ts';
import type { EconomicsDraft } from '#domain/economics-inputs.ts';
import type { Answer } from '#domain/questionnaire.ts';
import type { Dimension, GrowthItem } from '#domain/questionnaires/growth-positioning.ts';
import type { Moment, MomentsOfTruthItem } from '#domain/questionnaires/moments-of-truth.ts';

/**
 * A software reseller of eighteen people. Made up, but hangs together: five moments are reliable
 * and everything is counted, yet the maker of the software has begun to sell directly and nobody
 * has an answer; one moment undoes the rest. It grows from within, and loses more customers than
 * it finds acceptable. The story begins on Monday 7 December 2026. Most contracts end in spring.
 */

/** All 42, so that a question added later is missed here by the compiler. */
const answers: Readonly<Record<MomentsOfTruthItem, Answer>> = {
  'sale.plan': { level: 3, evidence: 'yes' },
  'sale.promise': {
    level: 4,
    evidence: 'yes',
    note: 'The usual wait is 55 minutes; the slowest tenth waits just under four hours.',
  },
  'sale.people': { level: 3, evidence: 'partly' },
  'sale.personal': { level: 3, evidence: 'yes' },
  'sale.proof': { level: 3, evidence: 'yes' },
  'sale.progress': { level: 3, evidence: 'partly' },

  'delivery.plan': { level: 4, evidence: 'yes' },
  'delivery.promise': { level: 3, evidence: 'yes' },
  'delivery.people': { level: 3, evidence: 'yes' },
  'delivery.personal': { level: 3, evidence: 'partly' },
  'delivery.proof': { level: 3, evidence: 'yes' },
  'delivery.progress': { level: 3, evidence: 'partly' },

  'problem.plan': { level: 3, evidence: 'yes' },
  'problem.promise': { level: 3, evidence: 'yes' },
  'problem.people': {
    level: 'dont-know',
    note: 'The list says yes. Whether small ones stay quiet, I could not tell you.',
  },
  'problem.personal': { level: 2 },
  'problem.proof': {
    level: 4,
    evidence: 'yes',
    note: 'This year we saw 71 of 96 faults first, last year 58 of 101.',
  },
  'problem.progress': { level: 3, evidence: 'yes' },

  'complaint.plan': { level: 4, evidence: 'yes' },
  'complaint.promise': { level: 3, evidence: 'yes' },
  'complaint.people': {
    level: 2,
    note: 'Jonas may. The others believe that they may, up to a point.',
  },
  'complaint.personal': { level: 3, evidence: 'yes' },
  'complaint.proof': { level: 3, evidence: 'yes' },
  'complaint.progress': { level: 3, evidence: 'partly' },

  'competition.plan': {
    level: 1,
    note: 'In June the maker began to sell to our customers directly. We had no answer.',
  },
  'competition.promise': {
    level: 0,
    note: 'I asked five of us for the one sentence and got six.',
  },
  'competition.people': { level: 1 },
  'competition.personal': { level: 2 },
  'competition.proof': {
    level: 3,
    evidence: 'yes',
    note: 'Of the 38 who left, fifteen went for a rival’s offer. We can name each one.',
  },
  'competition.progress': { level: 1 },

  'contacts.plan': { level: 3, evidence: 'yes' },
  'contacts.promise': { level: 3, evidence: 'yes' },
  'contacts.people': { level: 3, evidence: 'partly' },
  'contacts.personal': {
    level: 2,
    note: 'Our ideas fit the trade. They seldom fit the person we call.',
  },
  'contacts.proof': { level: 3, evidence: 'yes' },
  'contacts.progress': { level: 3, evidence: 'partly' },

  'promises.listed': { level: 4, evidence: 'yes' },
  'promises.timed': { level: 4, evidence: 'yes' },
  'promises.progress': { level: 2 },
  'promises.warned': { level: 3, evidence: 'partly' },
  'promises.rival': { level: 1 },
  'promises.owner': { level: 3, evidence: 'yes' },
};

const settings: Readonly<Record<Moment, Settings>> = {
  sale: { stakes: 3, reach: 10, target: 3 },
  delivery: { stakes: 4, reach: 25, target: 3 },
  problem: { stakes: 4, reach: 60, target: 3 },
  complaint: { stakes: 5, reach: 20, target: 4 },
  competition: { stakes: 5, reach: 75, target: 3 },
  contacts: { stakes: 4, reach: 100, target: 3 },
};

const interactions: Interaction[] = [
  {
    name: 'Help by phone',
    moment: 'none',
    channel: 'phone',
    share: 70,
    times: 8,
    seconds: 540,
    value: 3,
    potential: 3,
    effort: 2,
    idea: 'whoever answered last time answers again',
  },
  {
    name: 'Help by email',
    moment: 'none',
    channel: 'email',
    share: 80,
    times: 12,
    seconds: 240,
    value: 2,
    potential: 3,
    effort: 2,
    idea: 'first line: whose it is, and when they hear more',
  },
  {
    name: 'Ordering one more user',
    moment: 'sale',
    channel: 'web',
    share: 50,
    times: 2,
    seconds: 180,
    value: 2,
    potential: 1,
    effort: 1,
  },
  {
    name: 'Start-up course',
    moment: 'delivery',
    channel: 'in-person',
    share: 12,
    times: 3,
    seconds: 10_800,
    value: 4,
    potential: 2,
    effort: 3,
    idea: 'two half days, with their own orders on screen',
  },
  {
    name: 'Notice of an update',
    moment: 'problem',
    channel: 'email',
    share: 100,
    times: 6,
    seconds: 60,
    value: 2,
    potential: 2,
    effort: 1,
    idea: 'say what changes for them, in three lines',
  },
  {
    name: 'Call about a complaint',
    moment: 'complaint',
    channel: 'phone',
    share: 20,
    times: 1.5,
    seconds: 900,
    value: 3,
    potential: 3,
    effort: 2,
    idea: 'a week later, the same name asks if it holds',
  },
  {
    name: 'Renewal letter',
    moment: 'competition',
    channel: 'paper',
    share: 100,
    times: 1,
    seconds: 240,
    value: 1,
    potential: 4,
    effort: 2,
    idea: 'four months before: what you use, what to drop',
  },
  {
    name: 'Licence count for the maker',
    moment: 'none',
    channel: 'email',
    share: 100,
    times: 1,
    seconds: 1800,
    value: 0,
    potential: 1,
    effort: 4,
    required: true,
    idea: 'fill it in for them; they only confirm',
  },
  {
    name: 'Talk each quarter',
    moment: 'contacts',
    channel: 'web',
    share: 90,
    times: 4,
    seconds: 2400,
    value: 3,
    potential: 4,
    effort: 1,
    idea: 'begin with one line about this person’s week',
  },
  {
    name: 'Newsletter',
    moment: 'contacts',
    channel: 'email',
    share: 100,
    times: 24,
    seconds: 12,
    value: 1,
    potential: 1,
    effort: 1,
    idea: 'move its best piece into the talk each quarter',
    choice: 'eliminate',
  },
];

const DAY = 1440;

const promises: TimedPromise[] = [
  {
    name: 'Answer to an enquiry within four hours',
    kind: 'enquiry',
    promisedMinutes: 240,
    typicalMinutes: 55,
    checked: 62,
    kept: 60,
  },
  {
    name: 'Offer in writing within three days',
    kind: 'quote',
    promisedMinutes: 3 * DAY,
    typicalMinutes: 2 * DAY,
    rivalMinutes: 2 * DAY,
    checked: 48,
    kept: 46,
  },
  {
    name: 'Help desk calls back within two hours',
    kind: 'callback',
    promisedMinutes: 120,
    typicalMinutes: 70,
    checked: 200,
    kept: 183,
  },
  {
    name: 'System down: working again in four hours',
    kind: 'fix',
    promisedMinutes: 240,
    typicalMinutes: 150,
    checked: 23,
    kept: 22,
  },
  {
    name: 'News each day while a fault is open',
    kind: 'other',
    promisedMinutes: DAY,
    typicalMinutes: 1800,
    checked: 30,
    kept: 22,
  },
];

/** All 34: notes, dates and numbers are in order; what makes them different is not. */
const growthAnswers: Readonly<Record<GrowthItem, Answer>> = {
  'retention.unique': { level: 3, evidence: 'yes' },
  'retention.memorable': { level: 2 },
  'retention.personal': { level: 2 },
  'retention.rhythm': { level: 3, evidence: 'yes' },
  'retention.restraint': { level: 3, evidence: 'partly' },
  'retention.open-line': { level: 4, evidence: 'yes' },

  'partnership.reasons': { level: 3, evidence: 'yes' },
  'partnership.solutions': { level: 3, evidence: 'partly' },
  'partnership.decisions': { level: 3, evidence: 'yes' },
  'partnership.sequence': { level: 3, evidence: 'partly' },
  'partnership.difference': { level: 1 },
  'partnership.position': { level: 1 },
  'partnership.trust': {
    level: 4,
    evidence: 'yes',
    note: 'A wholesaler of six people needs a spreadsheet, not us. We said so in May.',
  },
  'partnership.repair': { level: 3, evidence: 'yes' },
  'partnership.standing': { level: 4, evidence: 'yes' },
  'partnership.individual': { level: 2 },

  'anticipation.cycle': { level: 4, evidence: 'yes' },
  'anticipation.signs': {
    level: 3,
    evidence: 'yes',
    note: 'Fewer users; no call to the help desk for two months. Checked on the first.',
  },
  'anticipation.timing': {
    level: 2,
    note: 'Notice is due three months before the end. Too often we call at two.',
  },
  'anticipation.next-offer': { level: 3, evidence: 'partly' },
  'anticipation.first-90-days': { level: 3, evidence: 'yes' },
  'anticipation.leavers': { level: 3, evidence: 'yes' },

  'leadership.training': { level: 3, evidence: 'yes' },
  'leadership.joint': { level: 3, evidence: 'yes' },
  'leadership.coaching': { level: 2 },
  'leadership.briefing': { level: 3, evidence: 'partly' },
  'leadership.review': { level: 2 },
  'leadership.roles': {
    level: 'dont-know',
    note: 'Matteo was to lead. Whether I let him, he would have to say.',
  },

  'numbers.churn': {
    level: 4,
    evidence: 'yes',
    note: 'Had 420, lost 38. Lost means that the last contract has ended.',
  },
  'numbers.margin': { level: 4, evidence: 'partly' },
  'numbers.cost': {
    level: 3,
    evidence: 'yes',
    note: 'Winning one costs CHF 4,200; keeping one costs CHF 350 a year.',
  },
  'numbers.reasons': { level: 4, evidence: 'yes' },
  'numbers.weighed': { level: 3, evidence: 'yes' },
  'numbers.owner': { level: 4, evidence: 'yes' },
};

const growthSettings: Readonly<Record<Dimension, Settings>> = {
  retention: { stakes: 4, target: 3 },
  partnership: { stakes: 4, target: 3 },
  anticipation: { stakes: 5, target: 4 },
  leadership: { stakes: 3, target: 3 },
  numbers: { stakes: 3, target: 3 },
};

/** Contracts run a year with three months’ notice; the talk has to come before that. */
const cycle: Cycle = { days: 365, lookAheadDays: 120, bufferDays: 30 };

/** Everything there is to count; the plan is the talk four months before each renewal. */
const economics: EconomicsDraft = {
  customersStart: 420,
  lost: 38,
  gained: 47,
  revenuePerCustomer: 9600,
  marginPct: 32,
  costToServe: 420,
  acquisitionSpend: 197_400,
  retentionSpend: 133_700,
  discountPct: 8,
  annualProfit: 240_000,
  acceptableChurnPct: 6,
  planCost: 24_000,
  reasons: {
    'no-longer-needed': 7,
    price: 5,
    'product-or-fault': 4,
    'rival-offer': 15,
    'heard-nothing': 3,
    unknown: 4,
  },
};

const cards: Readonly<Record<Moment, PlayCardDraft>> = {
  sale: {
    promise: 'A person answers within four hours and says what happens next.',
    when: 'A new enquiry comes in, whichever way',
    who: 'The name on today’s list',
    within: 'Four working hours',
    first: 'Ask what should be easier a year from now',
    never: 'Send a price list before we know the business',
    check: 'On Monday, each open enquiry has a next step with a date',
  },
  delivery: {
    promise: 'In your first month, one of us shows your people what you bought it for.',
    when: 'A contract is signed',
    who: 'Lea; Jonas stands in',
    within: 'First half day within ten working days',
    first: 'Read their own reasons back to them',
    never: 'Send passwords and call it a start',
    check: 'On days 30 and 90: who uses it, for what, who doesn’t',
  },
  problem: {
    promise: 'If our system fails, you hear it from us first, and when the next news comes.',
    when: 'A system fails, or a date will slip',
    who: 'Jonas; at night, whoever is on call',
    within: 'Thirty minutes',
    first: 'Say what is affected, and ask what cannot wait',
    never: 'Start with whose fault it is',
    check: 'For each fault: time seen, time told, cause removed',
  },
  complaint: {
    promise: 'One name answers the same day and stays with it until you call it settled.',
    when: 'Someone says that they are not content',
    who: 'Whoever hears it, up to CHF 500 without asking',
    within: 'The same working day',
    first: 'Say sorry, then repeat what you understood',
    never: 'Pass it on with a number instead of a name',
    check: 'A week later, the same name asks whether it holds',
  },
  competition: {
    promise: 'Four months before renewal we show you what you use, and what you can drop.',
    when: 'A renewal comes near, or a customer names a rival',
    who: 'Priya, or the contact person they know',
    within: 'Two working days',
    first: 'Ask “What do you like about theirs?” and write it down',
    never: 'Answer with a discount',
    check: 'Each month: who left, for whom, in whose words',
  },
  contacts: {
    promise: 'Every quarter, one idea from the way your people work.',
    when: 'A quarter begins',
    who: 'The contact person on the list',
    within: 'The first three weeks',
    first: 'Say why we call, then ask about their busiest hour',
    never: 'Call to “check in”',
    check: 'Count the ideas used, not the calls made',
  },
};

const actions: Action[] = [
  {
    id: 'stop-newsletter',
    text: 'Stop the newsletter; tell readers where its best piece goes from now on',
    item: 'contacts.progress',
    moment: 'contacts',
    contact: 'Newsletter',
    who: 'Priya',
    due: '2026-12-08',
    sign: 'Fewer than ten ask to have it back',
    done: true,
  },
  {
    id: 'one-sentence',
    text: 'Write our difference in one sentence; ask three customers whether it is true',
    item: 'competition.promise',
    moment: 'competition',
    who: 'Ines',
    due: '2026-12-10',
    sign: 'All five who were asked first now say the same sentence',
  },
  {
    id: 'aprils-renewals',
    text: 'List the contracts that end in April, each with a date this month for the talk',
    item: 'anticipation.timing',
    contact: 'Renewal letter',
    who: 'Priya',
    due: '2026-12-11',
    sign: 'Every talk takes place before notice is due',
  },
  {
    id: 'the-sum',
    text: 'Agree with everyone that CHF 500 may be settled without asking, and try it on a case',
    item: 'complaint.people',
    moment: 'complaint',
    who: 'Jonas',
    due: '2026-12-14',
    sign: 'The first case on the list was settled by someone other than Jonas',
  },
  {
    id: 'ten-people',
    text: 'Before January’s talks, note for ten people what matters to them this winter',
    item: 'contacts.personal',
    moment: 'contacts',
    contact: 'Talk each quarter',
    who: 'Priya',
    due: '2026-12-16',
    sign: 'Ten lines that would fit nobody else',
  },
  {
    id: 'ask-who-said-no',
    text: 'Call two who said no this autumn; Lea calls, not the one who sold',
    item: 'sale.proof',
    moment: 'sale',
    who: 'Lea',
    due: '2026-12-17',
    sign: 'Two reasons, word for word, read out on Monday the 21st',
  },
  {
    id: 'what-would-help',
    text: 'At the next three faults, ask before fixing: “What cannot wait?”',
    item: 'problem.personal',
    moment: 'problem',
    who: 'Jonas',
    due: '2026-12-18',
    sign: 'Three notes: what we asked, what we did',
  },
  {
    id: 'day-ninety',
    text: 'Ask the customers who started in September a second time how it is going',
    item: 'delivery.proof',
    moment: 'delivery',
    who: 'Lea',
    due: '2026-12-22',
    sign: 'For each: what they use now and did not use on day 30',
  },
];

const planned = [
  {
    id: 'year-1',
    who: 'Warehouse lead at Nordkai',
    month: 2,
    reason: 'Stocktaking is over: which three lists did she print most?',
    unique: true,
    personal: true,
  },
  {
    id: 'year-2',
    who: 'Everybody three months before renewal',
    month: 6,
    reason: 'One page: what they used, what they pay for and never open',
    personal: true,
    memorable: true,
  },
  {
    id: 'year-3',
    who: 'Buyers who came last year',
    month: 9,
    reason: 'Forty minutes at their desk: one thing they do by hand',
    unique: true,
    memorable: true,
  },
];

/** Opened from the desk; `business.id` is how it is found again instead of opened twice. */
export const example: AssessmentData = {
  business: {
    id: 'example-quillmere-software',
    name: 'Quillmere Software',
    kind: 'contract',
    focus: 'wholesalers whose whole day runs on our software',
    solo: false,
    rivals: true,
    customers: 429,
    currency: 'CHF',
  },
  respondent: { name: 'Ines', role: 'owner' },
  momentsOfTruth: { answers, settings, interactions, promises },
  growthPositioning: { answers: growthAnswers, settings: growthSettings, cycle, economics },
  plan: { cards, actions, contacts: planned, reviewOn: '2027-03-07' },
};
