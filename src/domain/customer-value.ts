import { type Amount, product, ratio } from './arithmetic.ts';

/**
 * What keeping a customer is worth as a multiple of the yearly margin: r ÷ (1 + d − r), with the
 * first margin a year from now, a flat margin, flat retention and no end (Gupta & Lehmann;
 * instrument.md 4.4). Retention and discount are shares 0–1; null when both would last for ever.
 */
export const valueMultiple = (retention: number, discount: Amount): number | null =>
  typeof discount === 'number' ? ratio(retention, 1 + discount - retention) : null;

/** The value of a customer with this yearly margin. */
export const customerValue = (margin: Amount, retention: number, discount: Amount) =>
  product(margin, valueMultiple(retention, discount));
