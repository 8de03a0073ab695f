import { answeredOn } from '#domain/answered-day.ts';
import type { Assessment } from '#domain/assessment.ts';
import { buildReport } from '#domain/build-report.ts';
import { formatDay } from '#domain/calendar.ts';
import { findClosing } from '#domain/closing.ts';
import { findMoneyFacts } from '#domain/find-money-facts.ts';
import { findHeadline, fixFirstLines } from '#domain/headline.ts';
import { formatCount, formatPercent } from '#domain/numbers.ts';
import { reviewDay } from '#domain/plan.ts';
import { findRemarks } from '#domain/remarks.ts';
import type { Report } from '#domain/report.ts';
import type { ReportFormats, ReportInput, ReportNames } from '#domain/report-input.ts';
import { type Results, scoreRound } from '#domain/results.ts';
import { shownNames } from '#domain/shown-names.ts';
import { contacts } from '#messages/en/contacts.ts';
import {
  BAND_NAMES,
  DIMENSION_NAMES,
  EVIDENCE_NAMES,
  FACET_NAMES,
  LEVEL_NAMES,
  MOMENT_NAMES,
  PART_NAMES,
  POSITION_NAMES,
  VERDICT_NAMES,
} from '#messages/en/names.ts';
import { report as labels } from '#messages/en/report.ts';
import { PROMISE_NAMING } from '#messages/en/row-names.ts';
import { gridWords } from '#messages/grid-words.ts';
import { itemWords } from '#messages/item-words.ts';
import type { AllWords, GrowthWords } from '#messages/load-words.ts';
import { LOCALE } from '#messages/locale.ts';
import { sayDuration, sayPromisedTime } from '#messages/say-duration.ts';
import { sayHeadline } from '#messages/say-headline.ts';
import { sayMoney } from '#messages/say-money.ts';
import { reasonFor } from '#messages/say-reason.ts';
import { sayRemark } from '#messages/say-remarks.ts';
import { sayTomorrow } from '#messages/say-tomorrow.ts';

const names: ReportNames = {
  levels: LEVEL_NAMES,
  bands: BAND_NAMES,
  moments: MOMENT_NAMES,
  facets: FACET_NAMES,
  parts: { ...MOMENT_NAMES, ...DIMENSION_NAMES, promises: PART_NAMES.promises },
  verdicts: VERDICT_NAMES,
  positions: POSITION_NAMES,
  evidence: EVIDENCE_NAMES,
  values: contacts.card.values,
  potentials: contacts.card.potentials,
};

const formats: ReportFormats = {
  day: (iso) => formatDay(iso, 'short', LOCALE),
  count: (value) => formatCount(value, LOCALE),
  percent: (value) => formatPercent(value, LOCALE),
  points: (value) => formatCount(value, LOCALE),
  seconds: sayDuration,
  minutes: sayPromisedTime,
};

/** The words of both questionnaires. */
export type ReportWords = { readonly all: AllWords; readonly growth: GrowthWords };

function saidOf(
  assessment: Assessment,
  results: Results,
  { all }: ReportWords,
): ReportInput['said'] {
  const grid = gridWords(all, assessment.business?.kind);
  const a = results.momentsOfTruth;
  const promiseNames = shownNames(assessment.momentsOfTruth?.promises ?? [], PROMISE_NAMING);
  const economics = assessment.growthPositioning?.economics;
  return {
    headline: sayHeadline(findHeadline(assessment, results), grid),
    fixFirst: fixFirstLines(assessment).map((line) => ({
      item: line.item,
      moment: line.scale,
      text: grid.fixLine(line),
      reason: reasonFor(line, assessment.momentsOfTruth?.settings?.[line.scale], grid),
    })),
    remarks:
      a === undefined
        ? []
        : findRemarks(assessment, a).flatMap((remark) => sayRemark(remark, promiseNames)),
    money: sayMoney(
      findMoneyFacts(economics, results.growthPositioning?.economics),
      assessment.business?.currency,
    ),
    close: sayTomorrow(findClosing(assessment, results), grid),
  };
}

/** The report of an assessment as a document; `today` (ISO day) stands in for dates not yet set. */
export function reportOf(
  assessment: Assessment,
  words: ReportWords,
  withAnswers: boolean,
  today: string,
): Report {
  const data = { ...assessment, momentsOfTruth: assessment.momentsOfTruth ?? {} };
  const results = scoreRound(data);
  const day = answeredOn(assessment, today);
  return buildReport({
    assessment,
    results,
    said: saidOf(assessment, results, words),
    wordsOf: itemWords(words.all, words.growth, assessment.business?.kind),
    names,
    labels,
    formats,
    answeredOn: day === undefined ? day : formatDay(day, 'long', LOCALE),
    reviewOn: formatDay(reviewDay(assessment.plan, today), 'long', LOCALE),
    withAnswers,
  });
}
