import type { Assessment } from '#domain/assessment.ts';
import type { ContactRow, Inventory } from '#domain/contacts.ts';
import { formatCount, formatPercent } from '#domain/numbers.ts';
import { VERDICT_NAMES } from '#messages/en/names.ts';
import { results } from '#messages/en/results.ts';
import { LOCALE } from '#messages/locale.ts';
import { to } from '#ui/routes.ts';
import { dotsOf } from './contact-dots.ts';
import { ContactMap } from './contact-map.tsx';
import { NumbersTable } from './numbers-table.tsx';
import { ChartFigure, Topic } from './topic.tsx';

const words = results.contacts;

const count = (value: number | null) =>
  value === null ? words.unknown : formatCount(Math.round(value), LOCALE);

function verdictText({ verdict, nearLine, easier }: ContactRow): string {
  const closeCall = nearLine ? ` (${words.closeCall})` : '';
  return `${VERDICT_NAMES[verdict]}${closeCall}${easier ? `, ${words.easier}` : ''}`;
}

function ContactTable({ rows }: { readonly rows: readonly ContactRow[] }) {
  return (
    <NumbersTable
      caption={words.table}
      heads={[words.contact, words.moments, words.hours, words.worth, words.couldBe, words.verdict]}
      rows={rows.map((row, index) => ({
        // Two contacts may share a name, so the place in the list is part of the key.
        key: `${index} ${row.name}`,
        name: words.numbered(index + 1, row.name),
        cells: [count(row.moments), count(row.hours), row.value, row.potential, verdictText(row)],
      }))}
    />
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
  const dots = dotsOf(rows);
  const gain =
    totals.upgradeFirst.length === 0
      ? words.noUpgrade
      : words.upgrade(totals.upgradeFirst.join(', '));
  const isHeaped = dots.some(({ label }) => label === 'below');
  return (
    <Topic name={words.title} said={summaryOf(contacts)}>
      <ChartFigure sentence={isHeaped ? `${gain} ${words.heaped}` : gain}>
        <ContactMap dots={dots} title={words.mapTitle} />
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
