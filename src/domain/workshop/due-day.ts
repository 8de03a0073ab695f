import { isDay } from '../calendar.ts';

const FIRST_DAY = '2000-01-01';
const MOST_YEARS = 10;

/**
 * True for a day by which somebody can do something, both ISO days: from 2000 on and at most ten
 * years after `today`. Anything else is a year that was not typed to its end.
 */
export function isDueDay(text: string, today: string): boolean {
  const last = `${Number(today.slice(0, 4)) + MOST_YEARS}${today.slice(4)}`;
  return isDay(text) && text >= FIRST_DAY && text <= last;
}
