import { useMemo } from 'react';
import type { Assessment, TimedPromise } from '#domain/assessment.ts';
import type { Edit } from '#domain/edits.ts';
import {
  addPromise,
  changePromise,
  removePromise,
  restorePromise,
} from '#domain/inventory-edits.ts';
import { formatCount, formatPercent } from '#domain/numbers.ts';
import { gapPlaces, scorePromises, type PromiseTable } from '#domain/promises.ts';
import { facetScale } from '#domain/questionnaires/moments-of-truth.ts';
import { isSameRow } from '#domain/row-edits.ts';
import { scoreScale } from '#domain/scoring.ts';
import { shownNames } from '#domain/shown-names.ts';
import { plainName } from '#messages/business-name.ts';
import { PART_NAMES } from '#messages/en/names.ts';
import { promiseTable as words } from '#messages/en/promise-table.ts';
import { results } from '#messages/en/results.ts';
import { PROMISE_NAMING } from '#messages/en/row-names.ts';
import { LOCALE } from '#messages/locale.ts';
import { BackLink } from '#ui/button.tsx';
import { PageTitle } from '#ui/page.tsx';
import { QuietStatus } from '#ui/quiet-status.tsx';
import { to } from '#ui/routes.ts';
import { RowList } from '#ui/row-list.tsx';
import { KeptBar } from './kept-bar.tsx';
import { nameFieldId, PromiseCard } from './promise-card.tsx';
import { nameOf } from './promise-form.ts';
import styles from './promises.module.css';

const NO_ROWS: readonly TimedPromise[] = [];
const BLANK: TimedPromise = {};
const LIST_WORDS = {
  add: words.list.add,
  removed: (row: TimedPromise) => words.card.removed(plainName(nameOf(row, words.card.unnamed))),
  undo: words.card.undo,
};

/** All counted promises in one line, and the question that the answers raise. */
function Together({
  table: { checked, keptPct, keptInterval },
  gap,
}: {
  readonly table: PromiseTable;
  /** Promises that are broken beyond doubt although the answers say that promises are kept. */
  readonly gap: readonly string[];
}) {
  if (keptPct === null || keptInterval === null) return <p>{words.all.empty}</p>;
  const percent = (value: number) => formatPercent(value, LOCALE);
  const share = percent(keptPct);
  const [low, high] = [percent(keptInterval[0]), percent(keptInterval[1])];
  const said = words.all.pooled(formatCount(checked, LOCALE), share, low, high);
  return (
    <>
      <p>{said}</p>
      <QuietStatus text={said} />
      <KeptBar
        share={keptPct}
        interval={keptInterval}
        label={words.status.picture(share, low, high)}
      />
      <p className={styles.soft}>{words.all.key}</p>
      {gap.length === 0 ? null : (
        <p className={styles.question}>{results.kept.gap(gap.join(', '))}</p>
      )}
      <p className={styles.soft}>{words.all.self}</p>
    </>
  );
}

/** What is promised about time, how long it takes, and how often it holds. */
export function PromisesPage({
  assessment,
  onEdit,
}: {
  readonly assessment: Assessment;
  readonly onEdit: (edit: Edit) => void;
}) {
  const { id, momentsOfTruth } = assessment;
  const rows = momentsOfTruth?.promises ?? NO_ROWS;
  const table = useMemo(() => scorePromises(rows), [rows]);
  const says = scoreScale(momentsOfTruth?.answers ?? {}, facetScale('promise').items);
  const names = shownNames(rows, PROMISE_NAMING);
  const title = PART_NAMES.promiseTable;
  return (
    <>
      <BackLink href={to.hub(id)} />
      <div className={styles.intro}>
        <PageTitle title={title}>{title}</PageTitle>
        <p>{words.lead}</p>
        <p className={styles.soft}>{words.howTo}</p>
      </div>
      <div className={styles.columns}>
        <section aria-label={words.list.title}>
          <RowList
            rows={rows}
            blank={BLANK}
            isSame={isSameRow}
            fieldId={nameFieldId}
            words={LIST_WORDS}
            draw={(card) => <PromiseCard {...card} />}
            onAdd={(row) => onEdit(addPromise(row))}
            onChange={(place, fields) => onEdit(changePromise(place, fields))}
            onRemove={(place) => onEdit(removePromise(place))}
            onRestore={(place) => onEdit(restorePromise(place))}
          />
        </section>
        <section className={styles.together} aria-labelledby="together">
          <h2 id="together">{words.all.title}</h2>
          <Together table={table} gap={gapPlaces(table, says).map((place) => names[place] ?? '')} />
        </section>
      </div>
    </>
  );
}
