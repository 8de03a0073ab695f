import { useId, type ComponentProps, type ReactNode } from 'react';
import styles from './controls.module.css';

/** One native radio or checkbox with its label as a large target. */
export function Choice({
  children,
  type = 'radio',
  ...rest
}: Omit<ComponentProps<'input'>, 'className' | 'type'> & {
  readonly children: ReactNode;
  readonly type?: 'radio' | 'checkbox';
}) {
  return (
    <label className={styles.choice}>
      <input {...rest} type={type} />
      <span>{children}</span>
    </label>
  );
}

/** A fieldset whose legend is the question of its choices. */
export function ChoiceGroup({
  legend,
  hint,
  error,
  inline = false,
  children,
}: {
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly inline?: boolean;
  readonly children: ReactNode;
}) {
  const id = useId();
  const notes = [hint ? `${id}-hint` : '', error === undefined ? '' : `${id}-error`];
  return (
    <fieldset aria-describedby={notes.filter(Boolean).join(' ') || undefined}>
      <legend className={styles.label}>{legend}</legend>
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      {error === undefined ? null : (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
      <div className={inline ? styles.inline : styles.choices}>{children}</div>
    </fieldset>
  );
}
