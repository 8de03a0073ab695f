import { answersChapter } from './report-chapters/answers.ts';
import { contactsChapter } from './report-chapters/contacts.ts';
import { frontOf } from './report-chapters/front.ts';
import { growthChapter } from './report-chapters/growth.ts';
import { findOutChapter, missingChapter } from './report-chapters/lists.ts';
import { momentsChapter } from './report-chapters/moments.ts';
import { moneyChapter } from './report-chapters/money.ts';
import { planChapter } from './report-chapters/plan.ts';
import { promisesChapter } from './report-chapters/promises.ts';
import type { Close, Report } from './report.ts';
import type { ReportInput } from './report-input.ts';
import { isSeen } from './seen-text.ts';

const CUSTOMERS_TO_ASK = 10;

/** The close of an assessment, for the report and for slips of their own. */
export function closeOf(
  { labels, said }: Pick<ReportInput, 'labels' | 'said'>,
  businessName: string | undefined,
): Close {
  const { task, note, question } = said.close;
  return {
    heading: labels.close.heading,
    task,
    note,
    sure: { ...labels.close.sure, remarks: said.remarks },
    ask: labels.close.ask,
    slip: {
      ...labels.close.slip,
      business: isSeen(businessName) ? businessName : '',
      question,
      count: CUSTOMERS_TO_ASK,
    },
  };
}

/** The report of an assessment; `results` must hold questionnaire A, if only as unanswered. */
export function buildReport(input: ReportInput): Report {
  const { labels, results, assessment, answeredOn } = input;
  const a = results.momentsOfTruth;
  if (a === undefined) throw new Error('A report needs questionnaire A to be scored');
  const chapters = [
    momentsChapter(a, input),
    contactsChapter(a.interactions, input),
    promisesChapter(a, input),
    growthChapter(results.growthPositioning, input),
    moneyChapter(input),
    planChapter(input),
    findOutChapter(input),
  ].filter((chapter) => chapter !== undefined);
  const missing = missingChapter(
    chapters.map(({ id }) => id),
    input,
  );
  const front = frontOf(input);
  return {
    running: { business: front.business.text, title: labels.title, date: answeredOn },
    footnote: labels.footnote,
    pageOf: labels.pageOf,
    front,
    chapters: missing === undefined ? chapters : [...chapters, missing],
    close: closeOf(input, assessment.business?.name),
    appendix: input.withAnswers ? answersChapter(input) : undefined,
  };
}
