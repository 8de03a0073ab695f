import type { ContactTotals } from '#domain/contacts.ts';
import { formatAmount, formatCount } from '#domain/numbers.ts';
import { contacts } from '#messages/en/contacts.ts';
import { LOCALE } from '#messages/locale.ts';
import { sayDuration } from '#messages/say-duration.ts';
import { Button } from '#ui/button.tsx';
import { QuietStatus } from '#ui/quiet-status.tsx';
import styles from './contacts.module.css';

const words = contacts.totals;
const count = (value: number) => formatCount(value, LOCALE);

/** A year of all customers, or while their number is missing a year of one of them. */
function partsOf({ moments, hours, avgSeconds, ...one }: ContactTotals): readonly string[] {
  if (avgSeconds === null) return [];
  const each = words.each(sayDuration(Math.max(1, Math.round(avgSeconds))));
  return moments === null || hours === null
    ? [
        words.perCustomer(
          formatAmount(one.perCustomer, LOCALE),
          sayDuration(Math.round(one.secondsPerCustomer)),
        ),
        each,
      ]
    : [words.moments(count(moments)), words.hours(count(hours)), each];
}

/** The totals in one line that stays in sight; read out when the typing pauses. */
export function TotalsLine({
  totals,
  onFindings,
}: {
  readonly totals: ContactTotals;
  readonly onFindings: () => void;
}) {
  const [first, ...rest] = partsOf(totals);
  const text = first === undefined ? words.empty : [first, ...rest].join(' · ');
  return (
    <section className={styles.totals} aria-label={words.title}>
      <p className={styles.sum}>
        {first === undefined ? words.empty : <strong>{first}</strong>}
        {rest.map((part) => (
          <span key={part}> · {part}</span>
        ))}
      </p>
      <QuietStatus text={text} />
      {first === undefined ? null : (
        <span className={styles.toFindings}>
          <Button look="link" onClick={onFindings}>
            {words.toFindings}
          </Button>
        </span>
      )}
    </section>
  );
}
