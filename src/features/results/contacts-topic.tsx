import type { Assessment } from '#domain/assessment.ts';
import type { ContactRow, Inventory } from '#domain/contacts.ts';
import { formatCount, formatPercent } from '#domain/numbers.ts';
import { VERDICT_NAMES } from '#messages/en/names.ts';
import { results } from '#messages/en/results.ts';
import { LOCALE } from '#messages/locale.ts';
import { to } from '#ui/routes.ts';
import { ContactMap } from './contact-map.tsx';
import { ChartFigure, Topic } from './topic.tsx';
import styles from './results.module.css';

const words = results.contacts;

const count = (value: number | null) =>
  value === null ? words.unknown : formatCount(Math.round(value), LOCALE);

function ContactTable({ rows }: { readonly rows: readonly ContactRow[] }) {
  return (
    <div className={styles.scroll}>
      <table className={styles.numbers}>
        <caption>{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.contact}</th>
            <th scope="col">{words.moments}</th>
            <th scope="col">{words.hours}</th>
            <th scope="col">{words.worth}</th>
            <th scope="col">{words.couldBe}</th>
            <th scope="col">{words.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // Two contacts may share a name, so the place in the list is part of the key.
            <tr key={`${index} ${row.name}`}>
              <td>{index + 1}</td>
              <th scope="row">{row.name}</th>
              <td>{count(row.moments)}</td>
              <td>{count(row.hours)}</td>
              <td>{row.value}</td>
              <td>{row.potential}</td>
              <td>
                {VERDICT_NAMES[row.verdict]}
                {row.nearLine ? ` (${words.closeCall})` : ''}
                {row.easier ? `, ${words.easier}` : ''}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const summaryOf = ({ totals }: Inventory): string =>
  totals.moments === null
    ? words.perCustomer(count(totals.perCustomer))
    : words.summary(
        count(totals.moments),
        formatPercent((totals.lowValueShare ?? 0) * 100, LOCALE),
      );

/** All contacts on a map of value and potential, with the verdict in words. */
export function ContactsTopic({
  assessment,
  contacts,
}: {
  readonly assessment: Assessment;
  readonly contacts: Inventory;
}) {
  const { id } = assessment;
  const { rows, totals } = contacts;
  if (rows.length === 0) {
    return (
      <Topic name={words.title} said={words.open}>
        <p>
          <a href={to.contacts(id)}>{words.start}</a>
        </p>
      </Topic>
    );
  }
  return (
    <Topic name={words.title} said={summaryOf(contacts)}>
      <ChartFigure
        sentence={
          totals.upgradeFirst.length === 0
            ? words.noUpgrade
            : words.upgrade(totals.upgradeFirst.join(', '))
        }
      >
        <ContactMap rows={rows} title={words.mapTitle} />
      </ChartFigure>
      <ContactTable rows={rows} />
      {totals.hoursToFree === null || totals.hoursToFree < 1 ? null : (
        <p>{words.toFree(count(totals.hoursToFree))}</p>
      )}
      {contacts.errors.length === 0 ? null : (
        <p>{words.leftOut(contacts.errors.map(({ name }) => name).join(', '))}</p>
      )}
      <p>
        <a href={to.contacts(id)}>{words.change}</a>
      </p>
    </Topic>
  );
}
