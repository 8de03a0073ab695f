import type { Action } from './assessment.ts';
import { type CountedContact, countedContacts } from './contact-picks.ts';
import { levelRows } from './level-rows.ts';
import { momentLevel } from './moment-level.ts';
import { wholePoints } from './numbers.ts';
import { nextAction, WEEKS } from './plan.ts';
import { promisesKept } from './promises-kept.ts';
import { LEVELS } from './questionnaire.ts';
import { FACETS, MOMENTS, type Moment } from './questionnaires/moments-of-truth.ts';
import { isSeen, respondentText } from './seen-text.ts';
import { shownNames } from './shown-names.ts';
import {
  CARD_LINES,
  CHARTED_VERDICTS,
  type CustomerChart,
  type Entry,
  type FixFirstLine,
  type MomentPanel,
  type PositionMark,
  type TeamChart,
  type WallChart,
} from './wall-chart.ts';
import { entry, type WallChartInput } from './wall-chart-input.ts';

const FIX_FIRST_LINES = 3;
const IDEAS = 3;

function momentPanel(moment: Moment, input: WallChartInput): MomentPanel {
  const { assessment, labels, formats } = input;
  const action = nextAction(assessment.plan, moment);
  const due = action?.due;
  const card = assessment.plan?.cards?.[moment];
  return {
    moment,
    name: input.names.moments[moment],
    level: momentLevel(input.results?.moments[moment], input.names, labels),
    first: input.fixFirst[0]?.moment === moment,
    promise: entry(`moment.${moment}.promise`, labels.promise, card?.promise),
    action: entry(`moment.${moment}.action`, labels.action, action?.text),
    who: entry(`moment.${moment}.who`, labels.who, action?.who),
    due: entry(`moment.${moment}.due`, labels.due, due === undefined ? due : formats.day(due)),
    card: CARD_LINES.map((line) =>
      entry(`moment.${moment}.card.${line}`, labels.card[line], card?.[line]),
    ),
  };
}

function fixFirstLine(index: number, input: WallChartInput): FixFirstLine {
  const { assessment, labels, formats } = input;
  const line = input.fixFirst[index];
  const action =
    line === undefined
      ? undefined
      : assessment.plan?.actions?.find((each) => each.item === line.item && each.done !== true);
  const due = action?.due === undefined ? undefined : formats.day(action.due);
  return {
    text: entry(`fix-first.${index + 1}.text`, labels.fixFirst, line?.text),
    reason: line?.reason,
    who: entry(`fix-first.${index + 1}.who`, labels.who, action?.who),
    due: entry(`fix-first.${index + 1}.due`, labels.due, due),
  };
}

/** What a room has agreed on and not done yet, as many lines as there are of our own. */
function agreedLine(
  action: Action | undefined,
  index: number,
  input: WallChartInput,
): FixFirstLine {
  const { labels, formats } = input;
  const due = action?.due === undefined ? undefined : formats.day(action.due);
  return {
    text: entry(`fix-first.${index + 1}.text`, labels.agreed, action?.text),
    reason: undefined,
    who: entry(`fix-first.${index + 1}.who`, labels.who, action?.who),
    due: entry(`fix-first.${index + 1}.due`, labels.due, due),
  };
}

/** Three lines: what a room has agreed on, else what comes first by the answers. */
function threeLines(input: WallChartInput): TeamChart['fixFirst'] {
  const { assessment, labels } = input;
  const agreed = (assessment.plan?.actions ?? []).filter(
    (action) => action.agreed === true && action.done !== true,
  );
  const places = Array.from({ length: FIX_FIRST_LINES }, (_, index) => index);
  return agreed.length === 0
    ? { heading: labels.fixFirst, lines: places.map((index) => fixFirstLine(index, input)) }
    : {
        heading: labels.agreed,
        lines: places.map((index) => agreedLine(agreed[index], index, input)),
      };
}

/** The contact to stop or to do more of: the owner's own choice counts before our verdict. */
function contactEntry(kind: 'stop' | 'more', input: WallChartInput): Entry {
  const { labels, results } = input;
  const rows = input.assessment.momentsOfTruth?.interactions ?? [];
  const weight = ({ scored }: CountedContact) =>
    (kind === 'stop' ? scored.shareOfMoments : scored.opportunity) ?? 0;
  const [chosen] = countedContacts(rows, { rows: results?.interactions.rows ?? [] })
    // An unnamed contact cannot be told from another on paper.
    .filter(({ row }) => isSeen(row.name))
    .filter(({ row, scored }) => (row.choice ?? scored.verdict) === CHARTED_VERDICTS[kind])
    .toSorted((one, other) => weight(other) - weight(one));
  if (chosen === undefined) return entry(`contact.${kind}`, labels.contact[kind], undefined);
  const name = shownNames(rows, labels.contactNaming)[chosen.index] ?? '';
  const { idea } = chosen.row;
  const text = isSeen(idea) ? labels.contactWithIdea(name, idea) : name;
  return entry(`contact.${kind}`, labels.contact[kind], text);
}

function countOf({ results, labels, formats }: WallChartInput): TeamChart['count'] {
  const { moments = null, avgSeconds = null } = results?.interactions.totals ?? {};
  const number = moments === null || moments < 1 ? undefined : formats.count(Math.round(moments));
  return {
    number: entry('chart', labels.count, number),
    claim: labels.claim,
    detail:
      number === undefined || avgSeconds === null
        ? undefined
        : labels.secondsEach(formats.count(Math.max(1, Math.round(avgSeconds)))),
  };
}

function positionMark({ position, labels, formats }: WallChartInput): PositionMark | undefined {
  if (position === undefined) return undefined;
  const { name, keep, win } = position;
  const points = (value: number) => formats.count(wholePoints(value));
  const detail = labels.positionDetail(points(keep), points(win));
  return { heading: labels.position, name, detail, axes: labels.positionAxes, keep, win };
}

function chartGrid(input: WallChartInput): TeamChart['grid'] {
  const { assessment, fixFirst, labels, names, formats } = input;
  const rows = levelRows(assessment, names, fixFirst[0]?.moment, (level) =>
    labels.aim(formats.count(level)),
  );
  const hasAims = rows.some(({ aims }) => aims.some((aim) => aim !== undefined));
  return {
    heading: labels.grid,
    columns: FACETS.map((facet) => names.facets[facet]),
    rows,
    unknownMark: labels.unknownMark,
    asideMark: labels.asideMark,
    aimKey: hasAims ? labels.aimKey : undefined,
  };
}

function teamChart(input: WallChartInput): TeamChart {
  const { assessment, labels, names } = input;
  return {
    edition: 'team',
    business: entry('business.name', labels.business, assessment.business?.name),
    focus: entry('business.focus', labels.focus, assessment.business?.focus),
    title: labels.title,
    answeredOn: entry('chart', labels.answeredOn, input.answeredOn),
    respondent: entry('respondent', labels.answeredBy, respondentText(assessment)),
    review: entry('chart', labels.review, input.reviewOn),
    count: countOf(input),
    stations: labels.stations,
    moments: MOMENTS.map((moment) => momentPanel(moment, input)),
    firstMark: labels.first,
    fixFirst: threeLines(input),
    contacts: [contactEntry('stop', input), contactEntry('more', input)],
    grid: chartGrid(input),
    promisesKept: promisesKept(input),
    position: positionMark(input),
    weeks: { heading: labels.weeks, count: WEEKS },
    ideas: { heading: labels.ideas, count: IDEAS },
    code: input.link === undefined ? undefined : { link: input.link, caption: labels.code },
    key: LEVELS.map((level) => ({ level, name: names.levels[level] })),
    footnote: labels.footnote,
    product: labels.product,
  };
}

function customerChart(input: WallChartInput): CustomerChart {
  const { assessment, labels } = input;
  const all = MOMENTS.map((moment) => ({
    moment,
    name: labels.customers.moments[moment],
    promise: momentPanel(moment, input).promise,
  }));
  const made = all.filter(({ promise }) => promise.text !== undefined);
  return {
    edition: 'customers',
    business: entry('business.name', labels.business, assessment.business?.name),
    title: labels.customers.title,
    // A promise that nobody has made yet is not announced; without any, all lines are open.
    promises: made.length === 0 ? all : made,
    since: entry('chart', labels.customers.since, input.answeredOn),
    invitation: labels.customers.invitation,
  };
}

/** The chart of one edition; whatever is missing in the assessment is a line to fill by hand. */
export const buildWallChart = (input: WallChartInput): WallChart =>
  input.edition === 'team' ? teamChart(input) : customerChart(input);
