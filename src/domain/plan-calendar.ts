import type { Action, Assessment } from './assessment.ts';
import { isDay } from './calendar.ts';
import { type CalendarEvent, printCalendar } from './calendar-file.ts';
import { reviewDay } from './plan.ts';
import { isSeen } from './seen-text.ts';

/** What the calendar says; the words come from `messages`. */
export type CalendarWords = {
  readonly product: string;
  readonly action: (what: string, who: string | undefined) => string;
  readonly unnamed: string;
  readonly sign: (sign: string) => string;
  readonly cause: (action: Action) => string | undefined;
  readonly review: string;
};

const seen = (text: string | undefined) => (isSeen(text) ? text.trim() : undefined);

/** Every open action with a day, and the next look, as a calendar file. */
export function planCalendar(assessment: Assessment, today: string, words: CalendarWords): string {
  const { id: owner, plan, updatedAt } = assessment;
  const uid = (id: string) => `${id}.${owner}@fifteen-seconds`;
  const events = (plan?.actions ?? []).flatMap((action): CalendarEvent[] => {
    const { id, text, who, due, sign, done } = action;
    if (done === true || due === undefined || !isDay(due)) return [];
    const known = seen(sign);
    return [
      {
        uid: uid(id),
        day: due,
        summary: words.action(seen(text) ?? words.unnamed, seen(who)),
        description: [known === undefined ? undefined : words.sign(known), words.cause(action)]
          .filter((line) => line !== undefined)
          .join('\n'),
      },
    ];
  });
  const review = {
    uid: uid('review'),
    day: reviewDay(plan, today),
    summary: words.review,
    description: '',
  };
  return printCalendar([...events, review], {
    product: words.product,
    changedAt: updatedAt ?? today,
  });
}
