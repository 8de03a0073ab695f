import { isWaiting } from '#domain/open-review.ts';
import { neighboursOf } from '#domain/position.ts';
import type { GrowthPositioningResults } from '#domain/results.ts';
import { DIMENSIONS } from '#domain/questionnaires/growth-positioning.ts';
import { BAND_NAMES, DIMENSION_NAMES, POSITION_NAMES } from '#messages/en/names.ts';
import { position as positionWords } from '#messages/en/position.ts';
import { results } from '#messages/en/results.ts';
import { to } from '#ui/routes.ts';
import { barsSentence } from './bars-sentence.ts';
import { MomentBars } from './moment-bars.tsx';
import { IndexLine } from './points-line.tsx';
import { PositionMap } from './position-map.tsx';
import { PracticeAgainstNumbers } from './practice-check.tsx';
import { points, ScaleTable } from './scale-table.tsx';
import { ChartFigure, Topic } from './topic.tsx';
import { WorkingNumber } from './working-number.tsx';
import styles from './results.module.css';

const words = results.growth;

const isHeld = ({ dimensions }: GrowthPositioningResults): boolean =>
  DIMENSIONS.some((dimension) => isWaiting(dimensions[dimension]));

function Placed({ id, b }: { readonly id: string; readonly b: GrowthPositioningResults }) {
  const { position } = b;
  if (position.name === null) {
    if (isHeld(b)) return <p>{results.moments.waitingAll}</p>;
    const open = (['keep', 'win'] as const).filter((axis) => position[axis] === null);
    return <p>{positionWords.unplaced(open)}</p>;
  }
  return (
    <>
      <ChartFigure
        sentence={`${POSITION_NAMES[position.name]}. ${positionWords.meaning[position.name]}`}
      >
        <PositionMap
          keep={position.keep}
          win={position.win}
          title={words.mapTitle(points(position.keep), points(position.win))}
        />
      </ChartFigure>
      <table className={styles.numbers}>
        <caption>{words.mapTable}</caption>
        <tbody>
          {(['keep', 'win'] as const).map((axis) => (
            <tr key={axis}>
              <th scope="row">{positionWords.axes[axis]}</th>
              <td>
                <WorkingNumber
                  id={{ kind: 'axis', axis }}
                  name={positionWords.axes[axis]}
                  value={points(position[axis])}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {position.nearLine.length === 0 ? null : (
        <p>{positionWords.closeCall(neighboursOf(position).map((name) => POSITION_NAMES[name]))}</p>
      )}
      <p className={styles.callout}>{positionWords.advice[position.name]}</p>
      <PracticeAgainstNumbers id={id} b={b} />
      <p className={styles.said}>{positionWords.selfView}</p>
    </>
  );
}

const hiddenSummary = (b: GrowthPositioningResults): string =>
  isHeld(b) ? results.moments.waitingAll : words.hidden(b.index.parts, b.index.partsApplicable);

/** How customers are kept and won: five parts, and the place on the map. */
export function GrowthTopic({
  id,
  b,
}: {
  readonly id: string;
  readonly b: GrowthPositioningResults | undefined;
}) {
  if (b === undefined) {
    return (
      <Topic name={words.title} said={words.open}>
        <p>
          <a href={to.hub(id)}>{words.start}</a>
        </p>
      </Topic>
    );
  }
  const shown = DIMENSIONS.flatMap((dimension) => {
    const { score } = b.dimensions[dimension];
    return score === null ? [] : [{ name: DIMENSION_NAMES[dimension], score }];
  }).toSorted((one, other) => other.score - one.score);
  const rows = shown.map(({ name, score }) => ({
    name,
    points: Number(points(score)),
    label: points(score),
  }));
  const said =
    b.position.name === null
      ? b.index.band === null
        ? hiddenSummary(b)
        : BAND_NAMES[b.index.band]
      : POSITION_NAMES[b.position.name];
  return (
    <Topic name={words.title} said={said}>
      <IndexLine id={{ kind: 'index', of: 'growth' }} name={words.title} index={b.index} />
      <Placed id={id} b={b} />
      {rows.length === 0 ? null : (
        <ChartFigure sentence={barsSentence(shown)}>
          <MomentBars title={words.bars} rows={rows} />
        </ChartFigure>
      )}
      <ScaleTable
        caption={results.moments.table}
        first={words.part}
        rows={[
          ...DIMENSIONS.map((dimension) => ({
            name: DIMENSION_NAMES[dimension],
            scale: b.dimensions[dimension],
            id: { kind: 'part', part: dimension } as const,
          })),
          { name: words.triad, scale: b.triad, id: { kind: 'triad' } },
        ]}
      />
    </Topic>
  );
}
