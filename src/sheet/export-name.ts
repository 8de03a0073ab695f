import { fileStem } from '#domain/file-name.ts';

/** Upper case for the names made of letters and digits: "A3", and "Letter" as it is written. */
export type ExportName = {
  /** What the person calls the business; see `fileStem` for a missing or unusable name. */
  readonly business: string | undefined;
  /** The kind of document and the paper in words: "wall chart", "A3". */
  readonly parts: readonly string[];
  /** ISO day. */
  readonly day: string;
  readonly ending: 'pdf' | 'svg' | 'png' | 'ics';
};

/** "Baker-Street-Bakery wall chart A3 2026-11-23.pdf" */
export const exportName = ({ business, parts, day, ending }: ExportName): string =>
  `${[fileStem(business), ...parts, day].join(' ')}.${ending}`;
