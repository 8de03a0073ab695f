import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { renameFont } from './rename.ts';

/**
 * Cuts the two faces of the paper side and writes them beside this file (`npm run fonts`).
 *
 * Kerning, ligatures and marks are dropped with their tables, so a text is exactly the sum of its
 * advances in the layout, in the preview and in the PDF (reference/paper.md: kerning left on in the
 * preview moves text by up to 2.7 %). The family gets its own name because the licence reserves
 * "Source" for the unmodified fonts.
 */

const FAMILY = 'Fifteen Sheet';
const FACES = [
  { style: 'Regular', source: '400Regular/SourceSans3_400Regular.ttf', file: 'regular.woff' },
  { style: 'Bold', source: '700Bold/SourceSans3_700Bold.ttf', file: 'bold.woff' },
];

/** First and last code point of each block kept; what the font does not have is left out. */
const BLOCKS = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x2b0, 0x36f],
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x1e00, 0x1fff],
  [0x2000, 0x209f],
  [0x20a0, 0x20cf],
  [0x2100, 0x218f],
  [0x2190, 0x22ff],
  [0x25a0, 0x27bf],
  [0xfffd, 0xfffd],
] as const;

const LAYOUT_TABLES = ['GPOS', 'GSUB', 'GDEF', 'BASE', 'kern'];
const HINTING_TABLES = ['gasp', 'prep', 'fpgm', 'cvt ', 'STAT', 'DSIG'];

const charactersOf = ([first, last]: readonly [number, number]) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));

const packageFolder = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/source-sans-3/package.json',
);
const options = {
  keepFeatures: [],
  noHinting: true,
  dropTables: [...LAYOUT_TABLES, ...HINTING_TABLES],
};

for (const { style, source, file } of FACES) {
  const original = readFileSync(packageFolder.replace('package.json', source));
  const kept = BLOCKS.flatMap(charactersOf).join('');
  const cut = await subsetFont(original, kept, { ...options, targetFormat: 'truetype' });
  const named = Buffer.from(renameFont(cut, FAMILY, style));
  const woff = await subsetFont(named, undefined, {
    ...options,
    targetFormat: 'woff',
    keepAllGlyphs: true,
  });
  writeFileSync(new URL(file, import.meta.url), woff);
  console.log(`${file}: ${woff.length} bytes`);
}
