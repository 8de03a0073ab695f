import { formatCount } from '#domain/numbers.ts';
import { type OwnerGap, type Team, type TeamMoment } from '#domain/team.ts';
import { MOMENT_NAMES } from '#messages/en/names.ts';
import { team as words } from '#messages/en/team.ts';
import { LOCALE } from '#messages/locale.ts';
import { TeamStatistics } from './team-statistics.tsx';
import styles from './rounds.module.css';

type Shown = Extract<Team, { readonly hidden: false }>;

/** A standard deviation of fewer people says nothing (instrument.md 6.1). */
const DEVIATION_FROM = 8;
const HINT_UP_TO = 5;
const points = (value: number) => formatCount(value, LOCALE);

function GapList({ title, gaps }: { readonly title: string; readonly gaps: readonly OwnerGap[] }) {
  if (gaps.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul className={styles.items}>
        {gaps.map(({ moment, gap }) => (
          <li key={moment}>{words.gaps.line(MOMENT_NAMES[moment], points(Math.abs(gap)))}</li>
        ))}
      </ul>
    </div>
  );
}

function Gaps({ team: { blindSpots, hiddenStrengths, hasGaps } }: { readonly team: Shown }) {
  const isClose = hasGaps && blindSpots.length + hiddenStrengths.length === 0;
  return (
    <section className={styles.section} aria-labelledby="gaps">
      <h2 id="gaps">{words.gaps.title}</h2>
      {hasGaps ? null : <p>{words.gaps.unknown}</p>}
      {isClose ? <p>{words.gaps.none}</p> : null}
      <div className={styles.columns}>
        <GapList title={words.gaps.blind} gaps={blindSpots} />
        <GapList title={words.gaps.strengths} gaps={hiddenStrengths} />
      </div>
    </section>
  );
}

/** From the lowest to the highest of 0–100 points, with the mean; its numbers stand in the row. */
function Range({ min, max, mean }: Readonly<Record<'min' | 'max' | 'mean', number>>) {
  return (
    <svg className={styles.move} viewBox="-4 0 108 12" aria-hidden="true">
      <line x1="0" x2="100" y1="6" y2="6" className={styles.axis} />
      <line x1={min} x2={max} y1="6" y2="6" className={styles.way} />
      <circle cx={mean} cy="6" r="3" className={styles.dot} />
    </svg>
  );
}

function MomentRow({
  row: { moment, all, byRole },
  withDeviation,
}: {
  readonly row: TeamMoment;
  readonly withDeviation: boolean;
}) {
  const isShown = !('hidden' in all);
  return (
    <tr>
      <th scope="row">{MOMENT_NAMES[moment]}</th>
      <td>{all.n}</td>
      <td>{isShown ? points(all.mean) : words.moments.hidden}</td>
      <td>{isShown ? words.moments.to(points(all.min), points(all.max)) : '–'}</td>
      {withDeviation ? <td>{isShown && all.n >= DEVIATION_FROM ? points(all.sd) : '–'}</td> : null}
      <td>{isShown ? words.agreement[all.word] : '–'}</td>
      {byRole.map(({ role, mean }) => (
        <td key={role}>{mean === null ? words.moments.hidden : points(mean)}</td>
      ))}
      <td className={styles.picture}>{isShown ? <Range {...all} /> : null}</td>
    </tr>
  );
}

/** The six moments by everybody, and where the owner stands apart. */
export function TeamMoments({ team }: { readonly team: Shown }) {
  const withDeviation = team.people >= DEVIATION_FROM;
  const heads = [
    words.moments.moment,
    words.moments.people,
    words.moments.mean,
    words.moments.range,
    ...(withDeviation ? [words.moments.deviation] : []),
    words.moments.agreement,
    ...team.roles.map((role) => words.moments.byRole(words.people.roles[role])),
    words.moments.picture,
  ];
  return (
    <>
      <Gaps team={team} />
      <section className={styles.section} aria-labelledby="moments">
        <h2 id="moments">{words.moments.title}</h2>
        {team.people <= HINT_UP_TO ? <p>{words.hint}</p> : null}
        <div className={styles.scroll}>
          <table className={styles.numbers}>
            <caption>{words.moments.caption}</caption>
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
              {team.moments.map((row) => (
                <MomentRow key={row.moment} row={row} withDeviation={withDeviation} />
              ))}
            </tbody>
          </table>
        </div>
        {team.roles.length === 0 ? <p className={styles.note}>{words.moments.noRoles}</p> : null}
        <TeamStatistics moments={team.moments} />
      </section>
    </>
  );
}
