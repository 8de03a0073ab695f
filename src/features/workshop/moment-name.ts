import type { GridItem } from '#domain/questionnaires/moments-of-truth.ts';
import { momentOf } from '#domain/workshop/moment-of.ts';
import { MOMENT_NAMES } from '#messages/en/names.ts';

export const momentName = (item: GridItem): string => MOMENT_NAMES[momentOf(item)];
