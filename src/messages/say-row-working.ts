import type { Assessment } from '#domain/assessment.ts';
import type { ContactTotals } from '#domain/contacts.ts';
import { formatAmount, formatCount, formatPercent } from '#domain/numbers.ts';
import { formatWorkedPercent } from '#domain/money-format.ts';
import { ENOUGH_CHECKED } from '#domain/promises.ts';
import type { RowWorking, RowWorkingId } from '#domain/row-working.ts';
import { shownNames } from '#domain/shown-names.ts';
import { VERDICT_NAMES } from './en/names.ts';
import { nextContact } from './en/position.ts';
import { results } from './en/results.ts';
import { CONTACT_NAMING, PROMISE_NAMING } from './en/row-names.ts';
import { rowWorking as words } from './en/row-working.ts';
import { working } from './en/working.ts';
import { LOCALE } from './locale.ts';
import { sayDuration } from './say-duration.ts';
import { sayMoney } from './say-money.ts';
import type { SaidWorking } from './say-working.ts';

/** The workings of lists, money and window in words; the numbers are those that the working holds. */

type Of<Kind extends RowWorking['kind']> = Extract<RowWorking, { kind: Kind }>;

const count = (value: number) => formatCount(value, LOCALE);
const amount = (value: number) => formatAmount(value, LOCALE);
const percent = (value: number) => formatPercent(value, LOCALE);
const exact = (value: number) => formatWorkedPercent(value, LOCALE);
const shareOf = (share: number | null) => (share === null ? working.none : percent(100 * share));
/** Contacts of one customer in a year, as people count them. */
export const sayTimesEach = (times: number): string =>
  times > 0 && times < 1 ? results.contacts.lessThanOne : count(times);
/** The mean time of a contact: a second at least, as on the page of the list. */
export const sayMeanDuration = (seconds: number): string =>
  sayDuration(Math.max(1, Math.round(seconds)));

const contactNames = ({ momentsOfTruth }: Assessment) =>
  shownNames(momentsOfTruth?.interactions ?? [], CONTACT_NAMING);
const promiseNames = ({ momentsOfTruth }: Assessment) =>
  shownNames(momentsOfTruth?.promises ?? [], PROMISE_NAMING);

/** What the number is called. */
export function rowWorkingName(id: RowWorkingId, assessment: Assessment): string {
  switch (id.kind) {
    case 'contacts':
      return results.contacts.title;
    case 'contact':
      return contactNames(assessment)[id.place] ?? results.contacts.title;
    case 'promises':
      return results.kept.title;
    case 'promise':
      return promiseNames(assessment)[id.place] ?? results.kept.title;
    case 'window':
      return results.window.title;
    case 'money':
      return words.money.names[id.fact];
  }
}

/** The whole list in one sentence: a year of all customers, or of one while their number is open. */
export function sayContactTotals(totals: ContactTotals): string {
  const { moments, hours, avgSeconds, perCustomer } = totals;
  if (avgSeconds === null) return words.contacts.never;
  return moments === null || hours === null
    ? words.contacts.perCustomer(sayTimesEach(perCustomer), sayMeanDuration(avgSeconds))
    : words.contacts.result(count(moments), count(hours), sayMeanDuration(avgSeconds));
}

function contactSteps({ counted, totals }: Of<'contacts'>, names: readonly string[]) {
  const { moments, hours, avgSeconds, perCustomer, secondsPerCustomer, lowValueShare } = totals;
  if (avgSeconds === null || lowValueShare === null) return [];
  const all = moments ?? perCustomer;
  const said = moments === null ? amount : count;
  const toStop = counted.filter(({ scored }) => scored.verdict === 'eliminate');
  return [
    hours === null
      ? words.contacts.eachSumOne(
          sayDuration(Math.round(secondsPerCustomer)),
          said(all),
          sayMeanDuration(avgSeconds),
        )
      : words.contacts.eachSum(count(hours), said(all), sayMeanDuration(avgSeconds)),
    words.contacts.lowSum(said(all * lowValueShare), said(all), shareOf(lowValueShare)),
    ...(totals.hoursToFree === null || toStop.length === 0
      ? []
      : [
          words.contacts.freeSum(
            toStop.map(({ index }) => names[index] ?? ''),
            count(totals.hoursToFree),
          ),
        ]),
  ];
}

function sayContacts(work: Of<'contacts'>, assessment: Assessment): SaidWorking {
  const { heads } = words.contacts;
  const names = contactNames(assessment);
  const { counted, totals } = work;
  const isWhole = totals.moments !== null;
  return {
    result: sayContactTotals(totals),
    formula: isWhole ? words.contacts.formula : words.contacts.formulaEach,
    steps: contactSteps(work, names),
    heads: [
      heads.contact,
      ...(isWhole ? [heads.moments, heads.hours] : [heads.share, heads.shareOfHours]),
      heads.worth,
    ],
    rows: counted.map(({ index, scored }) => [
      names[index] ?? '',
      ...(scored.moments === null || scored.hours === null
        ? [shareOf(scored.shareOfMoments), shareOf(scored.shareOfHours)]
        : [count(scored.moments), count(scored.hours)]),
      String(scored.value),
    ]),
    notes: [words.contacts.gain, words.rounded],
    source: words.source,
  };
}

function contactSums({ customers, row, scored }: Of<'contact'>): readonly string[] {
  const { share = 100, times = 0, seconds = 0, value = 0, potential = 0 } = row;
  const { moments, hours, shareOfMoments, shareOfHours } = scored;
  return [
    customers === undefined || moments === null
      ? words.contact.timesSumOne(exact(share), amount(times), amount((share / 100) * times))
      : words.contact.timesSum(count(customers), exact(share), amount(times), count(moments)),
    ...(moments === null || hours === null
      ? []
      : [words.contact.hoursSum(count(moments), amount(seconds), count(hours))]),
    words.contact.worthSum(value, String(scored.value)),
    words.contact.couldBeSum(potential, String(scored.potential)),
    ...(shareOfMoments === null || shareOfHours === null
      ? []
      : [words.contact.shares(shareOf(shareOfMoments), shareOf(shareOfHours))]),
  ];
}

function sayContact(work: Of<'contact'>): SaidWorking {
  const { row, scored } = work;
  const { share = 100, times = 0 } = row;
  const verdict = VERDICT_NAMES[scored.verdict];
  return {
    result:
      scored.moments === null || scored.hours === null
        ? words.contact.perCustomer(amount((share / 100) * times), verdict)
        : words.contact.result(count(scored.moments), count(scored.hours), verdict),
    formula: words.contact.formula,
    steps: contactSums(work),
    heads: [],
    rows: [],
    notes: [
      words.contact.views,
      ...(scored.verdict === 'shrink' ? [words.contact.required] : []),
      ...(scored.nearLine ? [words.contact.closeCall] : []),
      ...(scored.easier ? [words.contact.easier] : []),
      words.rounded,
    ],
    source: words.source,
  };
}

function sayKept(
  counts: readonly { readonly kept: number; readonly checked: number }[],
  keptPct: number,
  [low, high]: readonly [number, number],
) {
  return {
    result: words.promises.result(percent(keptPct), percent(low), percent(high)),
    formula: words.promises.formula,
    steps: [
      words.promises.sum(
        counts.map(({ kept }) => count(kept)),
        counts.map(({ checked }) => count(checked)),
        exact(keptPct),
      ),
      words.promises.range(exact(low), exact(high)),
    ],
    source: words.countSource,
  };
}

function sayPromises({ counts, table }: Of<'promises'>, assessment: Assessment) {
  const names = promiseNames(assessment);
  const { heads } = words.promises;
  if (table.keptPct === null || table.keptInterval === null) return undefined;
  return {
    ...sayKept(counts, table.keptPct, table.keptInterval),
    heads: [heads.promise, heads.kept, heads.checked],
    rows: counts.map(({ place, kept, checked }) => [
      names[place] ?? '',
      count(kept),
      count(checked),
    ]),
    notes: [],
  };
}

function sayPromise({ count: counted, scored }: Of<'promise'>) {
  if (scored.keptPct === null || scored.keptInterval === null) return undefined;
  return {
    ...sayKept([counted], scored.keptPct, scored.keptInterval),
    heads: [],
    rows: [],
    notes: [words.promises.statuses(ENOUGH_CHECKED)],
  };
}

function sayWindowWorking({ window }: Of<'window'>, { growthPositioning }: Assessment) {
  const { days, lastDay, lookAhead, buffer, opens, closes, due } = window;
  const parts = [...(lastDay === 0 ? [] : [count(lastDay)]), count(days)];
  const { facts } = words.window;
  const cycle = growthPositioning?.cycle;
  const isOurs = cycle?.lookAheadDays === undefined || cycle.bufferDays === undefined;
  return {
    result: [nextContact.opens, nextContact.closes]
      .map((say, at) => say(nextContact.day(count(at === 0 ? opens : closes))))
      .join(' '),
    formula: words.window.formula,
    steps: [
      words.window.opens(parts, [count(lookAhead), count(buffer)], count(opens)),
      words.window.closes(parts, count(lookAhead), count(closes)),
      ...(lastDay === 0 ? [] : [words.window.due(parts, count(due))]),
    ],
    heads: [working.heads.fact, working.heads.value],
    rows: [
      ...(lastDay === 0 ? [] : [[facts.lastDay, count(lastDay)]]),
      [facts.days, count(days)],
      [facts.lookAhead, count(lookAhead)],
      [facts.buffer, count(buffer)],
    ],
    notes: [
      ...(days - lookAhead - buffer < 0 ? [words.window.noEarlier] : []),
      ...(isOurs ? [nextContact.judgement] : []),
    ],
    source: words.windowSource,
  };
}

function sayMoneyWorking({ fact, facts }: Of<'money'>, { business }: Assessment) {
  const { lines, label } = sayMoney(facts, business?.currency);
  const line = lines.find(({ id }) => id === fact);
  return (
    line && {
      result: line.said,
      formula: undefined,
      steps: line.working,
      heads: [],
      rows: [],
      notes: line.notes,
      source: words.money.source(label),
    }
  );
}

/** Undefined when there is no number to explain. */
export function sayRowWorking(work: RowWorking, assessment: Assessment): SaidWorking | undefined {
  switch (work.kind) {
    case 'contacts':
      return sayContacts(work, assessment);
    case 'contact':
      return sayContact(work);
    case 'promises':
      return sayPromises(work, assessment);
    case 'promise':
      return sayPromise(work);
    case 'window':
      return sayWindowWorking(work, assessment);
    case 'money':
      return sayMoneyWorking(work, assessment);
  }
}
