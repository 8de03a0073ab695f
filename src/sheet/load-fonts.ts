import { readFace, type Face, type Faces } from './face.ts';
import boldUrl from './fonts/bold.woff?url';
import regularUrl from './fonts/regular.woff?url';
import { FONT_FAMILY } from './svg.ts';

async function fetchFont(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the font ${url} answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function register(woff: Uint8Array<ArrayBuffer>, weight: '400' | '700'): Promise<void> {
  document.fonts.add(await new FontFace(FONT_FAMILY, woff, { weight }).load());
}

async function loadFace(url: string, weight: '400' | '700'): Promise<Face> {
  const woff = await fetchFont(url);
  const [face] = await Promise.all([readFace(woff), register(woff, weight)]);
  return face;
}

async function load(): Promise<Faces> {
  const [regular, bold] = await Promise.all([
    loadFace(regularUrl, '400'),
    loadFace(boldUrl, '700'),
  ]);
  return { regular, bold };
}

let loading: Promise<Faces> | undefined;

/**
 * Fetches both fonts once and makes them known to the page, so that the preview can be drawn with
 * them. Rejects when they cannot be had; the next call tries again.
 */
export function loadFaces(): Promise<Faces> {
  loading ??= load().catch((problem: unknown) => {
    loading = undefined;
    throw problem;
  });
  return loading;
}
