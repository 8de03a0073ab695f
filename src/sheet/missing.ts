import type { Missing, Sheet } from './shape.ts';

/**
 * What is not on these sheets as written, in their order, each under the name that a person knows
 * its entry by; empty when all of it stands there. An entry on two sheets is listed twice.
 */
export const missingOn = <Field extends string>(
  sheets: readonly Sheet<Field>[],
  nameOf: (field: Field) => string,
): readonly Missing[] =>
  sheets.flatMap(({ missing }) => missing.map((each) => ({ ...each, field: nameOf(each.field) })));
