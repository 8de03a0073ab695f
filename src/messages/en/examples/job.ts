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
 * A plumber with three people and a telephone. Made up, but hangs together: good at looking after
 * the households it has, slow to answer new ones, and the boss is not there when the job is handed
 * over, so that comes first to find out. Few leave, few come: a quiet harbour. It counts some
 * things. The story begins on Monday 30 November 2026, before the first cold week.
 */

/** All 42, so that a question added later is missed here by the compiler. */
const answers: Readonly<Record<MomentsOfTruthItem, Answer>> = {
  'sale.plan': { level: 1 },
  'sale.promise': {
    level: 2,
    note: 'Two hours, we say. In the cold week of January it was two days.',
  },
  'sale.people': { level: 2 },
  'sale.personal': { level: 2 },
  'sale.proof': {
    level: 0,
    note: 'Twelve quotes went out in October. I know what became of seven.',
  },
  'sale.progress': { level: 1 },

  'delivery.plan': { level: 2 },
  'delivery.promise': { level: 3, evidence: 'partly' },
  'delivery.people': {
    level: 'dont-know',
    note: 'Orla takes the call, Piotr does the job. What reaches him, I have never asked.',
  },
  'delivery.personal': {
    level: 'dont-know',
    note: 'I am on another job by then. I hope they show it.',
  },
  'delivery.proof': { level: 1 },
  'delivery.progress': { level: 2 },

  'problem.plan': { level: 2 },
  'problem.promise': { level: 3, evidence: 'partly' },
  'problem.people': { level: 2 },
  'problem.personal': { level: 3, evidence: 'yes' },
  'problem.proof': { level: 1 },
  'problem.progress': { level: 2 },

  'complaint.plan': { level: 3, evidence: 'yes' },
  'complaint.promise': { level: 3, evidence: 'partly' },
  'complaint.people': {
    level: 2,
    note: 'Dean gives a free hour when it is our fault. Kit waits for me to ring back.',
  },
  'complaint.personal': {
    level: 4,
    evidence: 'yes',
    note: 'Dean went back to one shower twice, then rang a week later. It held.',
  },
  'complaint.proof': { level: 3, evidence: 'partly' },
  'complaint.progress': { level: 2 },

  'competition.plan': {
    level: 1,
    note: 'Someone online does it for €80 less. By then I am knocking something off.',
  },
  'competition.promise': { level: 2 },
  'competition.people': { level: 2 },
  'competition.personal': { level: 3, evidence: 'partly' },
  'competition.proof': { level: 1 },
  'competition.progress': { level: 1 },

  'contacts.plan': {
    level: 4,
    evidence: 'yes',
    note: 'Each boiler has its month on the list. Orla moves it when they ask her to.',
  },
  'contacts.promise': { level: 3, evidence: 'partly' },
  'contacts.people': { level: 3, evidence: 'yes' },
  'contacts.personal': { level: 3, evidence: 'partly' },
  'contacts.proof': { level: 3, evidence: 'yes' },
  'contacts.progress': { level: 2 },

  'promises.listed': { level: 2 },
  'promises.timed': { level: 1 },
  'promises.progress': { level: 2 },
  'promises.warned': { level: 3, evidence: 'yes' },
  'promises.rival': { level: 0 },
  'promises.owner': { level: 3, evidence: 'partly' },
};

const settings: Readonly<Record<Moment, Settings>> = {
  sale: { stakes: 4, reach: 60, target: 3 },
  delivery: { stakes: 4, reach: 100, target: 3 },
  problem: { stakes: 4, reach: 15, target: 3 },
  complaint: { stakes: 5, reach: 10, target: 4 },
  competition: { stakes: 3, reach: 25, target: 3 },
  contacts: { stakes: 4, reach: 70, target: 3 },
};

const interactions: Interaction[] = [
  {
    name: 'Call about a new job',
    moment: 'sale',
    channel: 'phone',
    share: 60,
    times: 1.5,
    seconds: 240,
    value: 3,
    potential: 4,
    effort: 2,
    idea: 'say who calls back, and by when',
  },
  {
    name: 'Looking at the job',
    moment: 'sale',
    channel: 'in-person',
    share: 25,
    times: 1,
    seconds: 1500,
    value: 3,
    potential: 3,
    effort: 1,
    idea: 'leave a slip: what we saw, when the price comes',
  },
  {
    name: 'Call when the heating is out',
    moment: 'sale',
    channel: 'phone',
    share: 12,
    times: 1,
    seconds: 120,
    value: 4,
    potential: 1,
    effort: 0,
  },
  {
    name: 'Waiting in for us',
    moment: 'delivery',
    channel: 'in-person',
    share: 100,
    times: 1.7,
    seconds: 1800,
    value: 0,
    potential: 4,
    effort: 4,
    idea: 'a text as we drive off, half an hour ahead',
  },
  {
    name: 'Showing what was done',
    moment: 'delivery',
    channel: 'in-person',
    share: 70,
    times: 1.2,
    seconds: 240,
    value: 3,
    potential: 4,
    effort: 0,
    idea: 'film it on the customer’s own phone',
  },
  {
    name: 'The bill',
    moment: 'none',
    channel: 'paper',
    share: 100,
    times: 1.7,
    seconds: 90,
    value: 1,
    potential: 1,
    effort: 2,
    required: true,
    idea: 'the same day, one page, in plain words',
  },
  {
    name: 'Call about finished work',
    moment: 'complaint',
    channel: 'phone',
    share: 10,
    times: 1,
    seconds: 300,
    value: 3,
    potential: 2,
    effort: 3,
    idea: 'whoever did the job rings back, no one else',
  },
  {
    name: 'Yearly boiler service',
    moment: 'contacts',
    channel: 'in-person',
    share: 70,
    times: 1,
    seconds: 600,
    value: 4,
    potential: 3,
    effort: 1,
    idea: 'ask “Anything dripping?” before packing up',
  },
  {
    name: 'Card that the service is due',
    moment: 'contacts',
    channel: 'paper',
    share: 70,
    times: 1,
    seconds: 30,
    value: 2,
    potential: 3,
    effort: 2,
    idea: 'ring instead, with two dates to choose from',
  },
  {
    name: 'Leaflet in the letterbox',
    moment: 'contacts',
    channel: 'paper',
    share: 100,
    times: 4,
    seconds: 8,
    value: 1,
    potential: 1,
    effort: 0,
    idea: 'a card for the neighbour after a good job instead',
    choice: 'eliminate',
  },
];

const DAY = 1440;

const promises: TimedPromise[] = [
  {
    name: 'Call back within two hours',
    kind: 'callback',
    promisedMinutes: 120,
    typicalMinutes: 190,
    checked: 20,
    kept: 11,
  },
  {
    name: 'Price in writing within three days',
    kind: 'quote',
    promisedMinutes: 3 * DAY,
    typicalMinutes: 4 * DAY,
    rivalMinutes: 2 * DAY,
    checked: 14,
    kept: 9,
  },
  {
    name: 'At the door within the hour we named',
    kind: 'delivery',
    promisedMinutes: 60,
    typicalMinutes: 40,
    checked: 30,
    kept: 27,
  },
  {
    name: 'No heat or a burst pipe: there the same day',
    kind: 'fix',
    promisedMinutes: 480,
    typicalMinutes: 210,
    rivalMinutes: DAY,
    checked: 16,
    kept: 16,
  },
];

/** All 34: whoever is a customer is looked after, whoever is not yet one hears little. */
const growthAnswers: Readonly<Record<GrowthItem, Answer>> = {
  'retention.unique': { level: 3, evidence: 'partly' },
  'retention.memorable': { level: 2 },
  'retention.personal': {
    level: 3,
    evidence: 'yes',
    note: 'The card in the file says “new baby, no work before ten”.',
  },
  'retention.rhythm': { level: 3, evidence: 'yes' },
  'retention.restraint': { level: 2 },
  'retention.open-line': { level: 2 },

  'partnership.reasons': { level: 2 },
  'partnership.solutions': { level: 1 },
  'partnership.decisions': { level: 1 },
  'partnership.sequence': { level: 2 },
  'partnership.difference': { level: 1 },
  'partnership.position': {
    level: 0,
    note: 'They come because a neighbour sent them. I never say why the neighbour did.',
  },
  'partnership.trust': {
    level: 3,
    evidence: 'yes',
    note: 'I told a landlord that his old boiler would do five more years.',
  },
  'partnership.repair': { level: 3, evidence: 'yes' },
  'partnership.standing': { level: 1 },
  'partnership.individual': { level: 2 },

  'anticipation.cycle': { level: 4, evidence: 'yes' },
  'anticipation.signs': { level: 2 },
  'anticipation.timing': { level: 3, evidence: 'yes' },
  'anticipation.next-offer': { level: 3, evidence: 'partly' },
  'anticipation.first-90-days': { level: 1 },
  'anticipation.leavers': { level: 1 },

  'leadership.training': { level: 2 },
  'leadership.joint': { level: 2 },
  'leadership.coaching': { level: 0 },
  'leadership.briefing': { level: 1 },
  'leadership.review': { level: 1 },
  'leadership.roles': {
    level: 'dont-know',
    note: 'Kit would say that I did. I did not notice.',
  },

  'numbers.churn': {
    level: 3,
    evidence: 'yes',
    note: 'No job and no service in eighteen months means lost. Last year that was 44.',
  },
  'numbers.margin': { level: 2 },
  'numbers.cost': {
    level: 2,
    note: 'The directory and the web page came to €3,900. My evenings are not in it.',
  },
  'numbers.reasons': { level: 1 },
  'numbers.weighed': { level: 2 },
  'numbers.owner': { level: 3, evidence: 'partly' },
};

const growthSettings: Readonly<Record<Dimension, Settings>> = {
  retention: { stakes: 4, target: 3 },
  partnership: { stakes: 4, target: 3 },
  anticipation: { stakes: 4, target: 3 },
  leadership: { stakes: 3, target: 2 },
  numbers: { stakes: 2, target: 3 },
};

/** A boiler is serviced once a year; Orla rings six weeks ahead and has three weeks for it. */
const cycle: Cycle = { days: 365, lookAheadDays: 42, bufferDays: 21 };

/** What Niall counts: the job list and the bills; not the reasons, nor what keeping costs. */
const economics: EconomicsDraft = {
  customersStart: 640,
  lost: 44,
  gained: 41,
  revenuePerCustomer: 690,
  marginPct: 28,
  acquisitionSpend: 3900,
};

const cards: Readonly<Record<Moment, PlayCardDraft>> = {
  sale: {
    promise: 'We call back within two hours and name the day you get your price.',
    when: 'Someone calls or writes about a job',
    who: 'Orla; when she is off, Niall',
    within: 'Two working hours',
    first: 'Ask what happened, and what it stops them doing',
    never: 'Name a price by phone for work we have not seen',
    check: 'On Friday, mark each enquiry: yes, no or open, and why',
  },
  delivery: {
    promise: 'You see it working, try it yourself and know where to turn it off.',
    when: 'The job is done, the tools still out',
    who: 'Whoever did the job, Kit too',
    within: 'Ten minutes, before we pack up',
    first: 'Turn it on together, then show them the stopcock',
    never: 'Drive off before anyone has tried it',
    check: 'On Friday, Orla asks three customers: “What were you shown?”',
  },
  problem: {
    promise: 'If we find a fault in our own work, you hear it that day, with a time.',
    when: 'We find a fault of ours, on the job or back at the van',
    who: 'Whoever finds it',
    within: 'Before we leave; by phone, the same day',
    first: 'Say what is wrong, and ask what would help most now',
    never: 'Box it in and hope',
    check: 'Tally on Friday: found by us, found by a customer',
  },
  complaint: {
    promise: 'Not right? Whoever did the job comes back, and looking costs you nothing.',
    when: 'Someone calls about finished work',
    who: 'Whoever did the job',
    within: 'A visit agreed the same day; up to €150 settled there',
    first: 'Say sorry, then ask: “What does it do now?”',
    never: 'Blame the part, or the one who fitted it before',
    check: 'A week later, ring and ask whether it holds',
  },
  competition: {
    promise: 'The price we write is the price you pay. If it has to change, we ask you first.',
    when: 'A customer shows us a cheaper price',
    who: 'Whoever wrote ours',
    within: 'One working day',
    first: 'Ask what is in theirs, line by line',
    never: 'Knock something off without taking something out',
    check: 'After each lost job, note who got it, and why',
  },
  contacts: {
    promise: 'Six weeks before your boiler is due, we ring and offer you two dates.',
    when: 'A boiler service is six weeks away',
    who: 'Orla, from Monday’s list',
    within: 'That week',
    first: 'Say what we noted last year',
    never: 'Send a card and wait',
    check: 'On the first of the month, count: booked, later, not reached',
  },
};

const actions: Action[] = [
  {
    id: 'stop-leaflets',
    text: 'Tell the printer that there will be no spring leaflet',
    item: 'contacts.progress',
    moment: 'contacts',
    contact: 'Leaflet in the letterbox',
    who: 'Orla',
    due: '2026-12-01',
    sign: 'Nobody rings to ask for one',
    done: true,
  },
  {
    id: 'watch-a-hand-over',
    text: 'Stay to the end of one job each with Piotr and Dean, and only watch what they show',
    item: 'delivery.personal',
    moment: 'delivery',
    who: 'Niall',
    due: '2026-12-04',
    sign: 'I can say what was shown, and what was not',
  },
  {
    id: 'octobers-quotes',
    text: 'Go through October’s twelve quotes: yes, no or open, with the reason',
    item: 'sale.proof',
    moment: 'sale',
    who: 'Niall',
    due: '2026-12-08',
    sign: 'Twelve lines, each with a reason in the customer’s words',
  },
  {
    id: 'the-sum',
    text: 'Agree with everyone the sum that settles a complaint on the spot',
    item: 'complaint.people',
    moment: 'complaint',
    who: 'Niall',
    due: '2026-12-10',
    sign: 'Kit can name the sum without asking',
  },
  {
    id: 'list-for-the-vans',
    text: 'Write a hand-over list of seven lines for the vans; use it on the next ten jobs',
    item: 'delivery.plan',
    moment: 'delivery',
    who: 'Piotr',
    due: '2026-12-11',
    sign: 'Ten filled-in lists on Orla’s desk',
  },
  {
    id: 'fault-tally',
    text: 'Hang a tally by the kettle: faults found by us, faults found by a customer',
    item: 'problem.proof',
    moment: 'problem',
    who: 'Dean',
    due: '2026-12-14',
    sign: 'The first count is read out on Friday the 18th',
  },
  {
    id: 'three-answers',
    text: 'List our three main rivals; write one honest answer to each',
    item: 'competition.plan',
    moment: 'competition',
    who: 'Niall',
    due: '2026-12-16',
    sign: 'The next one who shows us a cheaper price hears it',
  },
  {
    id: 'ring-for-january',
    text: 'Ring everyone whose boiler is due in January, and offer two dates',
    item: 'contacts.plan',
    moment: 'contacts',
    contact: 'Card that the service is due',
    who: 'Orla',
    due: '2026-12-18',
    sign: 'Each name on January’s list has a date or a reason',
  },
];

const planned = [
  {
    id: 'year-1',
    who: 'Families with a boiler over ten years old',
    month: 9,
    reason: 'A check before the cold, with the date we last saw it',
    personal: true,
  },
  {
    id: 'year-2',
    who: 'Mr and Mrs Lowe',
    month: 2,
    reason: 'The pipe we mended in January: is it dry?',
    unique: true,
    personal: true,
  },
  {
    id: 'year-3',
    who: 'Everybody with a garden tap',
    month: 11,
    reason: 'A card that shows how to turn it off before the frost',
    memorable: true,
  },
];

/** Opened from the desk; `business.id` is how it is found again instead of opened twice. */
export const example: AssessmentData = {
  business: {
    id: 'example-brackenfold-plumbing',
    name: 'Brackenfold Plumbing',
    kind: 'job',
    focus: 'households half an hour away who call us first',
    solo: false,
    rivals: true,
    customers: 640,
    currency: '€',
  },
  respondent: { name: 'Niall', role: 'owner' },
  momentsOfTruth: { answers, settings, interactions, promises },
  growthPositioning: { answers: growthAnswers, settings: growthSettings, cycle, economics },
  plan: { cards, actions, contacts: planned, reviewOn: '2027-02-28' },
};
