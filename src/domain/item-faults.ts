import { offersNotApplicable } from './not-applicable.ts';
import { isRecord, joinPath, type PlacedFault } from './problems.ts';
import { GROWTH_ITEMS } from './questionnaires/growth-positioning.ts';
import { MOMENTS_OF_TRUTH_ITEMS } from './questionnaires/moments-of-truth.ts';

/** What a schema does not see: which ids exist, and where "does not apply" is offered. */

const MOMENTS_IDS: ReadonlySet<string> = new Set(MOMENTS_OF_TRUTH_ITEMS);
const GROWTH_IDS: ReadonlySet<string> = new Set(GROWTH_ITEMS);
const ALL_IDS: ReadonlySet<string> = new Set([...MOMENTS_IDS, ...GROWTH_IDS]);

const KNOWN = { momentsOfTruth: MOMENTS_IDS, growthPositioning: GROWTH_IDS, both: ALL_IDS };

/** Faults of a map of answers; what is no map at all is left to the schema. */
export function answerFaults(
  answers: unknown,
  path: string,
  questionnaire: keyof typeof KNOWN,
): PlacedFault[] {
  if (!isRecord(answers)) return [];
  return Object.entries(answers).flatMap(([item, answer]): PlacedFault[] => {
    const at = joinPath(path, item);
    if (!KNOWN[questionnaire].has(item)) return [{ path: at, code: 'unknown-item' }];
    const isRefused =
      isRecord(answer) && answer.level === 'not-applicable' && !offersNotApplicable(item);
    return isRefused ? [{ path: joinPath(at, 'level'), code: 'not-offered' }] : [];
  });
}

/** Faults of values that should be item ids, each with its place. */
export const idFaults = (ids: readonly (readonly [path: string, id: unknown])[]): PlacedFault[] =>
  ids.flatMap(([path, id]): PlacedFault[] =>
    typeof id === 'string' && !ALL_IDS.has(id) ? [{ path, code: 'unknown-item' }] : [],
  );
