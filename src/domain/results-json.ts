import { withoutMinusZero } from './numbers.ts';

/** Results as JSON, for programs (contract.md). */

const JSON_DECIMALS = 6;

/** Every number anywhere in the value, rounded to six decimals (contract.md, results JSON). */
export function roundForJson(value: unknown): unknown {
  if (typeof value === 'number') return withoutMinusZero(Number(value.toFixed(JSON_DECIMALS)));
  if (Array.isArray(value)) return value.map(roundForJson);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, roundForJson(each)]));
}

/** One line of JSON, numbers rounded to six decimals. */
export const toJsonLine = (results: object): string => JSON.stringify(roundForJson(results));
