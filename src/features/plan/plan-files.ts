import { answeredDay } from '#domain/answered-day.ts';
import type { Assessment } from '#domain/assessment.ts';
import { planCalendar } from '#domain/plan-calendar.ts';
import { byMonth } from '#domain/plan.ts';
import { businessName } from '#messages/business-name.ts';
import { CALL_CARDS } from '#messages/en/call-cards.ts';
import { handPaper } from '#messages/en/hand-paper.ts';
import { plan as words } from '#messages/en/plan.ts';
import { monthName } from '#messages/month-name.ts';
import { sayCause } from '#messages/say-cause.ts';
import { exportName } from '#sheet/export-name.ts';
import type { Faces } from '#sheet/face.ts';
import { layOutCallCards } from '#sheet/layout/call-cards.ts';
import { layOutContactCards } from '#sheet/layout/contact-cards.ts';
import { layOutPlan } from '#sheet/layout/plan.ts';
import { loadFaces } from '#sheet/load-fonts.ts';
import { missingOn, type Sheet } from '#sheet/shape.ts';
import { type Paper, paperOf } from '#sheet/paper-size.ts';
import { toPdf } from '#sheet/pdf.ts';
import type { HandPaper } from '#ui/hand-paper.tsx';
import type { MadeFile } from '#ui/save-files.tsx';
import { planPaper } from './plan-paper.ts';

/** The files that a plan can be saved as. */

/** Call cards go with a plan that has an action about going along on calls. */
const hasCalls = ({ plan }: Assessment) =>
  plan?.actions?.some(({ item }) => item?.startsWith('leadership.') === true) ?? false;

const callSheets = (paper: Paper, faces: Faces) =>
  layOutCallCards(CALL_CARDS, words.calls, paper, faces);

/** What a file is made of: the plan, today as an ISO day, and the sheets it is printed on. */
type PlanFileInput = {
  readonly assessment: Assessment;
  readonly today: string;
  readonly paper: HandPaper;
};

async function pdfFile(
  { assessment, today, paper }: PlanFileInput,
  kind: string,
  sheetsOf: (paper: Paper, faces: Faces) => readonly Sheet[],
): Promise<MadeFile> {
  const faces = await loadFaces();
  const sheets = sheetsOf(paperOf(paper, 'portrait'), faces);
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
    name: exportName({
      business: business?.name,
      parts: [kind, handPaper.names[paper]],
      day,
      ending: 'pdf',
    }),
    blob: new Blob([bytes], { type: 'application/pdf' }),
    missing: missingOn(sheets, () => words.files.entry),
  };
}

const { marks } = words.planner;

/** Pages: actions, promises, the planner, and call cards when calls are part of the plan. */
export const planFile = (input: PlanFileInput): Promise<MadeFile> =>
  pdfFile(input, words.files.fileKind, (paper, faces) => [
    ...layOutPlan(planPaper(input.assessment, input.today), paper, faces),
    ...(hasCalls(input.assessment) ? callSheets(paper, faces) : []),
  ]);

export const callCardsFile = (input: PlanFileInput): Promise<MadeFile> =>
  pdfFile(input, words.calls.fileKind, callSheets);

export const contactCardsFile = (input: PlanFileInput): Promise<MadeFile> =>
  pdfFile(input, words.planner.fileKind, (paper, faces) =>
    layOutContactCards(
      byMonth(input.assessment.plan?.contacts ?? []).map(
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
      paper,
      faces,
    ),
  );

export function calendarFile({
  assessment,
  today,
}: Omit<PlanFileInput, 'paper'>): Promise<MadeFile> {
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
  });
}
