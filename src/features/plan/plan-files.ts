import { answeredDay } from '#domain/answered-day.ts';
import type { Assessment } from '#domain/assessment.ts';
import { planCalendar } from '#domain/plan-calendar.ts';
import { byMonth } from '#domain/plan.ts';
import { businessName } from '#messages/business-name.ts';
import { CALL_CARDS } from '#messages/en/call-cards.ts';
import { plan as words } from '#messages/en/plan.ts';
import { monthName } from '#messages/month-name.ts';
import { sayCause } from '#messages/say-cause.ts';
import { exportName } from '#sheet/export-name.ts';
import type { Faces } from '#sheet/face.ts';
import { layOutCallCards } from '#sheet/layout/call-cards.ts';
import { layOutContactCards } from '#sheet/layout/contact-cards.ts';
import { layOutPlan } from '#sheet/layout/plan.ts';
import { loadFaces } from '#sheet/load-fonts.ts';
import { toPdf } from '#sheet/pdf.ts';
import type { Sheet } from '#sheet/shape.ts';
import { planPaper } from './plan-paper.ts';
import type { PlanFile } from './save-button.tsx';

/** The files that a plan can be saved as. */

/** Call cards go with a plan that has an action about going along on calls. */
const hasCalls = ({ plan }: Assessment) =>
  plan?.actions?.some(({ item }) => item?.startsWith('leadership.') === true) ?? false;

const callSheets = (faces: Faces) => layOutCallCards(CALL_CARDS, words.calls, faces);

async function pdfFile(
  assessment: Assessment,
  today: string,
  kind: string,
  sheetsOf: (faces: Faces) => readonly Sheet[],
): Promise<PlanFile> {
  const faces = await loadFaces();
  const sheets = sheetsOf(faces);
  const day = answeredDay(assessment, today);
  const { business } = assessment;
  const bytes = await toPdf(
    sheets,
    {
      title: `${businessName(business)} – ${kind}`,
      subject: words.paper.subject,
      language: 'en',
      createdAt: day,
    },
    faces,
  );
  return {
    name: exportName({ business: business?.name, parts: [kind], day, ending: 'pdf' }),
    blob: new Blob([bytes], { type: 'application/pdf' }),
    lost: sheets.flatMap(({ missing }) => missing.map(({ lost }) => lost)),
  };
}

const { marks } = words.planner;

/** A4 pages: actions, promises, the planner, and call cards when calls are part of the plan. */
export const planFile = (assessment: Assessment, today: string): Promise<PlanFile> =>
  pdfFile(assessment, today, words.files.fileKind, (faces) => [
    ...layOutPlan(planPaper(assessment, today), faces),
    ...(hasCalls(assessment) ? callSheets(faces) : []),
  ]);

export const callCardsFile = (assessment: Assessment, today: string): Promise<PlanFile> =>
  pdfFile(assessment, today, words.calls.fileKind, callSheets);

export const contactCardsFile = (assessment: Assessment, today: string): Promise<PlanFile> =>
  pdfFile(assessment, today, words.planner.fileKind, (faces) =>
    layOutContactCards(
      byMonth(assessment.plan?.contacts ?? []).map(
        ({ month, who = '', reason = '', unique, memorable, personal }) => ({
          month: month === undefined ? '' : monthName(month),
          who,
          reason,
          marks: [
            { label: marks.unique, ticked: unique === true },
            { label: marks.memorable, ticked: memorable === true },
            { label: marks.personal, ticked: personal === true },
          ],
        }),
      ),
      {
        month: words.planner.month,
        who: words.planner.who,
        reason: words.planner.reason,
        whatCame: words.planner.whatCame,
        marks: [marks.unique, marks.memorable, marks.personal],
      },
      faces,
    ),
  );

export function calendarFile(assessment: Assessment, today: string): Promise<PlanFile> {
  const { business } = assessment;
  const text = planCalendar(assessment, today, {
    ...words.calendar,
    unnamed: words.actions.unnamed,
    cause: (action) => {
      const cause = sayCause(action);
      return cause === undefined ? undefined : words.actions.cause(cause);
    },
    review: words.calendar.review(businessName(business)),
  });
  const day = answeredDay(assessment, today);
  return Promise.resolve({
    name: exportName({
      business: business?.name,
      parts: [words.files.fileKind],
      day,
      ending: 'ics',
    }),
    blob: new Blob([text], { type: 'text/calendar' }),
    lost: [],
  });
}
