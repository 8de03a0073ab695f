import { type GridItem, type Moment, MOMENTS } from '../questionnaires/moments-of-truth.ts';

/** The moment that a question of the grid is about; every one has one. */
export function momentOf(item: GridItem): Moment {
  const moment = MOMENTS.find((each) => item.startsWith(`${each}.`));
  if (moment === undefined) throw new Error(`No moment for ${item}`);
  return moment;
}
