import { MOMENT_NAMES, PART_NAMES } from '#messages/en/names.ts';
import type { Part } from './steps.ts';

export const partName = (part: Part): string =>
  part === 'promises' ? PART_NAMES.promises : MOMENT_NAMES[part];
