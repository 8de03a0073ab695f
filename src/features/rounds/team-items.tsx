import { use } from 'react';
import { type Level, LEVELS } from '#domain/questionnaire.ts';
import { MOMENTS, momentScale } from '#domain/questionnaires/moments-of-truth.ts';
import { type Member, type TeamItem, viewItem } from '#domain/team.ts';
import type { BusinessKind } from '#domain/words.ts';
import { LEVEL_NAMES, MOMENT_NAMES } from '#messages/en/names.ts';
import { team } from '#messages/en/team.ts';
import { gridWords } from '#messages/grid-words.ts';
import { loadWordsOnce } from '#messages/load-words.ts';
import styles from './rounds.module.css';

const words = team.items;

const levelBelow = (value: number): Level => LEVELS.findLast((level) => level <= value) ?? 0;
const levelAbove = (value: number): Level => LEVELS.find((level) => level >= value) ?? 4;
const nameOf = (value: number) => LEVEL_NAMES[levelBelow(value)];

const middle = (median: number): string =>
  levelBelow(median) === levelAbove(median)
    ? nameOf(median)
    : words.between(nameOf(median), LEVEL_NAMES[levelAbove(median)]);

function ItemRow({ question, item }: { readonly question: string; readonly item: TeamItem }) {
  const isShown = !('hidden' in item);
  return (
    <tr>
      <th scope="row">{question}</th>
      <td>{item.n}</td>
      <td>{isShown ? middle(item.median) : team.moments.hidden}</td>
      <td>{isShown ? team.moments.to(nameOf(item.min), nameOf(item.max)) : '–'}</td>
      <td>{isShown ? words.aparts[item.apart] : '–'}</td>
      <td>{isShown ? team.agreement[item.word] : '–'}</td>
    </tr>
  );
}

/** Each of the 36 questions by everybody, moment by moment. */
export function TeamItems({
  members,
  kind,
}: {
  readonly members: readonly Member[];
  readonly kind: BusinessKind | undefined;
}) {
  const texts = gridWords(use(loadWordsOnce()), kind);
  const heads = [
    words.question,
    team.moments.people,
    words.middle,
    team.moments.range,
    words.apart,
    team.moments.agreement,
  ];
  return (
    <section className={styles.section} aria-labelledby="items">
      <h2 id="items">{words.title}</h2>
      <p>{words.lead}</p>
      {MOMENTS.map((moment) => (
        <details key={moment} className={styles.topic}>
          <summary>{MOMENT_NAMES[moment]}</summary>
          <div className={styles.scroll}>
            <table className={styles.numbers}>
              <caption>{words.caption(MOMENT_NAMES[moment])}</caption>
              <thead>
                <tr>
                  {heads.map((head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {momentScale(moment).items.map((item) => (
                  <ItemRow
                    key={item}
                    question={texts.item(item).question}
                    item={viewItem(members, item)}
                  />
                ))}
              </tbody>
            </table>
          </div>
        </details>
      ))}
    </section>
  );
}
