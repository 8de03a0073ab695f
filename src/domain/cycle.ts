import { ratio } from './arithmetic.ts';
import type { Cycle } from './assessment.ts';

/** When the next contact is due, in days counted as `lastDay` is (instrument.md 4.1). */
export type ContactWindow = {
  readonly opens: number;
  readonly closes: number;
  readonly due: number;
};

// The defaults are judgement, not evidence: say so where they are shown.
const LOOK_AHEAD_SHARE = 0.2;
const BUFFER_SHARE = 0.1;
const SHORTEST_DEFAULT_BUFFER = 3;

const halfUp = (days: number) => Math.floor(days + 0.5);

/** A window with the lengths that it comes from, in days. */
export type WindowWorking = ContactWindow & {
  readonly days: number;
  readonly lastDay: number;
  readonly lookAhead: number;
  readonly buffer: number;
};

/** The next-touch window of a cycle of `days` days and how it came about; undefined without one. */
export function workWindow(cycle: Cycle | undefined): WindowWorking | undefined {
  if (cycle?.days === undefined) return undefined;
  const { days, lastDay = 0 } = cycle;
  const lookAhead = cycle.lookAheadDays ?? halfUp(LOOK_AHEAD_SHARE * days);
  const buffer = cycle.bufferDays ?? Math.max(SHORTEST_DEFAULT_BUFFER, halfUp(BUFFER_SHARE * days));
  return {
    days,
    lastDay,
    lookAhead,
    buffer,
    opens: lastDay + Math.max(0, days - lookAhead - buffer),
    closes: lastDay + Math.max(0, days - lookAhead),
    due: lastDay + days,
  };
}

/** The window alone; undefined without a cycle length. */
export function nextContactWindow(cycle: Cycle | undefined): ContactWindow | undefined {
  const worked = workWindow(cycle);
  return worked && { opens: worked.opens, closes: worked.closes, due: worked.due };
}

/** The window as parts 0–1 of one way round, from one purchase to the next. */
export function turnOf(
  { days = 0, lastDay = 0 }: Cycle,
  { opens, closes }: ContactWindow,
): { readonly opens: number; readonly closes: number } {
  const part = (day: number) => ratio(day - lastDay, days) ?? 0;
  return { opens: part(opens), closes: part(closes) };
}
