/** Deeper than any record of ours; what lies below is cut off so that printing cannot overflow. */
const MAX_DEPTH = 200;

const nameOf = (value: object) => Object.prototype.toString.call(value).slice(8, -1);

/** Any value that a database can hold, as plain data that JSON can carry. */
function plain(value: unknown, above: readonly object[]): unknown {
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (above.includes(value)) return '[a part of itself]';
  if (above.length >= MAX_DEPTH) return '[too deep]';
  const below = [...above, value];
  if (Array.isArray(value)) return value.map((each: unknown) => plain(each, below));
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? '[Invalid Date]' : value.toISOString();
  }
  if (value instanceof Map || value instanceof Set) {
    return { [nameOf(value)]: [...value].map((each: unknown) => plain(each, below)) };
  }
  if (value instanceof ArrayBuffer) return { [nameOf(value)]: [...new Uint8Array(value)] };
  if (ArrayBuffer.isView(value)) {
    const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
    return { [nameOf(value)]: [...bytes] };
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, each]: [string, unknown]) => [key, plain(each, below)]),
  );
}

/** Any value as readable text. Never throws, whatever a damaged database may hold. */
export function printRaw(value: unknown): string {
  return `${JSON.stringify(plain(value, []) ?? null, null, 2)}\n`;
}
