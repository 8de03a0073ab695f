import { useRef } from 'react';
import { wholePoints } from '#domain/numbers.ts';
import type { Item } from '#domain/parts.ts';
import { targetsIn, type TrialChange } from '#domain/what-if.ts';
import { workingOf } from '#domain/working.ts';
import type { ItemWords } from '#domain/words.ts';
import { whatIf as words } from '#messages/en/what-if.ts';
import { sayChange } from '#messages/say-change.ts';
import { Button } from '#ui/button.tsx';
import { focusTitle } from '#ui/page.tsx';
import { placeOf, useTrying } from './trial.ts';
import styles from './working.module.css';

const INDICES = [
  { of: 'moments', name: words.index },
  { of: 'growth', name: words.growth },
] as const;

/** What the trial does to both indices, where it does anything. */
function useMoved(): readonly string[] {
  const { stored, tried } = useTrying();
  return INDICES.flatMap(({ of, name }) => {
    const [before, now] = [stored, tried].map((each) => {
      const work = workingOf(each, { kind: 'index', of });
      const score = work?.kind === 'index' ? work.index.score : null;
      return score === null ? words.none : String(wholePoints(score));
    });
    if (before === undefined || now === undefined || before === now) return [];
    return [words.moved(name, before, now)];
  });
}

function placeFor(change: TrialChange): string {
  switch (change.kind) {
    case 'answer':
      return placeOf.answer(change.item);
    case 'setting':
      return placeOf.setting(change.part, change.setting);
    case 'money':
      return placeOf.money(change.field);
  }
}

/** The bar goes away with what it ends. */
const end = (how: () => void) => {
  focusTitle();
  how();
};

/** What is being tried, with the ways back and on; nothing while nothing is tried. */
export function TrialBar({
  isResumed,
  wordsOf,
  onDiscard,
  onKeep,
}: {
  /** The trial was begun on an earlier visit to the page. */
  readonly isResumed: boolean;
  readonly wordsOf: (item: Item) => ItemWords;
  readonly onDiscard: () => void;
  readonly onKeep: () => void;
}) {
  const { changes, onTakeBack } = useTrying();
  const bar = useRef<HTMLElement>(null);
  const said = [words.trying(changes.length), ...useMoved(), words.saved];
  if (isResumed) said.push(words.resumed);
  const canKeep =
    Object.keys(targetsIn(changes)).length > 0 ||
    changes.some((change) => change.kind === 'setting' && change.setting === 'target');
  return (
    <section ref={bar} className={styles.bar} aria-label={words.changes} tabIndex={-1}>
      <p role="status">{said.join(' ')}</p>
      <ul className={styles.changes}>
        {changes.map((change) => {
          const place = placeFor(change);
          const { name, before, after } = sayChange(change, wordsOf);
          return (
            <li key={place}>
              {words.change(name, before, after)}{' '}
              <Button
                look="link"
                aria-label={words.takeBackFor(name)}
                onClick={() => {
                  // The line goes away, and with the last one the whole bar.
                  if (changes.length > 1) bar.current?.focus();
                  else focusTitle();
                  onTakeBack(place);
                }}
              >
                {words.takeBack}
              </Button>
            </li>
          );
        })}
      </ul>
      <div className={styles.barTools}>
        <Button look="quiet" onClick={() => end(onDiscard)}>
          {words.discard}
        </Button>
        {canKeep ? (
          <Button onClick={() => end(onKeep)}>{words.keep}</Button>
        ) : (
          <span>{words.nothingToKeep}</span>
        )}
      </div>
    </section>
  );
}
