import { answerItem } from '#domain/edits.ts';
import { answersOf, type Item } from '#domain/parts.ts';
import { LEVELS } from '#domain/questionnaire.ts';
import type { ItemWords } from '#domain/words.ts';
import { whatIf } from '#messages/en/what-if.ts';
import { working } from '#messages/en/working.ts';
import { sayLevel } from '#messages/say-change.ts';
import { SelectField } from '#ui/field.tsx';
import { placeOf, useTrying } from './trial.ts';
import styles from './working.module.css';

const words = working.move;

const MOVES = [...LEVELS, 'dont-know'] as const;

function MovableAnswer({ item, name }: { readonly item: Item; readonly name: string }) {
  const { stored, tried, onTry } = useTrying();
  const before = answersOf(stored)[item];
  const level = answersOf(tried)[item]?.level;
  const move = (value: string) => {
    const next = MOVES.find((each) => String(each) === value);
    // Only a level, or not knowing, can be tried; anything else is the answer as it stands.
    const isBack = next === undefined || next === before?.level;
    onTry(placeOf.answer(item), isBack ? undefined : answerItem(item, { level: next }));
  };
  const isMoved = before?.level !== level;
  const isElse = before === undefined || before.level === 'not-applicable';
  return (
    <SelectField
      label={name}
      hint={isMoved ? whatIf.was(sayLevel(before?.level)) : undefined}
      value={MOVES.find((each) => each === level) === undefined ? '' : String(level)}
      onChange={(event) => move(event.target.value)}
    >
      {isElse ? <option value="">{sayLevel(before?.level)}</option> : null}
      {MOVES.map((each) => (
        <option key={each} value={each}>
          {sayLevel(each)}
        </option>
      ))}
    </SelectField>
  );
}

/** The answers behind a number, each of which can be moved to see what would follow. */
export function MovableAnswers({
  items,
  wordsOf,
}: {
  readonly items: readonly Item[];
  readonly wordsOf: (item: Item) => ItemWords;
}) {
  return (
    <div className={styles.movable}>
      <p className={styles.soft}>{words.lead}</p>
      {items.map((item) => (
        <MovableAnswer key={item} item={item} name={wordsOf(item).question} />
      ))}
    </div>
  );
}
