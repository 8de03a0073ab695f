import type { Assessment } from '#domain/assessment.ts';
import {
  contactsToUpgrade,
  type CountedContact,
  countedContacts,
  openContacts,
} from '#domain/contact-picks.ts';
import type { ContactRow, Inventory } from '#domain/contacts.ts';
import { formatCount, formatPercent } from '#domain/numbers.ts';
import { shownNames } from '#domain/shown-names.ts';
import { VERDICT_NAMES } from '#messages/en/names.ts';
import { results } from '#messages/en/results.ts';
import { CONTACT_NAMING } from '#messages/en/row-names.ts';
import { LOCALE } from '#messages/locale.ts';
import { sayContactTotals, sayMeanDuration, sayTimesEach } from '#messages/say-row-working.ts';
import { to } from '#ui/routes.ts';
import { dotsOf } from './contact-dots.ts';
import { ContactMap } from './contact-map.tsx';
import { NumbersTable } from './numbers-table.tsx';
import { ChartFigure, Topic } from './topic.tsx';
import { WorkedSentence } from './worked-sentence.tsx';
import { SameWorking, WorkingNumber } from './working-number.tsx';

const words = results.contacts;

const count = (value: number | null) =>
  value === null ? words.unknown : formatCount(Math.round(value), LOCALE);

function verdictText({ verdict, nearLine, easier }: ContactRow): string {
  const closeCall = nearLine ? ` (${words.closeCall})` : '';
  return `${VERDICT_NAMES[verdict]}${closeCall}${easier ? `, ${words.easier}` : ''}`;
}

function ContactTable({
  counted,
  names,
}: {
  readonly counted: readonly CountedContact[];
  readonly names: readonly string[];
}) {
  return (
    <NumbersTable
      caption={words.table}
      heads={[words.contact, words.moments, words.hours, words.worth, words.couldBe, words.verdict]}
      rows={counted.map(({ index, scored: row }) => {
        const input = (head: string, value: string) => ({
          id: { kind: 'contact', place: index } as const,
          name: results.moments.aspect(names[index] ?? '', head),
          value,
        });
        return {
          key: `${index}`,
          name: words.numbered(index + 1, names[index] ?? ''),
          cells: [
            <WorkingNumber key="moments" {...input(words.moments, count(row.moments))} />,
            <SameWorking key="hours" {...input(words.hours, count(row.hours))} />,
            <SameWorking key="worth" {...input(words.worth, `${row.value}`)} />,
            <SameWorking key="become" {...input(words.couldBe, `${row.potential}`)} />,
            verdictText(row),
          ],
        };
      })}
    />
  );
}

/** The whole list in numbers, each of which opens how it was added up. */
function TotalsLine({ totals }: Pick<Inventory, 'totals'>) {
  const { moments, hours, avgSeconds, perCustomer, lowValueShare, hoursToFree } = totals;
  if (avgSeconds === null || lowValueShare === null) return null;
  const low = formatPercent(lowValueShare * 100, LOCALE);
  const each = sayMeanDuration(avgSeconds);
  const free = hoursToFree === null || hoursToFree < 1 ? undefined : count(hoursToFree);
  const sentences = [
    sayContactTotals(totals),
    words.low(low),
    ...(free === undefined ? [] : [words.toFree(free)]),
  ];
  const named = (head: string, value: string) => ({
    name: results.moments.aspect(words.title, head),
    value,
  });
  const values = [
    ...(moments === null
      ? [named(words.moments, sayTimesEach(perCustomer))]
      : [named(words.moments, count(moments)), named(words.hours, count(hours))]),
    named(words.each, each),
    named(words.lowShare, low),
    ...(free === undefined ? [] : [named(words.freed, free)]),
  ];
  return (
    <p>
      <WorkedSentence id={{ kind: 'contacts' }} text={sentences.join(' ')} values={values} />
    </p>
  );
}

const summaryOf = ({ totals }: Inventory): string =>
  totals.moments === null
    ? words.perCustomer(sayTimesEach(totals.perCustomer))
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
  const { id, momentsOfTruth } = assessment;
  const interactions = momentsOfTruth?.interactions ?? [];
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
  const counted = countedContacts(interactions, contacts);
  const names = shownNames(interactions, CONTACT_NAMING);
  const picked = contactsToUpgrade(counted).map(({ index }) => names[index] ?? '');
  const open = openContacts(interactions).map(({ index }) => names[index] ?? '');
  const dots = dotsOf(
    rows,
    counted.map(({ index }) => index + 1),
  );
  const gain = picked.length === 0 ? words.noUpgrade : words.upgrade(picked.join(', '));
  const isHeaped = dots.some(({ label }) => label === 'below');
  return (
    <Topic name={words.title} said={summaryOf(contacts)}>
      <TotalsLine totals={totals} />
      <ChartFigure sentence={isHeaped ? `${gain} ${words.heaped}` : gain}>
        <ContactMap dots={dots} title={words.mapTitle} />
      </ChartFigure>
      <ContactTable
        counted={counted}
        // Every line has its number already.
        names={shownNames(interactions, { ...CONTACT_NAMING, repeated: (name) => name })}
      />
      {open.length === 0 ? null : <p>{words.leftOut(open.join(', '))}</p>}
      <p>
        <a href={to.contacts(id)}>{words.change}</a>
      </p>
    </Topic>
  );
}
