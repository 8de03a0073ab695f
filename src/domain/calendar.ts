/** Days as ISO strings, `YYYY-MM-DD`. Today always comes in as an argument. */

const DAY_MS = 86_400_000;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

const startOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** True for a day that exists: "2026-02-30" is none. */
export const isDay = (text: string): boolean =>
  ISO_DAY.test(text) &&
  !Number.isNaN(startOf(text)) &&
  new Date(startOf(text)).toISOString().startsWith(text);

/** The day that many days later; a text that is no day is returned as it is. */
export const addDays = (day: string, days: number): string =>
  isDay(day) ? new Date(startOf(day) + days * DAY_MS).toISOString().slice(0, 10) : day;

/** The local day of a moment in time. */
export function localDay(time: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

/** The local day of a time as an assessment holds it; undefined for a text that is no time. */
export function dayOf(time: string | undefined): string | undefined {
  if (time === undefined || isDay(time)) return time;
  const day = localDay(new Date(time));
  return isDay(day) ? day : undefined;
}

const SHAPES = {
  /** "27 Nov" */
  short: { day: 'numeric', month: 'short', timeZone: 'UTC' },
  /** "27 November 2026" */
  long: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A day in words; a text that is no day (an old or foreign file) is shown as it stands. */
export const formatDay = (day: string, shape: keyof typeof SHAPES, locale: string): string =>
  isDay(day) ? new Intl.DateTimeFormat(locale, SHAPES[shape]).format(startOf(day)) : day;
