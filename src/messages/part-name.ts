import { isDimension, isMoment, type Part } from '#domain/parts.ts';
import { DIMENSION_NAMES, MOMENT_NAMES, PART_NAMES } from './en/names.ts';

export function partName(part: Part): string {
  if (isMoment(part)) return MOMENT_NAMES[part];
  return isDimension(part) ? DIMENSION_NAMES[part] : PART_NAMES.promises;
}
