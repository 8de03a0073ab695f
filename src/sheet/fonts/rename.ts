/** Rewrites the `name` table of a TrueType file: the family, the style, and whose work it is. */

const COPYRIGHT =
  'Copyright 2010-2020 Adobe (http://www.adobe.com/). A cut of Source Sans 3 under another name.';
const LICENCE =
  'This Font Software is licensed under the SIL Open Font License, Version 1.1: http://scripts.sil.org/OFL';

const align = (length: number) => Math.ceil(length / 4) * 4;

function nameTable(family: string, style: string): Uint8Array {
  const names: readonly (readonly [number, string])[] = [
    [0, COPYRIGHT],
    [1, family],
    [2, style],
    [3, `1.0;${family} ${style}`],
    [4, `${family} ${style}`],
    [5, 'Version 1.0'],
    [6, `${family.replaceAll(' ', '')}-${style}`],
    [13, LICENCE],
  ];
  const header = 6 + 12 * names.length;
  const table = new Uint8Array(header + names.reduce((sum, [, text]) => sum + 2 * text.length, 0));
  const view = new DataView(table.buffer);
  view.setUint16(2, names.length);
  view.setUint16(4, header);
  let offset = 0;
  names.forEach(([id, text], index) => {
    const record = 6 + 12 * index;
    // Windows, Unicode, English: the one naming that every reader of a PDF or a browser knows.
    [3, 1, 0x409, id, 2 * text.length, offset].forEach((value, field) => {
      view.setUint16(record + 2 * field, value);
    });
    for (const [at, unit] of Array.from(text).entries()) {
      view.setUint16(header + offset + 2 * at, unit.charCodeAt(0));
    }
    offset += 2 * text.length;
  });
  return table;
}

/** The font with a new name; checksums are left to the subsetter, which writes the file anew. */
export function renameFont(font: Uint8Array, family: string, style: string): Uint8Array {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const count = view.getUint16(4);
  const renamed = nameTable(family, style);
  const records = Array.from({ length: count }, (_, index) => 12 + 16 * index);
  const bodies = records.map((record) => {
    const tag = String.fromCharCode(...font.subarray(record, record + 4));
    const start = view.getUint32(record + 8);
    return tag === 'name' ? renamed : font.subarray(start, start + view.getUint32(record + 12));
  });
  const head = 12 + 16 * count;
  const out = new Uint8Array(bodies.reduce((sum, body) => sum + align(body.length), head));
  out.set(font.subarray(0, head));
  const outView = new DataView(out.buffer);
  let offset = head;
  bodies.forEach((body, index) => {
    out.set(body, offset);
    outView.setUint32(12 + 16 * index + 8, offset);
    outView.setUint32(12 + 16 * index + 12, body.length);
    offset += align(body.length);
  });
  return out;
}
