import { unpackWoff } from './woff.ts';

/** Lengths in em, so that they only need to be multiplied with the size. */
export type FaceMetrics = {
  readonly capHeight: number;
  readonly xHeight: number;
  readonly ascent: number;
  /** Below the baseline, as a positive number. */
  readonly descent: number;
  /** Advance of one character; undefined when the font cannot draw it. */
  readonly advance: (codePoint: number) => number | undefined;
};

export type FaceName = 'regular' | 'bold';

/** One font: what the layout measures with, and the same font as files for both painters. */
export type Face = FaceMetrics & { readonly woff: Uint8Array; readonly ttf: Uint8Array };
export type Faces = Readonly<Record<FaceName, Face>>;

function tablesOf(view: DataView): ReadonlyMap<string, number> {
  const tables = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index++) {
    const at = 12 + 16 * index;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)));
    tables.set(tag, view.getUint32(at + 8));
  }
  return tables;
}

/** Offset of the format 4 subtable, the only one that jsPDF reads (reference/paper.md 2). */
function subtableOf(view: DataView, cmap: number): number {
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const start = cmap + view.getUint32(cmap + 4 + 8 * index + 4);
    if (view.getUint16(start) === 4) return start;
  }
  throw new Error('the font has no format 4 character map');
}

/** Character → glyph, from the segments of a format 4 subtable. */
function glyphsOf(view: DataView, cmap: number): ReadonlyMap<number, number> {
  const start = subtableOf(view, cmap);
  const doubled = view.getUint16(start + 6);
  const glyphs = new Map<number, number>();
  for (let segment = 0; segment < doubled; segment += 2) {
    const last = view.getUint16(start + 14 + segment);
    const first = view.getUint16(start + 16 + doubled + segment);
    const delta = view.getUint16(start + 16 + 2 * doubled + segment);
    const rangeAt = start + 16 + 3 * doubled + segment;
    const range = view.getUint16(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const listed = range === 0 ? code : view.getUint16(rangeAt + range + 2 * (code - first));
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}

/** Reads the metrics of one of our own fonts (WOFF 1). Rejects when a table is missing. */
export async function readFace(woff: Uint8Array<ArrayBuffer>): Promise<Face> {
  const ttf = await unpackWoff(woff);
  const view = new DataView(ttf.buffer, ttf.byteOffset, ttf.byteLength);
  const tables = tablesOf(view);
  const table = (tag: string): number => {
    const offset = tables.get(tag);
    if (offset === undefined) throw new Error(`the font has no ${tag} table`);
    return offset;
  };
  const unitsPerEm = view.getUint16(table('head') + 18);
  // jsPDF cuts widths to whole thousandths of an em; with 1000 units they are whole already.
  if (unitsPerEm !== 1000) throw new Error(`${unitsPerEm} units per em instead of 1000`);
  const advances = view.getUint16(table('hhea') + 34);
  const em = (units: number) => units / unitsPerEm;
  const widths = new Map<number, number>();
  for (const [code, glyph] of glyphsOf(view, table('cmap'))) {
    const at = table('hmtx') + 4 * Math.min(glyph, advances - 1);
    widths.set(code, em(view.getUint16(at)));
  }
  return {
    capHeight: em(view.getInt16(table('OS/2') + 88)),
    xHeight: em(view.getInt16(table('OS/2') + 86)),
    ascent: em(view.getInt16(table('hhea') + 4)),
    descent: em(-view.getInt16(table('hhea') + 6)),
    advance: (codePoint) => widths.get(codePoint),
    woff,
    ttf,
  };
}
