import { useWatch } from 'react-hook-form';
import { promiseTable } from '#messages/en/promise-table.ts';
import { sayPromisedTime } from '#messages/say-duration.ts';
import { SelectField, TextField } from '#ui/field.tsx';
import {
  readMinutes,
  faultWithKept,
  TIME_UNITS,
  withoutUnit,
  writtenUnit,
  type PromiseForm,
  type TimeField as TimeFieldName,
  type TypedTime,
} from './promise-form.ts';
import styles from './promises.module.css';

const words = promiseTable.card;

/** How a time was read, where the number beside its unit does not say it already. */
function echoOf(time: TypedTime): string | undefined {
  const read = readMinutes(time);
  if (!read.ok || read.value === undefined || read.read.kind !== 'duration') return undefined;
  const hasOtherUnit = /[a-z]/i.test(time.typed) && read.read.written?.unit !== time.unit;
  return read.read.ambiguous || hasOtherUnit ? sayPromisedTime(read.value) : undefined;
}

/** A time as a number and its unit; "24 h" in the number says both. */
export function TimeField({
  form,
  name,
  stored,
  onKeep,
  onLeave,
}: {
  readonly form: PromiseForm;
  readonly name: TimeFieldName;
  /** Minutes as they are kept. */
  readonly stored: number | undefined;
  readonly onKeep: () => void;
  readonly onLeave: () => void;
}) {
  const time = useWatch({ control: form.control, name });
  const echo = echoOf(time);
  const kept = stored === undefined ? undefined : sayPromisedTime(stored);
  const keepTyped = () => {
    const unit = writtenUnit(form.getValues(name));
    if (unit !== undefined) form.setValue(`${name}.unit`, unit);
    onKeep();
  };
  const keepUnit = () => {
    const now = form.getValues(name);
    // Read with the old unit out of the way: only what is written behind the number goes.
    form.setValue(`${name}.typed`, withoutUnit(now), {
      shouldValidate: form.getFieldState(`${name}.typed`).invalid,
    });
    onKeep();
  };
  return (
    <div className={styles.time}>
      <TextField
        label={words[name]}
        hint={echo === undefined ? undefined : words.readAs(echo)}
        error={form.formState.errors[name]?.typed && faultWithKept(words.timeWrong, kept)}
        inputMode="text"
        enterKeyHint="next"
        {...form.register(`${name}.typed`, { onBlur: onLeave, onChange: keepTyped })}
      />
      <SelectField
        label={<span className="visually-hidden">{words.unit(words[name])}</span>}
        {...form.register(`${name}.unit`, { onBlur: onLeave, onChange: keepUnit })}
      >
        {TIME_UNITS.map((unit) => (
          <option key={unit} value={unit}>
            {words.units[unit]}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
