/**
 * Notes on a promise that it is kept, in the fields that React reads: a screen that waits for words
 * which are there already is then drawn at once. Otherwise it shows that it waits, and React leaves
 * that standing for a third of a second.
 */
export function markWhenReady<T>(promise: Promise<T>): Promise<T> {
  void promise.then(
    (value) => Object.assign(promise, { status: 'fulfilled', value }),
    // Whoever waits for the promise hears of it.
    () => undefined,
  );
  return promise;
}
