import { LOCALE } from './locale.ts';

/** 1 January … 12 December. */
export const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

const format = new Intl.DateTimeFormat(LOCALE, { month: 'long', timeZone: 'UTC' });

export const monthName = (month: number): string => format.format(Date.UTC(2026, month - 1, 1));
