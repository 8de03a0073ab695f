import { useId } from 'react';
import styles from './paper.module.css';

/** Enough to recognise what was left out. */
const LOST_SHOWN = 120;

const excerpt = (lost: string) =>
  lost.length > LOST_SHOWN ? `${lost.slice(0, LOST_SHOWN)} …` : lost;

/** Something a person wrote that is not on a sheet as written, and why. */
export type LostOnPaper = {
  readonly field: string;
  readonly reason: 'glyphs' | 'shortened' | 'noRoom';
  readonly lost: string;
};

export type MissingWords = Readonly<
  Record<LostOnPaper['reason'], (field: string, lost: string) => string>
> & {
  readonly title: string;
  readonly lead: string;
  /** Said when a file is saved, before the list. */
  readonly below: string;
};

/** What could not be drawn or did not fit, entry by entry. Nothing is left out silently. */
export function MissingOnPaper({
  missing,
  words,
}: {
  /** With the names of the fields as a person knows them. */
  readonly missing: readonly LostOnPaper[];
  readonly words: MissingWords;
}) {
  const heading = useId();
  // An entry that stands on two pages is said once.
  const lines = new Set(
    missing.map(({ field, reason, lost }) => words[reason](field, excerpt(lost))),
  );
  if (lines.size === 0) return null;
  return (
    <section className={styles.missing} aria-labelledby={heading}>
      <h2 id={heading}>{words.title}</h2>
      <p>{words.lead}</p>
      <ul>
        {[...lines].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
