declare module 'subset-font' {
  /** Only what the cutting script uses. */
  export default function subsetFont(
    font: Uint8Array,
    text: string | undefined,
    options: {
      readonly targetFormat: 'truetype' | 'woff';
      readonly keepFeatures: readonly string[];
      readonly noHinting: boolean;
      readonly dropTables: readonly string[];
      readonly keepAllGlyphs?: boolean;
    },
  ): Promise<Uint8Array>;
}
