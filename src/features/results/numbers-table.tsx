import type { ReactNode } from 'react';
import styles from './results.module.css';

export type NumbersRow = {
  readonly key: string;
  readonly name: ReactNode;
  /** One for each head but the first. */
  readonly cells: readonly ReactNode[];
};

/**
 * The numbers behind a picture. On a phone each row stands as a small list under its name, so that
 * nothing has to be scrolled into sight sideways.
 */
export function NumbersTable({
  caption,
  heads,
  rows,
}: {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly NumbersRow[];
}) {
  return (
    <table className={styles.numbers}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, cells }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {cells.map((cell, at) => (
              <td key={heads[at + 1]} data-head={heads[at + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
