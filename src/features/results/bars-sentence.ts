import { results } from '#messages/en/results.ts';
import { points } from './scale-table.tsx';

const words = results.moments;

type Named = { readonly name: string; readonly score: number };

/** What the bars say: the strongest and the weakest, by the points that are shown. */
export function barsSentence(shown: readonly Named[]): string {
  const sorted = shown.toSorted((one, other) => other.score - one.score);
  const [strongest, weakest] = [sorted[0], sorted.at(-1)];
  if (strongest === undefined || weakest === undefined) return words.notShown;
  if (sorted.length === 1) return words.barsOne(strongest.name, points(strongest.score));
  if (points(strongest.score) === points(weakest.score)) return words.barsEqual;
  const like = (score: number) =>
    sorted.filter((each) => points(each.score) === points(score)).map(({ name }) => name);
  return words.barsSentence(like(strongest.score), like(weakest.score));
}
