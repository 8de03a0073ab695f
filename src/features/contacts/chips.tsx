import type { UseFormRegisterReturn } from 'react-hook-form';
import { MARKS } from './contact-form.ts';
import styles from './contacts.module.css';

/** Five native radios that look like chips, each with its words. */
export function Chips({
  legend,
  words,
  field,
}: {
  readonly legend: string;
  /** For marks 0 to 4. */
  readonly words: readonly string[];
  readonly field: UseFormRegisterReturn;
}) {
  return (
    <fieldset>
      <legend className={styles.question}>{legend}</legend>
      <div className={styles.chips}>
        {MARKS.map((mark, level) => (
          <label key={mark} className={styles.chip}>
            <input type="radio" value={mark} {...field} />
            <span>{words[level]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
