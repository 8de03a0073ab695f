import type { Cycle } from '#domain/assessment.ts';
import { nextContactWindow, turnOf } from '#domain/cycle.ts';
import { numbersPage } from '#messages/en/numbers-page.ts';
import { nextContact } from '#messages/en/position.ts';
import { sayWindow } from '#messages/say-window.ts';
import { QuietStatus } from '#ui/quiet-status.tsx';
import { CyclePicture } from './cycle-picture.tsx';
import styles from './numbers.module.css';

const words = numbersPage.window;

function WindowTable({ rows }: { readonly rows: readonly { name: string; day: string }[] }) {
  return (
    <table className={styles.days}>
      <caption>{words.table.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.table.event}</th>
          <th scope="col">{words.table.day}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, day }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{day}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** When the next contact is due, in words, as a picture and as a table. */
export function WindowResult({
  cycle,
  today,
}: {
  readonly cycle: Cycle | undefined;
  readonly today: string;
}) {
  const said = sayWindow(cycle, today);
  const window = nextContactWindow(cycle);
  if (cycle === undefined || said === undefined || window === undefined) return null;
  return (
    <section className={styles.results} aria-labelledby="window">
      <h2 id="window">{words.title}</h2>
      <p className={styles.said}>{said.said}</p>
      {said.today === undefined ? null : <p>{said.today}</p>}
      <figure className={styles.figure}>
        <CyclePicture
          {...turnOf(cycle, window)}
          days={said.days}
          title={words.picture(nextContact.stages, said.days)}
        />
        <figcaption className={styles.soft}>{words.ours}</figcaption>
      </figure>
      <p>{said.lines.join(' ')}</p>
      <WindowTable rows={said.rows} />
      {said.judgement === undefined ? null : <p className={styles.soft}>{said.judgement}</p>}
      <QuietStatus text={said.said} />
    </section>
  );
}
