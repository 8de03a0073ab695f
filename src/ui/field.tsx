import { useId, type ComponentProps, type ReactNode } from 'react';
import styles from './controls.module.css';

type Described = {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
};

const describedBy = (id: string, hint: ReactNode, error: string | undefined) =>
  [hint ? `${id}-hint` : '', error === undefined ? '' : `${id}-error`].filter(Boolean).join(' ') ||
  undefined;

/** Hint and error of a field, tied to it by `aria-describedby`. */
function Notes({ id, hint, error }: { id: string } & Omit<Described, 'label'>) {
  return (
    <>
      {hint ? (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      ) : null}
      {error === undefined ? null : (
        <span id={`${id}-error`} className={styles.error}>
          {error}
        </span>
      )}
    </>
  );
}

export function TextField({
  label,
  hint,
  error,
  ...rest
}: Described & Omit<ComponentProps<'input'>, 'className'>) {
  const ownId = useId();
  const id = rest.id ?? ownId;
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <Notes id={id} hint={hint} error={error} />
      <input
        type="text"
        autoComplete="off"
        {...rest}
        id={id}
        className={styles.input}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={describedBy(id, hint, error)}
      />
    </div>
  );
}

export function TextArea({
  label,
  hint,
  error,
  ...rest
}: Described & Omit<ComponentProps<'textarea'>, 'className'>) {
  const ownId = useId();
  const id = rest.id ?? ownId;
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <Notes id={id} hint={hint} error={error} />
      <textarea
        rows={3}
        {...rest}
        id={id}
        className={styles.input}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={describedBy(id, hint, error)}
      />
    </div>
  );
}

export function SelectField({
  label,
  hint,
  error,
  children,
  ...rest
}: Described & Omit<ComponentProps<'select'>, 'className'>) {
  const ownId = useId();
  const id = rest.id ?? ownId;
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <Notes id={id} hint={hint} error={error} />
      <select
        {...rest}
        id={id}
        className={styles.input}
        aria-describedby={describedBy(id, hint, error)}
      >
        {children}
      </select>
    </div>
  );
}
