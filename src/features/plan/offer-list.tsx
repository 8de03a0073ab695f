import { plan } from '#messages/en/plan.ts';
import { Button } from '#ui/button.tsx';
import styles from './plan.module.css';

const words = plan.offers;

/** Something that becomes an action with one click. */
export type Offer = {
  readonly key: string;
  readonly text: string;
  /** Where it comes from; left out where that is said above. */
  readonly from?: string | undefined;
  readonly isPlanned: boolean;
  readonly onAdd: () => void;
};

export function OfferList({ offers }: { readonly offers: readonly Offer[] }) {
  return (
    <ul className={styles.lines}>
      {offers.map(({ key, text, from, isPlanned, onAdd }) => (
        <li key={key} className={styles.line} tabIndex={-1}>
          <span className={styles.offer}>
            {text}
            {from === undefined ? null : <span className={styles.where}>{from}</span>}
          </span>
          {isPlanned ? (
            <span className={styles.added}>{words.added}</span>
          ) : (
            <Button
              look="quiet"
              aria-label={words.addFor(text)}
              onClick={(event) => {
                // The button goes away, so the focus stays with its line.
                event.currentTarget.closest('li')?.focus();
                onAdd();
              }}
            >
              {words.add}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
