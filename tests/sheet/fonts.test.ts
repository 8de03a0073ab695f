import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Face } from '#sheet/face.ts';
import { readFace } from '#sheet/face.ts';
import { unpackWoff } from '#sheet/woff.ts';
import { faces } from './charts.ts';
import { WRITTEN } from './texts.ts';

const TOGETHER_AT_MOST = 180_000;
/** "true" outlines in the OpenType table directory. */
const TRUETYPE = 0x00010000;
/** The magic number of every `head` table. */
const HEAD_MAGIC = 0x5f0f3cf5;
const both = Object.entries(faces);

const viewOf = (bytes: Uint8Array) =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function tablesOf(face: Face) {
  const view = viewOf(face.ttf);
  return Array.from({ length: view.getUint16(4) }, (_, index) => {
    const at = 12 + 16 * index;
    return {
      tag: new TextDecoder('latin1').decode(face.ttf.subarray(at, at + 4)),
      checksum: view.getUint32(at + 4),
      offset: view.getUint32(at + 8),
      length: view.getUint32(at + 12),
    };
  });
}

/** The sum of big-endian words by which a font file guards each table. */
function checksumOf(bytes: Uint8Array): number {
  const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
  padded.set(bytes);
  const view = viewOf(padded);
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

describe('the fonts of the paper side', () => {
  it('weigh little enough together', () => {
    const weight = both.reduce((sum, [, face]) => sum + face.woff.length, 0);
    expect(weight).toBeLessThanOrEqual(TOGETHER_AT_MOST);
  });

  it.each(both)('unpack to a TrueType file whose tables are whole: %s', (_, face) => {
    expect(viewOf(face.ttf).getUint32(0)).toBe(TRUETYPE);
    for (const { tag, checksum, offset, length } of tablesOf(face)) {
      const body = face.ttf.slice(offset, offset + length);
      // The head table holds a sum over the whole file, which its own sum leaves out.
      if (tag === 'head') new DataView(body.buffer).setUint32(8, 0);
      expect(checksumOf(body), tag).toBe(checksum);
      if (tag === 'head') expect(viewOf(face.ttf).getUint32(offset + 12)).toBe(HEAD_MAGIC);
    }
  });

  it.each(both)('hold no kerning, ligatures or hints: %s', (_, face) => {
    const tags = tablesOf(face).map(({ tag }) => tag);
    expect(tags).toEqual(expect.arrayContaining(['cmap', 'glyf', 'head', 'hmtx', 'name']));
    for (const tag of ['GPOS', 'GSUB', 'kern', 'fpgm', 'prep']) expect(tags).not.toContain(tag);
  });

  it.each(both)('do not carry the reserved name of the original: %s', (_, face) => {
    const name = tablesOf(face).find(({ tag }) => tag === 'name');
    const { offset = 0, length = 0 } = name ?? {};
    const view = viewOf(face.ttf);
    const records = Array.from({ length: view.getUint16(offset + 2) }, (_unused, index) => {
      const at = offset + 6 + 12 * index;
      const start = offset + view.getUint16(offset + 4) + view.getUint16(at + 10);
      const text = face.ttf.slice(start, start + view.getUint16(at + 8));
      return [view.getUint16(at + 6), new TextDecoder('utf-16be').decode(text)] as const;
    });
    expect(length).toBeGreaterThan(0);
    expect(new Map(records).get(1)).toBe('Fifteen Sheet');
    for (const id of [1, 3, 4, 6]) expect(new Map(records).get(id)).not.toContain('Source');
  });

  it.each(both)('draw every language they promise: %s', (_, face) => {
    const texts = [...Object.values(WRITTEN), '→←↑↓ €£$¥₫₴₽₺₹ “”‘’„‚«»–—…·• × − ≤≥ ½ ² № ™ □'];
    for (const character of new Set(texts.join(''))) {
      expect(face.advance(character.codePointAt(0) ?? 0), character).toBeDefined();
    }
    for (const character of '漢ع🥐ש') {
      expect(face.advance(character.codePointAt(0) ?? 0), character).toBeUndefined();
    }
  });

  it.each(both)('set all figures equally wide, for columns of numbers: %s', (_, face) => {
    const widths = new Set(
      Array.from('0123456789').map((digit) => face.advance(digit.charCodeAt(0))),
    );
    expect(widths.size).toBe(1);
  });

  it('are refused when they are not WOFF 1', async () => {
    await expect(unpackWoff(faces.regular.ttf.slice())).rejects.toThrow('not a WOFF 1 file');
    await expect(readFace(new Uint8Array(64))).rejects.toThrow('not a WOFF 1 file');
  });

  it('come with their licence', () => {
    const licence = new URL('../../src/sheet/fonts/OFL.txt', import.meta.url);
    expect(readFileSync(licence, 'utf8')).toContain('SIL Open Font License, Version 1.1');
  });
});
