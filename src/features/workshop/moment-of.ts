import { type GridItem, type Moment, MOMENTS } from '#domain/questionnaires/moments-of-truth.ts';
import { MOMENT_NAMES } from '#messages/en/names.ts';

export function momentOf(item: GridItem): Moment {
  const moment = MOMENTS.find((each) => item.startsWith(`${each}.`));
  if (moment === undefined) throw new Error(`No moment for ${item}`);
  return moment;
}

export const momentName = (item: GridItem): string => MOMENT_NAMES[momentOf(item)];
