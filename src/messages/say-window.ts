import type { Cycle } from '#domain/assessment.ts';
import { addDays, formatDay } from '#domain/calendar.ts';
import { type ContactWindow, nextContactWindow } from '#domain/cycle.ts';
import { formatCount } from '#domain/numbers.ts';
import { numbersPage } from './en/numbers-page.ts';
import { nextContact } from './en/position.ts';
import { LOCALE } from './locale.ts';

/** The window for the next contact in words, in days counted as the owner counts them. */

export type SaidWindow = {
  readonly said: string;
  /** For someone who bought today; undefined where today is not known. */
  readonly today: string | undefined;
  readonly lines: readonly string[];
  /** The days in these lines, in their order. */
  readonly shownDays: readonly string[];
  /** The same as a table: what happens, and on which day. */
  readonly rows: readonly { readonly name: string; readonly day: string }[];
  /** That a default of ours was used; undefined when both lengths are the owner's. */
  readonly judgement: string | undefined;
  /** In the middle of the picture. */
  readonly days: string;
};

const words = numbersPage.window;
const day = (number: number) => nextContact.day(formatCount(number, LOCALE));

function sayToday({ lastDay = 0 }: Cycle, { opens, closes }: ContactWindow, today: string): string {
  const date = (number: number) => formatDay(addDays(today, number - lastDay), 'long', LOCALE);
  return words.today(date(opens), date(closes));
}

/** Undefined without the usual time from one purchase to the next; `today` is an ISO day. */
export function sayWindow(cycle: Cycle | undefined, today?: string): SaidWindow | undefined {
  const window = nextContactWindow(cycle);
  if (cycle === undefined || window === undefined) return undefined;
  const { opens, closes, due } = window;
  const isAtOnce = closes === (cycle.lastDay ?? 0);
  const isOurs = cycle.lookAheadDays === undefined || cycle.bufferDays === undefined;
  return {
    said: isAtOnce ? words.noRoom : words.say(day(opens), day(closes)),
    today: today === undefined || isAtOnce ? undefined : sayToday(cycle, window, today),
    lines:
      // A window of one day is said already.
      opens === closes
        ? [nextContact.due(day(due))]
        : [
            nextContact.opens(day(opens)),
            nextContact.closes(day(closes)),
            nextContact.due(day(due)),
          ],
    shownDays: (opens === closes ? [due] : [opens, closes, due]).map((number) =>
      formatCount(number, LOCALE),
    ),
    rows: [
      { name: words.table.opens, day: day(opens) },
      { name: words.table.closes, day: day(closes) },
      { name: words.table.due, day: day(due) },
    ],
    judgement: isOurs ? nextContact.judgement : undefined,
    days: words.days(formatCount(opens, LOCALE), formatCount(closes, LOCALE)),
  };
}
