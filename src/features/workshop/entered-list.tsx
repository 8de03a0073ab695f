import { workshop } from '#messages/en/workshop.ts';
import { Button } from '#ui/button.tsx';
import styles from './console.module.css';

const words = workshop.entered;

/** What was entered, each with the way to correct it and to take it off again. */
export function EnteredList<Entry extends { readonly position: number; readonly text: string }>({
  label,
  entries,
  said,
  onChange,
  onTakeOff,
}: {
  readonly label: string;
  readonly entries: readonly Entry[];
  /** All of an entry, in words. */
  readonly said: (entry: Entry) => string;
  readonly onChange: (entry: Entry) => void;
  readonly onTakeOff: (entry: Entry) => void;
}) {
  if (entries.length === 0) return null;
  return (
    <ul className={styles.entered} aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.position}>
          <span>{said(entry)}</span>
          <div>
            <Button
              look="link"
              aria-label={words.changeOf(entry.text)}
              onClick={() => onChange(entry)}
            >
              {words.change}
            </Button>
            <Button
              look="link"
              aria-label={words.takeOffOf(entry.text)}
              onClick={() => onTakeOff(entry)}
            >
              {words.takeOff}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}
