/** How numbers and days are written in the language in use. */
export const LOCALE = 'en-GB';
