import { countGridAnswers } from '../grid-answers.ts';
import { countHeadlineAnswers, findHeadline } from '../headline.ts';
import { levelRows } from '../level-rows.ts';
import { isHeldBack } from '../open-review.ts';
import { LEVELS } from '../questionnaire.ts';
import { FACETS, MOMENTS } from '../questionnaires/moments-of-truth.ts';
import { type Front, type FrontLine, type Labelled, ours, type Said } from '../report.ts';
import type { ReportInput } from '../report-input.ts';
import { isSeen, respondentText } from '../seen-text.ts';
import type { FixFirstWords } from '../wall-chart.ts';

/** The first page. */

function plannedFor(line: FixFirstWords, at: number, input: ReportInput): readonly Said[] {
  const { assessment, labels, formats } = input;
  const action = assessment.plan?.actions?.find(
    (each) => each.item === line.item && each.done !== true,
  );
  return [
    ...(isSeen(action?.who) ? [{ field: `fix-first.${at}.who`, text: action.who } as const] : []),
    ...(isSeen(action?.due)
      ? [
          {
            field: `fix-first.${at}.due`,
            text: labels.front.by(formats.day(action.due)),
          } as const,
        ]
      : []),
  ];
}

const frontLine = (line: FixFirstWords, index: number, input: ReportInput): FrontLine => ({
  text: line.text,
  reason: line.reason,
  planned: plannedFor(line, index + 1, input),
});

function factsOf(input: ReportInput): readonly Labelled[] {
  const { labels, assessment, answeredOn, reviewOn } = input;
  const respondent = respondentText(assessment);
  return [
    ...(answeredOn === undefined
      ? []
      : [{ label: labels.front.answeredOn, said: ours(answeredOn) }]),
    ...(respondent === undefined
      ? []
      : [
          {
            label: labels.front.answeredBy,
            said: { field: 'respondent', text: respondent },
          } as const,
        ]),
    { label: labels.front.review, said: ours(reviewOn) },
  ];
}

function gridOf({ labels, names, assessment, said }: ReportInput): Front['grid'] {
  return {
    heading: labels.front.grid,
    columns: FACETS.map((facet) => names.facets[facet]),
    // Aims stand in the chapters, in words.
    rows: levelRows(assessment, names, said.fixFirst[0]?.moment, () => undefined),
    unknownMark: labels.front.unknownMark,
    asideMark: labels.front.asideMark,
    aimKey: undefined,
  };
}

function promisesOf({ labels, names, assessment }: ReportInput): Front['promises'] {
  const rows = MOMENTS.flatMap((moment): Labelled[] => {
    const text = assessment.plan?.cards?.[moment]?.promise;
    return isSeen(text)
      ? [{ label: names.moments[moment], said: { field: `moment.${moment}.promise`, text } }]
      : [];
  });
  return rows.length === 0 ? undefined : { heading: labels.front.promises, rows };
}

/** The first page of any assessment; what is not known yet is left out, not left open. */
export function frontOf(input: ReportInput): Front {
  const { labels, names, assessment, said } = input;
  const { business } = assessment;
  const counted = countGridAnswers(assessment.momentsOfTruth?.answers ?? {});
  const isTooEarly = findHeadline(assessment, input.results).kind === 'too-early';
  return {
    title: labels.title,
    business: isSeen(business?.name)
      ? { field: 'business.name', text: business.name }
      : ours(labels.front.unnamed),
    focus: isSeen(business?.focus)
      ? { label: labels.front.focus, said: { field: 'business.focus', text: business.focus } }
      : undefined,
    facts: factsOf(input),
    headline: said.headline,
    basis: labels.front.basis(countHeadlineAnswers(assessment)),
    selfView: labels.front.selfView,
    fixFirst: {
      heading: labels.front.fixFirst,
      lines: said.fixFirst.map((line, index) => frontLine(line, index, input)),
    },
    nothingToFix:
      counted.answered === 0 || isTooEarly || isHeldBack(assessment, 'sale')
        ? labels.front.tooEarly
        : labels.front.nothingToFix,
    grid: gridOf(input),
    key: {
      heading: labels.front.key,
      levels: LEVELS.map((level) => ({
        level,
        name: names.levels[level],
        meaning: labels.front.meanings[level],
      })),
      marks: labels.front.marks,
    },
    promises: promisesOf(input),
  };
}
