import type { EconomicsNumber } from '#domain/economics-inputs.ts';
import { formatTyped } from '#domain/money-format.ts';
import type { Item } from '#domain/parts.ts';
import { type AnswerLevel, isLevel } from '#domain/questionnaire.ts';
import { reachAsPeople } from '#domain/reach.ts';
import type { Setting, TrialChange } from '#domain/what-if.ts';
import type { ItemWords } from '#domain/words.ts';
import { LEVEL_NAMES, STAKES_NAMES } from './en/names.ts';
import { numbersPage } from './en/numbers-page.ts';
import { shared } from './en/shared.ts';
import { whatIf } from './en/what-if.ts';
import { working } from './en/working.ts';
import { LOCALE } from './locale.ts';
import { partName } from './part-name.ts';

/** An answer as a few words, also when there is none. */
export function sayLevel(level: AnswerLevel | undefined): string {
  if (level === undefined) return working.move.notAnswered;
  if (isLevel(level)) return `${level} ${LEVEL_NAMES[level]}`;
  return level === 'dont-know' ? shared.dontKnow : shared.notApplicable;
}

/** A guess or an aim as a few words; one that nobody has made is said to be assumed. */
export function saySetting(setting: Setting, value: number | undefined): string {
  if (value === undefined) return whatIf.assumed;
  if (setting === 'reach') return working.move.of20(reachAsPeople(value));
  const names: Readonly<Record<number, string>> = setting === 'stakes' ? STAKES_NAMES : LEVEL_NAMES;
  return names[value] ?? String(value);
}

const sayNumber = (value: number | undefined): string =>
  value === undefined ? whatIf.notTyped : formatTyped(value, LOCALE);

/** What a number of the back door is asked as; of a sample, those who are gone are moved. */
export const nameOfNumber = (field: EconomicsNumber): string =>
  field === 'sampleGone' ? whatIf.sampleGone : numbersPage.fields[field].label;

export type SaidChange = {
  readonly name: string;
  readonly before: string;
  readonly after: string;
};

/** A change of a trial: what moved, from what to what. */
export function sayChange(change: TrialChange, wordsOf: (item: Item) => ItemWords): SaidChange {
  switch (change.kind) {
    case 'answer':
      return {
        name: wordsOf(change.item).question,
        before: sayLevel(change.before),
        after: sayLevel(change.after),
      };
    case 'setting':
      return {
        name: `${partName(change.part)} – ${working.move.labels[change.setting]}`,
        before: saySetting(change.setting, change.before),
        after: saySetting(change.setting, change.after),
      };
    case 'money':
      return {
        name: nameOfNumber(change.field),
        before: sayNumber(change.before),
        after: sayNumber(change.after),
      };
  }
}
