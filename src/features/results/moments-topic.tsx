import { openGridAnswers } from '#domain/grid-answers.ts';
import { isWaiting } from '#domain/open-review.ts';
import type { MomentsOfTruthResults } from '#domain/results.ts';
import { FACETS, MOMENTS, type Moment } from '#domain/questionnaires/moments-of-truth.ts';
import { BAND_NAMES, FACET_NAMES, MOMENT_NAMES } from '#messages/en/names.ts';
import { results } from '#messages/en/results.ts';
import { barsSentence } from './bars-sentence.ts';
import { MomentBars, type NamedPoints } from './moment-bars.tsx';
import { MomentRadar } from './moment-radar.tsx';
import { IndexLine } from './points-line.tsx';
import { points, ScaleTable } from './scale-table.tsx';
import { ChartFigure, Topic } from './topic.tsx';
import { WorkedSentence } from './worked-sentence.tsx';
import styles from './results.module.css';

const words = results.moments;

const INDEX = { kind: 'index', of: 'moments' } as const;

type Shown = { readonly moment: Moment; readonly score: number };

/** The shown moments, strongest first. */
function shownMoments(a: MomentsOfTruthResults): readonly Shown[] {
  return MOMENTS.flatMap((moment) => {
    const { score } = a.moments[moment];
    return score === null ? [] : [{ moment, score }];
  }).toSorted((one, other) => other.score - one.score);
}

/** What one line can say about all six. */
export function indexSummary({ index, moments }: MomentsOfTruthResults): string {
  if (index.score === null) {
    return MOMENTS.some((moment) => isWaiting(moments[moment]))
      ? words.waitingAll
      : words.hidden(index.parts, index.partsApplicable);
  }
  const open = openGridAnswers(moments);
  return open === 0
    ? words.summary(BAND_NAMES[index.band])
    : `${words.summary(BAND_NAMES[index.band])}; ${words.summaryRange(points(index.low), points(index.high), open)}`;
}

function Wheel({
  spread,
  rows,
}: {
  readonly spread: string;
  readonly rows: readonly NamedPoints[];
}) {
  return (
    <ChartFigure
      sentence={
        <WorkedSentence
          id={INDEX}
          text={words.radarSentence(spread)}
          values={[{ name: words.spread, value: spread }]}
        />
      }
    >
      <MomentRadar title={words.radar} rows={rows} />
    </ChartFigure>
  );
}

/** The index, then the moments as bars, as a wheel and as a table. */
export function MomentsTopic({ a }: { readonly a: MomentsOfTruthResults }) {
  const shown = shownMoments(a);
  const rows = (order: readonly Shown[]) =>
    order.map(({ moment, score }) => ({
      name: MOMENT_NAMES[moment],
      points: Number(points(score)),
      label: points(score),
    }));
  const inOrder = MOMENTS.flatMap((moment) => shown.filter((each) => each.moment === moment));
  return (
    <Topic name={words.title} said={indexSummary(a)}>
      {a.index.score === null ? (
        <p>{indexSummary(a)}</p>
      ) : (
        <IndexLine id={INDEX} name={words.title} index={a.index} />
      )}
      {shown.length === 0 ? null : (
        <ChartFigure
          sentence={barsSentence(
            shown.map(({ moment, score }) => ({ name: MOMENT_NAMES[moment], score })),
          )}
        >
          <MomentBars title={words.bars} rows={rows(shown)} />
        </ChartFigure>
      )}
      <ScaleTable
        caption={words.table}
        first={results.grid.moment}
        rows={MOMENTS.map((moment) => ({
          name: MOMENT_NAMES[moment],
          scale: a.moments[moment],
          id: { kind: 'part', part: moment },
        }))}
      />
      {inOrder.length < 3 || a.index.score === null ? null : (
        <Wheel spread={points(a.index.spread)} rows={rows(inOrder)} />
      )}
      <ScaleTable
        caption={results.facets.title}
        first={results.facets.habit}
        rows={FACETS.map((facet) => ({
          name: FACET_NAMES[facet],
          scale: a.facets[facet],
          id: { kind: 'facet', facet },
        }))}
      />
      <p className={styles.said}>{results.selfView}</p>
    </Topic>
  );
}
