import { useWatch } from 'react-hook-form';
import { formatTyped, formatWorkedPercent } from '#domain/money-format.ts';
import { formatCount } from '#domain/numbers.ts';
import { numbersPage as words } from '#messages/en/numbers-page.ts';
import { stillCounts } from '#messages/en/still-counts.ts';
import { LOCALE } from '#messages/locale.ts';
import { TextField } from '#ui/field.tsx';
import { readField, unitOf, type NumberField as FieldName } from './fields.ts';
import {
  isLostTooMany,
  isStillTooMany,
  numberIn,
  type NumbersForm,
  type NumbersValues,
} from './numbers-form.ts';

export type FieldsInput = {
  readonly form: NumbersForm;
  /** Keeps what was typed in a field. */
  readonly onChange: (field: keyof NumbersValues) => void;
  readonly onLeave: () => void;
  /** The number that is stored of a field as it may be typed; undefined without one. */
  readonly keptIn: (field: FieldName) => string | undefined;
  readonly currency: string;
};

type NamedWords = { readonly label: string; readonly hint?: string; readonly wrong: string };

function crossFault(field: FieldName, values: NumbersValues): string | undefined {
  if (field === 'lost' && isLostTooMany(values)) {
    const [lost = 0, had = 0] = [numberIn(values, 'lost'), numberIn(values, 'customersStart')];
    return words.lostTooMany(formatTyped(lost, LOCALE), formatTyped(had, LOCALE));
  }
  return field === 'sampleStill' && isStillTooMany(values) ? words.sample.tooMany : undefined;
}

/** What is wrong with a field, as a sentence; undefined when it can be used. */
export function faultText(
  field: FieldName,
  values: NumbersValues,
  { wrong }: NamedWords,
): string | undefined {
  const read = readField(field, values[field]);
  if (read.ok) return crossFault(field, values);
  switch (read.fault) {
    case 'wrong':
      return wrong;
    case 'too-large':
      return words.tooLarge;
    case 'per-day':
      return words.perDay[unitOf(field)];
  }
}

/** The same, and what counts until it is right. */
function faultWithKept(
  field: FieldName,
  values: NumbersValues,
  texts: NamedWords,
  kept: string | undefined,
): string | undefined {
  const fault = faultText(field, values, texts);
  return fault === undefined || kept === undefined || readField(field, values[field]).ok
    ? fault
    : `${fault} ${stillCounts(kept)}`;
}

/** How a number was read that could be read another way. */
function echo(field: FieldName, typed: string): string | undefined {
  const read = readField(field, typed);
  if (!read.ok || !read.ambiguous || read.value === undefined) return undefined;
  switch (unitOf(field)) {
    case 'days':
      return words.readAsDays(formatCount(read.value, LOCALE));
    case 'percent':
      return words.readAsPercent(formatWorkedPercent(read.value, LOCALE));
    case 'count':
    case 'money':
      return words.readAs(formatTyped(read.value, LOCALE));
  }
}

function unitText(field: FieldName, currency: string): string | undefined {
  return unitOf(field) === 'money' && currency !== '' ? words.inUnit(currency) : undefined;
}

/** One number as people write it; what could be read two ways is said back. */
export function NumberField({
  name,
  texts,
  note,
  form,
  currency,
  keptIn,
  onChange,
  onLeave,
}: FieldsInput & {
  readonly name: FieldName;
  readonly texts: NamedWords;
  /** Stands before the hint. */
  readonly note?: string | undefined;
}) {
  const typed = useWatch({ control: form.control, name });
  const hasFault = form.formState.errors[name] !== undefined;
  const isFirst = typed === form.formState.defaultValues?.[name];
  const hints = [
    note,
    unitText(name, currency),
    texts.hint,
    isFirst ? undefined : echo(name, typed),
  ];
  return (
    <TextField
      id={name}
      label={texts.label}
      hint={hints.filter((hint) => hint !== undefined).join(' ')}
      error={hasFault ? faultWithKept(name, form.getValues(), texts, keptIn(name)) : undefined}
      inputMode={unitOf(name) === 'days' ? 'text' : 'decimal'}
      {...form.register(name, { onChange: () => onChange(name), onBlur: onLeave })}
    />
  );
}
