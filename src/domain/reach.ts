/** "Of 20 customers, how many meet this in a year?" is stored as a percentage (instrument.md 3.4). */
export const OF_TWENTY = 20;

/** 0–100 % → 0–20 customers, rounded to whole people. */
export const reachAsPeople = (reach: number): number => Math.round((reach * OF_TWENTY) / 100);

/** 0–20 customers → 0–100 %. */
export const reachFromPeople = (people: number): number => (people * 100) / OF_TWENTY;
