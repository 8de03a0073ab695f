/** Beside a field whose text cannot be read: the number that counts until it can. */
export const stillCounts = (kept: string): string => `Until then it stays at ${kept}.`;
