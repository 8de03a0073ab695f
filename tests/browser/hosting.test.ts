import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'vite';
import { describe, expect, test } from 'vitest';
import { serveFolder } from '../support/serve.ts';
import { headersFor, readHeaderRules } from '../support/static-headers.ts';

/** What a host gets to serve. */

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });
const textFiles = files.filter((file) => /\.(html|js|css|svg|json|txt)$/.test(file));
const read = (file: string) => readFileSync(join('dist', file), 'utf8');
const allowed = headersFor(readHeaderRules(new URL('../../public/', import.meta.url)), '/');
const POLICY = 'Content-Security-Policy';

/** Addresses that stand in the code of libraries and are never asked for. */
const NEVER_ASKED_FOR: readonly (readonly [address: RegExp, why: string])[] = [
  [/^https?:\/\/www\.w3\.org\//, 'names of XML vocabularies'],
  [/^https?:\/\/json-schema\.org\//, 'names of JSON vocabularies, in zod'],
  [/^http:\/\/jspdf\.default\.namespaceuri\//, 'name of an XMP vocabulary, in jsPDF'],
  [/^https:\/\/react\.dev\/errors\//, 'text of errors in React'],
  [/^https:\/\/redux\.js\.org\/Errors/, 'text of errors in the store inside Recharts'],
  [/^https:\/\/redux-toolkit\.js\.org\/Errors/, 'text of errors in the store inside Recharts'],
  [/^https:\/\/bit\.ly\/wb-precache/, 'text of an error in the worker'],
  [/^https:\/\/bit\.ly\/3cXEKWf/, 'text of an error in the drafts inside Recharts'],
];

test('the built files point to no other place', () => {
  const addresses = textFiles.flatMap(
    (file) => read(file).match(/https?:\/\/[^\s"'`\\)>]+/g) ?? [],
  );
  const foreign = addresses.filter(
    (address) => !NEVER_ASKED_FOR.some(([known]) => known.test(address)),
  );
  expect(foreign).toEqual([]);
});

test.each(['index.html', 'scan.html'])('%s finds its files from any sub-folder', (name) => {
  const links = [...read(name).matchAll(/(?:src|href)="([^"]+)"/g)].map(([, to]) => to);
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((to) => !to?.startsWith('./'))).toEqual([]);
});

test('the worker keeps every file of the app, and the start page does not wait for it', () => {
  const worker = read('sw.js');
  const served = files.filter((file) => file.includes('.') && !/^(sw\.js|_headers)$/.test(file));
  expect(served.filter((file) => !worker.includes(`"${file}"`))).toEqual([]);
  expect(read('index.html')).not.toMatch(/offline-|sw\.js/);
});

test('the parts of jsPDF that draw HTML and SVG are left out', () => {
  const jspdf = files.find((file) => /jspdf[^/]*\.js$/.test(file) && !file.includes('unused'));
  if (jspdf === undefined) throw new Error('jsPDF is not a file of its own.');
  const loadsLate = [...read(jspdf).matchAll(/import\([`'"]([^`'"]+)/g)].map(([, file]) => file);
  expect(loadsLate.length).toBeGreaterThan(0);
  expect(loadsLate.filter((file) => !file?.startsWith('./unused-by-jspdf'))).toEqual([]);
  expect(files.filter((file) => /html2canvas|canvg|purify/i.test(file))).toEqual([]);
});

describe('the content security policy', () => {
  const sent = allowed[POLICY] ?? '';
  const inPage = (name: string) =>
    /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(read(name))?.[1] ?? '';
  const COMPILES = " 'wasm-unsafe-eval'";

  test('of the start page allows nothing inline, nothing evaluated and no other host', () => {
    const policy = inPage('index.html');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types app-sw");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test('of the page with the camera allows WebAssembly and nothing else more', () => {
    const policy = inPage('scan.html');
    expect(policy).toContain(`script-src 'self'${COMPILES};`);
    expect(policy.replace(COMPILES, '')).toBe(inPage('index.html'));
  });

  // Of two policies both hold, so the header may allow what the start page itself does not.
  test('that is sent is the wider one, and the pages hold for hosts without headers too', () => {
    // A page cannot forbid to be framed; only a header can.
    expect(sent.replace(" frame-ancestors 'none';", '')).toBe(inPage('scan.html'));
  });
});

describe('each way of serving sends the headers, and 404 for what is missing', () => {
  const expectProperHost = async (address: string) => {
    const start = await fetch(address);
    expect(start.status).toBe(200);
    for (const [name, value] of Object.entries(allowed)) {
      expect(start.headers.get(name), name).toBe(value);
    }
    const missing = await fetch(`${address}assets/missing.js`, { headers: { accept: '*/*' } });
    expect(missing.status).toBe(404);
    expect(await missing.text()).not.toContain('<div id="root">');
  };

  test('npm start', async () => {
    const server = await preview({ logLevel: 'silent', preview: { port: 0, strictPort: false } });
    const [address = ''] = server.resolvedUrls?.local ?? [];
    await expectProperHost(address);
    await server.close();
  });

  test('the host of the journeys', async () => {
    const site = await serveFolder('dist');
    await expectProperHost(site.address);
    await site.close();
  });
});
