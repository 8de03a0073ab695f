import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { headersFor, readHeaderRules, type HeaderRule } from './static-headers.ts';

/**
 * A plain static host: files from one folder under a sub-path, the right kind of content, gzip,
 * the headers of `_headers`, and 404 for what is not there.
 */

const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
};
const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt', '.webmanifest']);

export type StaticSite = {
  readonly origin: string;
  /** The address of the start page, with a slash at its end. */
  readonly address: string;
  /** From now on nobody answers, and open connections are cut. */
  readonly close: () => Promise<void>;
  /** Answers again after `close`, at the same address. */
  readonly reopen: () => Promise<void>;
  /** Serves another folder from now on, as after an upload. */
  readonly change: (folder: string) => void;
};

type Site = {
  folder: string;
  readonly under: string;
  readonly rules: readonly HeaderRule[];
};

const notFound = (response: ServerResponse) => {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
};

const answer = async (site: Site, request: IncomingMessage, response: ServerResponse) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (!pathname.startsWith(site.under)) {
    notFound(response);
    return;
  }
  const inside = `/${decodeURIComponent(pathname.slice(site.under.length))}`;
  const wanted = normalize(inside.endsWith('/') ? `${inside}index.html` : inside);
  const body = await readFile(join(site.folder, wanted)).catch(() => undefined);
  if (body === undefined || wanted === '/_headers') {
    notFound(response);
    return;
  }
  const ending = extname(wanted);
  const zipped =
    COMPRESSED.has(ending) && (request.headers['accept-encoding'] ?? '').includes('gzip');
  response
    .writeHead(200, {
      ...headersFor(site.rules, inside),
      'content-type': KINDS[ending] ?? 'application/octet-stream',
      ...(zipped ? { 'content-encoding': 'gzip', vary: 'accept-encoding' } : {}),
    })
    .end(zipped ? gzipSync(body) : body);
};

const rulesOf = (folder: string): readonly HeaderRule[] =>
  readHeaderRules(pathToFileURL(join(folder, '/')));

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address();
      if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
      resolve(bound.port);
    });
  });

/** Serves a built folder from a sub-folder on a free port of this machine. */
export const serveFolder = async (
  folder: string,
  under = '/some/sub-folder/',
): Promise<StaticSite> => {
  const site: Site = { folder, under, rules: rulesOf(folder) };
  const server = createServer((request, response) => {
    answer(site, request, response).catch(() => {
      response.writeHead(500).end();
    });
  });
  const port = await listen(server, 0);
  // `localhost` counts as a secure context and is what `npm start` prints.
  const origin = `http://localhost:${port}`;
  return {
    origin,
    address: `${origin}${under}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => {
          done();
        });
      }),
    reopen: async () => {
      await listen(server, port);
    },
    change: (other) => {
      site.folder = other;
    },
  };
};
