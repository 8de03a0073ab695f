/**
 * The part of a file name that comes from what a person typed. Shared by everything that is saved
 * as a file (assessments, charts, pictures).
 */

/** A name of 80 characters still leaves room for what follows it ("wall chart A3 2026-11-23.pdf"). */
export const MAX_STEM = 80;
/** Most file systems stop at 255 bytes for the whole name; in some scripts a letter takes 4. */
const MAX_STEM_BYTES = 180;
/** No name needs more than this to fill the stem; the rest of a huge text is never looked at. */
const LOOKED_AT = 1000;

/** Names that Windows keeps for devices, with or without an ending. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:$|\.)/iu;

/** Windows drops a full stop at the end of a name, which makes it another name. */
const BLANK_END = /[-._]+$/u;

function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** Cuts between whole characters as a reader sees them, never inside a letter with its accents. */
function cut(text: string): string {
  let kept = '';
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(
    text,
  )) {
    bytes += bytesOf(segment);
    if (kept.length + segment.length > MAX_STEM || bytes > MAX_STEM_BYTES) break;
    kept += segment;
  }
  return kept;
}

/**
 * A name that every file system takes: letters, digits and a few signs of any script, everything
 * else (spaces, slashes, control and direction characters, emoji) one hyphen. At most `MAX_STEM`
 * characters; a missing name, or one of which nothing remains, reads "Assessment".
 */
export function fileStem(name: string | undefined): string {
  const plain = (name ?? '')
    .slice(0, LOOKED_AT)
    .normalize('NFC')
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}&+._]+/gu, '-')
    .replace(/^[-._\p{M}]+/u, '')
    .replace(BLANK_END, '');
  const named = RESERVED.test(plain) ? `Assessment-${plain}` : plain;
  const stem = cut(named).replace(BLANK_END, '');
  return stem === '' ? 'Assessment' : stem;
}
