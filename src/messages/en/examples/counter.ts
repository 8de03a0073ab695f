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
 * The business behind *See an example*. It is made up, but hangs together: warm at the counter,
 * quick when someone complains, silent about its own faults and between visits. It sells well,
 * counts next to nothing and loses regulars without a word: a leaky bucket. It begins on
 * Monday 23 November 2026, so that the days of the week in the plan are right.
 */

/** All 42, so that a question added later is missed here by the compiler. */
const answers: Readonly<Record<MomentsOfTruthItem, Answer>> = {
  'sale.plan': { level: 3, evidence: 'yes' },
  'sale.promise': { level: 4, evidence: 'partly' },
  'sale.people': { level: 3, evidence: 'no' },
  'sale.personal': {
    level: 4,
    evidence: 'partly',
    note: 'School-run parents want it fast. After ten, people like a chat.',
  },
  'sale.proof': { level: 1 },
  'sale.progress': { level: 2 },

  'delivery.plan': { level: 2 },
  'delivery.promise': { level: 3, evidence: 'yes' },
  'delivery.people': { level: 2 },
  'delivery.personal': { level: 3, evidence: 'partly' },
  'delivery.proof': {
    level: 0,
    note: 'We hand over the birthday cake and hope. I could ask on Monday.',
  },
  'delivery.progress': { level: 1 },

  'problem.plan': { level: 1 },
  'problem.promise': {
    level: 0,
    note: 'In October the rye came out flat. Half of it was sold before anyone spoke up.',
  },
  'problem.people': {
    level: 'dont-know',
    note: 'I think they tell me. I would be the last to know.',
  },
  'problem.personal': { level: 2 },
  'problem.proof': { level: 1 },
  'problem.progress': { level: 2 },

  'complaint.plan': { level: 3, evidence: 'partly' },
  'complaint.promise': { level: 3, evidence: 'partly' },
  'complaint.people': {
    level: 4,
    evidence: 'yes',
    note: 'Up to £20, no need to ask. Josie did it on her second Saturday.',
  },
  'complaint.personal': { level: 3, evidence: 'yes' },
  'complaint.proof': { level: 1 },
  'complaint.progress': { level: 2 },

  'competition.plan': { level: 2 },
  'competition.promise': { level: 2 },
  'competition.people': { level: 1 },
  'competition.personal': { level: 2 },
  'competition.proof': {
    level: 1,
    note: 'Four families from Saturday mornings. I see the supermarket bags go by.',
  },
  'competition.progress': { level: 2 },

  'contacts.plan': {
    level: 0,
    note: 'The Tuesday text goes out by itself. I could not say who reads it.',
  },
  'contacts.promise': {
    level: 'dont-know',
    note: 'Mine are on a slip in my apron. I can’t speak for the others.',
  },
  'contacts.people': { level: 1 },
  'contacts.personal': { level: 2 },
  'contacts.proof': { level: 1 },
  'contacts.progress': { level: 1 },

  'promises.listed': { level: 2 },
  'promises.timed': { level: 2 },
  'promises.progress': { level: 'dont-know' },
  'promises.warned': { level: 1 },
  'promises.rival': { level: 3, evidence: 'partly' },
  'promises.owner': { level: 1 },
};

const settings: Readonly<Record<Moment, Settings>> = {
  sale: { stakes: 3, reach: 100, target: 3 },
  delivery: { stakes: 3, reach: 100, target: 3 },
  problem: { stakes: 4, reach: 60, target: 3 },
  complaint: { stakes: 5, reach: 10, target: 4 },
  competition: { stakes: 3, reach: 70, target: 3 },
  contacts: { stakes: 3, reach: 40, target: 3 },
};

const interactions: Interaction[] = [
  {
    name: 'Serving at the counter',
    moment: 'sale',
    channel: 'in-person',
    share: 100,
    times: 36,
    seconds: 70,
    value: 3,
    potential: 3,
    effort: 0,
    idea: 'ask what it is for, then offer a taste',
  },
  {
    name: 'Saturday queue',
    moment: 'sale',
    channel: 'in-person',
    share: 60,
    times: 20,
    seconds: 150,
    value: 1,
    potential: 3,
    effort: 3,
    idea: 'a second pair of hands from nine to eleven',
  },
  {
    name: 'Paying',
    moment: 'sale',
    channel: 'machine',
    share: 100,
    times: 36,
    seconds: 12,
    value: 1,
    potential: 1,
    effort: 1,
    required: true,
    idea: 'a paper receipt only for those who want one',
  },
  {
    name: 'Order by phone',
    moment: 'sale',
    channel: 'phone',
    share: 20,
    times: 5,
    seconds: 120,
    value: 3,
    potential: 1,
    effort: 1,
  },
  {
    name: 'Collecting an order',
    moment: 'delivery',
    channel: 'in-person',
    share: 25,
    times: 5,
    seconds: 60,
    value: 3,
    potential: 3,
    effort: 1,
    idea: 'the slip says what it is for, so we can wish them well',
  },
  {
    name: 'How to keep a first loaf',
    moment: 'delivery',
    channel: 'in-person',
    share: 30,
    times: 2,
    seconds: 30,
    value: 3,
    potential: 2,
    effort: 0,
    idea: 'print the three best tips on the bag',
  },
  {
    name: '“Sorry, sold out”',
    moment: 'problem',
    channel: 'in-person',
    share: 40,
    times: 6,
    seconds: 20,
    value: 0,
    potential: 3,
    effort: 2,
    idea: 'a board at the door by ten, with what we have instead',
  },
  {
    name: 'Call about a late order',
    moment: 'problem',
    channel: 'phone',
    share: 5,
    times: 1,
    seconds: 90,
    value: 3,
    potential: 3,
    effort: 0,
    idea: 'call within the hour, with a new time and a choice',
  },
  {
    name: 'Complaint at the counter',
    moment: 'complaint',
    channel: 'in-person',
    share: 10,
    times: 1,
    seconds: 180,
    value: 4,
    potential: 2,
    effort: 2,
    idea: 'ask a week later whether all is well again',
  },
  {
    name: 'Tuesday offers by text',
    moment: 'contacts',
    channel: 'message',
    share: 40,
    times: 50,
    seconds: 6,
    value: 1,
    potential: 1,
    effort: 1,
    idea: 'write once a season instead, with a recipe',
    choice: 'eliminate',
  },
];

const DAY = 1440;

const promises: TimedPromise[] = [
  {
    name: 'Cake ready at the hour we agreed',
    kind: 'order',
    promisedMinutes: 2 * DAY,
    typicalMinutes: 2700,
    rivalMinutes: 3 * DAY,
    checked: 26,
    kept: 25,
  },
  {
    name: 'Answer to a cake question within a day',
    kind: 'enquiry',
    promisedMinutes: DAY,
    typicalMinutes: 540,
    rivalMinutes: 240,
    checked: 24,
    kept: 20,
  },
  {
    name: 'Call back the same day',
    kind: 'callback',
    promisedMinutes: 480,
    typicalMinutes: 600,
    checked: 11,
    kept: 6,
  },
  {
    name: 'Served within five minutes on Saturdays',
    kind: 'other',
    promisedMinutes: 5,
    typicalMinutes: 4,
    rivalMinutes: 8,
    checked: 40,
    kept: 34,
  },
];

/** All 34: good company for whoever stands at the counter, nothing written down about the rest. */
const growthAnswers: Readonly<Record<GrowthItem, Answer>> = {
  'retention.unique': { level: 2 },
  'retention.memorable': { level: 2 },
  'retention.personal': {
    level: 3,
    evidence: 'no',
    note: 'We tell each other who has had a baby. None of it is on paper.',
  },
  'retention.rhythm': { level: 0 },
  'retention.restraint': { level: 1 },
  'retention.open-line': { level: 2 },

  'partnership.reasons': {
    level: 3,
    evidence: 'yes',
    note: '“Gran’s ninetieth, like the one at her wedding.” It was on the slip.',
  },
  'partnership.solutions': { level: 3, evidence: 'partly' },
  'partnership.decisions': { level: 2 },
  'partnership.sequence': { level: 3, evidence: 'yes' },
  'partnership.difference': { level: 3, evidence: 'yes' },
  'partnership.position': {
    level: 'dont-know',
    note: 'Josie served them. I was at the oven and could not say.',
  },
  'partnership.trust': {
    level: 3,
    evidence: 'yes',
    note: 'She wanted the dark rye for a toddler’s party. I sold her milk rolls.',
  },
  'partnership.repair': { level: 3, evidence: 'partly' },
  'partnership.standing': { level: 2 },
  'partnership.individual': { level: 3, evidence: 'partly' },

  'anticipation.cycle': { level: 1 },
  'anticipation.signs': {
    level: 0,
    note: 'In March it struck me that I had last seen the twins at Christmas.',
  },
  'anticipation.timing': { level: 1 },
  'anticipation.next-offer': { level: 2 },
  'anticipation.first-90-days': { level: 1 },
  'anticipation.leavers': { level: 0 },

  'leadership.training': {
    level: 3,
    evidence: 'partly',
    note: 'Sam had wrapping in May, asking first in August. It is in my diary.',
  },
  'leadership.joint': { level: 2 },
  'leadership.coaching': { level: 2 },
  'leadership.briefing': { level: 2 },
  'leadership.review': { level: 1 },
  'leadership.roles': { level: 3, evidence: 'partly' },

  'numbers.churn': {
    level: 0,
    note: 'Of twenty regulars I could name, four no longer come. That is all I have.',
  },
  'numbers.margin': {
    level: 1,
    note: 'Our accountant says about forty pence in the pound, once the year is over.',
  },
  'numbers.cost': { level: 0 },
  'numbers.reasons': { level: 1 },
  'numbers.weighed': { level: 1 },
  'numbers.owner': { level: 1 },
};

const growthSettings: Readonly<Record<Dimension, Settings>> = {
  retention: { stakes: 4, target: 3 },
  partnership: { stakes: 3, target: 3 },
  anticipation: { stakes: 4, target: 3 },
  leadership: { stakes: 2, target: 2 },
  numbers: { stakes: 3, target: 2 },
};

/** Birthday cakes come round once a year; families think about them in the last month. */
const cycle: Cycle = { days: 365, lookAheadDays: 28, bufferDays: 14 };

/** What Ruth has without counting: twenty names, the till, and the accountant's rough share. */
const economics: EconomicsDraft = {
  customersStart: 1800,
  sampleAsked: 20,
  sampleGone: 4,
  revenuePerCustomer: 230,
  marginPct: 40,
};

const cards: Readonly<Record<Moment, PlayCardDraft>> = {
  sale: {
    promise: 'A hello before you reach the counter, then time to choose.',
    when: 'The door opens',
    who: 'Whoever stands nearest, flour or no flour',
    within: 'Ten seconds',
    first: 'Look up, say good morning, then ask what it is for',
    never: 'Call “Next” over people’s heads',
    check: 'Sam times ten greetings in the Saturday rush',
  },
  delivery: {
    promise: 'Ready at the hour we agreed, and you know how to keep it fresh.',
    when: 'Someone collects an order, or takes a first loaf',
    who: 'Whoever hands it over',
    within: 'Before the bag is folded',
    first: 'Open the box, show it, say how to keep it',
    never: 'Push a closed box across the counter',
    check: 'Next time they come in, ask: “How was it?”',
  },
  problem: {
    promise: 'If a loaf is not as good as it should be, we say so before you pay.',
    when: 'A bake comes out wrong, or an order will be late',
    who: 'Whoever sees it, at the oven or the counter',
    within: 'Before the next customer; for a late order, within the hour',
    first: 'Say what is wrong and what we have instead',
    never: 'Sell it and hope',
    check: 'Tally on Friday: found by us, found by a customer',
  },
  complaint: {
    promise: 'Not right? Tell any of us. We make it good there and then.',
    when: 'Someone says that something was not right',
    who: 'Whoever hears it, Saturday team included',
    within: 'There and then up to £20, else by noon the next day',
    first: 'Thank them for telling us, then listen to the end',
    never: 'Ask for the receipt, or blame the oven',
    check: 'On the list before we sweep up; a week later, ask again',
  },
  competition: {
    promise: 'Flour, water, salt and a night’s rest. Ask us about any loaf.',
    when: 'Someone mentions the supermarket’s bread',
    who: 'Whoever hears it',
    within: 'The same chat',
    first: 'Ask “What do you like about theirs?” and listen',
    never: 'Run it down, or drop the price',
    check: 'Read the answers out when we meet on Monday',
  },
  contacts: {
    promise: 'Four letters a year, no more, each with a neighbour’s recipe.',
    when: 'A season begins: March, June, September, December',
    who: 'Ruth writes, Josie keeps the names',
    within: 'The first week of the month',
    first: 'Add one line by hand that only they would get',
    never: 'Send everyone the same offer',
    check: 'Count who cooks it, mentions it or comes in',
  },
};

const actions: Action[] = [
  {
    id: 'stop-tuesday-text',
    text: 'Switch off the Tuesday offers text',
    item: 'contacts.progress',
    moment: 'contacts',
    contact: 'Tuesday offers by text',
    who: 'Ruth',
    due: '2026-11-24',
    sign: 'Fewer than five people ask where it went',
    done: true,
  },
  {
    id: 'say-it-first',
    text: 'Tell the counter before opening what came out wrong, so that we say it first',
    item: 'problem.promise',
    moment: 'problem',
    who: 'Amir',
    due: '2026-11-26',
    sign: 'On Friday’s tally, we found more than our customers did',
  },
  {
    id: 'ask-how-it-was',
    text: 'Ask the next five who come back after a first order how it was; note their words',
    item: 'delivery.proof',
    moment: 'delivery',
    who: 'Sam',
    due: '2026-11-28',
    sign: 'Five answers in the notebook by the till',
  },
  {
    id: 'december-list',
    text: 'Write the list for December: ten regulars, a reason for each, and who writes',
    item: 'contacts.plan',
    moment: 'contacts',
    who: 'Ruth',
    due: '2026-11-30',
    sign: 'Ten names, ten reasons, ten ticks before Christmas',
  },
  {
    id: 'call-back-sheet',
    text: 'Hang a sheet by the phone: who calls whom back, by when',
    item: 'promises.owner',
    who: 'Josie',
    due: '2026-12-02',
    sign: 'Nine of the next ten calls are made on time',
  },
  {
    id: 'asked-for-not-found',
    text: 'Note for one week what people asked for and did not find',
    item: 'sale.proof',
    moment: 'sale',
    who: 'Sam',
    due: '2026-12-05',
    sign: 'The three most wanted are in January’s baking plan',
  },
  {
    id: 'a-week-later',
    text: 'Ask the last five people who complained whether all is well again',
    item: 'complaint.proof',
    moment: 'complaint',
    who: 'Josie',
    due: '2026-12-09',
    sign: 'Each line on the list ends with a yes or a no',
  },
  {
    id: 'only-listen',
    text: 'Ask three regulars what they like about the supermarket’s bread, and only listen',
    item: 'competition.people',
    moment: 'competition',
    who: 'Ruth',
    due: '2026-12-11',
    sign: 'Three answers read out on Monday the 14th',
  },
];

const planned = [
  {
    id: 'year-1',
    who: 'Hill School kitchen',
    month: 1,
    reason: 'Term begins: how many rolls on Fridays, and who has a new allergy?',
    unique: true,
    personal: true,
  },
  {
    id: 'year-2',
    who: 'The Saturday families',
    month: 3,
    reason: 'A recipe for the end of the loaf, on a card to keep',
    memorable: true,
  },
  {
    id: 'year-3',
    who: 'Mrs Petrović',
    month: 5,
    reason: 'Her daughter’s wedding: show two cakes we made last summer',
    unique: true,
    personal: true,
  },
  {
    id: 'year-4',
    who: 'Everybody with a December order',
    month: 11,
    reason: 'Last year’s order, ready to say yes to or change',
    personal: true,
  },
];

/** Opened from the desk; `business.id` is how it is found again instead of opened twice. */
export const example: AssessmentData = {
  business: {
    id: 'example-harbour-lane-bakery',
    name: 'Harbour Lane Bakery',
    kind: 'counter',
    focus: 'families within ten minutes’ walk who come twice a week',
    solo: false,
    rivals: true,
    customers: 1850,
    currency: '£',
  },
  respondent: { name: 'Ruth', role: 'owner' },
  momentsOfTruth: { answers, settings, interactions, promises },
  growthPositioning: { answers: growthAnswers, settings: growthSettings, cycle, economics },
  plan: { cards, actions, contacts: planned, reviewOn: '2027-02-21' },
};
