import { use } from 'react';
import type { Assessment } from '#domain/assessment.ts';
import type { Change, Moved } from '#domain/change.ts';
import { compareRounds } from '#domain/compare-rounds.ts';
import { formatCount } from '#domain/numbers.ts';
import { findItem, partOf } from '#domain/parts.ts';
import { GROWTH_ITEMS } from '#domain/questionnaires/growth-positioning.ts';
import { GRID_ITEMS } from '#domain/questionnaires/moments-of-truth.ts';
import { roundDay } from '#domain/rounds.ts';
import { halfOf } from '#domain/scoring.ts';
import { compare } from '#messages/en/compare.ts';
import { LEVEL_NAMES } from '#messages/en/names.ts';
import { itemWords } from '#messages/item-words.ts';
import { loadGrowthWordsOnce, loadWordsOnce } from '#messages/load-words.ts';
import { LOCALE } from '#messages/locale.ts';
import { partName } from '#messages/part-name.ts';
import { ChangeTable } from './change-table.tsx';
import type { RoundInput } from './compare-page.tsx';
import styles from './rounds.module.css';

const words = compare.change;
const points = (value: number) => formatCount(value, LOCALE);

function sentence(name: string, change: Change, items: readonly string[]): string {
  return change.shown
    ? words.said(name, points(change.before), points(change.after), words.words[change.word])
    : words.tooFew(name, change.common, halfOf(items.length));
}

function MovedList({
  title,
  none,
  moved,
  kind,
}: {
  readonly title: string;
  readonly none: string;
  readonly moved: readonly Moved[];
  readonly kind: NonNullable<Assessment['business']>['kind'];
}) {
  const texts = itemWords(use(loadWordsOnce()), use(loadGrowthWordsOnce()), kind);
  return (
    <div>
      <h3>{title}</h3>
      {moved.length === 0 ? <p>{none}</p> : null}
      <ul className={styles.items}>
        {moved.map(({ item: id, before, after }) => {
          const item = findItem(id);
          return item === undefined ? null : (
            <li key={id}>
              {texts(item).question}
              <span className={styles.soft}>
                {partName(partOf(item))} ·{' '}
                {compare.moved.step(LEVEL_NAMES[before], LEVEL_NAMES[after])}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The change in words and points, and the questions that moved by a whole level. */
export function ChangeSection({
  then,
  now,
  rounds,
  today,
}: RoundInput & { readonly then: Assessment; readonly now: Assessment }) {
  const changed = compareRounds(then, roundDay(then, rounds) ?? today, now);
  const isGrowthAsked = changed.growth.common > 0;
  return (
    <>
      <section className={styles.section} aria-labelledby="changed">
        <h2 id="changed">{words.title}</h2>
        {changed.common === 0 ? (
          <p>{words.none}</p>
        ) : (
          <>
            <p>{sentence(words.moments, changed.moments, GRID_ITEMS)}</p>
            {isGrowthAsked ? <p>{sentence(words.growth, changed.growth, GROWTH_ITEMS)}</p> : null}
          </>
        )}
        {changed.handedOn === 0 ? null : <p>{words.handedOn(changed.handedOn)}</p>}
        {changed.parts.some(({ change }) => change.shown) ? (
          <>
            <ChangeTable parts={changed.parts} />
            <p className={styles.note}>{words.assumption}</p>
          </>
        ) : null}
      </section>
      <section className={styles.section} aria-labelledby="moved">
        <h2 id="moved">{compare.moved.title}</h2>
        <div className={styles.columns}>
          <MovedList
            title={compare.moved.up}
            none={compare.moved.noneUp}
            moved={changed.up}
            kind={now.business?.kind}
          />
          <MovedList
            title={compare.moved.down}
            none={compare.moved.noneDown}
            moved={changed.down}
            kind={now.business?.kind}
          />
        </div>
      </section>
    </>
  );
}
