import { useId } from 'react';
import { tomorrow as words } from '#messages/en/tomorrow.ts';
import type { SaidTomorrow } from '#messages/say-tomorrow.ts';
import styles from './tomorrow.module.css';

/** The close of every result: one thing to do tomorrow, and one question to ten customers. */
export function Tomorrow({
  said,
  slip,
}: {
  readonly said: SaidTomorrow;
  /** Where the slip with the question is to be had. */
  readonly slip: string;
}) {
  const id = useId();
  return (
    <div className={styles.close}>
      <section aria-labelledby={`${id}-task`}>
        <h2 id={`${id}-task`}>{words.title}</h2>
        <p className={styles.main}>{said.task}</p>
        <p className={styles.note}>{said.note}</p>
      </section>
      <section aria-labelledby={`${id}-ask`}>
        <h2 id={`${id}-ask`}>{words.ask.title}</h2>
        <p className={styles.main}>“{said.question}”</p>
        <p className={styles.note}>{words.ask.lead}</p>
        <p>
          <a href={slip}>{words.ask.get}</a>
        </p>
      </section>
    </div>
  );
}
