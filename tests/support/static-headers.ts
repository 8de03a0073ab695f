import { readFileSync } from 'node:fs';

/**
 * `public/_headers` is the only place where the security headers stand. Static hosts read it as it
 * is; `vite preview` and the server of the journeys read it through this file, so what is tested
 * is what is delivered.
 */

export type HeaderRule = {
  /** A path, or the start of one followed by `*`. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
};

/** Reads the format of static hosts: a path on its own line, its headers indented below it. */
export const parseHeaderRules = (text: string): readonly HeaderRule[] => {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n')) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ path: content, headers: {} });
      continue;
    }
    const colon = content.indexOf(':');
    const rule = rules.at(-1);
    if (colon < 1 || rule === undefined) throw new Error(`Not a header line: ${content}`);
    rule.headers[content.slice(0, colon)] = content.slice(colon + 1).trim();
  }
  return rules;
};

/** All headers for a path that starts with `/`; later rules win. */
export const headersFor = (rules: readonly HeaderRule[], path: string): Record<string, string> => {
  const matches = (pattern: string) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
  return Object.fromEntries(
    rules.filter((rule) => matches(rule.path)).flatMap((rule) => Object.entries(rule.headers)),
  );
};

export const readHeaderRules = (folder: URL): readonly HeaderRule[] =>
  parseHeaderRules(readFileSync(new URL('_headers', folder), 'utf8'));
