import type * as z from 'zod/mini';
import {
  faultsOf,
  isRecord,
  joinPath,
  type PlacedFault,
  refuse,
  type Refused,
  type Warning,
} from './problems.ts';

/** Keys that stand in the input and are not kept; places that were kept whole are not searched. */
function droppedKeys(input: unknown, kept: unknown, path = ''): Warning[] {
  if (input === kept) return [];
  if (Array.isArray(input) && Array.isArray(kept)) {
    return input.flatMap((each, at) => droppedKeys(each, kept[at], joinPath(path, at)));
  }
  if (!isRecord(input) || !isRecord(kept)) return [];
  return Object.keys(input).flatMap((key) => {
    const at = joinPath(path, key);
    return Object.hasOwn(kept, key) ? droppedKeys(input[key], kept[key], at) : [at];
  });
}

/**
 * Checks a value against its schema and against what a schema does not see, and lists all faults
 * of both. Unknown keys are left out and named.
 */
export function checkValue<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
  findMore: (value: unknown) => readonly PlacedFault[],
):
  | { readonly ok: true; readonly data: z.output<Schema>; readonly warnings: readonly Warning[] }
  | Refused {
  const parsed = schema.safeParse(value);
  const faults = [
    ...(parsed.success ? [] : faultsOf(parsed.error.issues, value)),
    ...findMore(value),
  ];
  if (!parsed.success || faults.length > 0) return refuse('invalid', faults);
  return { ok: true, data: parsed.data, warnings: droppedKeys(value, parsed.data) };
}
