import type { TimedPromise } from '#domain/assessment.ts';
import { formatCount, formatPercent } from '#domain/numbers.ts';
import { scorePromises, type PromiseRow } from '#domain/promises.ts';
import { isSameRow } from '#domain/row-edits.ts';
import { promiseTable } from '#messages/en/promise-table.ts';
import { results } from '#messages/en/results.ts';
import { LOCALE } from '#messages/locale.ts';
import { KeptBar } from './kept-bar.tsx';
import styles from './promises.module.css';

const words = promiseTable.status;
const percent = (value: number) => formatPercent(value, LOCALE);
const count = (value: number | undefined) => formatCount(value ?? 0, LOCALE);

function Counted({ row, scored }: { readonly row: TimedPromise; readonly scored: PromiseRow }) {
  const { keptPct, keptInterval } = scored;
  if (keptPct === null || keptInterval === null) return null;
  const [share, low, high] = [keptPct, ...keptInterval].map(percent);
  if (share === undefined || low === undefined || high === undefined) return null;
  return (
    <>
      <KeptBar share={keptPct} interval={keptInterval} label={words.picture(share, low, high)} />
      <p className={styles.soft}>
        {words.kept(count(row.kept), count(row.checked), share, low, high)}
      </p>
    </>
  );
}

/** How one promise stands, in words and as a picture; nothing for an empty card. */
export function PromiseStatus({ row }: { readonly row: TimedPromise }) {
  const [scored] = scorePromises([row]).rows;
  if (scored === undefined || isSameRow(row, {})) return null;
  return (
    <div className={styles.status}>
      <p>
        <strong>{results.kept.statuses[scored.status]}.</strong> {words.say[scored.status]}
      </p>
      <Counted row={row} scored={scored} />
      {scored.headroom !== null && scored.headroom < 1 ? <p>{words.setToFail}</p> : null}
      {scored.rival === null ? null : <p className={styles.soft}>{words.rival[scored.rival]}</p>}
      {scored.overHour ? <p className={styles.soft}>{words.overHour}</p> : null}
    </div>
  );
}
