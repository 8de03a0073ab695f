import type { Assessment } from './assessment.ts';
import { ECONOMICS_FIELDS, type EconomicsField, type EconomicsNumber } from './economics-inputs.ts';
import { type Edit, setPart, setTargets } from './edits.ts';
import { answersOf, type Item, type Part, PARTS, itemsOf, questionnaireOf } from './parts.ts';
import { type AnswerLevel, isLevel, type Level } from './questionnaire.ts';

/**
 * Trying a change without making it. A trial is a list of edits by the place they change, applied
 * on top of whatever is stored; what has changed is found by comparing, never noted down.
 */
export type Trial = ReadonlyMap<string, Edit>;

export const NO_TRIAL: Trial = new Map();

/** The assessment as it would be. */
export const tryOut = (assessment: Assessment, trial: Trial): Assessment =>
  [...trial.values()].reduce((current, edit) => edit(current), assessment);

const SETTINGS = ['stakes', 'reach', 'target'] as const;
export type Setting = (typeof SETTINGS)[number];

export type TrialChange =
  | {
      readonly kind: 'answer';
      readonly item: Item;
      readonly before: AnswerLevel | undefined;
      readonly after: AnswerLevel | undefined;
    }
  | {
      readonly kind: 'setting';
      readonly part: Part;
      readonly setting: Setting;
      readonly before: number | undefined;
      readonly after: number | undefined;
    }
  | {
      readonly kind: 'money';
      readonly field: EconomicsNumber;
      readonly before: number | undefined;
      readonly after: number | undefined;
    };

type AnySettings = Readonly<Record<string, Partial<Record<Setting, number>> | undefined>>;

function answerChanges(before: Assessment, after: Assessment): TrialChange[] {
  const [from, to] = [answersOf(before), answersOf(after)];
  return PARTS.flatMap((part) => itemsOf(part)).flatMap((item): TrialChange[] => {
    const change = { item, before: from[item]?.level, after: to[item]?.level };
    return change.before === change.after ? [] : [{ kind: 'answer', ...change }];
  });
}

function settingChanges(before: Assessment, after: Assessment): TrialChange[] {
  return PARTS.flatMap((part) => {
    const questionnaire = questionnaireOf(part);
    const from: AnySettings = before[questionnaire]?.settings ?? {};
    const to: AnySettings = after[questionnaire]?.settings ?? {};
    return SETTINGS.flatMap((setting): TrialChange[] => {
      const change = { part, setting, before: from[part]?.[setting], after: to[part]?.[setting] };
      return change.before === change.after ? [] : [{ kind: 'setting', ...change }];
    });
  });
}

const isNumberField = (field: EconomicsField): field is EconomicsNumber => field !== 'reasons';

function moneyChanges(before: Assessment, after: Assessment): TrialChange[] {
  const numberIn = ({ growthPositioning }: Assessment, field: EconomicsNumber) => {
    const value = growthPositioning?.economics?.[field];
    return typeof value === 'number' ? value : undefined;
  };
  return ECONOMICS_FIELDS.filter(isNumberField).flatMap((field): TrialChange[] => {
    const change = { field, before: numberIn(before, field), after: numberIn(after, field) };
    return change.before === change.after ? [] : [{ kind: 'money', ...change }];
  });
}

/** All that a trial changes, in the order of the questionnaires. */
export const findChanges = (before: Assessment, after: Assessment): readonly TrialChange[] => [
  ...answerChanges(before, after),
  ...settingChanges(before, after),
  ...moneyChanges(before, after),
];

/** A level that may be aimed at: what is left to chance or after the fact is no aim. */
const LOWEST_TARGET = 2;

/** The answers of a trial that can be kept as targets: those that were raised, 2 to 4. */
export const targetsIn = (changes: readonly TrialChange[]): Readonly<Record<string, Level>> =>
  Object.fromEntries(
    changes.flatMap((change) => {
      if (change.kind !== 'answer' || change.after === undefined || !isLevel(change.after)) {
        return [];
      }
      const before = change.before !== undefined && isLevel(change.before) ? change.before : -1;
      const isAim = change.after >= LOWEST_TARGET && change.after > before;
      return isAim ? [[change.item, change.after] as const] : [];
    }),
  );

/** Keeps a trial: raised answers as targets of their items, moved targets as targets of their parts. */
export const keepAsTargets =
  (changes: readonly TrialChange[]): Edit =>
  (current) =>
    changes.reduce(
      (kept, change) =>
        change.kind === 'setting' && change.setting === 'target'
          ? setPart(change.part, { target: change.after })(kept)
          : kept,
      setTargets(targetsIn(changes))(current),
    );
