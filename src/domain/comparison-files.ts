import * as z from 'zod/mini';
import { answersSchema } from './assessment.ts';
import { checkValue } from './check-value.ts';
import { answerFaults, idFaults } from './item-faults.ts';
import { readJson, withoutNulls } from './json-text.ts';
import { isRecord, type PlacedFault, type Refused, type Warning } from './problems.ts';

/** The two kinds of files that compare answers: several people, and two dates (instrument.md 9). */

type Parsed<Value> =
  { readonly ok: true; readonly value: Value; readonly warnings: readonly Warning[] } | Refused;

function parseFile<Schema extends z.ZodMiniType>(
  text: string,
  schema: Schema,
  unknownIds: (value: unknown) => readonly PlacedFault[],
): Parsed<z.output<Schema>> {
  const read = readJson(text);
  if (!read.ok) return read;
  const checked = checkValue(schema, withoutNulls(read.value), unknownIds);
  return checked.ok ? { ok: true, value: checked.data, warnings: checked.warnings } : checked;
}

const groupSchema = z.object({
  mode: z.optional(z.string()),
  respondents: z.array(
    z.object({ role: z.optional(z.string()), answers: z.optional(answersSchema) }),
  ),
});

/** Reads the answers of several people to the first questionnaire. */
export const parseGroup = (text: string): Parsed<z.infer<typeof groupSchema>> =>
  parseFile(text, groupSchema, (value) =>
    isRecord(value) && Array.isArray(value.respondents)
      ? value.respondents.flatMap((each: unknown, at) =>
          isRecord(each)
            ? answerFaults(each.answers, `respondents.${at}.answers`, 'momentsOfTruth')
            : [],
        )
      : [],
  );

const changeSchema = z.object({
  mode: z.optional(z.string()),
  before: answersSchema,
  after: answersSchema,
  items: z.optional(z.array(z.string())),
});

/** Reads the answers of two dates and, if it is there, the list of items to compare. */
export const parseChange = (text: string): Parsed<z.infer<typeof changeSchema>> =>
  parseFile(text, changeSchema, (value) =>
    isRecord(value)
      ? [
          ...answerFaults(value.before, 'before', 'both'),
          ...answerFaults(value.after, 'after', 'both'),
          ...idFaults(
            Array.isArray(value.items) ? value.items.map((id, at) => [`items.${at}`, id]) : [],
          ),
        ]
      : [],
  );
