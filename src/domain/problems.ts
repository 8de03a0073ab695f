import type * as z from 'zod/mini';

/** Why a file cannot be read. Codes only; their sentences stand in `messages`. */

export type ProblemKind =
  'not-json' | 'not-an-assessment' | 'newer-version' | 'too-large' | 'too-deep' | 'invalid';

/** What is wrong in one place. */
export type Fault =
  | { readonly code: 'missing' }
  | { readonly code: 'wrong-type'; readonly expected: ExpectedType }
  | { readonly code: 'not-whole' }
  | { readonly code: 'too-small'; readonly minimum: number }
  | { readonly code: 'too-big'; readonly maximum: number }
  | { readonly code: 'not-one-of'; readonly allowed: readonly (string | number)[] }
  | { readonly code: 'unknown-item' }
  | { readonly code: 'not-offered' };

export type ExpectedType = 'text' | 'number' | 'yes-or-no' | 'list' | 'object';

/** The path has dots between its keys and list positions: `plan.actions.0.text`. */
export type PlacedFault = Fault & { readonly path: string };

export type Problem = { readonly kind: ProblemKind; readonly at: readonly PlacedFault[] };
export type Refused = { readonly ok: false; readonly problem: Problem };

/** The path of an unknown key that was left out of a file which is otherwise fine. */
export type Warning = string;

export const refuse = (kind: ProblemKind, at: readonly PlacedFault[] = []): Refused => ({
  ok: false,
  problem: { kind, at },
});

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const joinPath = (path: string, key: string | number) =>
  path === '' ? String(key) : `${path}.${key}`;

const EXPECTED: Readonly<Record<string, ExpectedType>> = {
  string: 'text',
  number: 'number',
  boolean: 'yes-or-no',
  array: 'list',
};

function faultOf(issue: z.core.$ZodIssue): Fault {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'int'
        ? { code: 'not-whole' }
        : { code: 'wrong-type', expected: EXPECTED[issue.expected] ?? 'object' };
    case 'too_small':
      return { code: 'too-small', minimum: Number(issue.minimum) };
    case 'too_big':
      return { code: 'too-big', maximum: Number(issue.maximum) };
    case 'invalid_value':
      return {
        code: 'not-one-of',
        allowed: issue.values.filter(
          (each) => typeof each === 'string' || typeof each === 'number',
        ),
      };
    default:
      return { code: 'wrong-type', expected: 'object' };
  }
}

const isMissingAt = (value: unknown, path: readonly PropertyKey[]): boolean => {
  const found = path.reduce<unknown>((inside, key) => {
    if (Array.isArray(inside)) return inside[Number(key)] as unknown;
    return isRecord(inside) ? inside[String(key)] : undefined;
  }, value);
  return found === undefined;
};

/** The faults that a schema found in a value. */
export const faultsOf = (issues: readonly z.core.$ZodIssue[], value: unknown): PlacedFault[] =>
  issues.map((issue) => ({
    path: issue.path.map(String).join('.'),
    ...(isMissingAt(value, issue.path) ? { code: 'missing' } : faultOf(issue)),
  }));
