import { useEffect, useRef, type ReactNode } from 'react';
import type { Edit } from '#domain/edits.ts';
import { partOf, type Item, type Part } from '#domain/parts.ts';
import { workingOf, type Working, type WorkingId } from '#domain/working.ts';
import type { ItemWords } from '#domain/words.ts';
import { working as words } from '#messages/en/working.ts';
import { sayWorking, workingName, type SaidWorking } from '#messages/say-working.ts';
import { Button } from '#ui/button.tsx';
import { focusTitle } from '#ui/page.tsx';
import { MovableAnswers } from './movable-answers.tsx';
import { MovableSettings } from './movable-settings.tsx';
import { useTrying } from './trial.ts';
import styles from './working.module.css';

const TITLE_ID = 'working-title';

function WorkingTable({ said }: { readonly said: SaidWorking }) {
  if (said.rows.length === 0) return null;
  return (
    <table className={styles.table}>
      <caption>{words.table}</caption>
      <thead>
        <tr>
          {said.heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {said.rows.map(([first = '', ...cells], row) => (
          <tr key={`${row} ${first}`}>
            <th scope="row">{first}</th>
            {cells.map((cell, at) => (
              <td key={said.heads[at + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The part whose guesses matter to this number. */
function partBehind(id: WorkingId): Part | undefined {
  if (id.kind === 'part') return id.part === 'promises' ? undefined : id.part;
  return id.kind === 'line' ? partOf(id.item) : undefined;
}

function itemsBehind(work: Working | undefined, id: WorkingId): readonly Item[] {
  if (id.kind === 'line') return [id.item];
  return work?.kind === 'scale' ? work.entries.map(({ item }) => item) : [];
}

/**
 * Takes the focus whenever it opens, and in the end gives it back to what opened it last, or to the
 * title of the page when that is gone.
 */
function useFocusWhileOpen(id: WorkingId) {
  const title = useRef<HTMLHeadingElement>(null);
  const opener = useRef<Element>(null);
  useEffect(() => {
    opener.current = document.activeElement;
    title.current?.focus();
  }, [id]);
  useEffect(
    () => () => {
      const last = opener.current;
      if (last instanceof HTMLElement && last.isConnected) last.focus();
      else focusTitle();
    },
    [],
  );
  return title;
}

/** The result first, then the rule, the sums, what went in, and what else to know. */
function Said({ said, table }: { readonly said: SaidWorking; readonly table: ReactNode }) {
  return (
    <>
      <p className={styles.result} role="status">
        {said.result}
      </p>
      {said.formula === undefined ? null : <p>{said.formula}</p>}
      {said.steps.map((step) => (
        <p key={step} className={styles.sum}>
          {step}
        </p>
      ))}
      {table}
      {said.notes.length === 0 ? null : (
        <ul className={styles.notes}>
          {said.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <p className={styles.soft}>{said.source}</p>
    </>
  );
}

/** How one number came about, and what would move it. */
export function WorkingPanel({
  id,
  wordsOf,
  onEdit,
  onClose,
}: {
  readonly id: WorkingId;
  readonly wordsOf: (item: Item) => ItemWords;
  readonly onEdit: (edit: Edit) => void;
  readonly onClose: () => void;
}) {
  const { tried } = useTrying();
  const title = useFocusWhileOpen(id);
  const work = workingOf(tried, id);
  const said = work && sayWorking(work, wordsOf, tried);
  const part = partBehind(id);
  const items = itemsBehind(work, id);
  // The answers of a scale are all that goes into it, so they stand where its table would.
  const answers = items.length === 0 ? null : <MovableAnswers items={items} wordsOf={wordsOf} />;
  useEffect(() => {
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    document.addEventListener('keydown', closeOnEscape);
    return () => document.removeEventListener('keydown', closeOnEscape);
  }, [onClose]);
  return (
    <section role="dialog" aria-labelledby={TITLE_ID} className={styles.panel}>
      <div className={styles.head}>
        <h2 id={TITLE_ID} ref={title} tabIndex={-1}>
          {words.title(workingName(id, wordsOf, tried))}
        </h2>
        <Button look="link" onClick={onClose}>
          {words.close}
        </Button>
      </div>
      {said === undefined ? (
        <p>{id.kind === 'line' ? words.noGap : words.gone}</p>
      ) : (
        <Said said={said} table={work?.kind === 'scale' ? answers : <WorkingTable said={said} />} />
      )}
      {work?.kind === 'scale' ? null : answers}
      {part === undefined ? null : <MovableSettings part={part} onEdit={onEdit} />}
    </section>
  );
}
