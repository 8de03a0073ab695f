import type { ChartField } from '#domain/wall-chart.ts';
import { chart, fieldName } from '#messages/en/chart.ts';
import type { Missing } from '#sheet/shape.ts';
import styles from './chart.module.css';

const words = chart.missing;
/** Enough to recognise what was left out. */
const LOST_SHOWN = 120;

const excerpt = (lost: string) =>
  lost.length > LOST_SHOWN ? `${lost.slice(0, LOST_SHOWN)} …` : lost;

/** What could not be drawn or did not fit, entry by entry. Nothing is left out silently. */
export function MissingOnPaper({ missing }: { readonly missing: readonly Missing<ChartField>[] }) {
  if (missing.length === 0) return null;
  return (
    <section className={styles.missing} aria-labelledby="missing">
      <h2 id="missing">{words.title}</h2>
      <p>{words.lead}</p>
      <ul>
        {missing.map(({ field, reason, lost }) => (
          <li key={`${field} ${reason} ${lost}`}>
            {words[reason](fieldName(field), excerpt(lost))}
          </li>
        ))}
      </ul>
    </section>
  );
}
