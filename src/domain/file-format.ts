import * as z from 'zod/mini';
import { type AssessmentData, assessmentSchema } from './assessment.ts';
import { checkValue } from './check-value.ts';
import { answerFaults, idFaults } from './item-faults.ts';
import { isTooDeep, readJson, withoutNulls } from './json-text.ts';
import {
  faultsOf,
  isRecord,
  type PlacedFault,
  refuse,
  type Refused,
  type Warning,
} from './problems.ts';
import { GROWTH_ITEMS } from './questionnaires/growth-positioning.ts';
import { MOMENTS_OF_TRUTH_ITEMS } from './questionnaires/moments-of-truth.ts';

/** The saved envelope of an assessment: what is written, and everything that may be read. */

export const FORMAT = 'fifteen-seconds/assessment';

/** What stands in the envelope besides its format and version. */
type Body = Readonly<Record<string, unknown>>;
export type Migration = (body: Body) => Body;

/** Released versions, oldest first: the first entry turns version 1 into version 2. */
export const MIGRATIONS: readonly Migration[] = [];
export const VERSION = MIGRATIONS.length + 1;

/** Applies every migration from the version of the body on. */
export const migrate = (
  body: Body,
  version: number,
  migrations: readonly Migration[] = MIGRATIONS,
): Body => migrations.slice(version - 1).reduce((older, toNext) => toNext(older), body);

export type ParsedAssessment =
  | {
      readonly ok: true;
      readonly assessment: AssessmentData;
      readonly warnings: readonly Warning[];
    }
  | Refused;

function plannedIds(plan: unknown): (readonly [string, unknown])[] {
  if (!isRecord(plan)) return [];
  const targets = isRecord(plan.targets) ? Object.keys(plan.targets) : [];
  const actions: readonly unknown[] = Array.isArray(plan.actions) ? plan.actions : [];
  return [
    ...targets.map((id) => [`plan.targets.${id}`, id] as const),
    ...actions.map(
      (action, at) =>
        [`plan.actions.${at}.item`, isRecord(action) ? action.item : undefined] as const,
    ),
  ];
}

function askedIds(earlier: unknown): (readonly [string, unknown])[] {
  const items: readonly unknown[] =
    isRecord(earlier) && Array.isArray(earlier.items) ? earlier.items : [];
  return items.map((id, at) => [`earlier.items.${at}`, id]);
}

const answersOf = (questionnaire: unknown) =>
  isRecord(questionnaire) ? questionnaire.answers : undefined;

/** Ids that do not exist, and "does not apply" where it is not offered. */
const unknownIds = (body: unknown): readonly PlacedFault[] =>
  isRecord(body)
    ? [
        ...answerFaults(answersOf(body.momentsOfTruth), 'momentsOfTruth.answers', 'momentsOfTruth'),
        ...answerFaults(
          answersOf(body.growthPositioning),
          'growthPositioning.answers',
          'growthPositioning',
        ),
        ...idFaults([...plannedIds(body.plan), ...askedIds(body.earlier)]),
      ]
    : [];

const versionSchema = z.object({ version: z.number().check(z.int(), z.minimum(1)) });

/** Reads an envelope that is already parsed, as a database keeps it. Never throws. */
export function parseAssessmentValue(value: unknown): ParsedAssessment {
  if (isTooDeep(value)) return refuse('too-deep');
  const envelope = withoutNulls(value);
  if (!isRecord(envelope)) return refuse('not-an-assessment');
  const { format, version, ...body } = envelope;
  if (format !== FORMAT) {
    return refuse('not-an-assessment', [{ path: 'format', code: 'not-one-of', allowed: [FORMAT] }]);
  }
  const found = versionSchema.safeParse({ version });
  if (!found.success) return refuse('invalid', faultsOf(found.error.issues, { version }));
  if (found.data.version > VERSION) {
    return refuse('newer-version', [{ path: 'version', code: 'too-big', maximum: VERSION }]);
  }
  const checked = checkValue(assessmentSchema, migrate(body, found.data.version), unknownIds);
  return checked.ok ? { ok: true, assessment: checked.data, warnings: checked.warnings } : checked;
}

/** Reads the text of a file. Never throws; a fault is told with its place. */
export function parseAssessment(text: string): ParsedAssessment {
  const read = readJson(text);
  return read.ok ? parseAssessmentValue(read.value) : read;
}

const RANK = new Map<string, number>(
  [...MOMENTS_OF_TRUTH_ITEMS, ...GROWTH_ITEMS].map((item, at) => [item, at]),
);
const rankOf = (item: string) => RANK.get(item) ?? RANK.size;

/** A map by item id in the order of the questionnaires. */
const byItem = <T>(map: Readonly<Record<string, T>> | undefined) =>
  map && Object.fromEntries(Object.entries(map).toSorted(([a], [b]) => rankOf(a) - rankOf(b)));

/**
 * The text of a file. Keys stand in the order of the schema and answers in that of the
 * questionnaires, so that the same assessment is always the same text.
 */
export function printAssessment(assessment: AssessmentData): string {
  // The schema brings the keys into order. What it refuses is printed all the same: saving a file
  // is the last way out, and must not fail.
  const checked = assessmentSchema.safeParse(withoutNulls(assessment));
  const ordered = checked.success ? checked.data : assessment;
  const { momentsOfTruth, growthPositioning, plan, ...rest } = ordered;
  const envelope = {
    format: FORMAT,
    version: VERSION,
    ...rest,
    momentsOfTruth: momentsOfTruth && {
      ...momentsOfTruth,
      answers: byItem(momentsOfTruth.answers),
    },
    growthPositioning: growthPositioning && {
      ...growthPositioning,
      answers: byItem(growthPositioning.answers),
    },
    plan: plan && { ...plan, targets: byItem(plan.targets) },
  };
  return `${JSON.stringify(envelope, null, 1)}\n`;
}
