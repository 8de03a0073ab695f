import { CALL_CARDS, type CallCard } from '#messages/en/call-cards.ts';
import { plan } from '#messages/en/plan.ts';
import styles from './plan.module.css';

const words = plan.calls;

function Points({ title, points }: { readonly title: string; readonly points: readonly string[] }) {
  return (
    <div>
      <h4>{title}</h4>
      <ul className={styles.points}>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  );
}

function Call({ call }: { readonly call: CallCard }) {
  return (
    <details className={styles.card}>
      <summary>
        <h3>{call.title}</h3>
        <span className={styles.promise}>{call.purpose}</span>
      </summary>
      <div className={styles.call}>
        <Points title={words.before} points={call.before} />
        <Points title={words.after} points={call.after} />
        <div>
          <h4>{words.seat}</h4>
          <p>{call.seat}</p>
        </div>
      </div>
    </details>
  );
}

/** What to settle before a call with two of you, and what to ask after it. */
export function CallCards() {
  return (
    <section className={styles.section} aria-labelledby="calls">
      <h2 id="calls">{words.title}</h2>
      <p className={styles.lead}>{words.lead}</p>
      <div>
        {CALL_CARDS.map((call) => (
          <Call key={call.id} call={call} />
        ))}
      </div>
      <p className={styles.lead}>{words.toPrint}</p>
    </section>
  );
}
