import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

/** What the newer app says where today's says `Start a new assessment`. */
export const NEWER_START = 'Start one more assessment';

const newerWords: Plugin = {
  name: 'newer-words',
  transform: {
    filter: { id: /\/src\/messages\/en\/desk\.ts$/ },
    handler: (code) => ({
      code: code.replace('Start a new assessment', NEWER_START),
      map: null,
    }),
  },
};

/** The app as a later version of it, in a folder to serve. */
export const buildNewer = async (): Promise<{ folder: string; remove: () => void }> => {
  const folder = mkdtempSync(join(tmpdir(), 'newer-'));
  // Inside a test runner this reads "test", which would bring React's development build.
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  await build({
    logLevel: 'warn',
    plugins: [newerWords],
    build: { outDir: folder, emptyOutDir: true },
  });
  process.env.NODE_ENV = before;
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};
