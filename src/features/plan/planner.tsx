import type { PlannedContact } from '#domain/assessment.ts';
import {
  addPlannedContact,
  changePlannedContact,
  removePlannedContact,
  restorePlannedContact,
} from '#domain/plan-edits.ts';
import { isSameRow } from '#domain/row-edits.ts';
import { plan } from '#messages/en/plan.ts';
import { MONTHS, monthName } from '#messages/month-name.ts';
import { RowList } from '#ui/row-list.tsx';
import type { PlanInput } from './plan-input.ts';
import { nameOf, PlannerCard, whoFieldId } from './planner-card.tsx';
import styles from './plan.module.css';

const words = plan.planner;
const NO_ROWS: readonly PlannedContact[] = [];
/** An id is given when the card is kept. */
const BLANK: PlannedContact = { id: '' };
const LIST_WORDS = {
  add: words.add,
  removed: (row: PlannedContact) => words.removed(nameOf(row)),
  undo: words.undo,
};

/** Which months have a contact, and whose. */
function Year({ rows }: { readonly rows: readonly PlannedContact[] }) {
  return (
    <>
      <h3>{words.year}</h3>
      <ol className={styles.year}>
        {MONTHS.map((month) => {
          const names = rows.filter((row) => row.month === month).map(nameOf);
          return (
            <li key={month}>
              <span className={styles.month}>{monthName(month)}</span>
              {names.length === 0 ? (
                <span className={styles.added}>{words.nobody}</span>
              ) : (
                names.join(', ')
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** Who is contacted in which month, and why it is worth their time. */
export function Planner({ assessment, newId, onEdit }: PlanInput) {
  const rows = assessment.plan?.contacts ?? NO_ROWS;
  return (
    <section className={styles.section} aria-labelledby="planner">
      <h2 id="planner">{words.title}</h2>
      <p className={styles.lead}>{words.lead}</p>
      <RowList
        rows={rows}
        blank={BLANK}
        isSame={isSameRow}
        fieldId={whoFieldId}
        words={LIST_WORDS}
        draw={(card) => <PlannerCard {...card} />}
        onAdd={(row) => onEdit(addPlannedContact({ ...row, id: newId() }))}
        onChange={({ before }, fields) => onEdit(changePlannedContact(before.id, fields))}
        onRemove={({ before }) => onEdit(removePlannedContact(before.id))}
        onRestore={({ before, index }) => onEdit(restorePlannedContact(before, index))}
      />
      {rows.length === 0 ? null : (
        <>
          <Year rows={rows} />
          <p className={styles.lead}>{words.toPrint}</p>
        </>
      )}
    </section>
  );
}
