import { answeredDay } from '#domain/answered-day.ts';
import type { Assessment } from '#domain/assessment.ts';
import { formatDay } from '#domain/calendar.ts';
import { reviewDay } from '#domain/plan.ts';
import { buildPlanPaper, type PlanPaper } from '#domain/plan-paper.ts';
import { businessName } from '#messages/business-name.ts';
import { MOMENT_NAMES } from '#messages/en/names.ts';
import { plan as words } from '#messages/en/plan.ts';
import { LOCALE } from '#messages/locale.ts';
import { monthName } from '#messages/month-name.ts';
import { sayCause } from '#messages/say-cause.ts';

const longDay = (day: string) => formatDay(day, 'long', LOCALE);

/** The plan as a document; `today` (ISO day) stands in for dates not yet set. */
export function planPaper(assessment: Assessment, today: string): PlanPaper {
  const { paper, actions, cards, planner } = words;
  const business = businessName(assessment.business);
  return buildPlanPaper({
    assessment,
    labels: {
      title: paper.title,
      business,
      facts: [
        paper.answered(longDay(answeredDay(assessment, today))),
        paper.review(longDay(reviewDay(assessment.plan, today))),
      ],
      actions: paper.actions,
      what: actions.what,
      who: actions.who,
      due: actions.due,
      sign: actions.sign,
      promises: paper.promises,
      moment: actions.moment,
      promise: cards.promise,
      planner: paper.planner,
      month: paper.month,
      reason: paper.reason,
      marks: planner.marks,
      foot: (page, count) => `${paper.page(page, count)}  ·  ${business}`,
    },
    moments: MOMENT_NAMES,
    cause: sayCause,
    formats: { day: (day) => formatDay(day, 'short', LOCALE), month: monthName },
  });
}
