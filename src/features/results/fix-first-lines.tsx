import type { Assessment } from '#domain/assessment.ts';
import { addAction, type Edit } from '#domain/edits.ts';
import type { RankedItem } from '#domain/fix-first.ts';
import { starterAction } from '#domain/plan.ts';
import type { GridItem, Moment } from '#domain/questionnaires/moments-of-truth.ts';
import { results } from '#messages/en/results.ts';
import type { GridWords } from '#messages/grid-words.ts';
import { reasonFor } from '#messages/say-reason.ts';
import { Button } from '#ui/button.tsx';

import styles from './results.module.css';

export type GridLine = RankedItem<Moment, GridItem>;

/** Lines to fix first: what, why, and one click to make an action of it. */
export function FixFirstLines({
  assessment,
  lines,
  words,
  newId,
  today,
  onEdit,
}: {
  readonly assessment: Assessment;
  readonly lines: readonly GridLine[];
  readonly words: GridWords;
  readonly newId: () => string;
  readonly today: string;
  readonly onEdit: (edit: Edit) => void;
}) {
  const planned = new Set(assessment.plan?.actions?.map((action) => action.item));
  return (
    <ol className={styles.lines}>
      {lines.map((line, index) => {
        const text = words.fixLine(line);
        return (
          <li key={line.item} className={styles.line}>
            <span className={styles.rank} aria-hidden="true">
              {index + 1}
            </span>
            <span className={styles.fix}>{text}</span>
            <span className={styles.reason}>
              {reasonFor(line, assessment.momentsOfTruth?.settings?.[line.scale])}
            </span>
            {planned.has(line.item) ? (
              <span className={styles.reason}>{results.inPlan}</span>
            ) : (
              <span>
                <Button
                  look="link"
                  aria-label={results.addToPlanFor(text)}
                  onClick={() =>
                    onEdit(
                      addAction(
                        starterAction(line.item, words.item(line.item), { id: newId(), today }),
                      ),
                    )
                  }
                >
                  {results.addToPlan}
                </Button>
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
