/**
 * The numbers of the last twelve months as typed, and what is usable of them (instrument.md 4.3).
 * Nothing here makes a file unreadable: a faulty field is named and treated as missing.
 */

export const LEAVING_REASONS = [
  'no-longer-needed',
  'price',
  'product-or-fault',
  'rival-offer',
  'heard-nothing',
  'unknown',
] as const;
export type LeavingReason = (typeof LEAVING_REASONS)[number];

/** In the order in which faults are listed; the sample stands before what it replaces. */
export const ECONOMICS_FIELDS = [
  'customersStart',
  'sampleAsked',
  'sampleGone',
  'lost',
  'gained',
  'revenuePerCustomer',
  'marginPct',
  'costToServe',
  'acquisitionSpend',
  'retentionSpend',
  'discountPct',
  'annualProfit',
  'acceptableChurnPct',
  'planCost',
  'reasons',
] as const;
export type EconomicsField = (typeof ECONOMICS_FIELDS)[number];
export type EconomicsNumber = Exclude<EconomicsField, 'reasons'>;

/** Each field as typed, anything at all. */
export type EconomicsDraft = Readonly<Partial<Record<EconomicsField, unknown>>>;

export type EconomicsFault = EconomicsField | 'lost>customersStart';

export type ReasonCount = { readonly id: LeavingReason; readonly count: number };

/** What the formulas may rely on; money per year in the business's own currency. */
export type EconomicsInputs = {
  readonly customersStart: number;
  /** A fraction when it is estimated from a sample. */
  readonly lost: number;
  /** Of how many customers we know what became of them, and how many of those are gone. */
  readonly known: { readonly asked: number; readonly gone: number; readonly sampled: boolean };
  readonly gained?: number;
  readonly revenuePerCustomer?: number;
  readonly marginPct?: number;
  readonly costToServe: number;
  readonly acquisitionSpend?: number;
  readonly retentionSpend?: number;
  /** Percent a year; missing only when what was typed is faulty. */
  readonly discountPct?: number;
  readonly annualProfit?: number;
  readonly acceptableChurnPct?: number;
  readonly planCost?: number;
  /** Missing when no reasons were counted. */
  readonly reasons?: readonly ReasonCount[];
};

type Range = { readonly min: number; readonly max: number; readonly whole?: boolean };

const MAX_CUSTOMERS = 100_000_000;
const MAX_SAMPLE = 1_000_000;
const ANY = Number.MAX_VALUE;
const DEFAULT_DISCOUNT_PCT = 10;

const RANGES: Readonly<Record<EconomicsNumber, Range>> = {
  customersStart: { min: 1, max: MAX_CUSTOMERS, whole: true },
  sampleAsked: { min: 1, max: MAX_SAMPLE, whole: true },
  sampleGone: { min: 0, max: MAX_SAMPLE, whole: true },
  lost: { min: 0, max: ANY, whole: true },
  gained: { min: 0, max: ANY, whole: true },
  revenuePerCustomer: { min: 0, max: 1e9 },
  marginPct: { min: -100, max: 100 },
  costToServe: { min: 0, max: ANY },
  acquisitionSpend: { min: 0, max: ANY },
  retentionSpend: { min: 0, max: ANY },
  discountPct: { min: 0, max: 50 },
  annualProfit: { min: -ANY, max: ANY },
  acceptableChurnPct: { min: 0, max: 100 },
  planCost: { min: 0, max: ANY },
};

const isGiven = (value: unknown) => value !== undefined && value !== null;

const isWithin = (value: unknown, { min, max, whole = false }: Range): value is number =>
  typeof value === 'number' && value >= min && value <= max && (!whole || Number.isInteger(value));

/** The usable value of a number field, undefined when it is missing or faulty. */
const numberIn = (draft: EconomicsDraft, field: EconomicsNumber): number | undefined => {
  const value = draft[field];
  return isWithin(value, RANGES[field]) ? value : undefined;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const COUNT: Range = { min: 0, max: ANY, whole: true };

/** True for a number that this field may hold; how it goes with the other fields is not looked at. */
export const fitsEconomics = (field: EconomicsNumber, value: number): boolean =>
  isWithin(value, RANGES[field]);

/** True for a number of people who gave a reason. */
export const fitsReason = (count: number): boolean => isWithin(count, COUNT);

/** The counted reasons, or undefined when one of them is no count. */
function readReasons(reasons: unknown): readonly ReasonCount[] | undefined {
  if (!isRecord(reasons)) return undefined;
  const given = LEAVING_REASONS.filter((id) => isGiven(reasons[id]));
  const counts = given.flatMap((id) => {
    const count = reasons[id];
    return isWithin(count, COUNT) ? [{ id, count }] : [];
  });
  return counts.length === given.length ? counts : undefined;
}

const isFaulty = (draft: EconomicsDraft, field: EconomicsField) =>
  isGiven(draft[field]) &&
  (field === 'reasons'
    ? readReasons(draft.reasons) === undefined
    : numberIn(draft, field) === undefined);

type Loss = Pick<EconomicsInputs, 'lost' | 'known'>;

/** How many were lost: counted, or estimated from a sample when there is no count. */
function readLoss(draft: EconomicsDraft, customersStart: number): Loss | undefined {
  if (isGiven(draft.lost)) {
    const lost = numberIn(draft, 'lost');
    return lost === undefined
      ? undefined
      : { lost, known: { asked: customersStart, gone: lost, sampled: false } };
  }
  const asked = numberIn(draft, 'sampleAsked');
  const gone = numberIn(draft, 'sampleGone');
  if (asked === undefined || gone === undefined || gone > asked) return undefined;
  return { lost: (customersStart * gone) / asked, known: { asked, gone, sampled: true } };
}

export type ReadEconomics = {
  readonly inputs: EconomicsInputs | undefined;
  readonly errors: readonly EconomicsFault[];
};

/** Reads the fields; without `inputs` a required field is missing or faulty. */
export function readEconomics(draft: EconomicsDraft): ReadEconomics {
  const customersStart = numberIn(draft, 'customersStart');
  const loss = readLoss(draft, customersStart ?? 0);
  const isMissing = (field: EconomicsField) =>
    (field === 'customersStart' && customersStart === undefined) ||
    (field === 'lost' && loss === undefined);
  const isIgnored = (field: EconomicsField) =>
    (field === 'sampleAsked' || field === 'sampleGone') && isGiven(draft.lost);
  const faulty: readonly EconomicsFault[] = ECONOMICS_FIELDS.filter(
    (field) => isMissing(field) || (!isIgnored(field) && isFaulty(draft, field)),
  );
  const lostTooMany = customersStart !== undefined && (loss?.lost ?? 0) > customersStart;
  const errors: readonly EconomicsFault[] = lostTooMany
    ? [...faulty, 'lost>customersStart']
    : faulty;
  if (customersStart === undefined || loss === undefined || lostTooMany) {
    return { inputs: undefined, errors };
  }
  const inputs: EconomicsInputs = {
    customersStart,
    ...loss,
    gained: numberIn(draft, 'gained'),
    revenuePerCustomer: numberIn(draft, 'revenuePerCustomer'),
    marginPct: numberIn(draft, 'marginPct'),
    costToServe: numberIn(draft, 'costToServe') ?? 0,
    acquisitionSpend: numberIn(draft, 'acquisitionSpend'),
    retentionSpend: numberIn(draft, 'retentionSpend'),
    discountPct: isGiven(draft.discountPct) ? numberIn(draft, 'discountPct') : DEFAULT_DISCOUNT_PCT,
    annualProfit: numberIn(draft, 'annualProfit'),
    acceptableChurnPct: numberIn(draft, 'acceptableChurnPct'),
    planCost: numberIn(draft, 'planCost'),
    reasons: isGiven(draft.reasons) ? readReasons(draft.reasons) : undefined,
  };
  return { inputs, errors };
}
