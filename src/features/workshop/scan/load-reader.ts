import readerUrl from 'zxing-wasm/reader/zxing_reader.wasm?url';
import { prepareReader } from './read-codes.ts';

async function load(): Promise<void> {
  const response = await fetch(readerUrl);
  if (!response.ok) throw new Error(`the reader ${readerUrl} answered ${response.status}`);
  await prepareReader(await response.arrayBuffer());
}

let loading: Promise<void> | undefined;

/** Fetches the reader once; rejects when it cannot be had, and the next call tries again. */
export function loadReader(): Promise<void> {
  loading ??= load().catch((problem: unknown) => {
    loading = undefined;
    throw problem;
  });
  return loading;
}
