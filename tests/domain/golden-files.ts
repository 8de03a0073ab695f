import { readdirSync, readFileSync } from 'node:fs';

/** The worked answers and their complete results. */
const folder = `${import.meta.dirname}/../fixtures/golden/`;

export const goldenFile = (name: string) => `${folder}${name}.in.json`;
export const goldenText = (name: string) => readFileSync(goldenFile(name), 'utf8');
export const goldenResults = (name: string): unknown =>
  JSON.parse(readFileSync(`${folder}${name}.out.json`, 'utf8'));

const randomNames = readdirSync(`${folder}random`)
  .filter((file) => file.endsWith('.in.json'))
  .map((file) => `random/${file.replace('.in.json', '')}`);

/** Assessments; the group and the change case are of another kind. */
export const ASSESSMENT_CASES: readonly string[] = ['ex1', 'ex2', 'edge-na', ...randomNames];

const ABSOLUTE = 1e-6;
const RELATIVE = 1e-9;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Where two results differ by more than the tolerance of instrument.md; empty when nowhere. */
export function differences(actual: unknown, expected: unknown, path = ''): readonly string[] {
  if (typeof actual === 'number' && typeof expected === 'number') {
    const tolerance = Math.max(ABSOLUTE, RELATIVE * Math.abs(expected));
    return Math.abs(actual - expected) <= tolerance ? [] : [`${path}: ${actual}, not ${expected}`];
  }
  if (isObject(actual) && isObject(expected)) {
    const keys = new Set([...Object.keys(actual), ...Object.keys(expected)]);
    return [...keys].flatMap((key) => differences(actual[key], expected[key], `${path}.${key}`));
  }
  return Object.is(actual, expected)
    ? []
    : [`${path}: ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`];
}
