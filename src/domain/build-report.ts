import { answersOf, itemsOf } from './parts.ts';
import { answersChapter } from './report-chapters/answers.ts';
import { contactsChapter } from './report-chapters/contacts.ts';
import { frontOf } from './report-chapters/front.ts';
import { growthChapter } from './report-chapters/growth.ts';
import { findOutChapter, remarksChapter } from './report-chapters/lists.ts';
import { momentsChapter } from './report-chapters/moments.ts';
import { moneyChapter } from './report-chapters/money.ts';
import { planChapter } from './report-chapters/plan.ts';
import { promisesChapter } from './report-chapters/promises.ts';
import { MOMENTS, type Moment } from './questionnaires/moments-of-truth.ts';
import type { Chapter, Report, Slips } from './report.ts';
import type { ReportInput } from './report-input.ts';
import { isSeen } from './seen-text.ts';

/** One for each of ten customers. */
const SLIPS = 10;

/** Chapters whose part nobody has answered yet, and moments that nobody has begun. */
function unanswered(input: ReportInput, chapters: readonly (Chapter | undefined)[]) {
  const { labels, names, assessment } = input;
  const has = (id: Chapter['id']) => chapters.some((chapter) => chapter?.id === id);
  const answers = answersOf(assessment);
  const isOpen = (moment: Moment) => itemsOf(moment).every((item) => answers[item] === undefined);
  const moments = MOMENTS.filter(isOpen);
  return [
    ...(moments.length === MOMENTS.length
      ? [labels.moments.heading]
      : moments.map((moment) => names.moments[moment])),
    ...(has('contacts') ? [] : [labels.contacts.heading]),
    ...(has('promises') ? [] : [labels.promises.heading]),
    ...(has('growth') ? [] : [labels.growth.heading]),
    ...(has('money') ? [] : [labels.money.heading]),
    ...(has('plan') ? [] : [labels.plan.heading]),
  ];
}

function slipsOf({ labels, said, assessment }: ReportInput): Slips {
  const name = assessment.business?.name;
  return {
    ...labels.slips,
    business: isSeen(name) ? name : '',
    question: said.tomorrow.question,
    count: SLIPS,
  };
}

/** The report of an assessment; `results` must hold questionnaire A, if only as unanswered. */
export function buildReport(input: ReportInput): Report {
  const { labels, results, said, parts, answeredOn } = input;
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
    remarksChapter(input),
  ];
  const open = unanswered(input, chapters);
  const front = frontOf(input);
  return {
    running: { business: front.business.text, title: labels.title, date: answeredOn },
    footnote: labels.footnote,
    pageOf: labels.pageOf,
    front,
    chapters: chapters.filter((chapter) => chapter !== undefined),
    notAnswered: open.length === 0 ? undefined : labels.notAnswered(open),
    appendix: parts.answers ? answersChapter(input) : undefined,
    tomorrow: { heading: labels.tomorrow, task: said.tomorrow.task },
    slips: parts.slips ? slipsOf(input) : undefined,
  };
}
