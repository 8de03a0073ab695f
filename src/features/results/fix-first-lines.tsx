import type { Assessment } from '#domain/assessment.ts';
import { addAction, type Edit } from '#domain/edits.ts';
import type { RankedItem } from '#domain/fix-first.ts';
import { starterAction } from '#domain/plan.ts';
import type { GridItem, Moment } from '#domain/questionnaires/moments-of-truth.ts';
import { results } from '#messages/en/results.ts';
import { working } from '#messages/en/working.ts';
import type { GridWords } from '#messages/grid-words.ts';
import { reasonFor } from '#messages/say-reason.ts';
import { Button } from '#ui/button.tsx';
import { useTrying } from './trial.ts';
import styles from './results.module.css';

export type GridLine = RankedItem<Moment, GridItem>;

type LinesInput = {
  readonly assessment: Assessment;
  readonly words: GridWords;
  readonly newId: () => string;
  readonly today: string;
  readonly onEdit: (edit: Edit) => void;
};

function LineTools({
  line,
  text,
  assessment,
  words,
  newId,
  today,
  onEdit,
}: LinesInput & { readonly line: GridLine; readonly text: string }) {
  const { onOpen } = useTrying();
  const isPlanned = assessment.plan?.actions?.some((action) => action.item === line.item) ?? false;
  const add = () =>
    onEdit(addAction(starterAction(line.item, words.item(line.item), { id: newId(), today })));
  return (
    <span className={styles.tools}>
      <Button
        look="link"
        aria-label={working.whyFor(text)}
        onClick={() => onOpen({ kind: 'line', item: line.item })}
      >
        {working.why}
      </Button>
      {isPlanned ? (
        <span className={styles.reason}>{results.inPlan}</span>
      ) : (
        <Button
          look="link"
          aria-label={results.addToPlanFor(text)}
          onClick={(event) => {
            // The button goes away, so the focus stays with its line.
            event.currentTarget.closest('li')?.focus();
            add();
          }}
        >
          {results.addToPlan}
        </Button>
      )}
    </span>
  );
}

/** Lines to fix first: what, why, and one click to make an action of it. */
export function FixFirstLines({
  lines,
  ...input
}: LinesInput & { readonly lines: readonly GridLine[] }) {
  const { assessment, words } = input;
  return (
    <ol className={styles.lines}>
      {lines.map((line, index) => {
        const text = words.fixLine(line);
        return (
          <li key={line.item} className={styles.line} tabIndex={-1}>
            <span className={styles.rank} aria-hidden="true">
              {index + 1}
            </span>
            <span className={styles.fix}>{text}</span>
            <span className={styles.reason}>
              {reasonFor(line, assessment.momentsOfTruth?.settings?.[line.scale], words)}
            </span>
            <LineTools {...input} line={line} text={text} />
          </li>
        );
      })}
    </ol>
  );
}
