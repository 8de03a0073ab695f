import { OPEN_DAYS, meaningOf, type Rate } from '#domain/times-input.ts';
import { formatAmount, formatCount } from '#domain/numbers.ts';
import { readWithin } from '#domain/range-input.ts';
import { contacts } from '#messages/en/contacts.ts';
import { LOCALE } from '#messages/locale.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import styles from './contacts.module.css';

const words = contacts.rate;
const count = (value: number) => formatCount(value, LOCALE);
const amount = (value: number) => formatAmount(value, LOCALE);

/** The days on which the doors are open, as typed; shared by all cards of the list. */
export type OpenDays = { readonly typed: string; readonly onTyped: (typed: string) => void };

/** The number of days, or undefined while it cannot be read. */
export function daysIn(typed: string): number | undefined {
  const read = readWithin(typed, OPEN_DAYS);
  return read.kind === 'value' ? read.value : undefined;
}

export function OpenDaysField({ typed, onTyped }: OpenDays) {
  return (
    <TextField
      label={words.openDays}
      inputMode="numeric"
      value={typed}
      error={daysIn(typed) === undefined ? words.openDaysWrong : undefined}
      onChange={(event) => onTyped(event.target.value)}
    />
  );
}

type Offered = { readonly text: string; readonly times: number };

function Offer({ text, times, onTake }: Offered & { readonly onTake: (times: number) => void }) {
  return (
    <div className={styles.offer}>
      <p>{text}</p>
      <Button look="quiet" onClick={() => onTake(times)}>
        {words.take(amount(times))}
      </Button>
    </div>
  );
}

type Known = { readonly customers: number | undefined; readonly share: number | undefined };

/** Both readings of a rate in words, as far as they fit. */
function offersOf(rate: Rate, openDays: number, known: Known) {
  const meaning = meaningOf(rate, { ...known, openDays });
  const turns = words.turns[rate.per](count(meaning.turns));
  const { together, each, sharedBy } = meaning;
  const offers: Offered[] = [];
  if (together !== null && sharedBy !== null) {
    const total = count(meaning.total);
    const text = words.together(
      amount(rate.count),
      turns,
      total,
      count(sharedBy),
      amount(together),
    );
    offers.push({ text, times: together });
  }
  if (each !== null) {
    offers.push({ text: words.each(amount(rate.count), turns, amount(each)), times: each });
  }
  return offers;
}

/**
 * "220 a day" is how people count at the door; the list counts times a year of one customer. So
 * the card says what it comes to, read both ways, and the owner chooses.
 */
export function RateOffer({
  rate,
  known,
  until,
  openDays,
  onTake,
}: {
  readonly rate: Rate;
  readonly known: Known;
  /** What counts as long as nothing is chosen. */
  readonly until: string | undefined;
  readonly openDays: OpenDays;
  readonly onTake: (times: number) => void;
}) {
  const days = daysIn(openDays.typed);
  const offers = days === undefined ? [] : offersOf(rate, days, known);
  const isUnfit = days !== undefined && offers.length === 0 && known.customers !== undefined;
  return (
    <div className={styles.offers}>
      {rate.per === 'day' ? <OpenDaysField {...openDays} /> : null}
      {offers.map((offer) => (
        <Offer key={offer.text} {...offer} onTake={onTake} />
      ))}
      {known.customers === undefined ? <p>{words.needsCustomers}</p> : null}
      {isUnfit ? <p>{words.tooMany}</p> : null}
      {until === undefined ? null : <p className={styles.soft}>{until}</p>}
    </div>
  );
}
