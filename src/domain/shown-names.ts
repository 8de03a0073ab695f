import { isSeen } from './seen-text.ts';

/** How the rows of a list are spoken of, on screen and on paper. */
export type Naming = {
  readonly unnamed: (position: number) => string;
  /** Two rows share the name, so each carries its place. */
  readonly repeated: (name: string, position: number) => string;
};

/**
 * What each row is called where it is read, in the order of the list; positions count from 1. The
 * results JSON has its own names for rows without one, which are for programs.
 */
export function shownNames(
  rows: readonly { readonly name?: string | undefined }[],
  { unnamed, repeated }: Naming,
): readonly string[] {
  const given = rows.map(({ name }) => (isSeen(name) ? name.trim() : undefined));
  const again = new Set(given.filter((name, index) => given.indexOf(name) !== index));
  return given.map((name, index) => {
    if (name === undefined) return unnamed(index + 1);
    return again.has(name) ? repeated(name, index + 1) : name;
  });
}
