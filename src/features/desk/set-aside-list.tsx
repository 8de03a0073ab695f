import { desk } from '#messages/en/desk.ts';
import { shared } from '#messages/en/shared.ts';
import { Button } from '#ui/button.tsx';
import styles from './desk.module.css';

export type SetAsideRecord = {
  readonly key: string;
  readonly kind: 'unreadable' | 'newer-version';
  readonly name?: string | undefined;
};

/** Records that could not be opened: kept as they are, and offered for download. */
export function SetAsideList({
  records,
  onDownload,
}: {
  readonly records: readonly SetAsideRecord[];
  readonly onDownload: (key: string) => void;
}) {
  const words = desk.setAside;
  return (
    <section>
      <h2>{words.title}</h2>
      <p className={styles.facts}>{words.text}</p>
      <ul className={styles.list}>
        {records.map((record) => (
          <li key={record.key} className={styles.item}>
            <div>
              <h3>{record.name ?? shared.unnamedBusiness}</h3>
              <p className={styles.facts}>
                {record.kind === 'newer-version' ? words.newer : words.unreadable}
              </p>
            </div>
            <Button look="quiet" onClick={() => onDownload(record.key)}>
              {words.download}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
