import type { Assessment } from '#domain/assessment.ts';
import { buildWallChart } from '#domain/build-wall-chart.ts';
import { answeredOn } from '#domain/answered-day.ts';
import { formatDay } from '#domain/calendar.ts';
import { fixFirstLines } from '#domain/headline.ts';
import { formatCount, formatPercent } from '#domain/numbers.ts';
import { reviewDay } from '#domain/plan.ts';
import { scoreRound } from '#domain/results.ts';
import type { Edition, WallChart } from '#domain/wall-chart.ts';
import { FACET_NAMES, LEVEL_NAMES, MOMENT_NAMES, POSITION_NAMES } from '#messages/en/names.ts';
import { LOCALE } from '#messages/locale.ts';
import { results } from '#messages/en/results.ts';
import { wallChart } from '#messages/en/wall-chart.ts';
import type { GridWords } from '#messages/grid-words.ts';

/** The chart of an assessment as a document; `today` (ISO day) stands in for dates not yet set. With
 * a `link` it carries that as a code. */
export function chartOf(
  assessment: Assessment,
  edition: Edition,
  words: GridWords,
  today: string,
  link?: string,
): WallChart {
  const data = assessment.momentsOfTruth ?? {};
  const scored = scoreRound({ ...assessment, momentsOfTruth: data });
  const a = scored.momentsOfTruth;
  const position = scored.growthPositioning?.position;
  if (a === undefined) throw new Error('A questionnaire that was given was not scored');
  const day = answeredOn(assessment, today);
  const lines = fixFirstLines(assessment);
  return buildWallChart({
    assessment,
    results: a,
    fixFirst: lines.map((line) => ({
      item: line.item,
      moment: line.scale,
      text: words.fixLine(line),
      reason: results.reason.onPaper(MOMENT_NAMES[line.scale], LEVEL_NAMES[line.level]),
    })),
    names: { levels: LEVEL_NAMES, moments: MOMENT_NAMES, facets: FACET_NAMES },
    labels: wallChart,
    edition,
    link,
    position:
      position === undefined || position.name === null
        ? undefined
        : { ...position, name: POSITION_NAMES[position.name] },
    answeredOn: day === undefined ? day : formatDay(day, 'long', LOCALE),
    reviewOn: formatDay(reviewDay(assessment.plan, today), 'long', LOCALE),
    formats: {
      day: (iso) => formatDay(iso, 'short', LOCALE),
      count: (value) => formatCount(value, LOCALE),
      percent: (value) => formatPercent(value, LOCALE),
    },
  });
}
