import type { Assessment } from '#domain/assessment.ts';
import { formatPercent } from '#domain/numbers.ts';
import { gapPlaces, type PromiseTable } from '#domain/promises.ts';
import type { MomentsOfTruthResults } from '#domain/results.ts';
import { shownNames } from '#domain/shown-names.ts';
import { results } from '#messages/en/results.ts';
import { PROMISE_NAMING } from '#messages/en/row-names.ts';
import { LOCALE } from '#messages/locale.ts';
import { to } from '#ui/routes.ts';
import { NumbersTable } from './numbers-table.tsx';
import { ChartFigure, Topic } from './topic.tsx';
import { WorkedSentence } from './worked-sentence.tsx';
import { SameWorking, WorkingNumber } from './working-number.tsx';
import styles from './results.module.css';

const words = results.kept;
const { aspect } = results.moments;
const percent = (value: number) => formatPercent(value, LOCALE);

/** One bar 0–100 % with its interval as a line across its end. */
function KeptBar({
  share,
  interval,
  label,
}: {
  readonly share: number;
  readonly interval: readonly [number, number];
  readonly label: string;
}) {
  return (
    <svg
      className={styles.keptBar}
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <rect width="100" height="8" className={styles.keptGround} />
      <rect width={share} height="8" className={styles.keptFill} />
      <rect
        x={interval[0]}
        y="3.2"
        width={interval[1] - interval[0]}
        height="1.6"
        className={styles.keptRange}
      />
    </svg>
  );
}

function KeptTable({
  rows,
  names,
}: Pick<PromiseTable, 'rows'> & {
  /** What the rows are called, in their order. */
  readonly names: readonly string[];
}) {
  return (
    <NumbersTable
      caption={words.table}
      heads={[words.promise, words.status, words.kept, words.range, words.picture]}
      rows={rows.map(({ status, keptPct, keptInterval }, index) => ({
        key: `${index}`,
        name: names[index] ?? '',
        cells: [
          words.statuses[status],
          keptPct === null ? (
            '–'
          ) : (
            <WorkingNumber
              key="kept"
              id={{ kind: 'promise', place: index }}
              name={aspect(names[index] ?? '', words.kept)}
              value={percent(keptPct)}
            />
          ),
          keptInterval === null ? (
            '–'
          ) : (
            <SameWorking
              key="range"
              id={{ kind: 'promise', place: index }}
              name={aspect(names[index] ?? '', words.range)}
              value={words.to(percent(keptInterval[0]), percent(keptInterval[1]))}
            />
          ),
          keptPct === null || keptInterval === null ? (
            '–'
          ) : (
            <KeptBar
              key="bar"
              share={keptPct}
              interval={keptInterval}
              label={words.barLabel(names[index] ?? '', percent(keptPct))}
            />
          ),
        ],
      }))}
    />
  );
}

/** From here on a range is wide enough to say that little was counted. */
const WIDE = 20;

function Pooled({ table: { keptPct, keptInterval } }: { readonly table: PromiseTable }) {
  if (keptPct === null || keptInterval === null) return <>{words.notCounted}</>;
  const [low, high] = keptInterval;
  const shown = [percent(keptPct), percent(low), percent(high)] as const;
  const say = high - low > WIDE ? words.pooledFew : words.pooled;
  return (
    <WorkedSentence
      id={{ kind: 'promises' }}
      text={say(...shown)}
      values={shown.map((value, at) => ({
        value,
        name: at === 0 ? words.title : aspect(words.title, words.range),
      }))}
    />
  );
}

/** Promises with how often they are kept, and how sure that is. */
export function PromisesKeptTopic({
  assessment,
  a,
}: {
  readonly assessment: Assessment;
  readonly a: MomentsOfTruthResults;
}) {
  const { id, momentsOfTruth } = assessment;
  const { promises, facets } = a;
  const { rows } = promises;
  const names = shownNames(momentsOfTruth?.promises ?? [], PROMISE_NAMING);
  const gap = gapPlaces(promises, facets.promise).map((place) => names[place] ?? '');
  const weak = rows.filter((row) => row.status === 'broken' || row.status === 'slipping').length;
  const isEmpty = rows.length === 0;
  const counted = promises.checked === 0 ? words.uncounted : words.summary(weak, rows.length);
  const said = isEmpty ? words.open : counted;
  return (
    <Topic name={words.title} said={said}>
      {isEmpty ? null : (
        <ChartFigure sentence={<Pooled table={promises} />}>
          <KeptTable rows={rows} names={names} />
        </ChartFigure>
      )}
      {gap.length === 0 ? null : <p className={styles.callout}>{words.gap(gap.join(', '))}</p>}
      <p>
        <a href={to.promises(id)}>{isEmpty ? words.start : words.change}</a>
      </p>
    </Topic>
  );
}
