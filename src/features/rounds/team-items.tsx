import { use } from 'react';
import { type Level, LEVELS } from '#domain/questionnaire.ts';
import { partOf } from '#domain/parts.ts';
import { type Member, questionsBySplit, type TeamQuestion } from '#domain/team.ts';
import type { BusinessKind } from '#domain/words.ts';
import { LEVEL_NAMES } from '#messages/en/names.ts';
import { team } from '#messages/en/team.ts';
import { gridWords, type GridWords } from '#messages/grid-words.ts';
import { loadWordsOnce } from '#messages/load-words.ts';
import { partName } from '#messages/part-name.ts';
import styles from './rounds.module.css';

const words = team.items;

const levelBelow = (value: number): Level => LEVELS.findLast((level) => level <= value) ?? 0;
const levelAbove = (value: number): Level => LEVELS.find((level) => level >= value) ?? 4;
const nameOf = (value: number) => LEVEL_NAMES[levelBelow(value)];

const middle = (median: number): string =>
  levelBelow(median) === levelAbove(median)
    ? nameOf(median)
    : words.between(nameOf(median), LEVEL_NAMES[levelAbove(median)]);

function QuestionRow({
  question,
  row: { item, view },
}: {
  readonly question: string;
  readonly row: TeamQuestion;
}) {
  const isShown = !('hidden' in view);
  return (
    <tr>
      <th scope="row">
        {question} <span className={styles.soft}>{partName(partOf(item))}</span>
      </th>
      <td>{view.n}</td>
      <td>{isShown ? middle(view.median) : team.moments.hidden}</td>
      <td>{isShown ? team.moments.to(nameOf(view.min), nameOf(view.max)) : '–'}</td>
      <td>{isShown ? words.aparts[view.apart] : '–'}</td>
      <td>{isShown ? team.agreement[view.word] : '–'}</td>
    </tr>
  );
}

function QuestionTable({
  caption,
  rows,
  texts,
}: {
  readonly caption: string;
  readonly rows: readonly TeamQuestion[];
  readonly texts: GridWords;
}) {
  const heads = [
    words.question,
    team.moments.people,
    words.middle,
    team.moments.range,
    words.apart,
    team.moments.agreement,
  ];
  return (
    <div className={styles.scroll}>
      <table className={styles.numbers}>
        <caption>{caption}</caption>
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
          {rows.map((row) => (
            <QuestionRow key={row.item} question={texts.item(row.item).question} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** As many questions as one talk has room for; the others are folded away. */
const FIRST_TO_TALK_ABOUT = 6;

/** Each of the 36 questions by everybody, the most split one first. */
export function TeamItems({
  members,
  kind,
}: {
  readonly members: readonly Member[];
  readonly kind: BusinessKind | undefined;
}) {
  const texts = gridWords(use(loadWordsOnce()), kind);
  const rows = questionsBySplit(members);
  return (
    <section className={styles.section} aria-labelledby="items">
      <h2 id="items">{words.title}</h2>
      <p>{words.lead}</p>
      <QuestionTable
        caption={words.mostSplit(FIRST_TO_TALK_ABOUT)}
        rows={rows.slice(0, FIRST_TO_TALK_ABOUT)}
        texts={texts}
      />
      <details className={styles.topic}>
        <summary>{words.others(rows.length - FIRST_TO_TALK_ABOUT)}</summary>
        <QuestionTable
          caption={words.restCaption}
          rows={rows.slice(FIRST_TO_TALK_ABOUT)}
          texts={texts}
        />
      </details>
    </section>
  );
}
