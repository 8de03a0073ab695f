import { ratio } from './arithmetic.ts';
import type { TimedPromise } from './assessment.ts';
import { type Interval, toPercent, wilsonInterval } from './intervals.ts';
import { atLeast, type ScaleScore, sum } from './scoring.ts';

/** The promise table: what is promised, what is kept, and how a rival does (instrument.md 3.6). */

export type PromiseStatus = 'no-promise' | 'unknown' | 'too-few' | 'broken' | 'slipping' | 'kept';
export type AgainstRival = 'faster' | 'level' | 'slower';

export type PromiseRow = {
  readonly name: string;
  /** Promised ÷ typical time; below 1 the promise is set to fail. */
  readonly headroom: number | null;
  /** Typical time ÷ the rival's. */
  readonly versusRival: number | null;
  readonly rival: AgainstRival | null;
  /** Percent of the checked ones, with its 95% interval; null without a valid count. */
  readonly keptPct: number | null;
  readonly keptInterval: Interval | null;
  readonly status: PromiseStatus;
  /** An enquiry that typically waits for more than an hour. */
  readonly overHour: boolean;
};

export type PromiseTable = {
  readonly rows: readonly PromiseRow[];
  /** All valid counts together. */
  readonly checked: number;
  readonly keptPct: number | null;
  readonly keptInterval: Interval | null;
};

const FASTER_UP_TO = 0.8;
const SLOWER_FROM = 1.25;
/** A promise that was checked less often is not judged. */
export const ENOUGH_CHECKED = 5;
const KEPT_FROM = 95;
const SLIPPING_FROM = 80;
const ONE_HOUR = 60;
const SAYS_FROM = 62.5;

const againstRival = (versusRival: number): AgainstRival => {
  if (versusRival <= FASTER_UP_TO) return 'faster';
  return versusRival >= SLOWER_FROM ? 'slower' : 'level';
};

export type PromiseCount = { readonly checked: number; readonly kept: number };

/** The count of a row, or null when nothing was checked or more was kept than checked. */
export const validCount = ({ checked = 0, kept }: TimedPromise): PromiseCount | null =>
  checked === 0 || kept === undefined || kept > checked ? null : { checked, kept };

const shareKept = (count: PromiseCount | null) =>
  count === null
    ? { keptPct: null, keptInterval: null }
    : {
        keptPct: (100 * count.kept) / count.checked,
        keptInterval: toPercent(wilsonInterval(count.kept, count.checked)),
      };

function statusOf(promisedMinutes: number | undefined, count: PromiseCount | null): PromiseStatus {
  if (promisedMinutes === undefined) return 'no-promise';
  if (count === null) return 'unknown';
  if (count.checked < ENOUGH_CHECKED) return 'too-few';
  const keptPct = (100 * count.kept) / count.checked;
  if (keptPct >= KEPT_FROM) return 'kept';
  return keptPct >= SLIPPING_FROM ? 'slipping' : 'broken';
}

function rowOf(promise: TimedPromise, index: number): PromiseRow {
  const { name, kind, promisedMinutes, typicalMinutes, rivalMinutes } = promise;
  const count = validCount(promise);
  const versusRival = ratio(typicalMinutes, rivalMinutes);
  return {
    name: name === undefined || name.trim() === '' ? `promise${index + 1}` : name,
    headroom: ratio(promisedMinutes, typicalMinutes),
    versusRival,
    rival: versusRival === null ? null : againstRival(versusRival),
    ...shareKept(count),
    status: statusOf(promisedMinutes, count),
    overHour: kind === 'enquiry' && typicalMinutes !== undefined && typicalMinutes > ONE_HOUR,
  };
}

/** The promise table and all valid counts together; times are in minutes, shares in percent. */
export function scorePromises(promises: readonly TimedPromise[]): PromiseTable {
  const counts = promises.map(validCount).filter((count) => count !== null);
  const checked = sum(counts.map((count) => count.checked));
  const kept = sum(counts.map((count) => count.kept));
  return {
    rows: promises.map(rowOf),
    checked,
    ...shareKept(checked === 0 ? null : { checked, kept }),
  };
}

/**
 * Places from 0 of the promises that are broken beyond doubt (the whole interval below 80%)
 * although the answers say that promises are kept (facet "promise" dependable or better).
 */
export function gapPlaces(table: PromiseTable, promiseFacet: ScaleScore): readonly number[] {
  if (promiseFacet.score === null || !atLeast(promiseFacet.score, SAYS_FROM)) return [];
  return table.rows.flatMap(({ keptInterval }, place) =>
    keptInterval !== null && keptInterval[1] < SLIPPING_FROM ? [place] : [],
  );
}

/** The names of these promises, as the results JSON has them. */
export const saysDoesGap = (table: PromiseTable, promiseFacet: ScaleScore): readonly string[] =>
  gapPlaces(table, promiseFacet).flatMap((place) => table.rows[place]?.name ?? []);
