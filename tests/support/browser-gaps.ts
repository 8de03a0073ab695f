import { readFileSync } from 'node:fs';
import { vi } from 'vitest';

/**
 * What a browser has and jsdom does not: sizes, fonts, files that are saved. Stand-ins for the
 * browser only, never for a module of ours.
 */

/** A file that the page has saved, as the person would find it. */
export type SavedFile = { readonly name: string; readonly text: () => Promise<string> };

const CHART_SIZE = { width: 800, height: 400 };

/** Charts draw only into a known size. */
class SizedObserver implements ResizeObserver {
  private readonly onSize: ResizeObserverCallback;
  constructor(onSize: ResizeObserverCallback) {
    this.onSize = onSize;
  }
  observe(target: Element) {
    const contentRect = new DOMRect(0, 0, CHART_SIZE.width, CHART_SIZE.height);
    this.onSize(
      [
        {
          target,
          contentRect,
          borderBoxSize: [],
          contentBoxSize: [],
          devicePixelContentBoxSize: [],
        },
      ],
      this,
    );
  }
  unobserve() {
    return undefined;
  }
  disconnect() {
    return undefined;
  }
}

class LoadedFont {
  load() {
    return Promise.resolve(this);
  }
}

/** Only fonts are fetched by a screen; they come from the folder that the build takes them from. */
function fetchFont(address: string): Promise<Response> {
  const name = address.split('/').at(-1) ?? '';
  const font = `${import.meta.dirname}/../../src/sheet/fonts/${name}`;
  return Promise.resolve(new Response(new Uint8Array(readFileSync(font))));
}

export function fillGaps() {
  vi.stubGlobal('ResizeObserver', SizedObserver);
  vi.stubGlobal('FontFace', LoadedFont);
  vi.stubGlobal('fetch', fetchFont);
  vi.stubGlobal('scrollTo', () => undefined);
  Object.defineProperty(document, 'fonts', { configurable: true, value: new Set() });
}

/** Collects what the page saves from now on; `stop` lets go. */
export function catchFiles() {
  const files: SavedFile[] = [];
  const blobs = new Map<string, Blob>();
  const create = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const address = `blob:${blobs.size + 1}`;
    if (blob instanceof Blob) blobs.set(address, blob);
    return address;
  });
  const revoke = vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
  const onClick = (event: Event) => {
    const link = event.target;
    if (!(link instanceof HTMLAnchorElement) || link.download === '') return;
    event.preventDefault();
    const blob = blobs.get(link.href);
    if (blob === undefined) throw new Error(`Nothing is behind ${link.href}`);
    files.push({ name: link.download, text: () => blob.text() });
  };
  document.addEventListener('click', onClick);
  const stop = () => {
    create.mockRestore();
    revoke.mockRestore();
    document.removeEventListener('click', onClick);
  };
  return { files, stop };
}
