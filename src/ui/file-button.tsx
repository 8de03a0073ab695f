import { useId } from 'react';
import styles from './controls.module.css';

/** A native file input with a visible label; the same file can be chosen twice in a row. */
export function FileButton({
  label,
  hint,
  accept,
  multiple,
  onFiles,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly accept: string;
  /** Several files at once. */
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
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
          onFiles([...(event.target.files ?? [])]);
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
