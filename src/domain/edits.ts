import type { Action, Assessment, Business, PlayCardDraft, Settings } from './assessment.ts';
import { answersOf, type Item, type Part, partOf, questionnaireOf } from './parts.ts';
import type { Answer } from './questionnaire.ts';
import type { Moment } from './questionnaires/moments-of-truth.ts';

/**
 * What a person can change, as pure functions from an assessment to the next one. They touch only
 * their own field, so they can be applied to whatever another tab has stored meanwhile.
 */
export type Edit = (current: Assessment) => Assessment;

/** What both questionnaires have in common. */
type ScaleData = {
  readonly answers?: Readonly<Record<string, Answer>> | undefined;
  readonly notes?: Readonly<Record<string, string>> | undefined;
  readonly settings?: Readonly<Record<string, Settings | undefined>> | undefined;
};

const withPlan = (
  current: Assessment,
  part: Partial<NonNullable<Assessment['plan']>>,
): Assessment => ({ ...current, plan: { ...current.plan, ...part } });

const withoutKey = <T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([each]) => each !== key));

/** Changes part of one questionnaire, whichever the part of the assessment belongs to. */
function withScales(
  current: Assessment,
  part: Part,
  change: (before: ScaleData) => ScaleData,
): Assessment {
  const questionnaire = questionnaireOf(part);
  return { ...current, [questionnaire]: change(current[questionnaire] ?? {}) };
}

/** Sets one answer; `undefined` clears it. A note that waited for it goes with what is given. */
export const answerItem =
  (item: Item, answer: Answer | undefined): Edit =>
  (current) =>
    withScales(current, partOf(item), ({ notes, ...before }) => ({
      ...before,
      ...(notes !== undefined && {
        notes: answer === undefined ? notes : withoutKey(notes, item),
      }),
      answers:
        answer === undefined
          ? withoutKey(before.answers ?? {}, item)
          : { ...before.answers, [item]: answer },
    }));

/** Changes only the note of an answer; an unanswered item has nothing to hang a note on. */
export const noteItem =
  (item: Item, note: string): Edit =>
  (current) => {
    const answer = answersOf(current)[item];
    if (answer === undefined) return current;
    return answerItem(item, { ...answer, note: note === '' ? undefined : note })(current);
  };

/** Changes some of the settings (stakes, reach, target) of a part. */
export const setPart =
  (part: Part, settings: Settings): Edit =>
  (current) =>
    withScales(current, part, (before) => ({
      ...before,
      settings: { ...before.settings, [part]: { ...before.settings?.[part], ...settings } },
    }));

/** Changes some of the facts about the business. */
export const setBusiness =
  (facts: Business): Edit =>
  (current) => ({ ...current, business: { ...current.business, ...facts } });

/** Changes who answers. */
export const setRespondent =
  (respondent: NonNullable<Assessment['respondent']>): Edit =>
  (current) => ({ ...current, respondent: { ...current.respondent, ...respondent } });

/** Changes some lines of a play card. */
export const setCard =
  (moment: Moment, card: PlayCardDraft): Edit =>
  (current) => {
    const before = current.plan?.cards ?? {};
    return withPlan(current, {
      cards: { ...before, [moment]: { ...before[moment], ...card } },
    });
  };

/** Adds an action at the end; one with the same id is left as it is. */
export const addAction =
  (action: Action): Edit =>
  (current) => {
    const before = current.plan?.actions ?? [];
    if (before.some((each) => each.id === action.id)) return current;
    return withPlan(current, { actions: [...before, action] });
  };

/** Changes some fields of an action; one that another tab has deleted stays deleted. */
export const changeAction =
  (id: string, fields: Partial<Omit<Action, 'id'>>): Edit =>
  (current) =>
    withPlan(current, {
      actions: (current.plan?.actions ?? []).map((each) =>
        each.id === id ? { ...each, ...fields } : each,
      ),
    });

export const removeAction =
  (id: string): Edit =>
  (current) =>
    withPlan(current, {
      actions: (current.plan?.actions ?? []).filter((each) => each.id !== id),
    });

/** Puts a removed action back at its place, or at the end of a list that has become shorter. */
export const restoreAction =
  (action: Action, index: number): Edit =>
  (current) => {
    const others = (current.plan?.actions ?? []).filter((each) => each.id !== action.id);
    return withPlan(current, {
      actions: [...others.slice(0, index), action, ...others.slice(index)],
    });
  };

/** The day of the next look, an ISO day. */
export const setReview =
  (reviewOn: string): Edit =>
  (current) =>
    withPlan(current, { reviewOn });

/** Aims at levels 2–4 for these items; targets of other items stay. */
export const setTargets =
  (targets: Readonly<Record<string, number>>): Edit =>
  (current) =>
    Object.keys(targets).length === 0
      ? current
      : withPlan(current, { targets: { ...current.plan?.targets, ...targets } });

/** Takes the target of an item back. */
export const dropTarget =
  (item: Item): Edit =>
  (current) =>
    current.plan?.targets?.[item] === undefined
      ? current
      : withPlan(current, { targets: withoutKey(current.plan.targets, item) });
