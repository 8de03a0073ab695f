/** Easy to read in an address; 32 of them, so that every byte gives one without a bias. */
const SIGNS = 'abcdefghijkmnopqrstuvwxyz2345678';

/**
 * A new id of 16 signs (80 random bits). `crypto.randomUUID` is missing where a page is served
 * without TLS from another machine, as in a workshop; `getRandomValues` is there always.
 */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => SIGNS[byte % SIGNS.length]).join('');
}
