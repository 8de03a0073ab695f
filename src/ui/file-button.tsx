import { useId } from 'react';
import styles from './controls.module.css';

/** A native file input with a visible label; the same file can be chosen twice in a row. */
export function FileButton({
  label,
  hint,
  accept,
  multiple,
  onFile,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly accept: string;
  /** Several files at once; each of them is handed over on its own. */
  readonly multiple?: boolean;
  readonly onFile: (file: File) => void;
}) {
  const id = useId();
  return (
    <div className={styles.file}>
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={multiple}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => {
          for (const file of event.target.files ?? []) onFile(file);
          event.target.value = '';
        }}
      />
      <label className={`${styles.button ?? ''} ${styles.quiet ?? ''}`} htmlFor={id}>
        {label}
      </label>
      {hint === undefined ? null : (
        <span id={`${id}-hint`} className="visually-hidden">
          {hint}
        </span>
      )}
    </div>
  );
}
