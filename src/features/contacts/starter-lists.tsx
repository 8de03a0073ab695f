import { useState } from 'react';
import type { Interaction } from '#domain/assessment.ts';
import type { Edit } from '#domain/edits.ts';
import {
  addMissingInteractions,
  missingInteractions,
  removeUntouchedInteractions,
} from '#domain/inventory-edits.ts';
import { contacts, TRADE_NAMES, TRADES, type Trade } from '#messages/en/contacts.ts';
import { Button } from '#ui/button.tsx';
import { UndoLine } from '#ui/undo-line.tsx';
import styles from './contacts.module.css';

const words = contacts.starters;

type Outcome =
  | { readonly kind: 'added'; readonly trade: Trade; readonly rows: readonly Interaction[] }
  | { readonly kind: 'all-there'; readonly trade: Trade }
  | { readonly kind: 'failed' };

const loadStarters = () => import('#messages/en/contact-starters.ts');

/** What a click on a trade would add; a file that does not come is an outcome, not a crash. */
async function startersFor(trade: Trade): Promise<readonly Interaction[] | undefined> {
  try {
    return (await loadStarters()).CONTACT_STARTERS[trade];
  } catch {
    return undefined;
  }
}

function OutcomeLine({
  outcome,
  onUndo,
}: {
  readonly outcome: Outcome;
  readonly onUndo: (rows: readonly Interaction[]) => void;
}) {
  if (outcome.kind === 'failed') return <p role="alert">{words.failed}</p>;
  const trade = TRADE_NAMES[outcome.trade];
  if (outcome.kind === 'all-there') return <p role="status">{words.allThere(trade)}</p>;
  return (
    <UndoLine
      text={words.added(outcome.rows.length, trade)}
      undo={contacts.card.undo}
      onUndo={() => onUndo(outcome.rows)}
    />
  );
}

/** Seven lists to begin with; they add to what is there and never change it. */
export function StarterLists({
  rows,
  onEdit,
}: {
  readonly rows: readonly Interaction[];
  readonly onEdit: (edit: Edit) => void;
}) {
  const [outcome, setOutcome] = useState<Outcome>();
  const [isOpen] = useState(rows.length === 0);
  const add = async (trade: Trade) => {
    const list = await startersFor(trade);
    if (list === undefined) {
      setOutcome({ kind: 'failed' });
      return;
    }
    const missing = missingInteractions(rows, list);
    if (missing.length > 0) onEdit(addMissingInteractions(list));
    setOutcome(
      missing.length === 0 ? { kind: 'all-there', trade } : { kind: 'added', trade, rows: missing },
    );
  };
  return (
    <details
      className={styles.starters}
      open={isOpen}
      onToggle={(event) => {
        if (event.currentTarget.open) void startersFor('bakery');
      }}
    >
      <summary>{words.title}</summary>
      <p className={styles.soft}>{words.lead}</p>
      <div className={styles.trades}>
        {TRADES.map((trade) => (
          <Button key={trade} look="quiet" onClick={() => void add(trade)}>
            {TRADE_NAMES[trade]}
          </Button>
        ))}
      </div>
      {outcome === undefined ? null : (
        <OutcomeLine
          outcome={outcome}
          onUndo={(added) => {
            onEdit(removeUntouchedInteractions(added));
            setOutcome(undefined);
          }}
        />
      )}
    </details>
  );
}
