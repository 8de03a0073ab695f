import type { ReportField } from '#domain/report.ts';
import type { ReportLabels } from '#domain/report-labels.ts';
import type { ChartField } from '#domain/wall-chart.ts';
import { basis, LEVEL_MEANINGS } from './headline.ts';
import { chart, fieldName } from './chart.ts';
import { MOMENT_NAMES, PART_NAMES } from './names.ts';
import { plan } from './plan.ts';
import { nextContact, position } from './position.ts';
import { results } from './results.ts';
import { CONTACT_NAMING, PROMISE_NAMING } from './row-names.ts';
import { shared } from './shared.ts';
import { tomorrow } from './tomorrow.ts';
import { wallChart } from './wall-chart.ts';

/** Every fixed sentence of the printed report. What screen and paper both say is taken from there. */

/** “A”, “A and B”, “A, B and C”. */
const joined = (names: readonly string[]): string =>
  names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} and ${names.slice(-1).join('')}`;

export const report = {
  title: 'Our moments of truth',
  footnote: 'What we say we do, not how customers see us.',
  pageOf: (page, pages) => `page ${page} of ${pages}`,
  scale: {
    points: 'Points',
    level: 'Level',
    couldBe: 'Could be',
    couldShow: 'Could show',
    to: results.moments.to,
    unknown: '–',
    levelOpen: wallChart.levelFew,
    levelFew: wallChart.levelFew,
    levelWaiting: wallChart.levelWaiting,
    levelAside: wallChart.levelAside,
    levelRange: wallChart.levelRange,
    levelSoFar: wallChart.levelSoFar,
  },
  aims: {
    heading: 'What you aim for',
    columns: { part: 'Part', question: 'Question', now: 'Today', aim: '' },
    aim: (level: string) => `aim: ${level}`,
  },
  front: {
    unnamed: shared.unnamedBusiness,
    focus: 'For the customers we would hate to lose:',
    answeredOn: 'Answered',
    answeredBy: 'by',
    review: 'Next look',
    basis: (given) =>
      `Six moments decide whether a customer stays. For each, six habits were rated from 0 to 4, by the sentence that fits best. ${basis(given)} “You” in this report is us.`,
    selfView: 'This is our own view: what we say we do, not how customers see us.',
    fixFirst: results.fixFirst,
    nothingToFix: results.noFixFirst,
    tooEarly: 'The three lines come from the six moments, when more is answered.',
    by: (day) => `by ${day}`,
    grid: 'Six moments, six habits',
    unknownMark: wallChart.unknownMark,
    asideMark: wallChart.asideMark,
    key: 'How to read the levels',
    meanings: LEVEL_MEANINGS,
    marks: '? we do not know · – does not apply · empty: not answered',
    promises: 'What we promise',
  },
  moments: {
    heading: results.moments.title,
    moment: results.grid.moment,
    habit: results.facets.habit,
    facets: results.facets.title,
    facetsSaid: results.facets.sentence,
    index: results.moments.index,
    edge: results.moments.edge,
    proven: results.moments.proven,
    hidden: results.moments.hidden,
    bars: (strongest, weakest) => `Strongest: ${strongest}. Weakest: ${weakest}.`,
    reading:
      'Points run from 0 to 100; 25 points are one level. “Could be” is the range while answers are open, also drawn as a line on the bar. “Could show” counts a high answer only as far as there is something to show for it.',
  },
  contacts: {
    heading: PART_NAMES.interactions,
    totals: (moments, hours, each) => `${moments} moments a year, ${hours} hours, ${each} each.`,
    perCustomer: (moments, each) => `${moments} contacts a year for each customer, ${each} each.`,
    lowValue: (share) => `${share} of them are worth little to the customer.`,
    upgrade: results.contacts.upgrade,
    toFree: results.contacts.toFree,
    leftOut: results.contacts.leftOut,
    naming: CONTACT_NAMING,
    columns: {
      contact: 'Contact, and an idea for it',
      moments: 'Times a year',
      hours: 'Hours',
      worth: 'Worth to the customer',
      couldBe: 'More to make of it',
      verdict: 'Suggestion',
    },
    total: 'All together',
    closeCall: results.contacts.closeCall,
    easier: results.contacts.easier,
    choice: (verdict) => `we chose: ${verdict}`,
    reading:
      'The suggestion follows from the two marks. Worth something and more to make of it: do more. Worth something only: keep. Only more to make of it: rethink. Neither: stop, or keep short what has to be. A close call hangs on one step of a mark. The hours are the customers’ own.',
  },
  promises: {
    heading: PART_NAMES.promiseTable,
    pooled: results.kept.pooled,
    notCounted: results.kept.notCounted,
    columns: {
      promise: 'Promise',
      promised: 'Promised',
      usual: 'Usual',
      rival: 'A rival',
      kept: 'Kept',
      count: '',
      status: 'How it looks',
    },
    statuses: results.kept.statuses,
    naming: PROMISE_NAMING,
    keptOf: (percent, kept, checked) => `${percent} (${kept} of ${checked})`,
    couldBe: (low, high) => `could be ${low} to ${high}`,
    overHour: 'an enquiry waits for more than an hour',
    setToFail: 'it usually takes longer than promised',
    rivalFaster: 'a rival is faster',
    gap: results.kept.gap,
    practice: results.moments.index,
    range: results.promises.range,
    reading:
      'The bar is the share kept; the line over it is the range that so few counted cases leave open. Kept: 95 of 100 or more. Slipping: 80 or more. Broken: less.',
  },
  growth: {
    heading: results.growth.title,
    part: results.growth.part,
    triad: results.growth.triad,
    hidden: results.growth.hidden,
    axes: position.axes,
    at: (keep, win) => `Keeping ${keep}, winning ${win} of 100 points.`,
    meaning: position.meaning,
    advice: position.advice,
    flags: position.flags,
    closeCall: position.closeCall,
    unplaced: position.unplaced,
    cannotTell: position.cannotTell,
    selfView: 'The map shows what you say you do, not what customers see.',
    next: {
      title: nextContact.title,
      day: nextContact.day,
      fromLast: 'Days are counted from a customer’s last order.',
      lastOn: (when) => `Their last order was on ${when}.`,
      opens: nextContact.opens,
      closes: nextContact.closes,
      due: nextContact.due,
      judgement:
        'Where no days were given, a judgement stands in, not a measurement: a fifth of the time to look ahead, a tenth as the window, three days at least.',
    },
  },
  money: {
    heading: PART_NAMES.economics,
    lead: 'What leaving customers cost, from numbers of the last twelve months.',
    formula: 'How it is worked out',
  },
  plan: {
    heading: PART_NAMES.plan,
    review: (day) => `We look at all this again on ${day}.`,
    columns: {
      what: plan.actions.what,
      moment: plan.actions.moment,
      who: plan.actions.who,
      due: plan.actions.due,
      sign: plan.actions.sign,
    },
    done: 'done',
    cards: plan.cards.title,
    card: {
      when: plan.cards.when,
      who: plan.cards.who,
      within: plan.cards.within,
      first: plan.cards.first,
      never: plan.cards.never,
      check: plan.cards.check,
    },
  },
  lists: {
    findOut: results.findOut.title,
    findOutLead: results.findOut.lead,
    show: results.findOut.show,
  },
  answers: {
    heading: 'All answers and notes',
    lead: 'Each question as it was asked, the sentence that was chosen, and what was noted.',
    level: (level, name, sentence) => `${level} ${name}: ${sentence}`,
    dontKnow: shared.dontKnow,
    notApplicable: shared.notApplicable,
    notAnswered: shared.notAnswered,
    couldShow: (said) => `Could be shown today: ${said.toLowerCase()}.`,
    partAside: 'This part does not apply to us.',
  },
  missing: {
    heading: 'Not in this report yet',
    lead: 'What is missing, and how to add it. Each part stands on the overview.',
    moments: (names) => `Moments: ${joined(names)}`,
    how: {
      moments: 'Answer six questions for each moment; about three minutes each.',
      contacts: 'List under “Every contact” how often customers meet you, and for how long.',
      promises: 'List under “Promises kept” what you promise, and count the last ten of each.',
      growth: 'Answer the five parts of “Growth positioning”; about 15 minutes.',
      money: 'Enter under “Money at the back door” how many customers you had, and how many left.',
      plan: 'On the plan, take over a line to fix first, with a name and a date.',
    },
  },
  close: {
    heading: tomorrow.title,
    sure: { heading: results.notes.title, selfView: results.selfView },
    ask: { heading: tomorrow.ask.title, lead: tomorrow.ask.lead, how: tomorrow.ask.how },
    slip: { title: tomorrow.ask.slip, thanks: tomorrow.ask.thanks },
  },
} as const satisfies ReportLabels;

/** The screen around it. */
export const reportPage = {
  title: 'Report',
  lead: 'For a reader who was not there, on paper or by e-mail. What you see is what is printed.',
  toResults: 'Back to the results',
  answers: 'With all answers and notes',
  pdf: 'Download report (PDF)',
  slip: 'Download slip (PDF)',
  making: chart.making,
  ready: chart.ready,
  failed: chart.failed,
  pages: (count: string) => `${count} pages, in the order of print.`,
  pageAlt: (page: string, pages: string, business: string) =>
    `Page ${page} of ${pages} of the report of ${business}`,
  subject: 'Our moments of truth',
  fileKind: 'report',
  slipKind: 'slip',
  missing: {
    ...chart.missing,
    lead: 'The report is ready to print. These entries cannot be drawn as written; they are kept in full here.',
  },
} as const;

const momentName = (id: string): string =>
  Object.entries(MOMENT_NAMES).find(([moment]) => moment === id)?.[1] ?? id;

const OWN = ['contacts.', 'actions.', 'card.', 'note.', 'money', 'plan'];
const isChartField = (field: ReportField): field is ChartField =>
  !OWN.some((start) => field.startsWith(start));

/** Where an entry stands, for the list of what the paper cannot draw. */
export function reportFieldName(field: ReportField): string {
  if (isChartField(field)) return fieldName(field);
  const [head, second = ''] = field.split('.');
  switch (head) {
    case 'contacts':
      return `Contact ${second}`;
    case 'actions':
      return `Action ${second}`;
    case 'card':
      return `Play card: ${momentName(second)}`;
    case 'plan':
      return report.plan.heading;
    case 'money':
      return PART_NAMES.economics;
    default:
      return 'A note';
  }
}
