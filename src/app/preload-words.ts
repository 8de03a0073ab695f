import { loadPart } from '#features/assess/use-words.ts';
import { findItem, partOf } from '#domain/parts.ts';

const QUESTION = /^#\/a\/[^/]+\/q\/([^/]+)$/;

/**
 * Fetches the words of the question in the address while storage opens, so that the question can
 * be drawn at once. A failed load is not an error here: the page asks for them again and says so.
 */
export async function preloadWords(address: string): Promise<void> {
  const item = findItem(QUESTION.exec(address)?.[1] ?? '');
  if (item !== undefined) await loadPart(partOf(item)).then(undefined, () => undefined);
}
