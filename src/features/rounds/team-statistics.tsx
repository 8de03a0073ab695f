import { formatCount, formatShare } from '#domain/numbers.ts';
import type { TeamMoment } from '#domain/team.ts';
import { MOMENT_NAMES } from '#messages/en/names.ts';
import { team } from '#messages/en/team.ts';
import { LOCALE } from '#messages/locale.ts';
import styles from './rounds.module.css';

const words = team.statistics;
const share = (value: number) => formatShare(value, LOCALE);

/** The figures behind the words on agreement, folded away for whoever checks them. */
export function TeamStatistics({ moments }: { readonly moments: readonly TeamMoment[] }) {
  const heads = [team.moments.moment, team.moments.people, words.rwg, words.rwgJ];
  return (
    <details className={styles.topic}>
      <summary>{words.title}</summary>
      <div className={styles.scroll}>
        <table className={styles.numbers}>
          <caption>{words.caption}</caption>
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
            {moments.map(({ moment, all }) => (
              <tr key={moment}>
                <th scope="row">{MOMENT_NAMES[moment]}</th>
                <td>{formatCount(all.n, LOCALE)}</td>
                <td>{'hidden' in all ? team.moments.hidden : share(all.rwg)}</td>
                <td>{'hidden' in all ? '–' : share(all.rwgJ)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.note}>{words.reading}</p>
    </details>
  );
}
