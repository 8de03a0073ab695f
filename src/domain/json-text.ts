import { isRecord, refuse, type Refused } from './problems.ts';

/**
 * Text from outside becomes a value. Size and depth are checked before anything is parsed:
 * `JSON.parse` accepts a million levels, and everything that walks the result would fail on them.
 */

/** Bytes of UTF-8. A full assessment has about 20,000. */
export const MAX_BYTES = 1_000_000;
/** Levels of brackets. An assessment has five. */
export const MAX_DEPTH = 12;

const BYTE_ORDER_MARK = '\uFEFF';

/** The length in UTF-8, which no domain API counts without building the bytes. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    else bytes += code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

const isTooLarge = (text: string) =>
  text.length > MAX_BYTES || (3 * text.length > MAX_BYTES && bytesOf(text) > MAX_BYTES);

function isTextTooDeep(text: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (isInString) {
      if (character === '\\') at += 1;
      else if (character === '"') isInString = false;
    } else if (character === '"') isInString = true;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

/** The same limit for a value that was never text; it may even contain itself. */
export function isTooDeep(value: unknown, levels = MAX_DEPTH): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((each) => isTooDeep(each, levels - 1));
}

/** `null` and absent mean the same, so what is null is left out of objects (instrument.md 9). */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== null && each !== undefined)
      .map(([key, each]) => [key, withoutNulls(each)]),
  );
}

/** Reads JSON within the limits of size and depth. */
export function readJson(text: string): { readonly ok: true; readonly value: unknown } | Refused {
  if (isTooLarge(text)) return refuse('too-large');
  if (isTextTooDeep(text)) return refuse('too-deep');
  try {
    const value: unknown = JSON.parse(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);
    return { ok: true, value };
  } catch {
    return refuse('not-json');
  }
}
