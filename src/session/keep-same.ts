import { isRecord } from '#domain/problems.ts';

const filled = (value: Readonly<Record<string, unknown>>) =>
  Object.entries(value).filter(([, each]) => each !== undefined);

function sameItems(before: readonly unknown[], next: readonly unknown[]): boolean {
  return before.length === next.length && before.every((each, i) => isSame(each, next[i]));
}

/** Equal as saved data: a field that is `undefined` and one that is absent are the same. */
export function isSame(before: unknown, next: unknown): boolean {
  if (Object.is(before, next)) return true;
  if (Array.isArray(before) && Array.isArray(next)) return sameItems(before, next);
  if (!isRecord(before) || !isRecord(next)) return false;
  const fields = filled(before);
  return (
    fields.length === filled(next).length &&
    fields.every(([key, each]) => Object.hasOwn(next, key) && isSame(each, next[key]))
  );
}

/**
 * `next`, but with every top part and part of a part that has not changed taken from `before`, so
 * that only the screens whose answers have changed are drawn again after a read.
 */
export function keepSame<T extends object>(before: T | undefined, next: T, depth = 3): T {
  if (before === undefined) return next;
  if (isSame(before, next)) return before;
  if (depth === 0 || !isRecord(before) || !isRecord(next)) return next;
  const parts: Record<string, unknown> = { ...next };
  for (const [key, value] of Object.entries(next)) {
    const old = before[key];
    if (isRecord(value)) parts[key] = isRecord(old) ? keepSame(old, value, depth - 1) : value;
    else if (isSame(old, value)) parts[key] = old;
  }
  return { ...next, ...parts };
}
