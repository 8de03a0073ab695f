import { dropTarget, type Edit } from '#domain/edits.ts';
import { findItem, PARTS, type Item } from '#domain/parts.ts';
import { LEVELS } from '#domain/questionnaire.ts';
import type { ItemWords } from '#domain/words.ts';
import { whatIf as words } from '#messages/en/what-if.ts';
import { sayLevel } from '#messages/say-change.ts';
import { partName } from '#messages/part-name.ts';
import { Button } from '#ui/button.tsx';

import { Topic } from './topic.tsx';
import { useTrying } from './trial.ts';
import styles from './working.module.css';

function Targets({
  wordsOf,
  onEdit,
}: {
  readonly wordsOf: (item: Item) => ItemWords;
  readonly onEdit: (edit: Edit) => void;
}) {
  const { stored } = useTrying();
  const targets = Object.entries(stored.plan?.targets ?? {}).flatMap(([id, target]) => {
    const item = findItem(id);
    const level = LEVELS.find((each) => each === target);
    return item === undefined || level === undefined ? [] : [{ item, level }];
  });
  if (targets.length === 0) return null;
  return (
    <>
      <h3>{words.targets}</h3>
      <ul className={styles.changes}>
        {targets.map(({ item, level }) => {
          const name = wordsOf(item).question;
          return (
            <li key={item}>
              {name} {sayLevel(level)}{' '}
              <Button
                look="link"
                aria-label={words.dropTarget(name)}
                onClick={() => onEdit(dropTarget(item))}
              >
                {words.drop}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Where a trial begins: every part opens with its answers and guesses to be moved. */
export function WhatIfTopic({
  wordsOf,
  onEdit,
}: {
  readonly wordsOf: (item: Item) => ItemWords;
  readonly onEdit: (edit: Edit) => void;
}) {
  const { onOpen } = useTrying();
  return (
    <Topic name={words.title} said={words.summary} onScreenOnly>
      <p>{words.lead}</p>
      <ul className={styles.parts} aria-label={words.parts}>
        {PARTS.map((part) => (
          <li key={part}>
            <Button look="quiet" onClick={() => onOpen({ kind: 'part', part })}>
              {partName(part)}
            </Button>
          </li>
        ))}
      </ul>
      <Targets wordsOf={wordsOf} onEdit={onEdit} />
    </Topic>
  );
}
