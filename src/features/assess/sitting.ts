/**
 * How long a person has been answering in this sitting. Kept in memory only: it is a kindness on
 * the pause page, not a measurement. A gap of more than two minutes counts as a break.
 */
const BREAK_MS = 120_000;

let activeMs = 0;
let lastMs: number | undefined;

export function noteActivity(nowMs: number) {
  if (lastMs !== undefined && nowMs - lastMs < BREAK_MS) activeMs += nowMs - lastMs;
  lastMs = nowMs;
}

/** Whole minutes, at least 1 once anything was answered; undefined before. */
export const minutesSoFar = (): number | undefined =>
  lastMs === undefined ? undefined : Math.max(1, Math.round(activeMs / 60_000));
