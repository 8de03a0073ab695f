import * as z from 'zod/mini';
import { isRecord } from './problems.ts';

/**
 * A value of one of several shapes, told apart by the word that stands under `key`. What the word
 * does not name, or what does not fit its shape, is refused. By hand, because zod's own union would
 * come along with the first question, which never needs it.
 */
export function oneOf<S extends Readonly<Record<string, z.ZodMiniType>>>(key: string, shapes: S) {
  const byWord = new Map(Object.entries(shapes));
  return z.custom<z.infer<S[keyof S]>>((value) => {
    const word = isRecord(value) ? value[key] : undefined;
    return typeof word === 'string' && byWord.get(word)?.safeParse(value).success === true;
  });
}
