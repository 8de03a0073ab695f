import fc from 'fast-check';
import type { EconomicsDraft } from '#domain/economics-inputs.ts';
import { ECONOMICS_FIELDS, LEAVING_REASONS } from '#domain/economics-inputs.ts';
import { economics } from './arbitraries.ts';

/** Numbers of a year to work with: a worked one, and any that a file may hold. */

/** instrument.md 4.4. */
export const WORKED = {
  customersStart: 1800,
  lost: 540,
  gained: 610,
  revenuePerCustomer: 240,
  marginPct: 38,
  costToServe: 6,
  discountPct: 10,
  acquisitionSpend: 12_200,
  retentionSpend: 1890,
  annualProfit: 52_000,
  planCost: 3000,
  acceptableChurnPct: 25,
  reasons: { price: 12, 'heard-nothing': 30, unknown: 6 },
} as const satisfies EconomicsDraft;

const odd = fc.oneof(
  fc.double(),
  fc.constantFrom(0, -0, 1e308, -1e308, 5e-324, 1e15, -100, 100, null, true),
  fc.string({ maxLength: 8 }),
);

/** Anything at all in any field, mixed with numbers that can be used. */
export const anyEconomics: fc.Arbitrary<EconomicsDraft> = fc.oneof(
  economics,
  fc
    .tuple(
      economics,
      fc.dictionary(fc.constantFrom(...ECONOMICS_FIELDS), odd, { maxKeys: 4 }),
      fc.dictionary(fc.constantFrom(...LEAVING_REASONS), odd, { maxKeys: 3 }),
    )
    .map(([usable, faulty, reasons]) => ({ ...usable, ...faulty, reasons })),
  fc
    .tuple(economics, fc.dictionary(fc.constantFrom(...ECONOMICS_FIELDS), odd, { maxKeys: 3 }))
    .map(([usable, faulty]) => ({ ...usable, customersStart: 1, lost: 1, ...faulty })),
);
