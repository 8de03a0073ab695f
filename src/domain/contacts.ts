import { ratio } from './arithmetic.ts';
import type { Interaction, Verdict } from './assessment.ts';
import { higherFirst } from './ranking.ts';
import { sum } from './scoring.ts';

/** The inventory of all contacts: how many, how long, and what to do with each (instrument.md 3.5). */

export type ContactRow = {
  readonly name: string;
  /** Contacts a year over all customers; null without the number of customers. */
  readonly moments: number | null;
  /** Hours of the customers' attention a year; null without the number of customers. */
  readonly hours: number | null;
  /** Of all contacts and of all attention, 0–1; null when there are none at all. */
  readonly shareOfMoments: number | null;
  readonly shareOfHours: number | null;
  /** 0–100, for the customer. */
  readonly value: number;
  readonly potential: number;
  /** Points of value per minute; a reading aid within one channel. */
  readonly valuePerMinute: number;
  readonly verdict: Verdict;
  /** Worth keeping, but hard work for the customer. */
  readonly easier: boolean;
  /** One answer differently, and the verdict could be another. */
  readonly nearLine: boolean;
  /** Share of moments × potential: the order of "upgrade first". */
  readonly opportunity: number | null;
};

/** A row that cannot be counted yet, and which of its fields are missing. */
export type ContactFault = { readonly name: string; readonly fields: readonly string[] };

export type ContactTotals = {
  readonly moments: number | null;
  readonly hours: number | null;
  /** Contacts, and seconds of attention, of one customer in a year. */
  readonly perCustomer: number;
  readonly secondsPerCustomer: number;
  readonly avgSeconds: number | null;
  /** Mean value 0–100 of a contact, and of an hour of attention. */
  readonly worthByMoment: number | null;
  readonly worthByHour: number | null;
  /** Share 0–1 of contacts that the customer would hardly miss. */
  readonly lowValueShare: number | null;
  /** The customers' hours in contacts to stop. */
  readonly hoursToFree: number | null;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Names of at most three contacts. */
  readonly upgradeFirst: readonly string[];
};

export type Inventory = {
  readonly rows: readonly ContactRow[];
  readonly totals: ContactTotals;
  readonly errors: readonly ContactFault[];
};

const POINTS_PER_STEP = 25;
const LINE = 50;
const NEAR = 12.5;
const HARD_WORK = 3;
const UPGRADES = 3;
const NEEDED = ['times', 'seconds', 'value', 'potential'] as const;

/** A row that can be counted; times and seconds per customer and year. */
type Contact = {
  readonly name: string;
  readonly times: number;
  readonly seconds: number;
  readonly secondsEach: number;
  readonly value: number;
  readonly potential: number;
  readonly verdict: Verdict;
  readonly isHardWork: boolean;
};

/** The verdict of a contact by its value and potential, 0–100 each. */
export function verdictOf(value: number, potential: number, required: boolean): Verdict {
  if (value >= LINE) return potential >= LINE ? 'enhance' : 'keep';
  if (potential >= LINE) return 'rethink';
  return required ? 'shrink' : 'eliminate';
}

function readRow(row: Interaction, name: string): Contact | ContactFault {
  const { share = 100, times, seconds, value, potential } = row;
  if (
    times === undefined ||
    seconds === undefined ||
    value === undefined ||
    potential === undefined
  ) {
    return { name, fields: NEEDED.filter((field) => row[field] === undefined) };
  }
  const timesEach = (share / 100) * times;
  const points = { value: POINTS_PER_STEP * value, potential: POINTS_PER_STEP * potential };
  return {
    name,
    times: timesEach,
    seconds: timesEach * seconds,
    secondsEach: seconds,
    ...points,
    verdict: verdictOf(points.value, points.potential, row.required ?? false),
    isHardWork: (row.effort ?? 0) >= HARD_WORK,
  };
}

type Sums = { readonly times: number; readonly seconds: number; readonly customers?: number };

function rowOf(contact: Contact, { times, seconds, customers }: Sums): ContactRow {
  const { value, potential, verdict } = contact;
  const shareOfMoments = ratio(contact.times, times);
  return {
    name: contact.name,
    moments: customers === undefined ? null : customers * contact.times,
    hours: customers === undefined ? null : (customers * contact.seconds) / 3600,
    shareOfMoments,
    shareOfHours: ratio(contact.seconds, seconds),
    value,
    potential,
    valuePerMinute: value / (contact.secondsEach / 60),
    verdict,
    easier: contact.isHardWork && (verdict === 'keep' || verdict === 'enhance'),
    nearLine: Math.abs(value - LINE) < NEAR || Math.abs(potential - LINE) < NEAR,
    opportunity: shareOfMoments === null ? null : shareOfMoments * potential,
  };
}

/** The rows of most opportunity to make more of, at most three; equal ones as in the list. */
export const rowsToUpgrade = (rows: readonly ContactRow[]): readonly ContactRow[] =>
  rows
    .filter(({ verdict }) => verdict === 'enhance' || verdict === 'rethink')
    .toSorted((a, b) => higherFirst(a.opportunity ?? 0, b.opportunity ?? 0))
    .slice(0, UPGRADES);

function totalsOf(
  contacts: readonly Contact[],
  rows: readonly ContactRow[],
  { times, seconds, customers }: Sums,
): ContactTotals {
  const countOf = (verdict: Verdict) => rows.filter((row) => row.verdict === verdict).length;
  const inTimes = (weigh: (contact: Contact) => number) =>
    sum(contacts.map((contact) => contact.times * weigh(contact)));
  const inSeconds = (weigh: (contact: Contact) => number) =>
    sum(contacts.map((contact) => contact.seconds * weigh(contact)));
  return {
    moments: customers === undefined ? null : customers * times,
    hours: customers === undefined ? null : (customers * seconds) / 3600,
    perCustomer: times,
    secondsPerCustomer: seconds,
    avgSeconds: ratio(seconds, times),
    worthByMoment: ratio(
      inTimes(({ value }) => value),
      times,
    ),
    worthByHour: ratio(
      inSeconds(({ value }) => value),
      seconds,
    ),
    lowValueShare: ratio(
      inTimes(({ value }) => (value < LINE ? 1 : 0)),
      times,
    ),
    hoursToFree:
      customers === undefined
        ? null
        : (customers * inSeconds(({ verdict }) => (verdict === 'eliminate' ? 1 : 0))) / 3600,
    verdicts: {
      enhance: countOf('enhance'),
      keep: countOf('keep'),
      rethink: countOf('rethink'),
      shrink: countOf('shrink'),
      eliminate: countOf('eliminate'),
    },
    upgradeFirst: rowsToUpgrade(rows).map(({ name }) => name),
  };
}

/**
 * The inventory with its verdicts. Rows in which times, seconds, value or potential is missing
 * are listed in `errors` and left out; a missing share reads 100%. Without the number of
 * customers all counts over all customers are null, shares and means are not.
 */
export function scoreContacts(
  interactions: readonly Interaction[],
  customers: number | undefined,
): Inventory {
  const read = interactions.map((row, index) =>
    readRow(row, row.name === undefined || row.name.trim() === '' ? `row${index + 1}` : row.name),
  );
  const contacts = read.filter((each) => 'times' in each);
  const sums = {
    times: sum(contacts.map(({ times }) => times)),
    seconds: sum(contacts.map(({ seconds }) => seconds)),
    customers,
  };
  const rows = contacts.map((contact) => rowOf(contact, sums));
  return {
    rows,
    totals: totalsOf(contacts, rows, sums),
    errors: read.filter((each) => 'fields' in each),
  };
}
