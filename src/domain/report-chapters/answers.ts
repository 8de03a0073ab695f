import { answersOf, type Item, itemsOf, PARTS, type Part as AnswerPart } from '../parts.ts';
import { type Answer, type Answers, isLevel } from '../questionnaire.ts';
import { type Block, type Chapter, ours, type Part } from '../report.ts';
import type { ReportInput } from '../report-input.ts';
import { isSeen } from '../seen-text.ts';

/** The appendix: every question that was asked, with the answer in words and the note. */

function answerText(item: Item, answer: Answer | undefined, input: ReportInput): string {
  const { labels, names, wordsOf, formats } = input;
  if (answer === undefined) return labels.answers.notAnswered;
  if (!isLevel(answer.level)) {
    return answer.level === 'dont-know' ? labels.answers.dontKnow : labels.answers.notApplicable;
  }
  const said = labels.answers.level(
    formats.count(answer.level),
    names.levels[answer.level],
    wordsOf(item).options[answer.level],
  );
  return answer.evidence === undefined
    ? said
    : `${said} ${labels.answers.couldShow(names.evidence[answer.evidence])}`;
}

function entryOf(item: Item, answer: Answer | undefined, input: ReportInput): Block {
  const note: readonly Part[] = isSeen(answer?.note)
    ? [{ field: `note.${item}`, text: answer.note, look: 'soft' }]
    : [];
  return {
    kind: 'entry',
    title: ours(input.wordsOf(item).question),
    lines: [ours(answerText(item, answer, input)), ...note],
  };
}

const isAsked = (answer: Answer | undefined) => answer?.level !== 'not-applicable';

/** A part that nobody has begun stands in the line of what is not answered, not here. */
function partBlocks(part: AnswerPart, answers: Answers, input: ReportInput): readonly Block[] {
  const items = itemsOf(part);
  if (items.every((item) => answers[item] === undefined)) return [];
  const heading = { kind: 'subheading', said: ours(input.names.parts[part]) } as const;
  const isAside = !items.some((item) => isAsked(answers[item]));
  const hasNote = items.some((item) => isSeen(answers[item]?.note));
  return isAside && !hasNote
    ? [heading, { kind: 'text', said: ours(input.labels.answers.partAside) }]
    : [heading, ...items.map((item) => entryOf(item, answers[item], input))];
}

/** Undefined without any answer. */
export function answersChapter(input: ReportInput): Chapter | undefined {
  const answers = answersOf(input.assessment);
  const blocks = PARTS.flatMap((part) => partBlocks(part, answers, input));
  if (blocks.length === 0) return undefined;
  return {
    id: 'answers',
    heading: input.labels.answers.heading,
    blocks: [{ kind: 'lead', said: ours(input.labels.answers.lead) }, ...blocks],
  };
}
