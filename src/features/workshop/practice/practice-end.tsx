import { rehearsal } from '#messages/en/rehearsal.ts';
import { ButtonLink } from '#ui/button.tsx';
import { to } from '#ui/routes.ts';
import styles from '../console.module.css';

const words = rehearsal.noResult;

/** At the close, in place of the result: made-up answers must not become one. */
export function PracticeEnd() {
  return (
    <div className={styles.form}>
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <div className={styles.tools}>
        <ButtonLink href={to.workshops()}>{words.real}</ButtonLink>
      </div>
    </div>
  );
}
