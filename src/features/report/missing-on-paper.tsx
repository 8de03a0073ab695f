import type { ReportField } from '#domain/report.ts';
import { reportFieldName, reportPage } from '#messages/en/report.ts';
import type { Missing } from '#sheet/shape.ts';
import styles from './report.module.css';

const words = reportPage.missing;
/** Enough to recognise what was left out. */
const LOST_SHOWN = 120;

const excerpt = (lost: string) =>
  lost.length > LOST_SHOWN ? `${lost.slice(0, LOST_SHOWN)} …` : lost;

/** What could not be drawn as written, entry by entry; an entry that stands on two pages once. */
export function MissingOnPaper({ missing }: { readonly missing: readonly Missing<ReportField>[] }) {
  const lines = new Set(
    missing.map(({ field, reason, lost }) => words[reason](reportFieldName(field), excerpt(lost))),
  );
  if (lines.size === 0) return null;
  return (
    <section className={styles.missing} aria-labelledby="missing">
      <h2 id="missing">{words.title}</h2>
      <p>{words.lead}</p>
      <ul>
        {[...lines].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
