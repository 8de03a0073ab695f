import { answerItem } from '#domain/edits.ts';
import { answersOf, type Item } from '#domain/parts.ts';
import { isLevel, LEVELS } from '#domain/questionnaire.ts';
import type { ItemWords } from '#domain/words.ts';
import { whatIf } from '#messages/en/what-if.ts';
import { working } from '#messages/en/working.ts';
import { sayLevel } from '#messages/say-change.ts';
import { SelectField } from '#ui/field.tsx';
import { placeOf, useTrying } from './trial.ts';
import styles from './working.module.css';

const words = working.move;

function MovableAnswer({ item, name }: { readonly item: Item; readonly name: string }) {
  const { stored, tried, onTry } = useTrying();
  const before = answersOf(stored)[item];
  const level = answersOf(tried)[item]?.level;
  const move = (value: string) => {
    const next = LEVELS.find((each) => String(each) === value);
    // Only a level can be tried; anything else is the answer as it stands.
    const isBack = next === undefined || next === before?.level;
    onTry(placeOf.answer(item), isBack ? undefined : answerItem(item, { level: next }));
  };
  const isMoved = before?.level !== level;
  const isOpen = before === undefined || !isLevel(before.level);
  return (
    <SelectField
      label={name}
      hint={isMoved ? whatIf.was(sayLevel(before?.level)) : undefined}
      value={level === undefined || !isLevel(level) ? '' : String(level)}
      onChange={(event) => move(event.target.value)}
    >
      {isOpen ? <option value="">{sayLevel(before?.level)}</option> : null}
      {LEVELS.map((each) => (
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
