import type { Assessment } from '#domain/assessment.ts';
import { openReview } from '#domain/open-review.ts';
import type { EconomicsErrors, EconomicsResults } from '#domain/economics.ts';
import { formatMoney } from '#domain/money-format.ts';
import { formatCount, formatPercent } from '#domain/numbers.ts';
import { WEEKS } from '#domain/plan.ts';
import { GROWTH_ITEMS } from '#domain/questionnaires/growth-positioning.ts';
import { GRID_ITEMS } from '#domain/questionnaires/moments-of-truth.ts';
import { type Results, scoreRound } from '#domain/results.ts';
import type { Band } from '#domain/scoring.ts';
import { weeksKept } from '#domain/wall-weeks.ts';
import { compare } from '#messages/en/compare.ts';
import { BAND_NAMES, POSITION_NAMES } from '#messages/en/names.ts';
import { LOCALE } from '#messages/locale.ts';
import styles from './rounds.module.css';

const words = compare.side;
const count = (value: number) => formatCount(value, LOCALE);
const percent = (value: number) => formatPercent(value, LOCALE);

/** A figure in words; undefined when this round does not know it. */
type Figure = string | undefined;

const say = <T,>(value: T | null | undefined, text: (value: T) => string): Figure =>
  value === null || value === undefined ? undefined : text(value);

const indexText = (index: { score: number | null; band: Band | null } | undefined): Figure =>
  index === undefined || index.score === null || index.band === null
    ? undefined
    : words.points(count(index.score), BAND_NAMES[index.band]);

const tooEarly = (round: Assessment, items: readonly string[]): Figure =>
  say(openReview(round, items), ({ answered, of }) => words.tooEarly(count(answered), count(of)));

function contactFigures({ momentsOfTruth }: Results): readonly (readonly [string, Figure])[] {
  const inventory = momentsOfTruth?.interactions;
  const totals = inventory?.rows.length === 0 ? undefined : inventory?.totals;
  return [
    [words.contacts, say(totals?.moments, count)],
    [words.hours, say(totals?.hours, count)],
    [words.seconds, say(totals?.avgSeconds, count)],
    [words.lowValue, say(totals?.lowValueShare, (share) => percent(100 * share))],
  ];
}

function moneyFigures(
  economics: EconomicsResults | EconomicsErrors | null | undefined,
  currency: string | undefined,
): readonly (readonly [string, Figure])[] {
  const known =
    economics !== null && economics !== undefined && 'churnPct' in economics
      ? economics
      : undefined;
  const money = (value: number) => formatMoney(value, LOCALE, currency);
  return [
    [words.lost, say(known?.churnPct, percent)],
    [words.worth, say(known?.clv, money)],
    [words.leak, say(known?.leakYear, money)],
  ];
}

function figuresOf(round: Assessment): readonly (readonly [string, Figure])[] {
  const results = scoreRound(round);
  const { momentsOfTruth, growthPositioning } = results;
  const promises = momentsOfTruth?.promises;
  const interval = promises?.keptInterval;
  const growthTooEarly = tooEarly(round, GROWTH_ITEMS);
  return [
    [words.moments, tooEarly(round, GRID_ITEMS) ?? indexText(momentsOfTruth?.index)],
    [words.growth, growthTooEarly ?? indexText(growthPositioning?.index)],
    [
      words.position,
      growthTooEarly ?? say(growthPositioning?.position.name, (name) => POSITION_NAMES[name]),
    ],
    ...contactFigures(results),
    [
      words.kept,
      say(promises?.keptPct, (kept) =>
        interval === null || interval === undefined
          ? percent(kept)
          : words.keptOf(percent(kept), percent(interval[0]), percent(interval[1])),
      ),
    ],
    [words.weeks, say(weeksKept(round), (kept) => words.weeksOf(kept, WEEKS))],
    ...moneyFigures(growthPositioning?.economics, round.business?.currency),
  ];
}

/** Contacts, promises and money of both rounds; what neither of them knows is left out. */
export function SideBySide({ then, now }: { readonly then: Assessment; readonly now: Assessment }) {
  const after = new Map(figuresOf(now));
  const rows = figuresOf(then)
    .map(([name, before]) => ({ name, before, after: after.get(name) }))
    .filter((row) => row.before !== undefined || row.after !== undefined);
  if (rows.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="side">
      <h2 id="side">{words.title}</h2>
      <div className={styles.scroll}>
        <table className={styles.numbers}>
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              {[words.figure, compare.then, compare.now].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.name}>
                <th scope="row">{row.name}</th>
                <td>{row.before ?? words.unknown}</td>
                <td>{row.after ?? words.unknown}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
