import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { headersFor, readHeaderRules } from './tests/support/static-headers.ts';

// jsPDF can render HTML and SVG through three optional libraries that we never use; an empty
// module keeps them out of the build (their absence from `dist` is tested).
const UNUSED_BY_JSPDF = ['html2canvas', 'dompurify', 'canvg'];
const port = Number(process.env.PORT ?? 4173);
const publicFolder = new URL('./public/', import.meta.url);

// The development server injects scripts and styles into the page, which the policy refuses.
const withoutPolicyWhileDeveloping: Plugin = {
  name: 'without-policy-while-developing',
  apply: (_config, { command, isPreview }) => command === 'serve' && isPreview !== true,
  transformIndexHtml: (html) =>
    html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
};

// A script address for an output that we never use, and where the reader of codes would fetch its
// program if we did not hand it over; nothing in the build may point elsewhere.
const FOREIGN = /https:\/\/(?:cdnjs|fastly\.jsdelivr)[^"'`]*/g;
const withoutForeignAddress: Plugin = {
  name: 'without-foreign-address',
  apply: 'build',
  transform: {
    filter: { id: /\/node_modules\/(jspdf|zxing-wasm)\// },
    handler: (code) => ({ code: code.replace(FOREIGN, ''), map: null }),
  },
};

// Most people come for the first question: its words are fetched beside the code, not after it.
const FIRST_WORDS = '/src/messages/en/moments/sale.ts';
const withFirstWords: Plugin = {
  name: 'with-first-words',
  apply: 'build',
  transformIndexHtml: (_html, { bundle = {} }) => {
    const words = Object.values(bundle).find(
      (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(FIRST_WORDS),
    );
    if (words === undefined) throw new Error(`No file of its own for ${FIRST_WORDS}`);
    const attrs = { rel: 'modulepreload', crossorigin: true, href: `./${words.fileName}` };
    return [{ tag: 'link', attrs, injectTo: 'head' }];
  },
};

// WebAssembly reads codes from a camera and needs a policy that allows it. The start page keeps its
// own; beside it stands the same page under another name, with that one permission more.
const START_PAGE = 'index.html';
const SCAN_PAGE = 'scan.html';
const withScanPage: Plugin = {
  name: 'with-scan-page',
  configureServer: ({ middlewares }) => {
    middlewares.use((request, _response, next) => {
      request.url = request.url?.replace(`/${SCAN_PAGE}`, `/${START_PAGE}`);
      next();
    });
  },
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const start = bundle[START_PAGE];
      const page = start?.type === 'asset' ? String(start.source) : '';
      const source = page.replace("script-src 'self'", "$& 'wasm-unsafe-eval'");
      if (source === page) throw new Error(`${START_PAGE} has no policy to widen`);
      this.emitFile({ type: 'asset', fileName: SCAN_PAGE, source });
    },
  },
};

// The next visit works without a network: every built file is kept, the start page included. The
// app registers the worker itself, and nothing but a person brings in a new version.
const offline = VitePWA({
  registerType: 'prompt',
  injectRegister: false,
  manifest: false,
  workbox: {
    globPatterns: ['**/*'],
    // Hosts read the headers and do not serve them.
    globIgnores: ['_headers'],
    maximumFileSizeToCacheInBytes: 3 * 1024 * 1024,
    inlineWorkboxRuntime: true,
    sourcemap: false,
    // The first visit too goes on when its network ends.
    clientsClaim: true,
    // A missing file is a plain 404, as without the worker.
    navigateFallback: null,
  },
});

// What the first question needs anyway comes as one file: many small ones cost more bytes.
const FIRST = {
  name: 'first',
  priority: 3,
  test: /\/node_modules\/(react|react-dom|scheduler|react-hook-form|@hookform|zod|idb|wouter|zustand)\/|preload-helper|\/src\/(domain\/(questionnaire|words|parts|not-applicable|questionnaires\/.*)|messages\/en\/(shared|app))\.ts$/,
};

// Whatever else the start needs stays with the start, so that no later screen is fetched with it.
const START = { name: 'start', priority: 2, tags: ['$initial' as const] };

// A room is one thing: in two files its parts would wait for each other.
const ROOM = { name: 'room', priority: 2, test: /\/src\/domain\/workshop\//, minShareCount: 2 };

// What later screens share would be a file for every combination of screens, and a slow line waits
// for each of them; the smallest go into the file of a neighbour. Larger ones cannot: in files
// that wait for each other something runs too early (tests/browser/size.test.ts looks for them).
const SHARED = {
  name: 'shared',
  priority: 1,
  test: /\/src\/(domain|messages|ui)\/(?!.*\/(moments|growth|examples)\/)/,
  minShareCount: 2,
  entriesAware: true,
  entriesAwareMergeThreshold: 8_000,
};

const IN_A_PAGE = ['tests/{session,features,app,ui}/**/*.test.{ts,tsx}'];
const IN_A_BROWSER = ['tests/browser/**/*.test.ts'];
const FOR_HOURS = ['tests/long/**/*.test.ts'];

const unit: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'unit',
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: [...IN_A_PAGE, ...IN_A_BROWSER, ...FOR_HOURS],
    // Pure functions leave nothing behind; to load them anew for each file takes most of the time.
    isolate: false,
  },
};

const page: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'page',
    environment: 'jsdom',
    include: IN_A_PAGE,
    setupFiles: ['tests/support/page.ts'],
  },
};

// Needs a built `dist`; a whole questionnaire takes a while on a busy machine.
const browser: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'browser',
    environment: 'node',
    include: IN_A_BROWSER,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
};

// `npm run test:long`: what takes minutes and seldom breaks, such as an afternoon in a workshop, and
// the properties of the domain over many more values.
const long: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'long',
    environment: 'node',
    include: [...FOR_HOURS, 'tests/domain/**/*.test.ts'],
    env: { PROPERTY_RUNS: '2000' },
    testTimeout: 15 * 60_000,
    hookTimeout: 120_000,
  },
};

const PROJECTS: Readonly<Record<string, readonly TestProjectInlineConfiguration[]>> = {
  browser: [browser],
  long: [long],
};

export default defineConfig(({ mode }) => ({
  base: './',
  // A missing file is a plain 404, as on a static host, never the start page.
  appType: 'mpa',
  plugins: [
    react(),
    withoutPolicyWhileDeveloping,
    withoutForeignAddress,
    withFirstWords,
    withScanPage,
    offline,
  ],
  resolve: {
    alias: UNUSED_BY_JSPDF.map((name) => ({
      find: new RegExp(`^${name}$`),
      replacement: new URL('./src/sheet/unused-by-jspdf.ts', import.meta.url).pathname,
    })),
  },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    // A browser without preloading fetches the same files a little later.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [FIRST, START, ROOM, SHARED] },
        // Names are short, because the first page lists those of all later files. A shared file
        // would be named after all the screens that share it.
        chunkFileNames: ({ name }) =>
          `assets/${name.startsWith('shared~') ? 'shared' : '[name]'}-[hash:7].js`,
        assetFileNames: 'assets/[name]-[hash:7][extname]',
      },
    },
  },
  preview: { port, strictPort: true, headers: headersFor(readHeaderRules(publicFolder), '/') },
  test: {
    // Journeys are for `npm test`, or by hand `npx vitest run --mode browser`.
    projects: [...(PROJECTS[mode] ?? [unit, page])],
    // Journeys wait more than they work: on two cores a third one costs nothing.
    maxWorkers: mode === 'browser' ? 3 : 2,
    // Only ends a test that hangs; no test asserts a time.
    testTimeout: 30_000,
  },
}));
