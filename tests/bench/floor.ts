import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

/** `floor`: React and six radio groups · `charts-floor`: the charts of the results page alone. */
type FloorPage = 'floor' | 'charts-floor';

/** Builds a floor page with the settings of the app; the result is a folder to serve. */
export const buildFloor = async (
  page: FloorPage = 'floor',
): Promise<{ folder: string; remove: () => void }> => {
  const folder = mkdtempSync(join(tmpdir(), 'floor-'));
  // Inside a test runner this reads "test", which would bring React's development build.
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  await build({
    configFile: false,
    root: fileURLToPath(new URL(`./${page}/`, import.meta.url)),
    base: './',
    logLevel: 'warn',
    plugins: [react()],
    build: { target: 'es2022', assetsInlineLimit: 0, outDir: folder, emptyOutDir: true },
  });
  process.env.NODE_ENV = before;
  copyFileSync('public/_headers', join(folder, '_headers'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};
