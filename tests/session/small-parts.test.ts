// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openChannel, type Announcement } from '#session/channel.ts';
import { isSame, keepSame } from '#session/keep-same.ts';
import { newId } from '#session/new-id.ts';
import { printRaw } from '#session/print-raw.ts';

describe('keeping parts that are equal', () => {
  const data = fc.object({ maxDepth: 4, withBigInt: false });

  test('the result is always equal to what was read', () => {
    fc.assert(
      fc.property(data, data, (before, next) => {
        expect(keepSame(before, next)).toEqual(next);
      }),
    );
  });

  test('a copy is the same, and is replaced by what was there', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const before = { value };
        const copy = structuredClone(before);
        expect(isSame(before, copy)).toBe(true);
        expect(keepSame(before, copy)).toBe(before);
      }),
    );
  });

  test('only the parts on the way to a difference are new', () => {
    const before = { a: { b: { c: 1 }, d: [1] }, e: { f: 1 } };
    const next = { a: { b: { c: 2 }, d: [1] }, e: { f: 1 } };
    const kept = keepSame(before, next);
    expect(kept.a.d).toBe(before.a.d);
    expect(kept.e).toBe(before.e);
    expect(kept.a.b).not.toBe(before.a.b);
  });

  test('a missing field and an undefined one are the same; null, zero and nothing are not', () => {
    expect(isSame({ a: 1, b: undefined }, { a: 1 })).toBe(true);
    expect(isSame({ a: undefined, b: 1 }, { a: 1, b: undefined })).toBe(false);
    expect(isSame({ a: null }, {})).toBe(false);
    expect(isSame([1, 2], [1])).toBe(false);
    expect(isSame([], {})).toBe(false);
  });
});

describe('printing what could not be read', () => {
  test('plain data stays what it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(printRaw(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('anything a database can hold becomes text that names it', () => {
    const text = printRaw({
      at: new Date('2026-11-23T14:02:00.000Z'),
      never: new Date(Number.NaN),
      big: 12n,
      none: Number.NaN,
      map: new Map([['a', 1]]),
      set: new Set(['b']),
      bytes: new Uint8Array([1, 2]),
      buffer: new ArrayBuffer(1),
    });
    expect(JSON.parse(text)).toEqual({
      at: '2026-11-23T14:02:00.000Z',
      never: '[Invalid Date]',
      big: '12n',
      none: 'NaN',
      map: { Map: [['a', 1]] },
      set: { Set: ['b'] },
      bytes: { Uint8Array: [1, 2] },
      buffer: { ArrayBuffer: [0] },
    });
    expect(printRaw(undefined)).toBe('null\n');
  });

  test('what contains itself or has no end is cut off', () => {
    const loop: unknown[] = [];
    loop.push(loop);
    expect(JSON.parse(printRaw(loop))).toEqual(['[a part of itself]']);
    let deep: unknown = 'bottom';
    for (let depth = 0; depth < 50_000; depth += 1) deep = [deep];
    expect(printRaw(deep)).toContain('[too deep]');
  });
});

test('ids are short, can stand in an address, and do not repeat', () => {
  const ids = Array.from({ length: 1000 }, newId);
  expect(new Set(ids).size).toBe(1000);
  for (const id of ids) expect(id).toMatch(/^[a-z2-8]{16}$/);
});

test('a channel carries announcements from tab to tab and drops everything else', async () => {
  const [first, second] = [openChannel(), openChannel()];
  const foreign = new BroadcastChannel('fifteen-seconds');
  const heard = new Promise<readonly Announcement[]>((resolve) => {
    const all: Announcement[] = [];
    second?.listen((each) => {
      all.push(each);
      if (each.id === 'last') resolve(all);
    });
  });
  for (const junk of [null, 'a1', { id: 1 }, { id: 'a1' }, { id: 'a1', rev: '2' }]) {
    foreign.postMessage(junk);
  }
  foreign.postMessage({ id: 'last', rev: 2 });
  expect(await heard).toEqual([{ id: 'last', rev: 2 }]);
  first?.announce({ id: 'last', rev: 3 });
  for (const each of [first, second, foreign]) each?.close();
});
