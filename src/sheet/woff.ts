const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;
const SIGNATURE = 0x774f4646;

const align = (length: number) => Math.ceil(length / 4) * 4;

async function inflate(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const { body } = new Response(packed);
  if (body === null) throw new Error('nothing to unpack');
  const unpacked = body.pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

/**
 * Unpacks a WOFF 1 file into the TrueType file inside it: one download feeds the preview (WOFF)
 * and the PDF (TrueType). Rejects when the bytes are not WOFF 1; they are our own, so that is a
 * broken build. Layout of both files: https://www.w3.org/TR/WOFF/
 */
export async function unpackWoff(woff: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (view.getUint32(0) !== SIGNATURE) throw new Error('not a WOFF 1 file');
  const count = view.getUint16(12);
  const unpacked = Array.from({ length: count }, async (_, index) => {
    const at = WOFF_HEADER + WOFF_ENTRY * index;
    const start = view.getUint32(at + 4);
    const packed = woff.subarray(start, start + view.getUint32(at + 8));
    const length = view.getUint32(at + 12);
    const body = packed.length < length ? await inflate(packed) : packed;
    return { tag: view.getUint32(at), checksum: view.getUint32(at + 16), body };
  });
  const entries = await Promise.all(unpacked);
  const head = SFNT_HEADER + SFNT_ENTRY * count;
  const font = new Uint8Array(entries.reduce((sum, { body }) => sum + align(body.length), head));
  const out = new DataView(font.buffer);
  const log = Math.floor(Math.log2(count));
  out.setUint32(0, view.getUint32(4));
  [count, 16 * 2 ** log, log, 16 * (count - 2 ** log)].forEach((value, index) => {
    out.setUint16(4 + 2 * index, value);
  });
  let offset = head;
  entries.forEach(({ tag, checksum, body }, index) => {
    [tag, checksum, offset, body.length].forEach((value, field) => {
      out.setUint32(SFNT_HEADER + SFNT_ENTRY * index + 4 * field, value);
    });
    font.set(body, offset);
    offset += align(body.length);
  });
  return font;
}
