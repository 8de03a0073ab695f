import { loadPart } from '#features/assess/use-words.ts';
import { findItem, partOf } from '#domain/parts.ts';
import { loadScreen } from './assessment-screens.tsx';

const QUESTION = /^#\/a\/[^/]+\/q\/([^/]+)$/;

/**
 * What comes within this time is waited for, so that no half page flickers by. It is longer than
 * it looks: once React has drawn a placeholder, it keeps it for 300 ms, so that a screen which
 * comes just after it would only be seen later.
 */
const PATIENCE_MS = 500;

const patience = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
  });

/**
 * Fetches what the page in the address is drawn from while storage opens. A failed load is not an
 * error here: the page asks again and says so.
 */
export async function preload(address: string): Promise<void> {
  const item = findItem(QUESTION.exec(address)?.[1] ?? '');
  const loading = item === undefined ? loadScreen(address) : loadPart(partOf(item));
  if (loading === undefined) return;
  await Promise.race([Promise.allSettled([loading]), patience()]);
}
