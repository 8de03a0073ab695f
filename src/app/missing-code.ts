/**
 * A page that is older than what the host has now may ask for a file that is gone. Nothing is
 * broken then, and the page says so instead of calling it a fault.
 */

const missed = new WeakSet<object>();

window.addEventListener('vite:preloadError', ({ payload }) => missed.add(payload));

/** Whether this was thrown because a part of the app could not be fetched. */
export const isMissingCode = (error: Error): boolean => missed.has(error);
