import { type Workshop, workshopSchema } from './workshop.ts';

/** A workshop out of a record or file; undefined when it is none that this version can read. */
export function readWorkshop(value: unknown): Workshop | undefined {
  const read = workshopSchema.safeParse(value);
  return read.success ? read.data : undefined;
}
